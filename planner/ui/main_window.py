"""The window itself, painted before anything else is imported.

Nothing is imported here that a bare Qt window would not need: even the names of Qt's enums
cost milliseconds. What fills the window (`shell`) comes right after the first paint.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from planner.ui.colours import Colours
from planner.ui.settings import Settings

RAIL, MENU, TOP, FOOT = 208, 27, 48, 28
"""Pixels of the parts that will stand here: the picture doesn't jump when they come."""


class _Ground(QWidget):
    """The window's parts as plain areas, until they are there."""

    painted = Signal()

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._before = True

    def paintEvent(self, event: QPaintEvent) -> None:
        c = self._colours
        wide, high = self.width(), self.height()
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(c.window))
        for area in (
            (0, 0, wide, MENU),
            (0, MENU, RAIL, high),
            (RAIL, MENU, wide, TOP),
            (RAIL, high - FOOT, wide, FOOT),
        ):
            painter.fillRect(*area, QColor(c.surface))
        painter.end()
        if self._before:
            self._before = False
            QTimer.singleShot(0, self.painted.emit)


class MainWindow(QMainWindow):
    """`painted` goes out once, right after it was first seen; `closing` before it goes."""

    painted = Signal()
    closing = Signal()

    def __init__(self, settings: Settings, colours: Colours) -> None:
        super().__init__()
        self.settings = settings
        self.setWindowTitle("Vorlauf")
        self.setMinimumSize(880, 560)
        self.resize(1280, 820)
        geometry = settings.bytes("window/geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        ground = _Ground(colours)
        ground.painted.connect(self.painted)
        self.setCentralWidget(ground)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep("window/geometry", self.saveGeometry())
        self.closing.emit()
        self.settings.save()
        super().closeEvent(event)
