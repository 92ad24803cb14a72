"""The parts a quick line was taken apart into, and the words that only hold them together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from planner.domain.spoken_forms import Period
from planner.services.spelling import Span, Word, words_of

PartKind = Literal[
    "person",
    "new_person",
    "team",
    "role",
    "people_count",
    "competency",
    "new_competency",
    "level",
    "when",
    "development",
    "title",
]
PART_OF_KIND: dict[str, PartKind] = {
    "people": "person",
    "teams": "team",
    "roles": "role",
    "competencies": "competency",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """Something a part may stand for; `id` is None for what would be new, and for the title."""

    kind: PartKind
    id: str | None
    label: str


def title(text: str) -> Choice:
    """To be nothing but a part of the title."""
    return Choice("title", None, text)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the line and what it stands for.

    Args:
        text: as it was written.
        id: the record meant; None where it is new, not clear, or no record.
        label: what is meant in words of the plan; the text where it is new.
        sure: False where a name was only begun or mistyped.
        choices: what else it may stand for; of what is not clear all of it.
        count: people of a team or role; None for all of them.
        level: index on the scale, of a level and of the competency it belongs to.
        scale: of a new competency; None for the plain 0–4.
    """

    kind: PartKind
    span: Span
    text: str
    id: str | None = None
    label: str = ""
    sure: bool = True
    choices: tuple[Choice, ...] = ()
    count: int | None = None
    level: int | None = None
    scale: str | None = None
    period: Period | None = None

    @property
    def unclear(self) -> bool:
        """True if one of several records must be chosen."""
        return self.kind in PART_OF_KIND.values() and self.id is None


def word_set(words: str) -> frozenset[str]:
    """Words as they are compared."""
    return frozenset(word.text for word in words_of(words))


JOINERS = word_set("und and sowie plus")
LEVEL_WORDS = word_set("stufe level niveau grad lvl")
MYSELF = word_set("ich mich mir me myself i selbst")
EVERYBODY = word_set("alle allen all everyone everybody jeder jede ganz whole")
PERSON_WORDS = word_set("personen person leute people persons mitarbeiter mitarbeitende kollegen")
TEAM_WORDS = word_set("team teams abteilung department gruppe group rolle role")
OF_WORDS = word_set("aus of from in im von vom der dem den des the")
FOR_WORDS = word_set("für for mit with durch")
LOOSE = (
    JOINERS
    | LEVEL_WORDS
    | PERSON_WORDS
    | OF_WORDS
    | FOR_WORDS
    | word_set(
        "ab am an at auf bis by needs need needed braucht brauchen bringt bringen lernt lernen "
        "learn learns kann können soll sollen should must muss müssen to zu zum zur bei until "
        "mindestens mind min least about and then dann up ca circa etwa spätestens wird werden"
    )
)
"""Words that say nothing where they stand at an end of what is left over."""

COUNT_WORDS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "ein eine einer einen one",
            "zwei two",
            "drei three",
            "vier four",
            "fünf five",
            "sechs six",
            "sieben seven",
            "acht eight",
            "neun nine",
            "zehn ten",
        ),
        1,
    )
    for word in word_set(words)
}


def count_of(word: str) -> int | None:
    """ "2", "2x", "zwei" as a number of people, at most 999."""
    digits = re.fullmatch(r"([1-9]\d{0,2})x?", word)
    return int(digits[1]) if digits else COUNT_WORDS.get(word)


def gap(between: str) -> str:
    """What lies between two words: "+" joins them, "," parts them, " " is nothing."""
    if "+" in between or "&" in between:
        return "+"
    return "," if re.search(r"[,;:|\n→()]|\s[-–—]\s", between) else " "


def trimmed(words: list[Word]) -> list[Word]:
    """Words without those at their ends that say nothing."""
    while words and words[0].text in LOOSE:
        words = words[1:]
    while words and words[-1].text in LOOSE:
        words = words[:-1]
    return words
