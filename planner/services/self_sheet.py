"""What a self-assessment sheet asks one person, and what its files are called.

A sheet holds what is needed and what each level means, never a level somebody holds.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from planner.domain.beyond import marked_label
from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.scale_words import level_meaning
from planner.services.wording import Words

MARK: Final = "vorlauf-self-assessment/1"
"""Stands in the first line, so that a sheet that comes back is known for what it is."""
BETWEEN: Final = " – "
"""Between a level's label and what it looks like."""
_LONGEST: Final = 60
_HARMFUL: Final = re.compile(r"[^\w\- ]+")
_TAKEN: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\Z", re.IGNORECASE)
"""Names Windows keeps for itself."""


class Question(NamedTuple):
    """A competency, the level needed ("" for none), and the answers there are."""

    competency: str
    name: str
    needed: str
    answers: tuple[str, ...]


class SelfSheet(NamedTuple):
    """One person's sheet, and the day it is made."""

    person: str
    name: str
    made: dt.date
    questions: tuple[Question, ...]


def self_sheet(figures: Figures, person: str, words: Words) -> SelfSheet:
    """What somebody is needed for or was assessed in, by name."""
    content = figures.content
    needed: dict[str, int] = {}
    for slot in figures.slots:
        if slot.person == person and slot.competency and slot.level is not None:
            needed[slot.competency] = max(needed.get(slot.competency, 0), slot.level)
    asked = {*needed, *(a.competency for a in content.assessments.values() if a.person == person)}
    questions = []
    for id_ in sorted(asked, key=lambda each: (fold(label_of(content.competencies[each])), each)):
        labels = [level.label for level in content.scale_of(id_).levels]
        wanted = needed.get(id_)
        shown = "" if wanted is None else marked_label(content, id_, wanted)
        answers = tuple(
            answer(label, level_meaning(words, content, id_, n)) for n, label in enumerate(labels)
        )
        questions.append(Question(id_, label_of(content.competencies[id_]), shown, answers))
    name = label_of(content.people[person])
    return SelfSheet(person, name, figures.today, tuple(questions))


def answer(label: str, meaning: str) -> str:
    """ "A1 – Introduces themselves …": one line, short enough for a list in a cell."""
    return " ".join(f"{label}{BETWEEN}{meaning}".split())[:200] if meaning else label


def file_names(names: Iterable[str], words: Words) -> list[str]:
    """A harmless file name for each person, all different: no path, no dots, no reserved name."""
    pattern = words.translate("SelfSheet", "Self-assessment {name}")
    found: list[str] = []
    taken: set[str] = set()
    for name in names:
        plain = " ".join(_HARMFUL.sub(" ", name).split())[:_LONGEST].strip()
        if not plain or _TAKEN.match(plain):
            person = words.translate("SelfSheet", "Person")
            plain = f"{person} {plain}".strip()
        base, number = pattern.format(name=plain), 1
        unique = base
        while unique.casefold() in taken:
            number += 1
            unique = f"{base} {number}"
        taken.add(unique.casefold())
        found.append(f"{unique}.xlsx")
    return found
