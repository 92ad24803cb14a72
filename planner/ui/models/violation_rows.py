"""What doesn't add up as rows of a table, with the cure of each. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from planner.domain.record import label_of
from planner.domain.violation import CODES, Code, Violation
from planner.services.figures import Figures
from planner.services.mend_rows import people_of
from planner.services.mending import Cure, Cures
from planner.services.violation_words import cure_word, kind_word, violation_sentence
from planner.services.violations import Violations
from planner.services.wording import QT_TRANSLATE_NOOP, Words

MILD: Final[frozenset[Code]] = frozenset({"nobody", "ended", "unbegun", "not_in_force", "beyond"})
"""Kinds that ask for a word rather than break something."""
OF_LEVELS: Final[frozenset[Code]] = frozenset({"prerequisite", "start_level"})
"""Kinds that say what somebody can't do yet; others who look on are not told."""


def sign(code: Code) -> str:
    """The shape of a kind."""
    return "◆" if code in MILD else "■"


@dataclass(frozen=True, slots=True)
class Shown:
    """What is seen of all there is: one team's, one kind's; `writable` False: no cures."""

    team: str | None = None
    code: Code | None = None
    in_company: bool = False
    writable: bool = True


class ViolationRows:
    """The rows of one moment, until an edit overtakes them."""

    def __init__(self, figures: Figures, known: Violations, words: Words, shown: Shown) -> None:
        self.figures, self.words, self.shown = figures, words, shown
        self._cures = Cures(figures, known)
        self._found: dict[Violation, Cure] = {}
        self.overtaken = False
        """True once an edit came after them: what they name may be gone."""
        self._said: dict[tuple[Violation, int], str] = {}
        all_ = known.all
        self.of_team = all_ if shown.team is None else [v for v in all_ if self._wanted(v)]
        code = shown.code
        self.rows = self.of_team if code is None else [v for v in self.of_team if v.code == code]

    def _wanted(self, violation: Violation) -> bool:
        team, people = self.shown.team, self.figures.content.people
        return any(
            id_ in people and people[id_].team == team for id_ in people_of(self.figures, violation)
        )

    def counts(self) -> dict[Code, int]:
        """How many there are of each kind, in the order of kinds."""
        found = Counter(v.code for v in self.of_team)
        return {code: found[code] for code in CODES if found[code]}

    def cure(self, violation: Violation) -> Cure:
        """The cure of a row; tried once."""
        if violation not in self._found:
            self._found[violation] = self._cures.of(violation)
        return self._found[violation]

    # -- cells ---------------------------------------------------------------------------

    def kind(self, violation: Violation) -> str:
        """Shape and word."""
        return f"{sign(violation.code)} {kind_word(self.words, violation.code)}"

    def who(self, violation: Violation) -> str:
        """Whom it is about."""
        people = self.figures.content.people
        named = (people[id_] for id_ in people_of(self.figures, violation) if id_ in people)
        return ", ".join(label_of(person) for person in named)

    def why(self, violation: Violation) -> str:
        """What is the matter."""
        if self.shown.in_company and violation.code in OF_LEVELS:
            action = self.figures.content.actions.get(violation.action or "")
            text = self.words.translate("Mend", "“{title}” builds on something not there yet")
            return text.format(title=label_of(action) if action else "")
        return violation_sentence(self.figures, violation, self.words)

    def when(self, violation: Violation) -> dt.date | None:
        """The day it is about."""
        return violation.first

    def mend(self, violation: Violation) -> str:
        """What its cure says; empty where nothing may be written."""
        return cure_word(self.words, self.cure(violation)) if self.shown.writable else ""

    def text(self, violation: Violation, column: int) -> str:
        """What a cell says; of rows that are overtaken what it said before."""
        if self.overtaken:
            return self._said.get((violation, column), "")
        found = COLUMNS[column][1](self, violation)
        said = self.words.day(found) if isinstance(found, dt.date) else str(found or "")
        self._said[violation, column] = said
        return said

    def rank(self, violation: Violation, column: int) -> Any:
        """What a cell is sorted by."""
        if column == WHEN:
            return violation.first or dt.date.max
        if column == 0:
            return CODES.index(violation.code)
        return self.text(violation, column).casefold()

    def heads(self) -> Sequence[str]:
        """The heads of the columns."""
        return [self.words.translate("Mend", head) for head, _, _ in COLUMNS]


COLUMNS: Final[tuple[tuple[str, Callable[[ViolationRows, Violation], object], int], ...]] = (
    (QT_TRANSLATE_NOOP("Mend", "What"), ViolationRows.kind, 186),
    (QT_TRANSLATE_NOOP("Mend", "Who"), ViolationRows.who, 124),
    (QT_TRANSLATE_NOOP("Mend", "When"), ViolationRows.when, 92),
    (QT_TRANSLATE_NOOP("Mend", "Cure"), ViolationRows.mend, 186),
    (QT_TRANSLATE_NOOP("Mend", "Why"), ViolationRows.why, 240),
)
"""Head, what stands there, pixels."""
WHEN, CURE = 2, 3
