"""Copies in the hand: Ctrl and a drag take copies of the marked actions to somebody else, or
along their own lane to other days."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.models.timeline_blocks import Lane
from planner.ui.models.timeline_layout import BAR, LANE
from planner.ui.views.timeline_marks import box_of
from planner.ui.views.timeline_meaning import days_text
from planner.ui.views.timeline_notes import paint_note
from planner.ui.views.timeline_scene import Scene
from planner.ui.views.timeline_snaps import Laid, Snaps, drawn_word
from planner.ui.views.timeline_surface import ACROSS, DOWN, Surface


class CopyGesture:
    """A copy for the people of the lane it is dropped on, on the same days; dropped on its own
    lane, for the same people on the days under the hand."""

    shape = Qt.CursorShape.DragCopyCursor
    ways = ACROSS | DOWN

    def __init__(self, view: Surface, place: int, at: QPointF) -> None:
        self._view, self._place = view, place
        self._bar, self._own = view.chart.bars[place], view.chart.lane_of(place)
        self._taken = view.scene.to_ordinal(at.x())
        self._snaps = Snaps(view.scene, place)
        self._ids = view.marks.actions()
        self._target: Lane | None = None
        self._laid = Laid(self._bar.start, self._bar.end)
        view.scene.live.append(self.paint)

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Look whose lane is under the hand, and on its own one which days."""
        lane, bar = self._lane_at(at), self._bar
        fits = lane is not None and (lane is self._own or bool(lane.people))
        self._target = lane if fits else None
        days = 0
        if lane is self._own:
            days = round(self._view.scene.to_ordinal(at.x()) - self._taken)
        free = bool(held & Qt.KeyboardModifier.ShiftModifier)
        self._laid = self._snaps.lay(bar.start, bar.end, "whole", days, free)
        self._view.viewport().update()

    def _lane_at(self, at: QPointF) -> Lane | None:
        """The lane under the hand; its own one beyond the edge of the picture too."""
        scene = self._view.scene
        lane = self._view.chart.lane_at(scene.to_top(at.y()))
        return lane if lane is self._own else self._view.lane_under(at)

    @property
    def _days(self) -> int:
        """How much later than the bar its copy lies."""
        return self._laid.start - self._bar.start

    def end(self) -> None:
        """Wish for the copies."""
        target, days = self._target, self._days
        self.give_up()
        if target is None or not self._ids:
            return
        if target is not self._own:
            self._view.copy_asked.emit(self._ids, target.people)
        elif days:
            self._view.copy_later_asked.emit(self._ids, days)

    def give_up(self) -> None:
        """No copy."""
        if self.paint in self._view.scene.live:
            self._view.scene.live.remove(self.paint)
        self._view.viewport().update()

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Where the copy would stand, for whom, and on other days what that means."""
        if self._target is None or (self._target is self._own and not self._days):
            return
        own, laid = box_of(scene, self._place), self._laid
        top, left = scene.to_y(self._target.top) + (LANE - BAR) / 2, scene.to_x(laid.start)
        if self._target is self._own:
            top = own.top()
        box = QRectF(left, top, max(scene.to_x(laid.end) - left, own.width()), BAR - 1)
        painter.setPen(QPen(QColor(scene.colours.accent), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        paint_note(painter, scene, box, self._said(scene))

    def _said(self, scene: Scene) -> str:
        words, laid, lane = scene.texts.words, self._laid, self._target or self._own
        text = words.translate("Timeline", "A copy for {names}")
        said = [text.format(names=scene.texts.lane_title(lane))]
        if lane is self._own:
            said += [days_text(words, laid.start, laid.end), drawn_word(words, laid)]
        return " · ".join(filter(None, said))
