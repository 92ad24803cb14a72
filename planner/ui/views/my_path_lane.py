"""The small time axis of *My path*: its head, and the bars of one row. Bars as on the timeline."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.services.wording import Words
from planner.ui.models.axis import Axis, next_start
from planner.ui.models.my_path_bars import PathBar
from planner.ui.models.timeline_blocks import GHOST, LOST
from planner.ui.shapes import diamond
from planner.ui.theme import Look
from planner.ui.views.bar_paint import bar_ink, paint_bar
from planner.ui.widgets.spoken import CHART

BAR: Final = 24
ROW: Final = 28
LABEL: Final = 12
"""Pixels: height of a bar, of a row of bars, and of a label's text."""
MONTH_WIDE: Final = 92
"""Pixels from one month's label to the next, at least."""


def _x(axis: Axis, ordinal: float, wide: int) -> float:
    return (ordinal - axis.first) / max(axis.last - axis.first, 1) * wide


def months_of(axis: Axis, wide: int) -> Iterator[dt.date]:
    """Starts of the months that get a label: every one, or every 2nd, 3rd, 6th, 12th."""
    day = next_start("month", dt.date.fromordinal(axis.first))
    fits = max(wide / max(axis.last - axis.first, 1) * 30.4, 0.01)
    every = next((n for n in (1, 2, 3, 6, 12) if n * fits >= MONTH_WIDE), 12)
    if every * fits < MONTH_WIDE:
        every = 12 * max(1, math.ceil(MONTH_WIDE / (12 * fits)))
    place = 0
    while day.toordinal() < axis.last:
        if place % every == 0:
            yield day
        following = next_start("month", day)
        if following <= day:
            return
        day, place = following, place + 1


def small_font(font: QFont, bold: bool = False) -> QFont:
    """The font of labels within a row."""
    small = QFont(font)
    small.setPixelSize(LABEL)
    small.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return small


class LaneHead(QWidget):
    """The months over the rows."""

    def __init__(self, look: Look, words: Words, axis: Axis) -> None:
        super().__init__()
        self._look, self._words, self._axis = look, words, axis
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(small_font(self.font()))
        painter.setPen(QColor(self._look.colours.quiet))
        for day in months_of(self._axis, self.width()):
            left = _x(self._axis, day.toordinal(), self.width())
            text = self._words.month(day)
            if left + painter.fontMetrics().horizontalAdvance(text) <= self.width():
                box = QRectF(left, 0, 200, self.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class Lane(QWidget):
    """Bars, the diamond at sow-by, the line of the due day and of today."""

    spoken_as = CHART

    def __init__(
        self, look: Look, axis: Axis, bars: Sequence[PathBar], due: dt.date | None, today: dt.date
    ) -> None:
        super().__init__()
        self._look, self._axis, self._bars = look, axis, bars
        self._due, self._today = due, today
        self.told: list[tuple[int, float, float]] = []
        """Where texts stand beside their bars: row, left and right edge."""
        self._rows = max((bar.row for bar in bars), default=0) + 1
        self.setFixedHeight(self._rows * ROW + 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c = self._look.colours
        painter = QPainter(self)
        today = round(_x(self._axis, self._today.toordinal(), self.width()))
        painter.fillRect(today, 0, 1, self.height(), QColor(c.line))
        for bar in self._bars:
            self._paint_bar(painter, bar)
        if self._due is not None:
            left = round(_x(self._axis, self._due.toordinal(), self.width()))
            painter.fillRect(left - 1, 0, 2, self.height(), QColor(c.due_line))
        self.told.clear()
        for bar in sorted(self._bars, key=lambda bar: bar.kind not in (GHOST, LOST)):
            self._paint_text(painter, bar)  # the last day to begin first: a title may be short
            if bar.sign:
                self._paint_sign(painter, self._box(bar))
        painter.end()

    def _box(self, bar: PathBar) -> QRectF:
        left = _x(self._axis, bar.start, self.width())
        right = _x(self._axis, bar.end, self.width())
        top = bar.row * ROW + 4 + (ROW - BAR) / 2
        return QRectF(left, top, max(right - left, 6), BAR)

    def _paint_bar(self, painter: QPainter, bar: PathBar) -> None:
        paint_bar(painter, self._look.colours, -1 if bar.late else bar.kind, self._box(bar))

    def _paint_text(self, painter: QPainter, bar: PathBar) -> None:
        """Within its bar where it fits, else beside it, else its short form, else shortened."""
        c = self._look.colours
        box = self._box(bar)
        ghost = bar.kind in (GHOST, LOST)
        painter.setFont(small_font(self.font(), ghost))
        wide = painter.fontMetrics().horizontalAdvance
        left, right = box.left() + (22 if bar.sign else 8), box.right() - 6
        before, after = self._free(bar, box)
        shown, at = "", left
        for text in (bar.text, bar.short or bar.text):
            if wide(text) <= right - left:
                shown = text
            elif wide(text) + 12 <= after:
                shown, at = text, box.right() + 8
            elif wide(text) + 12 <= before:
                shown, at = text, box.left() - 8 - wide(text)
            if shown:
                break
        if not shown and not ghost:
            room = max(int(right - left), 0)
            elide = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(bar.short or bar.text, elide, room)
        inside = at == left
        if len(shown) < 2:
            return
        if ghost and inside:
            ground = c.late.ground if bar.kind == LOST else c.ghost
            plate = QRectF(at - 4, box.top() + 4, wide(shown) + 8, BAR - 8)
            painter.fillRect(plate, QColor(ground))
        if not inside:
            self.told.append((bar.row, at, at + wide(shown)))
        painter.setPen(QColor(self._ink(bar, inside)))
        line = QRectF(at, box.top(), self.width(), box.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)

    def _ink(self, bar: PathBar, inside: bool) -> str:
        c = self._look.colours
        if bar.late or bar.kind == LOST:
            return c.late.ink
        return bar_ink(c, bar.kind) if inside and bar.kind != GHOST else c.text

    def _free(self, bar: PathBar, box: QRectF) -> tuple[float, float]:
        """Pixels before and behind a bar up to the next one or its text, a line, or the edge."""
        edges = [0.0, float(self.width()), _x(self._axis, self._today.toordinal(), self.width())]
        if self._due is not None:
            edges.append(_x(self._axis, self._due.toordinal(), self.width()))
        for other in self._bars:
            if other.row == bar.row and other is not bar:
                around = self._box(other)
                edges += [around.left(), around.right()]
        edges += [x for row, *span in self.told if row == bar.row for x in span]
        before = max((x for x in edges if x <= box.left() + 1), default=box.left())
        after = min((x for x in edges if x >= box.right() - 1), default=box.right())
        return box.left() - before, after - box.right()

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.colours.text))
        painter.drawPolygon(diamond(QPointF(box.left() + 11, box.center().y()), 6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
