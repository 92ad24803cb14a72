"""Paints where bars lay in a kept plan: an empty outline below the bar, an arrow to where it is
now, a cross where it was dropped, a plus where it is new. Shape says it; colour only helps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.ui.models.outlines import Outline, Outlines
from planner.ui.models.timeline_layout import BAR
from planner.ui.views.timeline_scene import Scene

_LEAST: Final = 3.0
_HEAD: Final = 4.0


def paint_outlines(painter: QPainter, scene: Scene, outlines: Outlines) -> None:
    """Where bars lay that lie elsewhere now; below the bars."""
    for outline in _seen(scene, outlines):
        if outline.sign == "moved":
            _paint_arrow(painter, scene, outline, _paint_box(painter, scene, outline))


def paint_signs(painter: QPainter, scene: Scene, outlines: Outlines) -> None:
    """What is gone, with a cross, and a plus before what is new; over the bars."""
    for outline in _seen(scene, outlines):
        if outline.sign == "dropped":
            _paint_cross(painter, scene, _paint_box(painter, scene, outline))
        elif outline.sign == "new" and scene.to_x(outline.start) >= scene.names:
            _paint_plus(painter, scene, outline)


def _seen(scene: Scene, outlines: Outlines) -> Iterator[Outline]:
    """The outlines that touch what is seen, or whose arrow does."""
    for outline in outlines.between(scene.to_top(scene.head), scene.to_top(scene.height)):
        now = outline.end if outline.now is None else outline.now
        first, last = min(outline.start, now), max(outline.end, now)
        if scene.to_x(last) >= scene.names and scene.to_x(first) <= scene.width:
            yield outline


def _paint_box(painter: QPainter, scene: Scene, outline: Outline) -> QRectF:
    left, right = scene.to_x(outline.start), scene.to_x(outline.end)
    box = QRectF(left, scene.to_y(outline.top), max(right - left, _LEAST), BAR)
    paint_outline(painter, scene, box)
    return box


def paint_outline(painter: QPainter, scene: Scene, box: QRectF) -> None:
    """Where something lay: a dotted line around nothing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(scene.colours.quiet), 1.2, Qt.PenStyle.DotLine))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def _paint_cross(painter: QPainter, scene: Scene, box: QRectF) -> None:
    centre, half = QPointF(box.left() + min(box.width() / 2, 12), box.center().y()), 4
    painter.setPen(QPen(QColor(scene.colours.quiet), 1.8))
    for way in (1, -1):
        painter.drawLine(
            QLineF(centre + QPointF(-half, -half * way), centre + QPointF(half, half * way))
        )


def _paint_arrow(painter: QPainter, scene: Scene, outline: Outline, box: QRectF) -> None:
    """From where it ended to where it ends, along the outline's foot."""
    assert outline.now is not None
    end = scene.to_x(outline.now)
    if abs(end - box.right()) < 2 * _HEAD:
        return
    c = scene.colours
    colour = QColor(c.late.mark if end > box.right() else c.good.mark)
    way = 1 if end > box.right() else -1
    foot = box.bottom() - 1
    painter.setPen(QPen(colour, 1.4))
    painter.drawLine(QLineF(box.right(), foot, end - way * _HEAD, foot))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(end, foot),
                QPointF(end - way * 2 * _HEAD, foot - _HEAD),
                QPointF(end - way * 2 * _HEAD, foot + _HEAD),
            ]
        )
    )


def _paint_plus(painter: QPainter, scene: Scene, outline: Outline) -> None:
    c = scene.colours
    centre = QPointF(scene.to_x(outline.start), scene.to_y(outline.top) + BAR / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(c.surface), 1))
    painter.setBrush(QColor(c.text))
    painter.drawEllipse(centre, 6.5, 6.5)
    painter.setPen(QPen(QColor(c.surface), 1.6))
    painter.drawLine(QLineF(centre.x() - 3.5, centre.y(), centre.x() + 3.5, centre.y()))
    painter.drawLine(QLineF(centre.x(), centre.y() - 3.5, centre.x(), centre.y() + 3.5))
