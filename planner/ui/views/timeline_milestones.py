"""What is finer than a bar: flags of milestones, and in red by how much a bar is late."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.domain.milestone import is_milestone
from planner.ui.models.timeline_blocks import slots_of_bar
from planner.ui.models.timeline_layout import BAR
from planner.ui.views.timeline_bars import paint_tail
from planner.ui.views.timeline_marks import box_of, places_seen, seen_closely
from planner.ui.views.timeline_scene import Scene

FLAG = 12.0
"""Pixels the pennant of a milestone stands out to the left of its day."""


def is_flag(scene: Scene, place: int) -> bool:
    """True if a bar is a milestone's."""
    action = scene.chart.content.actions.get(scene.chart.bars[place].action or "")
    return action is not None and is_milestone(action)


def flag_at(scene: Scene, at: QPointF) -> int | None:
    """The milestone whose pennant is under a point."""
    for place in places_seen(scene):
        box = box_of(scene, place)
        near = box.left() - FLAG <= at.x() <= box.left() + 4
        if near and box.top() <= at.y() <= box.bottom() and is_flag(scene, place):
            return place
    return None


def paint_milestones(painter: QPainter, scene: Scene) -> None:
    """A flag for each milestone that is seen."""
    held = scene.drag.bar if scene.drag else None
    for place in seen_closely(scene):
        if place != held and is_flag(scene, place):
            box = box_of(scene, place)
            paint_flag(painter, scene, QPointF(box.left(), box.top()))


def paint_flag(painter: QPainter, scene: Scene, at: QPointF, high: int = BAR) -> None:
    """The staff at its day, the pennant left of it."""
    colour = QColor(scene.colours.accent)
    painter.fillRect(QRectF(at.x() - 1, at.y() - 1, 2, high + 2), colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    pennant = [at, at + QPointF(-FLAG, 6), at + QPointF(0, 12)]
    painter.drawPolygon(QPolygonF(pennant))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_lateness(painter: QPainter, scene: Scene) -> None:
    """The red tail of a late bar: from the due day on, over its foot where it reaches back."""
    chart, mark = scene.chart, scene.colours.late.mark
    held = scene.drag.bar if scene.drag else None
    for place in seen_closely(scene):
        bar = chart.bars[place]
        if not bar.late or place == held:
            continue
        action = chart.content.actions.get(bar.action or "")
        slots = slots_of_bar(bar, chart.lane_of(place), action)
        dues = [slot.due for slot in slots if slot.due and slot.due.toordinal() < bar.end]
        if not dues:
            continue
        box = box_of(scene, place)
        due = scene.to_x(max(dues).toordinal())
        paint_tail(painter, due, box.left(), box.top() + BAR / 2, mark)
        painter.setPen(QPen(QColor(mark), 2))
        painter.fillRect(
            QRectF(
                max(due, box.left()), box.top() + BAR - 3, box.right() - max(due, box.left()), 3
            ),
            QColor(mark),
        )
