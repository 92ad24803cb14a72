"""The one sensible next thing to do with a record of any kind, in a sentence. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from planner.domain.slots import Slot
from planner.domain.state import IN_TIME
from planner.services.figures import Figures
from planner.services.ports import Store
from planner.services.slot_words import urgency
from planner.services.wording import Words
from planner.ui.models.record_links import slots_of

Way = Literal["none", "slot", "field", "go", "run", "section"]
Wish = Callable[[Store], Any]


@dataclass(frozen=True, slots=True)
class NextStep:
    """What is to be done: a sentence, the word on the button, and what the button does.

    `way` says which of the rest is meant: a `slot` to plan, a `target` that is a field or a
    section of the page, a record (`kind`, `target`) to go to, or a `wish` to run.
    """

    told: str
    word: str = ""
    way: Way = "none"
    target: str = ""
    kind: str = ""
    slot: Slot | None = None
    wish: Wish | None = None


Asked = tuple[Figures, Words, Any]
"""Figures, words, and the record."""


def nothing(words: Words) -> NextStep:
    """Nothing waits here."""
    return NextStep(words.translate("NextStep", "Nothing has to be done here now."))


def to_field(told: str, word: str, name: str) -> NextStep:
    """Fill in a field of this record."""
    return NextStep(told, word, "field", name)


def to_section(told: str, word: str, name: str) -> NextStep:
    """Work in a section of this page."""
    return NextStep(told, word, "section", name)


def to_record(told: str, word: str, kind: str, id_: str) -> NextStep:
    """Go on at another record."""
    return NextStep(told, word, "go", id_, kind)


def to_run(told: str, word: str, wish: Wish) -> NextStep:
    """Done with one press."""
    return NextStep(told, word, "run", wish=wish)


def open_slot(figures: Figures, kind: str, id_: str) -> Slot | None:
    """The most urgent slot of a record that still asks for something to be done."""
    found = [
        slot
        for slot in slots_of(figures, kind, id_)
        if slot.due is not None and slot.state not in IN_TIME
    ]
    return min(found, key=urgency, default=None)


def slot_step(figures: Figures, words: Words, slot: Slot) -> NextStep:
    """Plan it, name someone, or look for a way out."""
    from planner.ui.wording import slot_person, slot_title

    what = slot_title(words, figures.content, slot)
    if slot.state == "late":
        told = words.translate("NextStep", "{what} comes too late: see what can still be done.")
    elif slot.state == "unstaffed":
        told = words.translate("NextStep", "Nobody is named for {what} yet.")
    else:
        told = words.translate("NextStep", "{what}, {who}: start by {day}.")
    who = slot_person(words, figures.content, slot)
    return NextStep(
        told.format(what=what, who=who, day=words.day(slot.sow_by)), way="slot", slot=slot
    )


def due_in(day: dt.date | None, days: int | None) -> dt.date | None:
    """A day and a rhythm: when it is to be looked at again."""
    return None if day is None or days is None else day + dt.timedelta(days)


def slot_now(figures: Figures, slot: Slot | None) -> Slot | None:
    """A slot as it stands by now; None where it is gone."""
    if slot is None:
        return None
    return next((s for s in figures.of_need(slot.need) if s.index == slot.index), None)


def most_urgent(figures: Figures, words: Words, kind: str, id_: str) -> NextStep | None:
    """What the most urgent open slot of a record asks for; None without one."""
    slot = open_slot(figures, kind, id_)
    return slot_step(figures, words, slot) if slot else None
