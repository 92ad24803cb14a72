"""Chips below the heading of a record: where it stands, and the worst of its slots."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.slots import Slot
from planner.domain.state import worst
from planner.ui.desk import Desk
from planner.ui.models.field_choices import choice_word
from planner.ui.models.record_links import slots_of
from planner.ui.widgets.chip import Chip
from planner.ui.wording import counts_sentence, state_sentence

_STANDING: Final = {
    "actions": "status", "developments": "status", "goals": "status", "ideas": "stage",
}  # fmt: skip
"""Kind → the field that says where a record stands."""


def chips_of(desk: Desk, found: list[tuple[str, str]]) -> QWidget:
    """A row of chips of (state, words)."""
    chips = QWidget()
    row = QHBoxLayout(chips)
    row.setContentsMargins(0, 0, 0, 2)
    row.setSpacing(6)
    for state, words in found:
        row.addWidget(Chip(desk.look, state, words))
    row.addStretch(1)
    return chips


def chip_words(desk: Desk, kind: str, id_: str, shown: Slot | None) -> list[tuple[str, str]]:
    """(state or nothing, words) of each chip of a record."""
    w, name = desk.words, _STANDING.get(kind)
    record = desk.content.get(kind, id_)
    found = [("", choice_word(w, name, getattr(record, name)))] if name else []
    slots = slots_of(desk.figures, kind, id_)
    if shown is not None:
        mine = [s for s in slots if (s.need, s.index) == (shown.need, shown.index)]
        slots = mine or slots
    state = worst(slot.state for slot in slots)
    if state is not None and len(slots) == 1:
        found.append((state, state_sentence(w, slots[0])))
    elif state is not None:
        same = [slot.state for slot in slots if slot.state == state]
        found.append((state, counts_sentence(w, same)))
    return found
