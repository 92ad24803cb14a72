"""The sign of each state as a shape, so that it is told without colour and in greyscale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPolygonF


def paint_shape(painter: QPainter, state: str, centre: QPointF, size: float, colour: str) -> None:
    """● ready, ▲ ahead, ◆ tight, ■ late, ◐ partly, ◇ unplanned, ○ unstaffed; `size` across."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(colour)
    hollow = state in ("unplanned", "unstaffed", "partly")
    painter.setPen(QPen(ink, 1.3) if hollow else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else ink)
    half = size / 2
    box = QRectF(centre.x() - half, centre.y() - half, size, size)
    if state in ("ready", "unstaffed", "partly"):
        painter.drawEllipse(box)
        if state == "partly":
            painter.setBrush(ink)
            painter.drawPie(box, 90 * 16, 180 * 16)
    elif state == "ahead":
        painter.drawPolygon(QPolygonF([QPointF(centre.x(), box.top()), box.bottomRight(),
                                       box.bottomLeft()]))  # fmt: skip
    elif state == "late":
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.drawPolygon(diamond(centre, half * 1.2))
    painter.restore()


def diamond(centre: QPointF, radius: float) -> QPolygonF:
    """A square on its corner."""
    x, y = centre.x(), centre.y()
    return QPolygonF(
        [
            QPointF(x, y - radius),
            QPointF(x + radius, y),
            QPointF(x, y + radius),
            QPointF(x - radius, y),
        ]
    )


def fill_boxes(
    painter: QPainter, boxes: Sequence[QRectF], ground: QColor | QLinearGradient
) -> None:
    """Fill boxes that do not overlap with one ground.

    A PDF notes every change of brush, and its size is its time: one for all of them.
    """
    if not boxes:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRects(boxes)


def hatch(painter: QPainter, box: QRectF, colour: str, step: float = 7) -> None:
    """Slanting lines over a box; drawn as lines, so that paper shows them sharp too.

    Each ends at the edge by itself: an SVG knows no clipping.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1))
    rise, bottom = box.height(), box.bottom()
    seen = painter.clipBoundingRect()
    left = max(box.left(), seen.left()) if not seen.isEmpty() else box.left()
    right = min(box.right(), seen.right()) if not seen.isEmpty() else box.right()
    x = box.left() - rise + max(0, int((left - box.left()) / step)) * step
    lines = []
    while x < right:
        start, end = max(x, box.left()), min(x + rise, box.right())
        lines.append(QLineF(start, bottom - (start - x), end, bottom - (end - x)))
        x += step
    painter.drawLines(lines)
    painter.restore()
