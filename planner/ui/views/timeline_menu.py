"""The menu of a bar on the timeline: its next step, its status, what else can be done with it.

Another part of the timeline adds its own entries with a section: a function that fills the menu
for a bar, or leaves it as it is.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.action import ActionStatus
from planner.services.actions import discuss_action, set_action_status
from planner.ui.desk import Desk
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.timeline_blocks import Bar
from planner.ui.views.timeline_view import TimelineView
from planner.ui.widgets.menu_keys import keep_keys
from planner.ui.wording import status_word

Section = Callable[[QMenu, Bar], None]


class TimelineMenu:
    """Opens the menu of a bar. `sections` fill it, from top to bottom."""

    def __init__(self, desk: Desk, view: TimelineView, parent: QWidget) -> None:
        self._desk, self._view, self._parent = desk, view, parent
        self.sections: list[Section] = [self._next_step, self._status, self._rest]

    def show(self, bar: Bar, at: QPoint, more: QMenu | None = None) -> None:
        """Open it, with what more can be done there, unless there is nothing in it."""
        menu = keep_keys(QMenu(self._parent))
        for fill in self.sections:
            fill(menu, bar)
        if more is not None:
            menu.addSeparator()
            menu.addMenu(more)
        menu.aboutToHide.connect(menu.deleteLater)
        if menu.actions():
            menu.popup(at)

    def _next_step(self, menu: QMenu, bar: Bar) -> None:
        lane = self._view.chosen_lane
        slot = bar.slot or (lane.slot if lane else None)
        word = next_word(self._desk, slot) if slot else ""
        if slot is not None and word:
            menu.addAction(word, lambda: take_next_step(self._desk, slot, self._parent))

    def _status(self, menu: QMenu, bar: Bar) -> None:
        if bar.action is None or self._desk.plan.read_only:
            return
        now = self._desk.content.actions[bar.action].status
        status: ActionStatus
        menu.addSeparator()
        for status in ("idea", "planned", "booked", "running", "done"):
            entry = menu.addAction(status_word(self._desk.words, status))
            entry.triggered.connect(self._setting(bar.action, status))
            entry.setCheckable(True)
            entry.setChecked(now == status)

    def _setting(self, action: str, status: ActionStatus) -> Callable[[], object]:
        return lambda: self._desk.editor.run(set_action_status, action, status)

    def _rest(self, menu: QMenu, bar: Bar) -> None:
        action, desk = bar.action, self._desk
        if action is None or desk.plan.read_only:
            return
        w, run = desk.words, desk.editor.run
        menu.addSeparator()
        told = w.translate("Timeline", "Discussed today")
        menu.addAction(told, lambda: run(discuss_action, action, today=desk.today))
