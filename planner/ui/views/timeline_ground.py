"""Hands on the ground of the timeline: a new action drawn, bars gathered, the picture shifted."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.models.timeline_blocks import IDEA, Lane
from planner.ui.models.timeline_layout import BAR, LANE
from planner.ui.views.bar_paint import paint_bar
from planner.ui.views.timeline_marks import box_of, key_of_bar
from planner.ui.views.timeline_meaning import meaning
from planner.ui.views.timeline_notes import paint_note
from planner.ui.views.timeline_scene import Scene
from planner.ui.views.timeline_snaps import FIRST, LAST
from planner.ui.views.timeline_surface import ACROSS, DOWN, NOWHERE, Surface


class PanGesture:
    """The picture goes with the hand."""

    shape = Qt.CursorShape.ClosedHandCursor
    ways = NOWHERE

    def __init__(self, view: Surface, at: QPointF) -> None:
        self._at = at
        self._across, self._down = view.horizontalScrollBar(), view.verticalScrollBar()
        self._from = self._across.value(), self._down.value()

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Scroll by as much as the hand went."""
        del held
        gone = at - self._at
        self._across.setValue(self._from[0] - round(gone.x()))
        self._down.setValue(self._from[1] - round(gone.y()))

    def end(self) -> None:
        """Nothing is wished."""

    def give_up(self) -> None:
        """It stays where it was shifted to."""


class DrawGesture:
    """A new action drawn on an empty lane, from one day to another."""

    shape = Qt.CursorShape.CrossCursor
    ways = ACROSS

    def __init__(self, view: Surface, lane: Lane, at: QPointF) -> None:
        self._view, self._lane = view, lane
        self._from = self._to = self._day(at)
        view.scene.live.append(self.paint)

    def _day(self, at: QPointF) -> int:
        return min(max(int(self._view.scene.to_ordinal(at.x())), FIRST), LAST - 1)

    @property
    def _span(self) -> tuple[int, int]:
        return min(self._from, self._to), max(self._from, self._to) + 1

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Draw on to the day under the hand."""
        del held
        self._to = self._day(at)
        self._view.viewport().update()

    def end(self) -> None:
        """Wish for the action."""
        start, end = self._span
        self.give_up()
        days = (dt.date.fromordinal(start), dt.date.fromordinal(end - 1))
        self._view.draw_asked.emit(self._lane, days)

    def give_up(self) -> None:
        """Nothing was drawn."""
        if self.paint in self._view.scene.live:
            self._view.scene.live.remove(self.paint)
        self._view.viewport().update()

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """The bar that is to be, and its days."""
        start, end = self._span
        left, right = scene.to_x(start), scene.to_x(end)
        top = scene.to_y(self._lane.top) + (LANE - BAR) / 2
        box = QRectF(left, top, max(right - left, 3), BAR)
        paint_bar(painter, scene.colours, IDEA, box)
        text = meaning(scene.texts.words, self._lane.wanting, start, end)
        paint_note(painter, scene, box, text)


class BandGesture:
    """A band around bars marks them; those marked before stay marked."""

    shape = Qt.CursorShape.CrossCursor
    ways = ACROSS | DOWN

    def __init__(self, view: Surface, at: QPointF) -> None:
        self._view = view
        self._taken = view.scene.to_ordinal(at.x()), view.scene.to_top(at.y())
        self._to = at
        self._before = list(view.marks.keys)
        bar = view.chosen_bar
        if not self._before and bar is not None:
            self._before = [key_of_bar(bar)]
        view.scene.live.append(self.paint)

    @property
    def _band(self) -> QRectF:
        scene = self._view.scene
        day, top = self._taken
        return QRectF(QPointF(scene.to_x(day), scene.to_y(top)), self._to).normalized()

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Gather what the band touches."""
        del held
        self._to = at
        scene, band = self._view.scene, self._band
        near = scene.chart.bars_between(
            scene.to_top(band.top()), scene.to_top(band.bottom()),
            scene.to_ordinal(band.left()), scene.to_ordinal(band.right()),
        ).tolist()  # fmt: skip
        inside = [place for place in near if box_of(scene, place).intersects(band)]
        keys = [key_of_bar(scene.chart.bars[place]) for place in inside]
        self._view.mark([*self._before, *keys], inside[0] if inside else None)

    def end(self) -> None:
        """What is marked stays marked."""
        self._leave()

    def give_up(self) -> None:
        """As it was before."""
        self._leave()
        self._view.mark(self._before)

    def _leave(self) -> None:
        if self.paint in self._view.scene.live:
            self._view.scene.live.remove(self.paint)
        self._view.viewport().update()

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """The band."""
        colour = QColor(scene.colours.accent)
        painter.setPen(QPen(colour, 1))
        colour.setAlphaF(0.12)
        painter.setBrush(colour)
        painter.drawRect(self._band)
