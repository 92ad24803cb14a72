"""Saved views of the matrix: their menu in its bar, and looking at it as one says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from planner.domain.saved_matrix import SavedMatrix
from planner.ui.desk import Desk
from planner.ui.models.matrix_shown import Shown
from planner.ui.models.matrix_views import matrix_seen, take_view
from planner.ui.views.saved_views import SavedViews

Day = Callable[[], dt.date]
"""The day whose levels are seen now."""
Look = Callable[[str, dt.date], None]
"""Look at what is shown now, with these words to look for, on this day."""


class MatrixViews:
    """Changes `shown`, and asks its bar to look at that."""

    def __init__(self, desk: Desk, shown: Shown, day: Day, look: Look, parent: QObject) -> None:
        self._desk, self._shown, self._day, self._look = desk, shown, day, look
        self.saved = SavedViews(desk, "saved_matrices", self._seen, parent)
        self.saved.asked.connect(self.look_through)

    def _seen(self) -> dict[str, Any]:
        desk = self._desk
        return matrix_seen(desk.words, desk.content, self._shown, self._day(), desk.today)

    def look_through(self, view: SavedMatrix) -> None:
        """Look at everything as a saved view says."""
        desk = self._desk
        self.saved.current = view.id
        take_view(self._shown, view, desk.content)
        team = view.team if view.team in desk.content.teams else None
        if team != desk.team:
            desk.only_team(team)
        self._look(view.text, view.on or desk.today)

    def show(self, id_: str) -> None:
        """Look through a view that something pointed at."""
        view = self._desk.content.saved_matrices.get(id_)
        if view is not None:
            self.look_through(view)
