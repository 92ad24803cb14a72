"""The canvas of the timeline: keeps its scale, scrolls by moving pixels, paints strips.

Zooming holds the day under the pointer; until somebody zooms or scrolls it shows everything.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable
from typing import Final, cast

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGesture,
    QGestureEvent,
    QPinchGesture,
    QWidget,
)

from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.models.axis import EARLIEST, LARGEST, LATEST, SMALLEST, Axis
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_groups import Group
from planner.ui.models.timeline_layout import BAR, HEAD, LANE
from planner.ui.models.timeline_words import ChartWords
from planner.ui.views.labels import Labels
from planner.ui.views.pictures import Pictures
from planner.ui.views.timeline_paint import paint_timeline
from planner.ui.views.timeline_scene import LEAST_NAMES, NAMES, NARROW, Scene
from planner.ui.views.timeline_signs import foot_of

BEFORE: Final = 56
AFTER: Final = 120
"""Days kept free before the first and after the last thing on the axis."""
STEP: Final = 1.25
REST: Final = 120
"""Milliseconds without scrolling."""


class TimelineCanvas(QAbstractScrollArea):
    """Shows a scene. `moved`: another part of the axis, or another scale, is seen."""

    moved = Signal()

    def __init__(
        self, chart: Chart, words: Words, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        labels = Labels(self.font(), self.devicePixelRatioF())
        self.scene = Scene(chart, ChartWords(chart, words), Axis(0, 1), colours, labels)
        self.scene.pictures = Pictures(self.devicePixelRatioF())
        self._held = (-1.0, 0.0)
        self._fits = True
        """It shows everything until somebody zooms or scrolls sideways."""
        self._fitting = False
        self._rest = QTimer(self)
        """Labels that cling to the edge of the names are put right once the scrolling rests."""
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.viewport().update)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        if sys.platform != "darwin":  # there a pinch comes as a native gesture, and would twice
            self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.scene.rewave()
        self._respan()

    @property
    def chart(self) -> Chart:
        """The chart that is shown."""
        return self.scene.chart

    # -- scale and place -----------------------------------------------------------------

    def _respan(self, grow_only: bool = False) -> None:
        first, last = self.chart.span()
        axis = self.scene.axis
        for wave in self.scene.waves:
            last = max(last, int(wave.likely))
        first, last = first - BEFORE, last + AFTER
        if grow_only:
            first, last = min(first, axis.first), max(last, axis.last)
        moved = (axis.first - first) * axis.per_day
        axis.first, axis.last = first, last
        self.scene.forget_flags()
        if grow_only and moved > 0:
            self._measure()
            self.horizontalScrollBar().setValue(round(self.scene.x + moved))

    def _measure(self) -> None:
        scene = self.scene
        scene.width, scene.height = self.viewport().width(), self.viewport().height()
        scene.names = NAMES
        if scene.width < NARROW:
            scene.names = min(max(round(scene.width * 0.4), LEAST_NAMES), NAMES)
        scene.lay_flags()
        scene.foot = foot_of(scene)
        lanes = scene.lanes
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(scene.axis.width) - lanes.width()))
        across.setPageStep(max(lanes.width(), 1))
        across.setSingleStep(40)
        down.setRange(0, max(0, self.chart.height - lanes.height()))
        down.setPageStep(max(lanes.height(), 1))
        down.setSingleStep(20)
        scene.x, scene.y = across.value(), down.value()

    def fit(self) -> None:
        """The whole span on one screen."""
        self._fitting = self._fits = True
        self._respan()
        wide = max(self.scene.lanes.width(), 50)
        axis = self.scene.axis
        first, last = self.chart.span()
        span = max(last - first + BEFORE + 45, 30)
        axis.per_day = min(max(wide / span, 0.02), 6.0)
        self._measure()
        self.horizontalScrollBar().setValue(round(axis.x(first - BEFORE)))
        self._fitting = False
        self.viewport().update()
        self.moved.emit()

    def zoom(self, factor: float, anchor: float | None = None) -> None:
        """Zoom so that the day at `anchor` (pixels of the view) stays where it is."""
        scene = self.scene
        self._fits = False
        at = anchor if anchor is not None else scene.lanes.center().x()
        at = max(at, float(scene.names))
        day = self._day_held(at)
        scene.axis.per_day = scene.axis.zoomed(factor)
        left = day - (at - scene.names) / scene.axis.per_day
        scene.axis.reach(left, left + scene.lanes.width() / scene.axis.per_day)
        scene.forget_flags()
        self._measure()
        self.horizontalScrollBar().setValue(round(scene.axis.x(day) - (at - scene.names)))
        scene.x = self.horizontalScrollBar().value()
        self.viewport().update()
        self.moved.emit()

    def _day_held(self, at: float) -> float:
        """The day at a place; while zooming on there, the one it began with.

        Each step ends on a whole pixel: without a memory ten steps would drift by days.
        """
        day = self.scene.to_ordinal(at)
        kept_at, kept_day = self._held
        near = abs(kept_day - day) * self.scene.axis.per_day <= 1
        if kept_at != at or not near:
            self._held = (at, day)
        return self._held[1]

    def fit_chosen(self) -> None:
        """The chosen bar with what it is for, or the chosen group, from edge to edge."""
        found = self._chosen_days()
        if found is None:
            self.fit()
            return
        first, last = found
        free = max((last - first) // 8, 7)
        low, high = max(first - free, EARLIEST), min(last + free, LATEST)
        self.see(dt.date.fromordinal(low), dt.date.fromordinal(high))

    def _chosen_days(self) -> tuple[int, int] | None:
        scene, chart = self.scene, self.chart
        if scene.selected is not None:
            bars, slots = [chart.bars[scene.selected]], list(chart.lane_of(scene.selected).slots)
        else:
            group = next((g for g in chart.groups if g.key == scene.selected_group), None)
            if group is None:
                return None
            bars, slots = [bar for lane in group.lanes() for bar in lane.bars], group.slots()
        days = [day for bar in bars for day in (bar.start, bar.end)]
        days += [slot.due.toordinal() for slot in slots if slot.due]
        return (min(days), max(days)) if days else None

    def seen(self) -> tuple[dt.date, dt.date] | None:
        """The days at the left and the right edge; None while everything is fitted in."""
        if self._fits:
            return None
        lanes = self.scene.lanes
        first = max(self.scene.to_ordinal(lanes.left()), EARLIEST)
        last = min(self.scene.to_ordinal(lanes.right()), LATEST)
        return dt.date.fromordinal(round(first)), dt.date.fromordinal(round(last))

    def see(self, first: dt.date, last: dt.date) -> None:
        """Show the days from the left to the right edge."""
        scene = self.scene
        self._fits = False
        low, high = first.toordinal(), max(last.toordinal(), first.toordinal() + 1)
        wide = max(scene.lanes.width(), 50)
        scene.axis.per_day = min(max(wide / (high - low), SMALLEST), LARGEST)
        scene.axis.reach(low, low + wide / scene.axis.per_day)
        scene.forget_flags()
        self._measure()
        self.horizontalScrollBar().setValue(round(scene.axis.x(low)))
        scene.x = self.horizontalScrollBar().value()
        self.viewport().update()
        self.moved.emit()

    def go_to_day(self, day: dt.date) -> None:
        """Bring a day to the left third of the view."""
        x = self.scene.axis.x(day.toordinal()) - self.scene.lanes.width() / 4
        self.horizontalScrollBar().setValue(round(x))

    def go_on(self, across: int, down: int) -> bool:
        """Scroll by so many pixels, sideways as far as a plan can hold days; True if it did."""
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        axis, before = self.scene.axis, [bar.value() for bar in bars]
        first, wanted = axis.first, bars[0].value() + across
        grows = wanted < 0 or wanted > bars[0].maximum()
        if grows:
            more = abs(across) / axis.per_day
            axis.reach(axis.first - more * (across < 0), axis.last + more * (across > 0))
            self.scene.forget_flags()
            self._measure()
        bars[0].setValue(round(wanted + (first - axis.first) * axis.per_day))
        bars[1].setValue(bars[1].value() + down)
        if grows:  # new days on the left leave the scroll bar where it is
            self._fits = False
            self.viewport().update()
            self.moved.emit()
        return axis.first != first or [bar.value() for bar in bars] != before

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        if self._fits:
            self.fit()
        else:
            self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the pixels that stay and paint only the strip that came in."""
        scene = self.scene
        scene.x, scene.y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        port, lanes = self.viewport(), scene.lanes
        if dx and not self._fitting:
            self._fits = False
        if (dx and dy) or scene.drag is not None:
            port.update()
        elif dx:
            port.scroll(dx, 0, lanes)
            port.update(0, 0, scene.width, scene.head)
            for group in self.chart.groups_between(scene.y, scene.y + lanes.height()):
                port.update(0, round(scene.to_y(group.top)), scene.width, HEAD)
        elif dy:
            port.scroll(0, dy, QRect(0, scene.head, scene.width, lanes.height()))
            passing = (self.chart.lane_at(y) for y in (scene.y, scene.y + dy))
            if any(lane is not None and lane.rows > 1 for lane in passing):
                port.update(0, scene.head, scene.names, LANE + abs(dy))  # the name stays in view
        if dx:
            self._rest.start()
            self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            for part in cast("Iterable[QRect]", event.region()):
                painter.save()
                painter.setClipRect(part)
                paint_timeline(painter, self.scene, part)
                painter.restore()
        finally:
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self.scene.labels = Labels(self.font(), self.devicePixelRatioF())
            self.scene.pictures = Pictures(self.devicePixelRatioF())

    # -- what is under the pointer -----------------------------------------------------

    def bar_at(self, at: QPointF) -> int | None:
        """Place of the bar under a point; a narrow bar is hit a little beside it."""
        scene = self.scene
        if not scene.lanes.contains(at.toPoint()):
            return None
        top, day = scene.to_top(at.y()), scene.to_ordinal(at.x())
        slack = 4 / scene.axis.per_day
        found = None
        places: list[int] = self.chart.bars_between(top, top, day - slack, day + slack).tolist()
        for place in places:
            if self.chart.tops[place] - 2 <= top <= self.chart.tops[place] + BAR + 2:
                found = place
                if self.chart.starts[place] <= day < self.chart.ends[place]:
                    return place
        return found

    def head_at(self, at: QPointF) -> Group | None:
        """The group whose head is under a point."""
        if not self.scene.head <= at.y() < self.scene.lanes.bottom():
            return None
        return self.chart.group_at(self.scene.to_top(at.y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (turn / 120), event.position().x())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turn)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position().x())
            return True
        if isinstance(event, QGestureEvent):
            return self._pinch(event.gesture(Qt.GestureType.PinchGesture))
        return super().viewportEvent(event)

    def _pinch(self, gesture: QGesture | None) -> bool:
        """Two fingers on a touch screen: the day between them stays there."""
        if not isinstance(gesture, QPinchGesture):
            return False
        between = self.viewport().mapFromGlobal(gesture.centerPoint())
        self.zoom(gesture.scaleFactor(), between.x())
        return True
