"""Cards: white boxes with a title that hold what belongs together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.ui.colours import Colours
from planner.ui.theme import Look
from planner.ui.widgets.spoken import BUTTON, METER


class Card(QFrame):
    """A box; fill `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(6)


class ClickCard(Card):
    """A box that leads somewhere, by mouse and by keyboard."""

    clicked = Signal()
    spoken_as = BUTTON

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class Meter(QWidget):
    """A share as a bar 8 pixels high."""

    spoken_as = METER

    def __init__(self, look: Look, share: float, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._share = look, share
        self.setFixedHeight(8)
        self.setAccessibleName(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c: Colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.other.ground))
        painter.drawRoundedRect(self.rect(), 4, 4)
        if self._share > 0:
            painter.setBrush(QColor(c.good.mark))
            wide = max(round(self.width() * self._share), 8)
            painter.drawRoundedRect(0, 0, wide, 8, 4, 4)
        painter.end()
