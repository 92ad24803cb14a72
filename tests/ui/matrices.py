"""Working in the matrix as a user does: opening it, going to a cell, typing, clicking."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.assessment import Assessment
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.matrix_place import MatrixPlace
from planner.ui.views.matrix_scene import Place


def matrix_of(shell: Shell) -> MatrixPlace:
    """The matrix, opened."""
    shell.go("competencies")
    place = shell.view("competencies")
    assert isinstance(place, ListPlace)
    place.show_tab(0)
    assert isinstance(place.shown, MatrixPlace)
    place.shown.matrix_view.setFocus()
    QApplication.processEvents()
    return place.shown


def go_to(place: MatrixPlace, person: str, competency: str) -> Place:
    """The keyboard on a cell."""
    view = place.matrix_view
    cell = view.matrix.cell_of(person, competency)
    assert cell is not None
    assert view.choose_cell(cell)
    return view.scene.at


def press(place: MatrixPlace, key: Qt.Key, mods: Qt.KeyboardModifier | None = None) -> None:
    """One key, to whatever has the keyboard."""
    held = place.typing.line if place.typing.line.isVisible() else place.matrix_view
    QTest.keyClick(held, key, mods or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()


def type_level(place: MatrixPlace, text: str) -> None:
    """Letter by letter, as far as the line takes them."""
    for letter in text:
        held = place.typing.line if place.typing.line.isVisible() else place.matrix_view
        QTest.keyClicks(held, letter)
        QApplication.processEvents()


def click(place: MatrixPlace, at: Place, mods: Qt.KeyboardModifier | None = None) -> None:
    """A click into the middle of a cell."""
    port = place.matrix_view.viewport()
    point: QPoint = place.matrix_view.scene.box(at).center()
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(port, button, mods or none, point)
    QApplication.processEvents()


def said(shell: Shell, person: str, competency: str) -> list[Assessment]:
    """All that was said of a person in a competency, oldest first."""
    assert shell.desk is not None
    return shell.desk.content.assessments_of(person, competency)


def paste(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
