"""What is typed into a field, read as people write it; and values as they are shown. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple, TypeVar

from planner.domain.content import Content
from planner.domain.development import About
from planner.domain.problem import Refused
from planner.services.confidential import shown_name
from planner.services.matching import fold
from planner.services.problem_words import problem_text
from planner.services.typed import (
    typed_choice,
    typed_day,
    typed_last_day,
    typed_money,
    typed_number,
    typed_period,
    typed_share,
    typed_whole,
)
from planner.services.wording import Words
from planner.ui.models.field_choices import built_in_scales

SHOWN: Final = 40
"""Characters of a typed text that are repeated in a sentence."""


Value = TypeVar("Value")


class Unread(Exception):
    """What was typed can't be read; the sentence says what can."""


class Unknown(Unread):
    """A name nothing here is called by."""


class Offered(Unread):
    """A name nobody has entered yet: nothing is wrong, it is offered as new."""


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


# -- numbers -----------------------------------------------------------------------------------


def _read(words: Words, read: Callable[[], Value]) -> Value:
    """What the one reader of typed text says, its refusal in words."""
    try:
        return read()
    except Refused as refused:
        raise Unread(problem_text(words, refused.problems[0])) from None


def read_number(text: str, words: Words) -> float | None:
    """A number by the language's marks; None where nothing stands."""
    return _read(words, lambda: typed_number(text, words.language))


def read_money(text: str, words: Words) -> float | None:
    """An amount, with or without its currency."""
    return _read(words, lambda: typed_money(text, words.language))


def read_whole(text: str, words: Words) -> int | None:
    """A whole number; None where nothing stands."""
    return _read(words, lambda: typed_whole(text, words.language))


def read_share(text: str, words: Words) -> float | None:
    """A share 0–1 from "80", "80 %" or "0.8"."""
    return _read(words, lambda: typed_share(text, words.language))


def shown_number(value: float | None, words: Words) -> str:
    """A number with as many decimals as it has, at most four."""
    if value is None:
        return ""
    decimals = f"{value:.4f}".rstrip("0").partition(".")[2]
    return words.number(value, len(decimals))


def signed(number: int) -> str:
    """A whole number with a true minus."""
    return f"−{-number}" if number < 0 else str(number)


def shown_share(value: float | None, words: Words) -> str:
    """ "80 %"; tenths where there are some."""
    if value is None:
        return ""
    return f"{shown_number(round(value * 100, 2), words)}\u202f%"


# -- days --------------------------------------------------------------------------------------


def read_day(text: str, words: Words, today: dt.date, last: bool = False) -> dt.date | None:
    """A day as it is said ("15.9.27", "in 3 weeks"); of a period the day that "by" means.

    `last`: the last day on which something goes on or holds; of a period its last one.
    """
    return _read(words, lambda: (typed_last_day if last else typed_day)(text, today))


def read_period(text: str, words: Words, today: dt.date) -> About | None:
    """A period as it is said ("Q3 2027", "spring 2028", "May to July 2027")."""
    found = _read(words, lambda: typed_period(text.replace("–", "-"), today))
    return About(from_=found.first, to=found.last) if found is not None else None


def shown_day(value: dt.date | None, words: Words) -> str:
    """The day as the language writes it; empty for none."""
    return words.day(value) if value else ""


def shown_period(value: About | None, words: Words) -> str:
    """ "1 Jul 2027 – 30 Sep 2027", or the one day."""
    if value is None:
        return ""
    if value.from_ == value.to:
        return words.day(value.from_)
    return f"{words.day(value.from_)} – {words.day(value.to)}"


# -- records -----------------------------------------------------------------------------------


class Candidate(NamedTuple):
    """A record that may be meant, and what it is called."""

    id: str
    label: str


def candidates(
    content: Content, words: Words, kind: str, in_company: bool = False
) -> list[Candidate]:
    """The records of a kind in alphabetical order, told apart by id where names are the same."""
    named = {id_: shown_name(words, content, kind, id_, in_company) for id_ in content.table(kind)}
    if kind == "scales":
        named = {**built_in_scales(words), **named}
    counts: dict[str, int] = {}
    for label in named.values():
        counts[label] = counts.get(label, 0) + 1
    found = [
        Candidate(id_, label if counts[label] == 1 else f"{label} ({id_})")
        for id_, label in named.items()
    ]
    return sorted(found, key=lambda each: fold(each.label))


def record_label(
    content: Content, words: Words, kind: str, id_: str | None, in_company: bool = False
) -> str:
    """What a record is called; its id where it is gone, empty for none."""
    if id_ is None:
        return ""
    record = content.get(kind, id_)
    if record is None:
        return built_in_scales(words).get(id_, id_) if kind == "scales" else id_
    return shown_name(words, content, kind, id_, in_company)


def matching(among: Iterable[Candidate], text: str) -> list[Candidate]:
    """Those whose name holds every word that was typed, in any order, spelt in any way."""
    wanted = fold(text).split()
    return [each for each in among if all(word in fold(each.label) for word in wanted)]


def read_reference(text: str, among: Sequence[Candidate], words: Words) -> str | None:
    """The id of the record that is meant; None where nothing stands."""
    if not text.strip():
        return None
    try:
        return typed_choice(text, among)
    except Refused as refused:
        problem = refused.problems[0]
        if problem.code != "typed.choice":
            raise Unread(problem_text(words, problem)) from None
    told = words.translate("Field", "Nothing here is called “{text}”; choose from the list.")
    raise Unknown(told.format(text=_short(text)))
