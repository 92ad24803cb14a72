"""Learning actions on the clipboard: as themselves for a timeline, as a table for the rest."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from planner.services.copying_actions import carried_actions, paste_actions
from planner.services.many_records import delete_records
from planner.ui.copying import copied_sentence
from planner.ui.desk import Desk
from planner.ui.views.timeline_view import TimelineView
from planner.ui.views.timeline_wishes import TimelineWishes

KIND = "application/x-vorlauf-actions"


class TimelineClipboard:
    """Copies, cuts and pastes what is marked on the timeline."""

    def __init__(self, desk: Desk, view: TimelineView, wishes: TimelineWishes) -> None:
        self._desk, self._view, self._wishes = desk, view, wishes

    def copy(self, *, cut: bool = False) -> tuple[str, ...]:
        """Put the marked actions on the clipboard; the ids of those that went there."""
        ids = self._view.marks.actions()
        if ids:
            data = QMimeData()
            data.setData(KIND, carried_actions(self._desk.content, ids, cut=cut).encode())
            data.setText("\n".join(self._line(id_) for id_ in ids))
            QGuiApplication.clipboard().setMimeData(data)
            told = copied_sentence(self._desk.words, len(ids))
            self._desk.editor.told.emit(told, False)
        return ids

    def _line(self, id_: str) -> str:
        words, content = self._desk.words, self._desk.content
        action = content.actions[id_]
        people = ", ".join(content.people[p].name or p for p in action.people)
        cells = (action.title, people, words.day(action.start), words.day(action.end))
        flat = (" ".join(cell.split()) for cell in cells)
        return "\t".join(f"'{cell}" if cell[:1] in ("=", "+", "-", "@") else cell for cell in flat)

    def cut(self) -> None:
        """Take the marked actions along: they are gone here, as one step."""
        ids = self.copy(cut=True)
        if ids:
            self._desk.editor.run(delete_records, "actions", list(ids))

    def paste(self) -> None:
        """Put them in: for the people of the chosen lane, else for those they were for."""
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        data = held.data(KIND).data() if held is not None else b""  # an empty one may hold nothing
        text = bytes(data).decode("utf-8", "replace")
        lane = self._view.lane_in_hand
        whose = lane.people if lane is not None and lane.people else None
        edit = self._desk.editor.run(paste_actions, text, whose, today=self._desk.today)
        self._wishes.choose_made(edit)
