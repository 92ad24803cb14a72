"""Working in *My path* as a user does: going there, to a row, pressing keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from planner.ui.shell import Shell
from planner.ui.views.my_path import MyPathView
from planner.ui.views.my_path_rows import RowWidget
from tests.ui.lists import content


def path_of(shell: Shell) -> MyPathView:
    shell.go("path")
    view = shell.view("path")
    assert isinstance(view, MyPathView)
    QApplication.processEvents()
    return view


def row(view: MyPathView, competency: str) -> RowWidget:
    assert view.path is not None
    place = [each.slot.competency for each in view.path.rows].index(competency)
    return view.rows[place]


def press(view: MyPathView, competency: str, *keys: Qt.Key | str) -> None:
    """Go to a row and press keys there; every press may build the rows anew."""
    row(view, competency).setFocus()
    for key in keys:
        QTest.keyClick(row(view, competency), key)
        QApplication.processEvents()


def logged(shell: Shell, action: str) -> list[float]:
    return [entry.hours for entry in content(shell).actions[action].log]


def told(view: QWidget) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def button(view: QWidget, name: str) -> QPushButton:
    found = view.findChild(QPushButton, name)
    assert found is not None, name
    return found
