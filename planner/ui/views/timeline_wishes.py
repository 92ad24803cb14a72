"""What hands and keys wish for on the timeline, run through the editor."""

from __future__ import annotations

import datetime as dt

from planner.services.actions import move_action, stretch_action
from planner.services.records import delete_record
from planner.ui.desk import Desk
from planner.ui.views.timeline_view import TimelineView


class TimelineWishes:
    """Hears the view's wishes; the edits come back to it through the desk."""

    def __init__(self, desk: Desk, view: TimelineView) -> None:
        self._desk = desk
        view.move_asked.connect(self._move)
        view.stretch_asked.connect(self._stretch)
        view.delete_asked.connect(self._delete)

    def _move(self, action: str, day: dt.date) -> None:
        self._desk.editor.run(move_action, action, day)

    def _stretch(self, action: str, start: dt.date, end: dt.date) -> None:
        self._desk.editor.run(stretch_action, action, start, end)

    def _delete(self, action: str) -> None:
        self._desk.editor.run(delete_record, "actions", action)
