"""What hands need of the timeline: the view as they touch it, and what a gesture is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import Bar, Lane
from planner.ui.models.timeline_groups import Group
from planner.ui.views.timeline_marks import Marks
from planner.ui.views.timeline_scene import Scene

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
NOWHERE = Qt.Orientation(0)


class Surface(Protocol):
    """The view, as far as hands need it. What ends in `_asked` is a signal; so is
    `held`."""

    scene: Scene
    marks: Marks
    movable: bool
    place_asked: Any
    structure_asked: Any
    ghosts_asked: Any
    draw_asked: Any
    link_asked: Any
    progress_asked: Any
    copy_asked: Any
    copy_later_asked: Any
    wave_asked: Any
    held: Any
    told: Any

    @property
    def chart(self) -> Chart: ...
    @property
    def chosen_bar(self) -> Bar | None: ...
    @property
    def chosen_lane(self) -> Lane | None: ...
    def viewport(self) -> QWidget: ...
    def horizontalScrollBar(self) -> QScrollBar: ...
    def verticalScrollBar(self) -> QScrollBar: ...
    def bar_at(self, at: QPointF) -> int | None: ...
    def lane_under(self, at: QPointF) -> Lane | None: ...
    def head_at(self, at: QPointF) -> Group | None: ...
    def choose(
        self,
        place: int | None,
        group: str | None = None,
        reveal: bool = True,
        lane: str | None = None,
    ) -> None: ...
    def mark(self, keys: Iterable[str], place: int | None = None) -> None: ...
    def fold(self, key: str) -> None: ...
    def go_on(self, across: int, down: int) -> bool: ...


class Gesture(Protocol):
    """One thing a hand does between press and release; nothing is wished before it ends."""

    shape: Qt.CursorShape
    ways: Qt.Orientation
    """Which ways the picture goes on under it at an edge."""

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """The hand is there now; what it would mean is shown."""

    def end(self) -> None:
        """The hand let go: say what is wished."""

    def give_up(self) -> None:
        """Everything as it was before."""
