"""Cells that say how slots stand: the worst state as a chip, the share that is prepared. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from planner.domain.slots import IN_TIME, STATES, Slot
from planner.domain.state import worst
from planner.services.slot_words import STATE_WORDS
from planner.ui.models.record_list import Cell, Choice, Filter, Sight
from planner.ui.wording import state_sentence, state_word

SlotsOf = Callable[[Sight, Any], Sequence[Slot]]

_RANK = {
    state: place
    for place, state in enumerate(
        ("late", "unstaffed", "unplanned", "partly", "tight", "ahead", "ready")
    )
}


def state_cell(sight: Sight, slots: Sequence[Slot]) -> Cell:
    """The worst state, with its number where several are asked for; empty without slots."""
    found = worst(slot.state for slot in slots)
    if found is None:
        return Cell()
    if len(slots) == 1:
        return Cell(state_sentence(sight.words, slots[0]), "chip", found)
    number = sum(slot.state == found for slot in slots)
    if number == len(slots):
        return Cell(state_word(sight.words, found), "chip", found)
    return Cell(f"{number} {state_word(sight.words, found)}", "chip", found)


def state_rank(slots: Sequence[Slot]) -> tuple[int, int] | None:
    """The worst first, and of those the most."""
    found = worst(slot.state for slot in slots)
    if found is None:
        return None
    return _RANK[found], -sum(slot.state == found for slot in slots)


def meter_cell(sight: Sight, slots: Sequence[Slot]) -> Cell:
    """ "3 of 5" and the bar of it; empty without slots."""
    share = prepared(slots)
    if share is None:
        return Cell()
    some = sum(slot.state in IN_TIME for slot in slots)
    text = sight.words.translate("List", "{some} of {all}").format(some=some, all=len(slots))
    return Cell(text, "meter", share=share)


def prepared(slots: Sequence[Slot]) -> float | None:
    """Share of slots that are ready or in time; None without slots."""
    if not slots:
        return None
    return sum(slot.state in IN_TIME for slot in slots) / len(slots)


def first_due(slots: Sequence[Slot]) -> dt.date | None:
    """The earliest day one of them is needed by."""
    return min((slot.due for slot in slots if slot.due), default=None)


def first_sow_by(slots: Sequence[Slot]) -> dt.date | None:
    """The first day by which one of them must be begun."""
    open_ = (slot.sow_by for slot in slots if slot.sow_by and slot.state not in IN_TIME)
    return min(open_, default=None)


def least_head_start(slots: Sequence[Slot]) -> float | None:
    """The smallest head start in weeks among those that have one."""
    return min((s.head_start_weeks for s in slots if s.head_start_weeks is not None), default=None)


def head_start_text(sight: Sight, slots: Sequence[Slot]) -> str:
    """ "2.9 weeks", "4.1 weeks behind"; empty where nothing is planned."""
    weeks = least_head_start(slots)
    if weeks is None:
        return ""
    amount = sight.words.weeks(abs(weeks))
    if weeks >= 0:
        return amount
    return sight.words.translate("List", "{weeks} behind").format(weeks=amount)


def states(sight: Sight) -> list[Choice]:
    """All states, the worst first."""
    words = sight.words
    ordered = sorted(STATES, key=lambda state: _RANK[state])
    return [(state, words.translate("State", STATE_WORDS[state])) for state in ordered]


def state_filter(head: str, slots_of: SlotsOf) -> Filter:
    """Narrows a list to records with a slot in a state."""
    return Filter(
        "state",
        head,
        states,
        lambda sight, record, value: any(s.state == value for s in slots_of(sight, record)),
    )
