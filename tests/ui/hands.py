"""Somebody at the keyboard of a program just started, with real plan files in a folder.

What somebody does is counted: a text put into a field, or a key that commands.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from planner.services.wording import load_words
from planner.ui.main_window import MainWindow
from planner.ui.opening import Opening
from planner.ui.places import PLACES
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.theme import Look
from tests.ui.doors import doors_into

CTRL = Qt.KeyboardModifier.ControlModifier


def type_in(widget: QWidget, text: str) -> None:
    """Type letters of any alphabet; Qt's own helper knows ASCII alone."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


class Hands:
    """Somebody at the keyboard of a program just started, with nothing open."""

    def __init__(self, look: Look, folder: Path, lang: str) -> None:
        frame = MainWindow(Settings(folder / "window.ini"), look.colours)
        self.folder = folder / "plans"
        self.folder.mkdir()
        self.shell = Shell(frame, PLACES, load_words(lang), look)
        self.opening = Opening(self.shell, doors_into(self.folder))
        self.actions = 0
        frame.show()
        QApplication.processEvents()

    @property
    def here(self) -> QWidget:
        """What has the keyboard."""
        focus = self.shell.frame.focusWidget()
        assert focus is not None
        return focus

    def type(self, text: str) -> None:
        type_in(self.here, text)
        self.actions += 1

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.key(Qt.Key.Key_V, CTRL)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.here, key, held)
        QApplication.processEvents()
        self.actions += 1

    def tab(self) -> None:
        """Going on to the next field is part of filling it."""
        QTest.keyClick(self.here, Qt.Key.Key_Tab)
        QApplication.processEvents()

    def tab_to(self, name: str) -> None:
        for _ in range(60):
            here = self.here
            text = here.text() if isinstance(here, QAbstractButton) else ""
            if name in (here.accessibleName(), text):
                return
            self.tab()
        raise AssertionError(f"Tab never comes to {name}")

    def told(self) -> str:
        labels = self.shell.frame.findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())

    def plans(self) -> list[str]:
        return sorted(path.name for path in self.folder.glob("*.vorlauf"))
