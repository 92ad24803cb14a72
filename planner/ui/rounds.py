"""Where a round of assessments is begun from: the matrix, and Focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.domain.plan import AssessmentKind
from planner.ui.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from planner.ui.dialogs.assessment_round import AssessmentRound


def begin_round(
    desk: Desk, widget: QWidget, kind: AssessmentKind = "manager"
) -> AssessmentRound | None:
    """Open the page; not in a plan that can only be read, nor while others see the levels."""
    w = desk.words
    told = ""
    if desk.plan.read_only:
        told = w.translate("Matrix", "This plan can only be read here.")
    elif desk.in_company:
        told = w.translate("Details", "Levels are hidden while others look on (F9).")
    if told:
        desk.editor.told.emit(told, True)
        return None
    from planner.ui.dialogs.assessment_round import AssessmentRound

    page = AssessmentRound(desk, kind, widget.window())
    page.open()
    return page
