"""How one bar of a time axis looks, on the timeline and on *My path*: its body and its ink."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.colours import Colours
from planner.ui.models.timeline_blocks import (
    BOOKED,
    DONE,
    GHOST,
    IDEA,
    LOST,
    PLANNED,
    STRUCTURE,
)
from planner.ui.shapes import hatch


def paint_bar(painter: QPainter, c: Colours, kind: int, box: QRectF) -> None:
    """The body of one bar; kind −1 is one that ends too late."""
    pen: QPen | Qt.PenStyle = Qt.PenStyle.NoPen
    if kind in (GHOST, IDEA, LOST):
        colour = c.late.mark if kind == LOST else c.ghost_line
        pen = QPen(QColor(colour), 1, Qt.PenStyle.DashLine)
    elif kind in (PLANNED, STRUCTURE, DONE):
        pen = QPen(QColor(c.other.mark if kind == DONE else c.planned_line), 1)
    elif kind == -1:
        pen = QPen(QColor(c.late.mark), 1.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(bar_fill(c, kind)))
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    corner = 1.0 if kind == STRUCTURE else 4.0
    painter.drawRoundedRect(inner, corner, corner)
    if kind in (GHOST, LOST):
        hatch(painter, inner, c.late.mark if kind == LOST else c.ghost_line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def bar_fill(c: Colours, kind: int) -> str:
    """The ground of a bar."""
    return {
        -1: c.late.ground,
        IDEA: c.surface,
        PLANNED: c.planned,
        BOOKED: c.accent,
        DONE: c.other.ground,
        STRUCTURE: c.planned,
        GHOST: c.ghost,
        LOST: c.late.ground,
    }[kind]


def bar_ink(c: Colours, kind: int) -> str:
    """The colour of a label within a bar."""
    return {-1: c.late.ink, BOOKED: c.on_accent, DONE: c.other.ink, IDEA: c.text}.get(
        kind, c.on_planned
    )
