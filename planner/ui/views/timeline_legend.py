"""The signs of the timeline and what they mean, below the lanes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.models.timeline_blocks import BOOKED, GHOST, LOST, PLANNED
from planner.ui.shapes import diamond, hatch
from planner.ui.views.labels import LABEL
from planner.ui.views.timeline_bars import paint_tail
from planner.ui.views.timeline_scene import FOOT, Scene


def show_legend(painter: QPainter, scene: Scene) -> None:
    """The legend at the foot of the picture, from a kept one where it is unchanged."""
    top = scene.height - FOOT
    if scene.pictures is None:
        paint_legend(painter, scene, top)
        return
    box = QRect(0, top, scene.width, FOOT)
    key = ("legend", scene.width, scene.colours.name, scene.version)
    scene.pictures.put(
        painter, key, box, lambda on: paint_legend(on, scene, 0), scene.colours.surface
    )


def paint_legend(painter: QPainter, scene: Scene, top: int) -> None:
    """What the marks mean, below the lanes."""
    c = scene.colours
    w = scene.texts.words
    painter.fillRect(0, top, scene.width, FOOT, QColor(c.surface))
    painter.fillRect(0, top, scene.width, 1, QColor(scene.colours.line_soft))
    middle = top + FOOT / 2
    x = 26.0
    for kind, text in (
        (BOOKED, w.translate("Timeline", "booked")),
        (PLANNED, w.translate("Timeline", "planned")),
        (GHOST, w.translate("Timeline", "not planned yet, ◆ sow-by")),
        (LOST, w.translate("Timeline", "too late")),
        (-2, w.translate("Timeline", "head start")),
        (-3, w.translate("Timeline", "ready by")),
        (-4, w.translate("Timeline", "absent")),
    ):
        if x + 50 + scene.labels.width(text, LABEL) > scene.width:
            break  # better one sign less than one that is cut
        x = _paint_sample(painter, scene, kind, x, middle) + 6
        x += scene.labels.draw(painter, x, middle, text, c.quiet, LABEL) + 22


def _paint_sample(painter: QPainter, scene: Scene, kind: int, x: float, middle: float) -> float:
    c = scene.colours
    box = QRectF(x + 0.5, middle - 6, 22, 12)
    if kind == -2:
        paint_tail(painter, x, x + 22, middle, c.good.mark)
    elif kind == -4:
        painter.fillRect(box, QColor(c.away))
    elif kind == -3:
        painter.fillRect(round(x + 10), round(middle - 8), 2, 16, QColor(c.due_line))
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fills = {BOOKED: c.accent, PLANNED: c.planned, GHOST: c.ghost, LOST: c.late.ground}
        lines = {
            BOOKED: c.accent,
            PLANNED: c.planned_line,
            GHOST: c.ghost_line,
            LOST: c.late.mark,
        }
        dashed = kind in (GHOST, LOST)
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(lines[kind]), 1, style))
        painter.setBrush(QColor(fills[kind]))
        painter.drawRoundedRect(box, 3, 3)
        if dashed:
            hatch(painter, box, lines[kind], 5)
        if kind == GHOST:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.text))
            painter.drawPolygon(diamond(QPointF(x, middle), 4.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    return x + 22
