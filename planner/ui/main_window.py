"""The window itself, painted before anything else is imported.

Nothing is imported here that a bare Qt window would not need. Even Qt's enums cost: loading
them takes a tenth of the time to the first paint, and so does any call that has an overload
with one of them. So the first picture is a style sheet on plain frames; what fills the window
(`shell`) comes right after it was painted.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QWidget

from planner.ui.colours import Colours
from planner.ui.settings import Settings

RAIL, MENU, TOP, FOOT = 208, 27, 48, 28
"""Pixels of the parts that will stand here: the picture doesn't jump when they come."""


class _Ground(QFrame):
    """The window's parts as plain areas, until they are there."""

    painted = Signal()

    def __init__(self, colours: Colours, parent: QMainWindow) -> None:
        super().__init__(parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.painted)
        self._before = True
        self._parts = [QFrame(self) for _ in range(4)]
        self.setStyleSheet(f"background: {colours.window};")
        for part in self._parts:
            part.setStyleSheet(f"background: {colours.surface};")

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide, high = self.width(), self.height()
        areas = (
            (0, 0, wide, MENU),
            (0, MENU, RAIL, high),
            (RAIL, MENU, wide, TOP),
            (RAIL, high - FOOT, wide, FOOT),
        )
        for part, area in zip(self._parts, areas, strict=True):
            part.setGeometry(*area)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._before:
            self._before = False
            self._soon.start()


class MainWindow(QMainWindow):
    """`painted` goes out once, right after it was first seen; `closing` before it goes."""

    painted = Signal()
    closing = Signal()

    def __init__(self, settings: Settings, colours: Colours) -> None:
        super().__init__()
        self.settings = settings
        self.setWindowTitle("Vorlauf")
        self.setMinimumSize(880, 560)
        # Not as the central widget: laying that out is an animation, with all it loads.
        self._ground: _Ground | None = _Ground(colours, self)
        self._ground.painted.connect(self.painted)
        self.resize(1280, 820)
        geometry = settings.bytes("window/geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def fill(self, inside: QWidget) -> None:
        """Put in what belongs into the window, in place of the first picture."""
        if self._ground is not None:
            self._ground.deleteLater()
            self._ground = None
        self.setCentralWidget(inside)
        # Else it is shown a moment later, and a field in it gets the keys but not the keyboard.
        inside.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ground is not None:
            self._ground.resize(self.size())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.keep("window/geometry", self.saveGeometry())
        self.closing.emit()
        self.settings.save()
        super().closeEvent(event)
