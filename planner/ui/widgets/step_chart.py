"""A small chart of levels over time: steps, today, and the day a level is needed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.theme import Look
from planner.ui.widgets.spoken import CHART

_LEFT: Final = 34
_FOOT: Final = 20
_TOP: Final = 8


class Drawing(NamedTuple):
    """`steps` are (day, level); `marks` are days with their words, the first one today."""

    span: tuple[dt.date, dt.date]
    steps: Sequence[tuple[dt.date, int]]
    marks: Sequence[tuple[dt.date, str]]
    labels: Sequence[str]
    """One for each level, from the lowest."""
    needed: int | None = None


class StepChart(QWidget):
    """Shows a drawing; the accessible name says the same in words."""

    spoken_as = CHART

    def __init__(self, look: Look, drawing: Drawing, told: str) -> None:
        super().__init__()
        self._look, self._drawing = look, drawing
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(told)

    def sizeHint(self) -> QSize:
        return QSize(200, _TOP + _FOOT + 24 * max(len(self._drawing.labels) - 1, 1) + 6)

    def _x(self, day: dt.date) -> float:
        first, last = self._drawing.span
        wide = self.width() - _LEFT - 6
        return _LEFT + wide * (day - first).days / max((last - first).days, 1)

    def _y(self, level: int) -> float:
        most = max(len(self._drawing.labels) - 1, 1)
        room = self.height() - _TOP - _FOOT
        return _TOP + room * (1 - min(level, most) / most)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        self._paint_levels(painter)
        self._paint_marks(painter, QFontMetricsF(font))
        self._paint_steps(painter)
        painter.end()

    def _paint_levels(self, painter: QPainter) -> None:
        c, right = self._look.colours, self.width() - 6
        for level, label in enumerate(self._drawing.labels):
            y = self._y(level)
            painter.setPen(QPen(QColor(c.line_soft), 1))
            painter.drawLine(QLineF(_LEFT, y, right, y))
            wanted = level == self._drawing.needed
            painter.setPen(QColor(c.text if wanted else c.quiet))
            box = QRectF(0, y - 9, _LEFT - 8, 18)
            short = painter.fontMetrics().elidedText(
                label, Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, short)

    def _paint_marks(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        """Upright lines; a word that would run into the one before is left to the line alone."""
        c, bottom, taken = self._look.colours, self.height() - _FOOT, -1.0
        for place, (day, word) in enumerate(self._drawing.marks):
            x = self._x(day)
            ink = QColor(c.today if not place else c.due_line)
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine if place else Qt.PenStyle.SolidLine))
            painter.drawLine(QLineF(x, _TOP - 6, x, bottom + 2))
            wide = metrics.horizontalAdvance(word)
            left = min(max(x - wide / 2, 0), self.width() - wide)
            if left > taken:
                painter.setPen(QColor(c.quiet) if not place else ink)
                painter.drawText(QPointF(left, self.height() - 4), word)
                taken = left + wide + 8

    def _paint_steps(self, painter: QPainter) -> None:
        drawing = self._drawing
        points: list[QPointF] = []
        for day, level in drawing.steps:
            x = self._x(day)
            if points:
                points.append(QPointF(x, points[-1].y()))
            points.append(QPointF(x, self._y(level)))
        if points:
            points.append(QPointF(self._x(drawing.span[1]), points[-1].y()))
        painter.setPen(QPen(QColor(self._look.colours.accent), 2))
        painter.drawPolyline(QPolygonF(points))
