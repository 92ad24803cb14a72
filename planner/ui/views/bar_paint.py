"""How one bar of a time axis looks, on the timeline and on *My path*: its body and its ink."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

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

CORNER: Final = 4.0
"""Pixels a bar is rounded by."""


def paint_bar(painter: QPainter, c: Colours, kind: int, box: QRectF) -> None:
    """The body of one bar; kind −1 is one that ends too late."""
    paint_bars(painter, c, kind, [box])


def paint_bars(painter: QPainter, c: Colours, kind: int, boxes: Sequence[QRectF]) -> None:
    """The bodies of bars of one kind that do not overlap, as one shape."""
    shape = QPainterPath()
    corner = 1.0 if kind == STRUCTURE else CORNER
    inner = [box.adjusted(0.5, 0.5, -0.5, -0.5) for box in boxes]
    for box in inner:
        shape.addRoundedRect(box, corner, corner)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_outline(c, kind))
    painter.setBrush(QColor(bar_fill(c, kind)))
    painter.drawPath(shape)
    if kind in (GHOST, LOST):
        for box in inner:
            hatch(painter, box, c.late.mark if kind == LOST else c.ghost_line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_bars_on_paper(painter: QPainter, c: Colours, kind: int, boxes: Sequence[QRectF]) -> None:
    """The same for paper: rounded by the joins of a thick line instead of by curves.

    Three quarters of the time a page of a PDF takes to be packed went into the curves' decimals.
    """
    pen = _outline(c, kind)
    dashed = pen.style() == Qt.PenStyle.DashLine
    plain = [box for box in boxes if box.width() > 2 * CORNER and not dashed]
    odd = [box for box in boxes if dashed or box.width() <= 2 * CORNER]
    if odd:
        paint_bars(painter, c, kind, odd)
    if not plain:
        return
    corner = 1.0 if kind == STRUCTURE else CORNER
    line = pen.widthF() if pen.style() != Qt.PenStyle.NoPen else 0.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if line:
        _fill_rounded(painter, plain, pen.color(), corner, 0.0)
    _fill_rounded(painter, plain, QColor(bar_fill(c, kind)), corner, line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _fill_rounded(
    painter: QPainter, boxes: Sequence[QRectF], colour: QColor, corner: float, inset: float
) -> None:
    """Boxes a little smaller all around, in one colour; the thick line rounds their corners."""
    wide = 2 * max(corner - inset, 0.5)
    painter.setPen(QPen(colour, wide, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour)
    edge = inset + wide / 2
    painter.drawRects([box.adjusted(edge, edge, -edge, -edge) for box in boxes])


def _outline(c: Colours, kind: int) -> QPen:
    if kind in (GHOST, IDEA, LOST):
        colour = c.late.mark if kind == LOST else c.ghost_line
        return QPen(QColor(colour), 1, Qt.PenStyle.DashLine)
    if kind in (PLANNED, STRUCTURE, DONE):
        return QPen(QColor(c.other.mark if kind == DONE else c.planned_line), 1)
    if kind == -1:
        return QPen(QColor(c.late.mark), 1.5)
    return QPen(Qt.PenStyle.NoPen)


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
