"""One page of a document as it will be on paper, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from planner.ui.pages import A_MM, MARGIN_MM, Pages
from planner.ui.widgets.spoken import CHART

PAPER, EDGE = "#ffffff", "#8b95a5"


class PagePreview(QFrame):
    """Page Up and Down, Home and End turn the pages; `turned` carries the number."""

    turned = Signal(int)
    spoken_as = CHART

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(420, 300)
        self.pages: Pages | None = None
        self.number = 1

    def sizeHint(self) -> QSize:
        return QSize(900, 620)

    def show_pages(self, pages: Pages | None) -> None:
        """Another document, from its first page; None while it is laid out."""
        self.pages = pages
        self.number = 1
        self.turned.emit(1)
        self.update()

    def turn_to(self, number: int) -> None:
        """Show a page, the nearest there is."""
        if self.pages is not None:
            found = max(1, min(number, self.pages.count))
            if found != self.number:
                self.number = found
                self.turned.emit(found)
                self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.pages.count if self.pages is not None else 1
        to = {
            Qt.Key.Key_PageDown: self.number + 1,
            Qt.Key.Key_Down: self.number + 1,
            Qt.Key.Key_Right: self.number + 1,
            Qt.Key.Key_PageUp: self.number - 1,
            Qt.Key.Key_Up: self.number - 1,
            Qt.Key.Key_Left: self.number - 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
        else:
            self.turn_to(to)

    def wheelEvent(self, event: QWheelEvent) -> None:
        down = event.angleDelta().y()
        if down:
            self.turn_to(self.number + (1 if down < 0 else -1))
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.pages is None:
            return
        rim, paper = MARGIN_MM * A_MM, self.pages.paper
        wide, high = paper.wide + 2 * rim, paper.high + 2 * rim
        scale = min((self.width() - 2) / wide, (self.height() - 2) / high)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - wide * scale) / 2, (self.height() - high * scale) / 2)
        painter.scale(scale, scale)
        edge = 1 / scale
        painter.fillRect(QRectF(-edge, -edge, wide + 2 * edge, high + 2 * edge), QColor(EDGE))
        painter.fillRect(QRectF(0, 0, wide, high), QColor(PAPER))
        painter.translate(rim, rim)
        self.pages.paint(painter, self.number)
        painter.end()
