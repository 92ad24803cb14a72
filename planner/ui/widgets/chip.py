"""A slot's state as a small rounded mark: shape, word and colour together."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.shapes import paint_shape
from planner.ui.theme import Look
from planner.ui.widgets.spoken import TEXT

HEIGHT: Final = 20


class Chip(QWidget):
    """Says a state; an empty state shows the words on grey without a shape."""

    spoken_as = TEXT

    def __init__(self, look: Look, state: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state, self._text = state, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def teach(self, meant: str) -> Chip:
        """Say what the state means where the mouse rests on it; returns itself."""
        self.setToolTip(meant)
        return self

    def say(self, state: str, text: str) -> None:
        """Another state."""
        self._state, self._text = state, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self._small()).horizontalAdvance(self._text)
        return QSize(wide + (32 if self._state else 18), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tone = self._look.colours.tone(self._state)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.ground))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        left = 9.0
        if self._state:
            paint_shape(painter, self._state, QPointF(14, HEIGHT / 2), 8, tone.ink)
            left = 23.0
        painter.setFont(self._small())
        painter.setPen(QColor(tone.ink))
        painter.drawText(box.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()
