"""The look in use: palette, style sheet and font of the whole program.

The platform's own dark mode can't be relied on (setting it does nothing on several
platforms), so both palettes are our own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from planner.ui.colours import LIGHT, Colours
from planner.ui.fonts import program_font
from planner.ui.sheet import style_sheet


def palette_of(c: Colours) -> QPalette:
    """The palette Fusion paints with."""
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, c.window),
        (role.WindowText, c.text),
        (role.Base, c.surface),
        (role.AlternateBase, c.raised),
        (role.Text, c.text),
        (role.Button, c.surface),
        (role.ButtonText, c.text),
        (role.BrightText, c.on_accent),
        (role.ToolTipBase, c.surface),
        (role.ToolTipText, c.text),
        (role.PlaceholderText, c.quiet),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Link, c.accent),
        (role.Accent, c.accent),
        (role.Light, c.surface),
        (role.Midlight, c.line_soft),
        (role.Mid, c.line),
        (role.Dark, c.line),
        (role.Shadow, c.line),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.ghost_line))
    return palette


class Look(QObject):
    """The look in use; whoever paints by hand repaints when it has `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, colours: Colours = LIGHT) -> None:
        super().__init__(app)
        self._app = app
        self.colours = colours
        app.setStyle("Fusion")
        app.setFont(program_font())
        self._show()

    def choose(self, colours: Colours) -> None:
        """Take another look, everywhere and at once."""
        if colours is self.colours:
            return
        self.colours = colours
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._app.setPalette(palette_of(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours))
