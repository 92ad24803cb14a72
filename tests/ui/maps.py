"""Working on the map as a user does: opening it, clicking, pulling lines, typing at their end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.exchange.open_format import dump_plan
from planner.ui.models.map_graph import Key
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.map_place import MapPlace
from planner.ui.views.map_scene import HEAD
from tests.ui.hands import type_in
from tests.ui.lists import content

LEFT = Qt.MouseButton.LeftButton


def map_of(shell: Shell) -> MapPlace:
    """The map, opened."""
    shell.go("needs")
    place = shell.view("needs")
    assert isinstance(place, ListPlace)
    place.show_tab(0)
    assert isinstance(place.shown, MapPlace)
    place.shown.map_view.setFocus()
    QApplication.processEvents()
    return place.shown


def show(place: MapPlace, key: Key) -> QPoint:
    """Scroll a box into view; its middle."""
    view = place.map_view
    at = view.map.place_of(key)
    assert at is not None, key
    view.reveal(at)
    QApplication.processEvents()
    return view.scene.box(at).center()


def click(place: MapPlace, key: Key, button: Qt.MouseButton = LEFT) -> None:
    """A click on a box."""
    QTest.mouseClick(place.map_view.viewport(), button, pos=show(place, key))
    QApplication.processEvents()


def press(place: MapPlace, *keys: Qt.Key) -> None:
    """Keys, to the map."""
    for key in keys:
        QTest.keyClick(place.map_view, key)
        QApplication.processEvents()


def _send(place: MapPlace, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton) -> None:
    port, none = place.map_view.viewport(), Qt.KeyboardModifier.NoModifier
    button = LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    where = QPointF(at)
    event = QMouseEvent(kind, where, QPointF(port.mapToGlobal(at)), button, held, none)
    QApplication.sendEvent(port, event)
    QApplication.processEvents()


def begin_pull(place: MapPlace, start: Key) -> None:
    """Press on a box and draw a line out of it."""
    at = show(place, start)
    _send(place, QEvent.Type.MouseButtonPress, at, LEFT)
    _send(place, QEvent.Type.MouseMove, at + QPoint(40, 0), LEFT)


def move_to(place: MapPlace, at: QPoint) -> None:
    """Draw the line in hand on."""
    _send(place, QEvent.Type.MouseMove, at, LEFT)


def end_pull(place: MapPlace, at: QPoint) -> None:
    """Draw it to a point and let go."""
    move_to(place, at)
    _send(place, QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton)


def pull(place: MapPlace, start: Key, end: Key | None, column: int = 1) -> None:
    """From a box to another, or to an empty place of a column."""
    begin_pull(place, start)
    end_pull(place, middle_of(place, end) if end is not None else free_place(place, column))


def middle_of(place: MapPlace, key: Key) -> QPoint:
    """Where a box is now, while a line is in hand."""
    at = place.map_view.map.place_of(key)
    assert at is not None, key
    place.map_view.reveal(at)
    return place.map_view.scene.box(at).center()


def free_place(place: MapPlace, column: int) -> QPoint:
    """A point of a column, in view, where no box is."""
    scene = place.map_view.scene
    left, wide = scene.column(column)
    for y in range(HEAD + 4, scene.height - 30):
        point = QPoint(left + wide // 2, y)
        if scene.at(point) is None:
            return point
    raise AssertionError("no room in the column")


def write(place: MapPlace, text: str, enter: bool = True) -> None:
    """Type into the line at the end of a pulled one."""
    assert place.editor.isVisible()
    type_in(place.editor.line, text)
    if enter:
        QTest.keyClick(place.editor.line, Qt.Key.Key_Return)
    QApplication.processEvents()


def told(shell: Shell) -> list[tuple[str, bool]]:
    """What is said at the foot of the window from now on."""
    assert shell.desk is not None
    lines: list[tuple[str, bool]] = []
    shell.desk.editor.told.connect(lambda text, bad: lines.append((text, bad)))
    return lines


def file_of(shell: Shell) -> str:
    """The plan as it would be written."""
    return dump_plan(content(shell))


def undo(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.editor.undo()
    QApplication.processEvents()
