"""Tables that are only read look like those that are written in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from planner.domain.content import Content
from planner.ui.widgets.plain_table_view import PlainTableView
from tests.ui.conftest import OpenWindow, timeline_of


def test_every_table_shows_what_is_chosen_in_the_same_colour(
    window: OpenWindow, practice: Content
) -> None:
    shell = window(practice)
    place = timeline_of(shell)
    place.turn_mending()
    tables = place.findChildren(PlainTableView)
    assert tables
    for table in tables:
        table.ensurePolished()
        assert table.palette().highlight().color().name() == shell.look.colours.chosen


@pytest.mark.parametrize("place", ["timeline", "needs"])
def test_the_table_beside_a_picture_is_sorted_without_a_mouse(
    window: OpenWindow, practice: Content, place: str
) -> None:
    """From Edit and by the menu key; who is chosen stays chosen, and the order turns round."""
    shell = window(practice)
    shell.go(place)
    shell.menus.actions["table"].trigger()
    QApplication.processEvents()
    table = QApplication.focusWidget()
    assert isinstance(table, PlainTableView)
    edit = next(a.menu() for a in shell.frame.menuBar().actions() if a.text() == "&Edit")
    assert isinstance(edit, QMenu)
    edit.aboutToShow.emit()
    assert table.sorting.menuAction() in edit.actions()
    chosen = table.table.rows[table.currentIndex().row()]
    for turn in (False, True):
        menu = menu_below(table)
        assert table.sorting.menuAction() in menu.actions()
        table.sorting.aboutToShow.emit()
        head = table.table.heads[1]
        line = next(a for a in table.sorting.actions() if a.text().startswith(head))
        assert line.isChecked() == turn
        line.trigger()
        menu.close()
        ranks = [table.table._rank(row, 1) for row in table.table.rows]
        assert ranks == sorted(ranks, reverse=turn)
        assert len(set(map(str, ranks))) > 1
        assert table.table.rows[table.currentIndex().row()] is chosen


def menu_below(table: PlainTableView) -> QMenu:
    """The menu the menu key opens."""
    at = QPoint(5, 5)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(table, QContextMenuEvent(reason, at, table.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu
