"""Enter presses the button that has the keyboard: in the details, in dialogs, and only that."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from planner.ui.shell import Shell
from planner.ui.widgets.keyed_dialog import KeyedDialog
from tests.ui.inspecting import page_of

ENTER = Qt.Key.Key_Return


def note(pressed: list[str], button: QPushButton | QToolButton, *_: object) -> None:
    pressed.append(button.text())


@pytest.mark.parametrize(("kind", "id_"), [("competencies", "PL"), ("roles", "teamassistenz")])
def test_enter_presses_each_button_of_the_details(shell: Shell, kind: str, id_: str) -> None:
    page = page_of(shell, kind, id_)
    all_of = [*page.findChildren(QPushButton), *page.findChildren(QToolButton)]
    buttons = [b for b in all_of if b.isVisible() and b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(buttons) > 5
    pressed: list[str] = []
    for button in buttons:
        button.clicked.disconnect()
        button.clicked.connect(partial(note, pressed, button))
        button.setFocus()
        QTest.keyClick(button, ENTER)
    assert pressed == [button.text() for button in buttons]


class Line(KeyedDialog):
    """A line that leads on to a button, one beside it, and the default."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.line, self.way, self.yes = QLineEdit(), QPushButton("Swap"), QPushButton("OK")
        self.way.setAutoDefault(False)
        for widget in (self.line, self.way, self.yes):
            column.addWidget(widget)
        self.pressed: list[str] = []
        for button in (self.way, self.yes):
            button.clicked.connect(partial(note, self.pressed, button))
        self.yes.setDefault(True)


def test_enter_in_a_dialog_is_the_button_that_had_the_keyboard_else_the_default(
    qtbot: QtBot,
) -> None:
    dialog = Line()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.line.setFocus()
    QTest.keyClick(dialog.line, ENTER)
    assert dialog.pressed == ["OK"]
    dialog.way.setFocus()
    QTest.keyClick(dialog.way, ENTER)
    assert dialog.pressed == ["OK", "Swap"], "Enter was the default's, whatever had the keyboard"
    dialog.line.returnPressed.connect(dialog.way.setFocus)
    dialog.line.setFocus()
    QTest.keyClick(dialog.line, ENTER)
    assert dialog.pressed[2:] == ["OK"], "the line only led on to the other"
