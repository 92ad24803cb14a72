"""The timeline as a widget: scrolls by moving pixels, zooms at the pointer, knows the keys.

It changes nothing itself: what is wished is said by signals, what was edited comes back
through `take_over`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final, cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from planner.domain.edit import Edit
from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.models.axis import Axis
from planner.ui.models.timeline import BAR, HEAD, Chart, Group
from planner.ui.models.timeline_blocks import Bar, Lane
from planner.ui.models.timeline_words import ChartWords
from planner.ui.views.labels import Labels
from planner.ui.views.pictures import Pictures
from planner.ui.views.timeline_cursor import Cursor
from planner.ui.views.timeline_hands import Hands
from planner.ui.views.timeline_paint import lane_height, paint_timeline
from planner.ui.views.timeline_scene import TICKS, Scene
from planner.ui.views.timeline_tips import tip_at

BEFORE: Final = 56
AFTER: Final = 120
"""Days kept free before the first and after the last thing on the axis."""
STEP: Final = 1.25


class TimelineView(QAbstractScrollArea):
    """Shows a chart; `chosen` tells which bar is selected (its place, or None)."""

    move_asked = Signal(str, object)
    stretch_asked = Signal(str, object, object)
    delete_asked = Signal(str)
    opened = Signal(object)
    chosen = Signal(object)
    moved = Signal()
    menu_asked = Signal(object, QPoint)

    def __init__(
        self, chart: Chart, words: Words, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        axis = Axis(0, 1)
        labels = Labels(self.font(), self.devicePixelRatioF())
        self.scene = Scene(chart, ChartWords(chart, words), axis, colours, labels)
        self.scene.pictures = Pictures(self.devicePixelRatioF())
        self.movable = True
        self._fitted = False
        self._hands = Hands(self)
        self._cursor = Cursor(self.scene)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._respan()
        self.scene.rewave()
        self.retranslate(words)

    # -- what is shown -----------------------------------------------------------------

    @property
    def chart(self) -> Chart:
        """The chart that is shown."""
        return self.scene.chart

    def show_chart(self, chart: Chart) -> None:
        """Show another chart of the same plan: another grouping, another filter."""
        kept = self._chosen_key()
        texts = self.scene.texts
        self.scene.chart = chart
        self.scene.texts = ChartWords(chart, texts.words, texts.names)
        self._restore(kept)
        self._respan()
        self.scene.rewave()
        self._measure()
        self._show_chosen()
        self.viewport().update()

    def take_over(self, edit: Edit, needs: Iterable[str]) -> None:
        """Patch the chart for an edit and show it."""
        kept = self._chosen_key()
        self.chart.patch(edit, needs)
        self._restore(kept)
        if edit.kinds() != {"actions"}:
            self.scene.rewave()
        self._respan(grow_only=True)
        self._measure()
        self.viewport().update()

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self.scene.texts = ChartWords(self.chart, words, self.scene.texts.names)
        self.scene.rewave()
        self.setAccessibleName(words.translate("Timeline", "Timeline"))
        self._describe()
        self._measure()
        self.viewport().update()

    def recolour(self, colours: Colours) -> None:
        """Take another look."""
        self.scene.colours = colours
        self.viewport().update()

    def _describe(self) -> None:
        words = self.scene.texts.words
        keys = words.translate(
            "Timeline",
            "Arrow keys choose a bar, Alt with left and right moves it by a day, "
            "with Shift by a week, Enter opens it, Delete deletes it.",
        )
        told = tip_at(self.scene, self.scene.selected, None) if self.chosen_bar else ""
        self.setAccessibleDescription(f"{told}\n{keys}" if told else keys)

    # -- what is chosen ------------------------------------------------------------------

    @property
    def chosen_bar(self) -> Bar | None:
        """The selected bar."""
        place = self.scene.selected
        return self.chart.bars[place] if place is not None else None

    @property
    def chosen_lane(self) -> Lane | None:
        """The lane of the selected bar."""
        place = self.scene.selected
        return self.chart.lane_of(place) if place is not None else None

    def choose(self, place: int | None, group: str | None = None) -> None:
        """Select a bar, a group's head, or nothing."""
        if (place, group) == (self.scene.selected, self.scene.selected_group):
            return
        self.scene.selected, self.scene.selected_group = place, group
        self._show_chosen()
        self._describe()
        self.viewport().update()
        self.chosen.emit(place)

    def _chosen_key(self) -> tuple[str | None, str, str | None] | None:
        bar, lane = self.chosen_bar, self.chosen_lane
        if bar is None or lane is None:
            return None
        return bar.action, lane.key, bar.slot.need if bar.slot else None

    def _restore(self, key: tuple[str | None, str, str | None] | None) -> None:
        self.scene.selected = None
        if key is not None and key[0] is not None:
            self.scene.selected = self.chart.place_of(key[0], key[1])
        elif key is not None:
            self.scene.selected = self.chart.place_in_lane(key[1], key[2])

    def _show_chosen(self) -> None:
        """Scroll so that the selection is seen."""
        scene, place = self.scene, self.scene.selected
        lanes = scene.lanes
        if place is not None:
            top, height = int(self.chart.tops[place]), BAR
            left = scene.axis.x(int(self.chart.starts[place]))
            right = scene.axis.x(int(self.chart.ends[place]))
            bar = self.horizontalScrollBar()
            if right < scene.x + 20 or left > scene.x + lanes.width() - 20:
                bar.setValue(int(left - lanes.width() / 3))
        elif scene.selected_group is not None:
            head = next(g for g in self.chart.groups if g.key == scene.selected_group)
            top, height = head.top, HEAD
        else:
            return
        if top < scene.y:
            self.verticalScrollBar().setValue(top - 10)
        elif top + height > scene.y + lanes.height():
            self.verticalScrollBar().setValue(top + height - lanes.height() + 10)

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
        scene.lay_flags()
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
        wide = max(self.scene.lanes.width(), 50)
        axis = self.scene.axis
        first, last = self.chart.span()
        span = max(last - first + BEFORE + 45, 30)
        axis.per_day = min(max(wide / span, 0.02), 6.0)
        self._measure()
        self.horizontalScrollBar().setValue(round(axis.x(first - BEFORE)))
        self.viewport().update()
        self.moved.emit()

    def zoom(self, factor: float, anchor: float | None = None) -> None:
        """Zoom so that the day at `anchor` (pixels of the view) stays where it is."""
        scene = self.scene
        at = anchor if anchor is not None else scene.lanes.center().x()
        at = max(at, float(scene.names))
        day = scene.to_ordinal(at)
        scene.axis.per_day = scene.axis.zoomed(factor)
        self._measure()
        self.horizontalScrollBar().setValue(round(scene.axis.x(day) - (at - scene.names)))
        scene.x = self.horizontalScrollBar().value()
        self.viewport().update()
        self.moved.emit()

    def go_to_day(self, day: dt.date) -> None:
        """Bring a day to the left third of the view."""
        x = self.scene.axis.x(day.toordinal()) - self.scene.lanes.width() / 4
        self.horizontalScrollBar().setValue(round(x))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        if not self._fitted and self.viewport().width() > 400:
            self._fitted = True
            self.fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the pixels that stay and paint only the strip that came in."""
        scene = self.scene
        scene.x, scene.y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        port, lanes = self.viewport(), scene.lanes
        if (dx and dy) or scene.drag is not None:
            port.update()
        elif dx:
            port.scroll(dx, 0, lanes)
            port.update(0, 0, scene.width, scene.head)
            for group in self.chart.groups_between(scene.y, scene.y + lanes.height()):
                port.update(0, round(scene.to_y(group.top)), scene.width, HEAD)
        elif dy:
            port.scroll(0, dy, QRect(0, scene.head, scene.width, lanes.height()))
        if dx:
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

    # -- hands ---------------------------------------------------------------------------

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

    def fold(self, key: str) -> None:
        """Fold a group away, or open it."""
        kept = self._chosen_key()
        self.chart.fold(key)
        self._restore(kept)
        self._measure()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.bar_at(event.position())
        if place is not None:
            self.opened.emit(self.chart.bars[place])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.bar_at(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.scene.selected
        if place is not None:
            self.choose(place)
            self.menu_asked.emit(self.chart.bars[place], event.globalPos())

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys(event):
            super().keyPressEvent(event)

    def _keys(self, event: QKeyEvent) -> bool:
        key, mods = event.key(), event.modifiers()
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if key == Qt.Key.Key_Escape:
            return self._hands.give_up()
        if sideways and mods & Qt.KeyboardModifier.AltModifier:
            self._hands.nudge(sideways * (7 if mods & Qt.KeyboardModifier.ShiftModifier else 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            return self._open_chosen()
        if key == Qt.Key.Key_Delete and (bar := self.chosen_bar) and bar.action:
            self.delete_asked.emit(bar.action)
            return True
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal):
            self.zoom(1 / STEP if key == Qt.Key.Key_Minus else STEP)
            return True
        if key == Qt.Key.Key_0:
            self.fit()
            return True
        if key == Qt.Key.Key_T and not mods:
            self.go_to_day(self.chart.figures.today)
            return True
        step = self._cursor.step(Qt.Key(key))
        if step is not None:
            self.choose(*step)
        return step is not None

    def _open_chosen(self) -> bool:
        if self.scene.selected_group is not None:
            self.fold(self.scene.selected_group)
        elif (bar := self.chosen_bar) is not None:
            self.opened.emit(bar)
        else:
            return False
        return True

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            QToolTip.showText(event.globalPos(), tip_at(self.scene, self.bar_at(at), at), self)
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position().x())
            return True
        return super().viewportEvent(event)

    def lane_box(self, lane: Lane) -> QRect:
        """Where a lane lies in the view."""
        top = round(self.scene.to_y(lane.top))
        return QRect(0, top, self.scene.width, lane_height(lane))

    @property
    def ticks_box(self) -> QRect:
        """The line with the units of time."""
        return QRect(self.scene.names, 0, self.scene.lanes.width(), TICKS)
