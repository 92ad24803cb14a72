"""Copies in the hand: Ctrl and a drag take copies of the marked actions to somebody else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.models.timeline_blocks import Lane
from planner.ui.models.timeline_layout import BAR, LANE
from planner.ui.views.timeline_marks import box_of
from planner.ui.views.timeline_notes import paint_note
from planner.ui.views.timeline_scene import Scene
from planner.ui.views.timeline_surface import DOWN, Surface


class CopyGesture:
    """A copy for the people of the lane it is dropped on, on the same days."""

    shape = Qt.CursorShape.DragCopyCursor
    ways = DOWN

    def __init__(self, view: Surface, place: int) -> None:
        self._view, self._place = view, place
        self._ids = view.marks.actions()
        self._target: Lane | None = None
        view.scene.live.append(self.paint)

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Look whose lane is under the hand."""
        del held
        lane = self._view.lane_under(at)
        own = self._view.chart.lane_of(self._place)
        fits = lane is not None and lane is not own and bool(lane.people)
        self._target = lane if fits else None
        self._view.viewport().update()

    def end(self) -> None:
        """Wish for the copies."""
        target = self._target
        self.give_up()
        if target is not None and self._ids:
            self._view.copy_asked.emit(self._ids, target.people)

    def give_up(self) -> None:
        """No copy."""
        if self.paint in self._view.scene.live:
            self._view.scene.live.remove(self.paint)
        self._view.viewport().update()

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Where the copy would stand, and for whom."""
        if self._target is None:
            return
        own = box_of(scene, self._place)
        top = scene.to_y(self._target.top) + (LANE - BAR) / 2
        box = QRectF(own.left(), top, own.width(), BAR - 1)
        painter.setPen(QPen(QColor(scene.colours.accent), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        text = scene.texts.words.translate("Timeline", "A copy for {names}")
        paint_note(painter, scene, box, text.format(names=scene.texts.lane_title(self._target)))
