"""The cures of what doesn't add up: done at once where that is safe, else asked for first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.violation import Code, Violation
from planner.engine.loads import Loads
from planner.services.mending import Cure, take_cures
from planner.services.spreading import spread
from planner.services.violation_words import slot_of
from planner.services.violations import Violations
from planner.ui.desk import Desk
from planner.ui.dialogs.level_turns import LevelTurns
from planner.ui.dialogs.mending import MendAnyway, run_cure
from planner.ui.dialogs.next_step import take_next_step
from planner.ui.dialogs.other_term import OtherTerm
from planner.ui.dialogs.spreading import SpreadOut
from planner.ui.models.levels_asked import asked_for
from planner.ui.views.timeline_preview import Preview
from planner.ui.views.timeline_view import TimelineView


class Cures:
    """Takes cures; what they would move is drawn on the timeline while that is asked."""

    def __init__(self, desk: Desk, view: TimelineView, parent: QWidget) -> None:
        self._desk, self._view, self._parent = desk, view, parent
        self.dialog: QDialog | None = None

    def take(self, violation: Violation, cure: Cure, known: Violations) -> None:
        """Do what a cure does, or ask first."""
        if cure.code == "ways_out":
            slot = slot_of(self._desk.figures, violation)
            if slot is not None:
                take_next_step(self._desk, slot, self._parent)
        elif cure.code == "spread_out":
            self._spread(violation, known.loads)
        elif cure.code == "other_term":
            action = self._desk.content.actions[violation.action or ""]
            self._ask(OtherTerm(self._desk, known, action, self._parent))
        elif cure.code == "levels":
            asked = asked_for(self._desk.content, violation.other or "")
            self._ask(LevelTurns(self._desk, asked, self._parent, keep=False))
        elif cure.code == "details":
            self._desk.choose("actions", violation.action or "")
            self._desk.inspect_asked.emit()
        else:
            self._do(cure)

    def _do(self, cure: Cure) -> None:
        if cure.outcome is not None and cure.outcome.sound:
            run_cure(self._desk, cure)
        else:
            self._ask(MendAnyway(self._desk, cure, self._parent))

    def take_all(self, code: Code, found: Sequence[Violation]) -> None:
        """Take every cure of a kind that is safe, as one step."""
        desk = self._desk
        if desk.editor.run(take_cures, desk.figures, code, found) is None:
            told = desk.words.translate(
                "Mend", "None of these can be mended without making something else worse."
            )
            desk.editor.told.emit(told, False)

    def _spread(self, violation: Violation, loads: Loads) -> None:
        assert violation.person is not None
        assert violation.first is not None
        assert violation.last is not None
        found = spread(self._desk.figures, loads, violation.person, violation.first, violation.last)
        dialog = SpreadOut(self._desk, found, violation.hours, self._parent)
        overlay = Preview(self._desk.content, found.moves)
        scene = self._view.scene
        scene.over.append(overlay)
        self._repaint()

        def forget() -> None:
            scene.over.remove(overlay)
            self._repaint()

        dialog.finished.connect(forget)
        self._ask(dialog)

    def _ask(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self, _: int) -> None:
        self.dialog = None

    def _repaint(self) -> None:
        self._view.scene.renew()
        self._view.viewport().update()
