"""What a place works with while a plan is open: records, figures, words, look, the editor."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.editor import Editor
from planner.ui.theme import Look

if TYPE_CHECKING:
    from planner.domain.content import Content
    from planner.domain.edit import Edit
    from planner.services.figures import Figures
    from planner.services.ports import PlanFile
    from planner.services.wording import Words


class Desk(QObject):
    """One open plan. The figures are patched before `changed` goes out."""

    changed = Signal(object, object)
    """An `Edit`, and the ids of the needs whose slots are others now."""
    worded = Signal()
    filtered = Signal()
    go_asked = Signal(str, object)
    """The key of a place, and what to show there."""

    def __init__(
        self,
        plan: PlanFile,
        figures: Figures,
        words: Words,
        look: Look,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.plan = plan
        self.figures = figures
        self.words = words
        self.look = look
        self.team: str | None = None
        self.editor = Editor(plan.store, words, self)
        self.editor.edited.connect(self.take_over)

    @property
    def content(self) -> Content:
        """The plan's records."""
        return self.plan.store.content

    @property
    def today(self) -> dt.date:
        """The day everything is seen from."""
        return self.figures.today

    def take_over(self, edit: Edit) -> None:
        """Patch the figures and tell every open view."""
        needs = self.figures.update(edit)
        if self.team is not None and self.team not in self.content.teams:
            self.team = None
        self.changed.emit(edit, needs)

    def speak(self, words: Words) -> None:
        """Another language, everywhere."""
        self.words = words
        self.editor.words = words
        self.worded.emit()

    def only_team(self, team: str | None) -> None:
        """Show one team alone, or all."""
        if team != self.team:
            self.team = team
            self.filtered.emit()
