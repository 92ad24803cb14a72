"""A radar of levels: what is held as a filled shape, what a role asks for as a dashed line.

Every axis runs over the whole scale of its competency. No axis is ever left out; where there
are many, numbers stand for names, and the table beside it holds the same rows.
"""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.colours import Colours
from planner.ui.models.radar import Radar
from planner.ui.theme import Look
from planner.ui.widgets.spoken import CHART

WIDE, HIGH = 340, 300
_RINGS: Final = 4
_SIDE: Final = 84
"""Pixels left and right of the circle for names."""
_EDGE: Final = 22
"""Pixels above it, and below it above the legend."""
_LEGEND: Final = 20
_FEW: Final = 44
"""Axes whose numbers fit around the circle; of more every second, third … has one."""


class RadarFigure(QWidget):
    """The radar on the screen; whoever shows it puts the same figures into a table beside it."""

    spoken_as = CHART

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.radar: Radar | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, HIGH)

    def say(self, radar: Radar) -> None:
        """Another radar; its axes are read aloud."""
        self.radar = radar
        self.setAccessibleName(radar.title)
        self.setAccessibleDescription("; ".join(axis.told for axis in radar.axes))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.radar is None:
            return
        painter = QPainter(self)
        paint_radar(painter, QRectF(self.rect()), self.radar, self._look.colours, self.font())
        painter.end()


def paint_radar(
    painter: QPainter, box: QRectF, radar: Radar, colours: Colours, font: QFont
) -> None:
    """Paint a radar into a box, on the screen or on paper."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    small = QFont(font)
    small.setPixelSize(11)
    painter.setFont(small)
    circle = box.adjusted(_SIDE, _EDGE, -_SIDE, -_EDGE - _LEGEND)
    centre, reach = circle.center(), min(circle.width(), circle.height()) / 2
    turns = [2 * pi * n / max(len(radar.axes), 1) - pi / 2 for n in range(len(radar.axes))]

    def at(turn: float, share: float) -> QPointF:
        return centre + QPointF(cos(turn), sin(turn)) * (reach * share)

    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ring in range(1, _RINGS + 1):
        painter.drawEllipse(centre, reach * ring / _RINGS, reach * ring / _RINGS)
    for turn in turns:
        painter.drawLine(centre, at(turn, 1))
    held = [at(turn, axis.held) for turn, axis in zip(turns, radar.axes, strict=True)]
    asked = [
        at(turn, axis.asked)
        for turn, axis in zip(turns, radar.axes, strict=True)
        if axis.asked is not None
    ]
    _shape(painter, held, QColor(colours.accent), filled=True)
    whole = len(asked) == len(radar.axes)  # else a line would join what lies far apart
    _shape(painter, asked, QColor(colours.due_line), filled=False, joined=whole)
    _names(painter, radar, [at(turn, 1) for turn in turns], centre, box, colours)
    _legend(painter, radar, box, colours, bool(asked))


def _shape(
    painter: QPainter, points: list[QPointF], ink: QColor, *, filled: bool, joined: bool = True
) -> None:
    """Round dots on what is held, diamonds on what is asked for."""
    ground = QColor(ink)
    ground.setAlphaF(0.22)
    style = Qt.PenStyle.SolidLine if filled else Qt.PenStyle.DashLine
    painter.setPen(QPen(ink, 1.8, style))
    painter.setBrush(ground if filled else Qt.BrushStyle.NoBrush)
    if joined:
        painter.drawPolygon(QPolygonF(points))
    painter.setPen(QPen(ink, 1.4))
    for point in points:
        if filled:
            painter.setBrush(ink)
            painter.drawEllipse(point, 3, 3)
        else:
            _diamond(painter, point)


def _diamond(painter: QPainter, at: QPointF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    sides = (QPointF(0, -5), QPointF(5, 0), QPointF(0, 5), QPointF(-5, 0))
    painter.drawPolygon(QPolygonF([at + side for side in sides]))


def _names(
    painter: QPainter,
    radar: Radar,
    ends: list[QPointF],
    centre: QPointF,
    box: QRectF,
    colours: Colours,
) -> None:
    metrics = QFontMetricsF(painter.font())
    painter.setPen(QColor(colours.text))
    every = len(ends) // _FEW + 1
    for number, (end, text) in enumerate(zip(ends, radar.labels, strict=True)):
        if number % every:
            continue
        away = end - centre
        if abs(away.x()) < 0.3 * abs(away.y()):  # above or below: in the middle
            room = min(end.x() - box.left(), box.right() - end.x()) * 2
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            left = end.x() - metrics.horizontalAdvance(shown) / 2
            top = end.y() - 7 if away.y() < 0 else end.y() + metrics.ascent() + 5
        else:
            room = (box.right() - end.x() if away.x() > 0 else end.x() - box.left()) - 8
            _beside(painter, metrics, end, two_lines(metrics, text, room), away.x() > 0)
            continue
        painter.drawText(QPointF(left, top), shown)


def two_lines(metrics: QFontMetricsF, text: str, room: float) -> list[str]:
    """A name within `room` pixels: whole, else broken after a space or a hyphen, else elided."""
    if metrics.horizontalAdvance(text) <= room:
        return [text]
    for at in range(len(text) - 1, 0, -1):
        first = text[:at].rstrip()
        if text[at - 1] in " -" and metrics.horizontalAdvance(first) <= room:
            rest = metrics.elidedText(text[at:], Qt.TextElideMode.ElideRight, room)
            return [first, rest]
    return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)]


def _beside(
    painter: QPainter, metrics: QFontMetricsF, end: QPointF, lines: list[str], right: bool
) -> None:
    """A name left or right of the end of its axis, in the middle of its height."""
    top = end.y() + metrics.ascent() / 2 - 1 - metrics.height() * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        left = end.x() + 7 if right else end.x() - 7 - metrics.horizontalAdvance(line)
        painter.drawText(QPointF(left, top + metrics.height() * number), line)


def _legend(painter: QPainter, radar: Radar, box: QRectF, colours: Colours, asked: bool) -> None:
    metrics = QFontMetricsF(painter.font())
    held, wanted = radar.legend
    whole = 16 + metrics.horizontalAdvance(held)
    whole += 32 + metrics.horizontalAdvance(wanted) if asked else 0
    x, y = box.center().x() - whole / 2, box.bottom() - 9
    painter.setPen(QPen(QColor(colours.accent), 1.4))
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(QPointF(x + 4, y - 4), 3, 3)
    painter.setPen(QColor(colours.text))
    painter.drawText(QPointF(x + 14, y), held)
    if asked:
        x += 30 + metrics.horizontalAdvance(held)
        painter.setPen(QPen(QColor(colours.due_line), 1.4))
        _diamond(painter, QPointF(x + 4, y - 4))
        painter.setPen(QColor(colours.text))
        painter.drawText(QPointF(x + 16, y), wanted)
