"""Working in a list as a user does: opening it, typing a new record, editing a cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.domain.content import Content
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.record_list import RecordListView


def list_of(shell: Shell, key: str, tab: int = 0) -> RecordListView:
    """A list, opened."""
    shell.go(key)
    place = shell.view(key)
    assert isinstance(place, ListPlace)
    place.show_tab(place.first_list + tab)
    QApplication.processEvents()
    return place.list


def type_in(field: QLineEdit, text: str) -> None:
    """Type over what stands there; Qt's own helper knows ASCII alone."""
    field.selectAll()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)


def write(view: RecordListView, *cells: str) -> None:
    """Type a new record into the line on top, and press Enter."""
    view.entry.begin()
    for field, text in zip(view.entry.fields, cells, strict=False):
        type_in(field, text)
    view.entry.fields[0].setFocus()
    QTest.keyClick(view.entry.fields[0], Qt.Key.Key_Return)
    QApplication.processEvents()


def column(view: RecordListView, key: str) -> int:
    return [each.key for each in view.listing.columns].index(key)


def shown(view: RecordListView, key: str) -> list[str]:
    place = column(view, key)
    return [view.model.index(row, place).data() for row in range(view.model.rowCount())]


def show(view: RecordListView, key: str) -> None:
    """Have a column on screen, as one asks for it in the menu of columns."""
    view.table.show_column(column(view, key), True)


def edit(view: RecordListView, id_: str, key: str, text: str, end: Qt.Key) -> None:
    """F2 on a cell, type, and end with a key."""
    view.choose([id_])
    row = view.rows.row_of(id_)
    assert row is not None
    show(view, key)
    view.table.setCurrentIndex(view.model.index(row, column(view, key)))
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    line = view.table.cells.current
    assert line is not None
    type_in(line, text)
    QTest.keyClick(line, end)
    QApplication.processEvents()


def content(shell: Shell) -> Content:
    assert shell.desk is not None
    return shell.desk.content
