"""The one next action of a slot: its word, and what happens when it is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.slots import Slot
from planner.domain.state import IN_TIME
from planner.ui.desk import Desk
from planner.ui.dialogs.planning import NameSomeone, PlanSlot, PlanStructure, chain_to_plan
from planner.ui.dialogs.ways_out import WaysOut


def next_word(desk: Desk, slot: Slot) -> str:
    """What the button says; empty where nothing is to be done or nothing may be written."""
    if slot.state in IN_TIME or slot.due is None or desk.plan.read_only:
        return ""
    if slot.state == "late":
        return desk.words.translate("Focus", "Ways out…")
    if slot.state == "unstaffed":
        return desk.words.translate("Focus", "Name someone…")
    return desk.words.translate("Focus", "Plan…")


def take_next_step(desk: Desk, slot: Slot, parent: QWidget) -> QDialog | None:
    """Open the dialog of a slot's next step; None where there is none."""
    dialog = _dialog(desk, slot, parent) if next_word(desk, slot) else None
    if dialog is not None:
        dialog.open()
    return dialog


def _dialog(desk: Desk, slot: Slot, parent: QWidget) -> QDialog:
    if slot.state == "late":
        return WaysOut(desk, slot, parent)
    if slot.state == "unstaffed":
        return NameSomeone(desk, slot, parent)
    chain = chain_to_plan(desk, slot)
    if slot.competency is None or chain is None:
        return PlanStructure(desk, slot, parent)
    return PlanSlot(desk, slot, chain, parent)
