"""The mouse on the timeline: drag to move, drag an edge to stretch, drag the ground to pan.

While dragging only the bar moves; what it would mean is worked out from the slot's due day.
The wish goes out when the hand lets go. Esc takes it back.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final, Literal, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from planner.domain.days import weeks_between
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import Bar
from planner.ui.models.timeline_groups import Group
from planner.ui.views.timeline_scene import Drag, Scene

EDGE: Final = 8
SLACK: Final = 4
FIRST: Final = dt.date(1900, 1, 1).toordinal()
LAST: Final = dt.date(2200, 12, 31).toordinal()

Part = Literal["whole", "start", "end"]


class Surface(Protocol):
    """What the hands touch: the view, as far as they need it."""

    scene: Scene
    movable: bool
    move_asked: Any
    stretch_asked: Any

    @property
    def chart(self) -> Chart: ...
    @property
    def chosen_bar(self) -> Bar | None: ...
    def viewport(self) -> QWidget: ...
    def horizontalScrollBar(self) -> QScrollBar: ...
    def verticalScrollBar(self) -> QScrollBar: ...
    def bar_at(self, at: QPointF) -> int | None: ...
    def head_at(self, at: QPointF) -> Group | None: ...
    def choose(self, place: int | None, group: str | None = None, reveal: bool = True) -> None: ...
    def fold(self, key: str) -> None: ...


@dataclass(slots=True)
class _Grip:
    """What the hand holds, and where it took hold."""

    bar: int
    part: Part
    at: QPointF
    start: int
    end: int


class Hands:
    """Turns what the mouse does on a view into its signals."""

    def __init__(self, view: Surface) -> None:
        self._view = view
        self._grip: _Grip | None = None
        self._pan: QPointF | None = None

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer and take hold of it."""
        view, at = self._view, event.position()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = at
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        group = view.head_at(at)
        if group is not None:
            view.fold(group.key)
            return
        place = view.bar_at(at)
        if place is None:
            place = self._in_lane(at)
            view.choose(place, reveal=place is not None)
            if view.scene.lanes.contains(at.toPoint()):
                self._pan = at
            return
        view.choose(place, reveal=False)
        bar = view.chart.bars[place]
        if bar.action is not None and view.movable:
            self._grip = _Grip(place, self._part(place, at), at, bar.start, bar.end)

    def _in_lane(self, at: QPointF) -> int | None:
        """The first bar of the lane whose name was clicked."""
        view = self._view
        if at.x() >= view.scene.names or at.y() < view.scene.head:
            return None
        lane = view.chart.lane_at(view.scene.to_top(at.y()))
        return view.chart.place_in_lane(lane.key, None) if lane else None

    def _part(self, place: int, at: QPointF) -> Part:
        scene, chart = self._view.scene, self._view.chart
        left = scene.to_x(int(chart.starts[place]))
        right = scene.to_x(int(chart.ends[place]))
        edge = min(EDGE, (right - left) / 4)
        if at.x() >= right - edge:
            return "end"
        return "start" if at.x() <= left + edge else "whole"

    def move(self, event: QMouseEvent) -> None:
        """Drag, pan, or show by the pointer's shape what a press would do."""
        view, at = self._view, event.position()
        if self._pan is not None:
            step = at - self._pan
            self._pan = at
            across, down = view.horizontalScrollBar(), view.verticalScrollBar()
            across.setValue(across.value() - round(step.x()))
            down.setValue(down.value() - round(step.y()))
        elif self._grip is None:
            self._show_pointer(at)
        elif view.scene.drag or (at - self._grip.at).manhattanLength() >= SLACK:
            self._drag(self._grip, at)

    def _show_pointer(self, at: QPointF) -> None:
        view = self._view
        place = view.bar_at(at)
        shape = Qt.CursorShape.ArrowCursor
        if place is not None and view.movable and view.chart.bars[place].action is not None:
            whole = self._part(place, at) == "whole"
            shape = Qt.CursorShape.OpenHandCursor if whole else Qt.CursorShape.SizeHorCursor
        elif place is not None or view.head_at(at) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        view.viewport().setCursor(QCursor(shape))

    def _drag(self, grip: _Grip, at: QPointF) -> None:
        view = self._view
        days = round((at.x() - grip.at.x()) / view.scene.axis.per_day)
        start, end = _shifted(grip, days)
        text = self._meaning(grip.bar, start, end)
        view.scene.drag = Drag(grip.bar, start, end, text)
        view.viewport().setCursor(
            QCursor(
                Qt.CursorShape.ClosedHandCursor
                if grip.part == "whole"
                else Qt.CursorShape.SizeHorCursor
            )
        )
        view.viewport().update()

    def _meaning(self, place: int, start: int, end: int) -> str:
        """ "17 May 2027 – 3 Dec 2027 · 2.9 weeks ahead"."""
        view = self._view
        words = view.scene.texts.words
        first, last = dt.date.fromordinal(start), dt.date.fromordinal(end - 1)
        text = f"{words.day(first)} – {words.day(last)}"
        slot = view.chart.lane_of(place).slot
        if slot is None or slot.due is None:
            return text
        weeks = weeks_between(last, slot.due)
        if weeks < 0:
            told = words.translate("State", "{weeks} too late")
        else:
            told = words.translate("State", "{weeks} ahead")
        return f"{text} · {told.format(weeks=words.weeks(abs(weeks)))}"

    def release(self, event: QMouseEvent) -> None:
        """Say what is wished."""
        del event
        view, grip, drag = self._view, self._grip, self._view.scene.drag
        self._pan = self._grip = None
        if grip is None or drag is None:
            return
        view.scene.drag = None
        view.viewport().update()
        self._ask(grip, drag)

    def _ask(self, grip: _Grip, drag: Drag) -> None:
        view = self._view
        action = view.chart.bars[grip.bar].action
        if action is None or (drag.start, drag.end) == (grip.start, grip.end):
            return
        start, last = dt.date.fromordinal(drag.start), dt.date.fromordinal(drag.end - 1)
        if grip.part == "whole":
            view.move_asked.emit(action, start)
        else:
            view.stretch_asked.emit(action, start, last)

    def give_up(self) -> bool:
        """Take a drag back; True if there was one."""
        dragging = self._grip is not None
        self._grip = self._pan = None
        if self._view.scene.drag is not None:
            self._view.scene.drag = None
            self._view.viewport().update()
        return dragging

    def nudge(self, days: int) -> None:
        """Move the chosen bar by the keyboard."""
        view = self._view
        bar = view.chosen_bar
        if bar is None or bar.action is None or not view.movable:
            return
        grip = _Grip(view.scene.selected or 0, "whole", QPointF(), bar.start, bar.end)
        start, _ = _shifted(grip, days)
        if start != bar.start:
            view.move_asked.emit(bar.action, dt.date.fromordinal(start))


def _shifted(grip: _Grip, days: int) -> tuple[int, int]:
    """Start and end after moving or stretching; a bar keeps one day at least."""
    start, end = grip.start, grip.end
    if grip.part == "whole":
        days = min(max(days, FIRST - start), LAST - end)
        return start + days, end + days
    if grip.part == "start":
        return min(max(start + days, FIRST), end - 1), end
    return start, max(min(end + days, LAST), start + 1)
