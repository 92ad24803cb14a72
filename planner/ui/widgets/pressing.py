"""Enter as a press of the button that has the keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed_by(event: QKeyEvent) -> bool:
    """Enter presses the button that has the keyboard; False where it is another key, or no button.

    Qt does so for buttons that may be the default of a dialog only, and lets all others be dead.
    """
    button = QApplication.focusWidget()
    if event.key() not in ENTERS or not isinstance(button, QPushButton | QToolButton):
        return False
    button.click()
    return True


class Pressing:
    """Tells a button that had the keyboard from one that got it only by that very Enter.

    Enter in a line takes what is typed there and may lead on to a button: that is not pressed.
    """

    def __init__(self) -> None:
        self._had: QWidget | None = None

    def note(self, event: QEvent) -> None:
        """To be told every event: before a key comes, Qt asks whether it is wanted."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._had = QApplication.focusWidget()

    def pressed(self, event: QKeyEvent) -> bool:
        """True where Enter was a press."""
        return QApplication.focusWidget() is self._had and pressed_by(event)
