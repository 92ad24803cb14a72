"""The load while a bar is in the hand: the strip shows what it would be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer

from planner.domain.action import Action
from planner.services.pushing import pushed_by
from planner.ui.models.load_weeks import load_if
from planner.ui.views.load_strip import LoadStrip
from planner.ui.views.timeline_view import TimelineView

MANY: Final = 50
"""Actions in the hand from which on the load waits until the hand rests: they have no frame."""
REST: Final = 40
"""Milliseconds a hand stays where it is when it rests."""

Wished = Callable[[], Sequence[Action]]


class LoadInHand(QObject):
    """Hears what the hand holds; the picture of the bars comes first, the strip right after it."""

    def __init__(self, view: TimelineView, strip: LoadStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._strip = view, strip
        self._wished: Wished | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        view.held.connect(self._follow)

    def _follow(self, wished: Wished | None) -> None:
        self._wished = wished
        if wished is not None:
            self._soon.start(REST if len(self._view.marks.keys) > MANY else 0)
            return
        self._soon.stop()
        if self._strip.in_hand is not None:
            self._strip.in_hand = None
            self._strip.update()

    def _show(self) -> None:
        """The actions in the hand where they would lie, and those they would push on."""
        load = self._strip.load
        if load is None or self._wished is None:
            return
        moved = {action.id: action for action in self._wished()}
        pushed = pushed_by(load.content, moved).moved
        self._strip.in_hand = load_if(load, (*moved.values(), *pushed.values()))
        self._strip.update()
