"""Where one is in a round of assessments, and what is shown of each cell. No Qt."""

from __future__ import annotations

from typing import NamedTuple

from planner.domain.assessment import Assessment
from planner.domain.content import Pair
from planner.domain.renewal import newest
from planner.services.assessment_round import Round, round_pairs
from planner.services.figures import Figures
from planner.services.renewal_words import due_line, runs_out_line
from planner.services.renewals import due_again_of, expiry_of
from planner.services.scale_words import level_meaning
from planner.services.told import told_of
from planner.services.wording import Words
from planner.ui.models.field_choices import choice_word
from planner.ui.wording import competency_name, from_now, person_name


class LevelLine(NamedTuple):
    """A level to choose: its digit (empty for none), its label, what it looks like."""

    key: str
    label: str
    meaning: str


class Turn:
    """The cells of a round in order, and the one that is asked about."""

    def __init__(self, figures: Figures, wish: Round) -> None:
        self.figures, self.wish = figures, wish
        self.pairs = round_pairs(figures, wish)
        self.at = 0
        self.done: set[int] = set()

    @property
    def pair(self) -> Pair | None:
        """Who in what; None at the end."""
        return self.pairs[self.at] if self.at < len(self.pairs) else None

    def step(self, by: int) -> None:
        """Go on, or back; whoever was deleted meanwhile is passed over."""
        content = self.figures.content
        self.at = max(0, min(self.at + by, len(self.pairs)))
        while (pair := self.pair) is not None and (
            pair[0] not in content.people or pair[1] not in content.competencies
        ):
            del self.pairs[self.at]

    def last_level(self) -> int | None:
        """The level said last; None for nothing yet."""
        last = self._last()
        return last.level if last is not None else None

    def _last(self) -> Assessment | None:
        """What was said last; in the works-council profile by the same kind of word alone."""
        if self.pair is None:
            return None
        content = self.figures.content
        return newest(told_of(content, content.assessments_of(*self.pair), self.wish.kind))

    def lines(self, words: Words) -> list[LevelLine]:
        """The levels of the competency, the lowest first."""
        if self.pair is None:
            return []
        content, competency = self.figures.content, self.pair[1]
        levels = content.scale_of(competency).levels
        return [
            LevelLine(
                str(n) if len(levels) <= 10 else "",
                level.label,
                level_meaning(words, content, competency, n),
            )
            for n, level in enumerate(levels)
        ]

    def title(self, words: Words) -> str:
        """ "Jonas Weber · Polish"."""
        if self.pair is None:
            return ""
        content = self.figures.content
        person, competency = self.pair
        return f"{person_name(words, content, person)} · {competency_name(content, competency)}"

    def progress(self, words: Words) -> str:
        """ "3 of 40"."""
        told = words.translate("List", "{some} of {all}")
        return told.format(some=min(self.at + 1, len(self.pairs)), all=len(self.pairs))

    def said(self, words: Words) -> str:
        """What was said last, by whom and when; why it is asked again; what is needed."""
        pair = self.pair
        if pair is None:
            return ""
        content, today = self.figures.content, self.figures.today
        parts = [words.translate("Round", "not assessed yet")]
        last = self._last()
        if last is not None:
            level = words.short_level(content, pair[1], last.level)
            kind = choice_word(words, "kind", last.kind)
            parts = [f"{level} ({kind}, {words.day(last.on)}, {from_now(words, last.on, today)})"]
        elif content.assessments_of(*pair):  # by another's word, which is not told beside this one
            parts = [words.translate("Round", "not assessed in this way yet")]
        if out := expiry_of(self.figures, pair):
            parts.append(runs_out_line(words, out.last, today))
        elif due := due_again_of(self.figures, pair):
            parts.append(due_line(words, due))
        if needed := self._needed():
            level = words.short_level(content, pair[1], needed)
            parts.append(words.translate("Matrix", "needed {level}").format(level=level))
        return " · ".join(parts)

    def _needed(self) -> int:
        slots = (s for s in self.figures.slots if (s.person, s.competency) == self.pair)
        return max((slot.level or 0 for slot in slots), default=0)
