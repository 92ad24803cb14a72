"""Somebody who has nothing but a keyboard: real keys to whatever has it, and each is counted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from planner.ui.shell import Shell

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
MOST = 80
"""Presses of Tab until somebody gives up."""


class Keyboard:
    """`count` is the keys pressed; a key with Ctrl or Shift is one."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.count = 0

    @property
    def here(self) -> QWidget:
        """What has the keyboard, in whichever window is in front."""
        if QApplication.focusWidget() is None:
            # A desktop gives the window back what a closed dialog had; the test's screen does not.
            self.shell.frame.activateWindow()
            QApplication.processEvents()
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    def press(self, key: Qt.Key, mods: Qt.KeyboardModifier = NONE) -> None:
        """Press one key; an open menu gets it before anything else."""
        QTest.keyClick(QApplication.activePopupWidget() or self.here, key, mods)
        self.count += 1
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Letters of any alphabet; Qt's own helper knows ASCII alone."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                target = QApplication.activePopupWidget() or self.here
                QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))
            self.count += 1
        QApplication.processEvents()

    def tab_to(self, words: str) -> None:
        """Go on with Tab until a button or a field says this."""
        for _ in range(MOST):
            if words in heard(self.here):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {words!r}")


def heard(widget: QWidget) -> str:
    """Name, text and description of what has the keyboard."""
    said = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{widget.accessibleName()} {said} {widget.accessibleDescription()}"
