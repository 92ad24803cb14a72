"""Text for painted views. On screen a text is drawn once and kept as a picture.

Drawing text costs 17 µs, a kept picture 0.7 µs; on paper text stays text, and in a PDF its letters
are laid out once however often it stands there.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGlyphRun,
    QPaintEngine,
    QPainter,
    QPixmap,
    QTextLayout,
)

_KEPT: Final = 3000
PDF: Final = QPaintEngine.Type.Pdf


class Style(NamedTuple):
    """Size in pixels and weight of a text."""

    size: int = 13
    bold: bool = False


PLAIN: Final = Style()
BOLD: Final = Style(bold=True)
SMALL: Final = Style(11)
SMALL_BOLD: Final = Style(11, bold=True)
LABEL: Final = Style(12)
LABEL_BOLD: Final = Style(12, bold=True)


class Labels:
    """Measures, shortens and draws texts. `ratio` None: for paper, nothing is kept."""

    def __init__(self, font: QFont, ratio: float | None) -> None:
        self._font = font
        self._ratio = ratio
        self._fonts: dict[Style, tuple[QFont, QFontMetricsF]] = {}
        self._widths: dict[tuple[str, Style], float] = {}
        self._short: dict[tuple[str, Style, int], str] = {}
        self._kept: OrderedDict[tuple[str, Style, str], QPixmap] = OrderedDict()
        self._runs: dict[tuple[str, Style], list[QGlyphRun]] = {}
        self._inks: dict[str, QColor] = {}

    def _metrics(self, style: Style) -> tuple[QFont, QFontMetricsF]:
        known = self._fonts.get(style)
        if known is None:
            font = QFont(self._font)
            font.setPixelSize(style.size)
            font.setWeight(QFont.Weight.DemiBold if style.bold else QFont.Weight.Normal)
            known = self._fonts[style] = (font, QFontMetricsF(font))
        return known

    def width(self, text: str, style: Style = PLAIN) -> float:
        """Pixels a text takes across."""
        key = (text, style)
        if key not in self._widths:
            if len(self._widths) > _KEPT * 4:
                self._widths.clear()
            self._widths[key] = self._metrics(style)[1].horizontalAdvance(text)
        return self._widths[key]

    def shortened(self, text: str, room: float, style: Style = PLAIN) -> str:
        """A text that fits, with an ellipsis where it had to be cut."""
        if self.width(text, style) <= room:
            return text
        key = (text, style, int(room))
        if key not in self._short:
            if len(self._short) > _KEPT:
                self._short.clear()
            elided = self._metrics(style)[1].elidedText(
                text, Qt.TextElideMode.ElideRight, int(room)
            )
            self._short[key] = elided
        return self._short[key]

    def draw(
        self, painter: QPainter, x: float, middle: float, text: str, colour: str,
        style: Style = PLAIN, room: float | None = None,
    ) -> float:  # fmt: skip
        """Draw a text from `x` on, centred on the height `middle`; returns its width."""
        if room is not None:
            text = self.shortened(text, room, style)
        if not text:
            return 0.0
        if self._ratio is None:
            return self._draw_on_paper(painter, QPointF(x, middle), text, colour, style)
        picture = self._picture(text, style, colour)
        height = picture.height() / self._ratio
        painter.drawPixmap(QPointF(round(x), round(middle - height / 2)), picture)
        return self.width(text, style)

    def _draw_on_paper(
        self, painter: QPainter, at: QPointF, text: str, colour: str, style: Style
    ) -> float:
        """Letters from a point on, centred on its height; returns their width.

        A PDF takes the letters as they were laid out; an SVG wants the text itself.
        """
        ink = self._inks.get(colour)
        if ink is None:
            ink = self._inks[colour] = QColor(colour)
        painter.setPen(ink)
        font, metrics = self._metrics(style)
        at.setY(at.y() + (metrics.ascent() - metrics.descent()) / 2)
        if painter.paintEngine().type() == PDF:
            for run in self._laid_out(text, style):
                painter.drawGlyphRun(at, run)
        else:
            painter.setFont(font)
            painter.drawText(at, text)
        return self.width(text, style)

    def _laid_out(self, text: str, style: Style) -> list[QGlyphRun]:
        """The letters of a text, one run for each font they are found in; from the base line."""
        runs = self._runs.get((text, style))
        if runs is None:
            if len(self._runs) > _KEPT:
                self._runs.clear()
            layout = QTextLayout(text, self._metrics(style)[0])
            layout.beginLayout()
            line = layout.createLine()
            layout.endLayout()
            line.setPosition(QPointF(0, -line.ascent()))
            runs = self._runs[text, style] = layout.glyphRuns()
        return runs

    def centre(
        self, painter: QPainter, middle: QPointF, text: str, colour: str, style: Style, room: float
    ) -> None:
        """Draw a text around a point, shortened to its room. Only for kept pictures."""
        assert self._ratio is not None
        picture = self._kept.get((text, style, colour))
        if picture is None or self.width(text, style) > room:
            picture = self._picture(self.shortened(text, room, style), style, colour)
        wide, high = picture.width() / self._ratio, picture.height() / self._ratio
        at = QPointF(round(middle.x() - (wide - 2) / 2), round(middle.y() - high / 2))
        painter.drawPixmap(at, picture)

    def write(
        self, painter: QPainter, at: QPointF, text: str, colour: str, style: Style = PLAIN
    ) -> None:
        """Letters from a point on their base line; for text that is turned, which no kept
        picture shows sharply.
        """
        painter.setFont(self._metrics(style)[0])
        painter.setPen(QColor(colour))
        painter.drawText(at, text)

    def _picture(self, text: str, style: Style, colour: str) -> QPixmap:
        key = (text, style, colour)
        kept = self._kept.get(key)
        if kept is not None:
            return kept
        assert self._ratio is not None
        font, metrics = self._metrics(style)
        width, height = self.width(text, style) + 2, metrics.height() + 2
        picture = QPixmap(round(width * self._ratio), round(height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
        self._kept[key] = picture
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return picture
