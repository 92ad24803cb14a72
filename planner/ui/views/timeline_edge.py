"""A hand at the edge of the timeline: the picture goes on under it, as far as somebody drags."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPointF, Qt, QTimer

from planner.ui.views.timeline_surface import ACROSS, DOWN, Surface

BEAT: Final = 30
"""Milliseconds between two steps."""
NEAR: Final = 3
"""Pixels within the edge that still count as beyond it: the last ones a full screen leaves."""
LEAST, MOST = 4, 60
"""Pixels of a step: the further beyond the edge the hand is, the faster."""


class Edge(QObject):
    """Scrolls while the hand is beyond the lanes, and says so each time: `gone_on`."""

    def __init__(self, view: Surface, gone_on: Callable[[], None]) -> None:
        super().__init__(view.viewport())
        self._view, self._gone_on = view, gone_on
        self._across = self._down = 0
        self._begun: tuple[float, int] | None = None
        """The day at the left and the height at the top before the picture went on."""
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._step)

    def follow(self, at: QPointF, ways: Qt.Orientation) -> None:
        """The hand is there now, with something that may go these ways."""
        lanes = self._view.scene.lanes
        self._across = _beyond(at.x(), lanes.left(), lanes.right()) if ways & ACROSS else 0
        self._down = _beyond(at.y(), lanes.top(), lanes.bottom()) if ways & DOWN else 0
        if not self._across and not self._down:
            self._timer.stop()
        elif not self._timer.isActive():
            top = self._view.verticalScrollBar().value()
            self._begun = self._begun or (self._view.scene.to_ordinal(lanes.left()), top)
            self._timer.start()

    def stop(self) -> None:
        """Nothing is in the hand any more."""
        self._timer.stop()
        self._begun = None

    def go_back(self) -> None:
        """Nothing came of it: what was in the hand is seen where it lies."""
        if self._begun is not None:
            day, top = self._begun
            self._view.horizontalScrollBar().setValue(round(self._view.scene.axis.x(day)))
            self._view.verticalScrollBar().setValue(top)
        self.stop()

    def _step(self) -> None:
        if self._view.go_on(self._across, self._down):
            self._gone_on()
        else:
            self._timer.stop()


def _beyond(at: float, low: int, high: int) -> int:
    """Pixels to scroll for a hand at a place; 0 between the edges."""
    over = at - (high - NEAR) if at > high - NEAR else min(at - (low + NEAR), 0)
    if not over:
        return 0
    step = round(min(LEAST + abs(over) / 2, MOST))
    return step if over > 0 else -step
