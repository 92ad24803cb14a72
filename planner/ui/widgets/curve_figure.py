"""A small figure of shares over days: filled curves, lines with dots, days marked by a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.colours import Colours
from planner.ui.theme import Look

HIGH: Final = 92
_FOOT: Final = 16
_HEAD: Final = 15


@dataclass(frozen=True, slots=True)
class Curve:
    """Points (ordinal of a day, share 0–1); `tone` is "wave", "good" or "line"."""

    points: tuple[tuple[float, float], ...]
    tone: str
    dots: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A day that is marked, and the word above it."""

    day: float
    word: str


class CurveFigure(QWidget):
    """Only painted; whoever shows it puts the same figures into a table beside it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.curves: Sequence[Curve] = ()
        self.marks: Sequence[Mark] = ()
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, HIGH)

    def say(
        self,
        name: str,
        told: str,
        curves: Sequence[Curve],
        marks: Sequence[Mark],
        ends: tuple[str, str],
    ) -> None:
        """What it shows: `ends` stand below the first and the last day, `told` is read aloud."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.curves, self.marks, self._ends = curves, marks, ends
        self.update()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(11)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        days = [x for curve in self.curves for x, _ in curve.points]
        if not days:
            return
        first, last = min(days), max(days)
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        box = QRectF(2, _HEAD, self.width() - 4, self.height() - _HEAD - _FOOT)

        def at(day: float, share: float) -> QPointF:
            along = (day - first) / ((last - first) or 1)
            return QPointF(box.left() + along * box.width(), box.bottom() - share * box.height())

        for curve in self.curves:
            self._draw(painter, colours, curve, [at(*point) for point in curve.points], box)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        for mark in self.marks:
            self._mark(painter, colours, at(mark.day, 0).x(), mark.word, box)
        painter.setPen(QColor(colours.quiet))
        foot = QRectF(0, box.bottom() + 2, self.width(), _FOOT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._ends[0])
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, self._ends[1])
        painter.end()

    def _draw(
        self,
        painter: QPainter,
        colours: Colours,
        curve: Curve,
        points: list[QPointF],
        box: QRectF,
    ) -> None:
        ink = {"wave": colours.wave, "good": colours.good.mark}.get(curve.tone, colours.accent)
        if curve.tone in ("wave", "good"):
            ground = QColor(ink)
            ground.setAlphaF(0.35)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            feet = [QPointF(points[-1].x(), box.bottom()), QPointF(points[0].x(), box.bottom())]
            painter.drawPolygon(QPolygonF([*points, *feet]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ink), 1.6))
        painter.drawPolyline(QPolygonF(points))
        if curve.dots:
            painter.setBrush(QColor(ink))
            for point in points:
                painter.drawEllipse(point, 2.6, 2.6)

    def _mark(self, painter: QPainter, colours: Colours, x: float, word: str, box: QRectF) -> None:
        painter.setPen(QPen(QColor(colours.due_line), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(word)
        left = min(max(x - wide / 2, 0), self.width() - wide)
        painter.setPen(QColor(colours.text))
        painter.drawText(QPointF(left, box.top() - 4), word)
