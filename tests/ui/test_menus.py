"""The menus: every command can be reached by its letter, in each language and in each place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from planner.domain.content import Content
from planner.ui.places import PLACES
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.lists import list_of, type_in

_LETTER = re.compile(r"&([^&\s])")


def letter_of(action: QAction) -> str:
    found = _LETTER.search(action.text().replace("&&", ""))
    return found[1].casefold() if found else ""


def menus_of(menu: QMenu) -> Iterator[QMenu]:
    yield menu
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menus_of(inner)


@pytest.mark.parametrize("lang", ["en", "de"])
def test_no_letter_stands_for_two_commands_of_a_menu(
    window: OpenWindow, practice: Content, lang: str
) -> None:
    shell = window(practice, lang)
    bar = shell.frame.menuBar()
    tops = [action for action in bar.actions() if action.menu() is not None]
    assert max(Counter(map(letter_of, tops)).values()) == 1
    for place in PLACES:
        shell.go(place.key)
        for top in tops:
            menu = top.menu()
            assert isinstance(menu, QMenu)
            menu.aboutToShow.emit()
            for each in menus_of(menu):
                lines = [a for a in each.actions() if not a.isSeparator()]
                seen = Counter(filter(None, map(letter_of, lines)))
                twice = {key: [a.text() for a in lines if letter_of(a) == key]
                         for key, n in seen.items() if n > 1}  # fmt: skip
                assert not twice, f"{place.key}, {each.title()}: {twice}"


@pytest.mark.parametrize("lang", ["en", "de"])
def test_every_command_of_the_window_has_a_letter(
    window: OpenWindow, practice: Content, lang: str
) -> None:
    shell = window(practice, lang)
    without = [name for name, action in shell.menus.actions.items() if not letter_of(action)]
    assert not without


def test_a_letter_chooses_a_line_of_an_open_menu_not_what_it_does_in_the_chart(
    shell: Shell,
) -> None:
    """N is a new learning action on the timeline; in the Edit menu it is whatever is marked so."""
    chart = timeline_of(shell).chart_view
    chart.setFocus()
    edit = next(a.menu() for a in shell.frame.menuBar().actions() if letter_of(a) == "e")
    assert isinstance(edit, QMenu)
    edit.addAction("&Notebook", lambda: chosen.append(True))
    chosen: list[bool] = []
    edit.popup(QPoint(20, 20))
    QTest.keyClick(edit, Qt.Key.Key_N)
    assert chosen
    assert not told(shell)
    assert edit.isHidden()


def test_what_went_wrong_in_one_place_is_not_said_in_the_next(shell: Shell) -> None:
    needs = list_of(shell, "needs")
    needs.entry.begin()
    type_in(needs.entry.fields[0], "?")
    QTest.keyClick(needs.entry.fields[0], Qt.Key.Key_Return)
    assert told(shell)
    shell.go("needs")
    assert told(shell), "coming back to the same place takes nothing away"
    QTest.keyClick(shell.frame, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert shell.place == "developments"
    assert not told(shell)


def test_what_a_field_refuses_while_it_is_left_is_said_in_the_next_place(shell: Shell) -> None:
    needs = list_of(shell, "needs")
    table = needs.table
    place = [c.key for c in needs.listing.columns].index("due")
    table.edit_from(needs.model.index(0, place))
    QApplication.processEvents()
    field = QApplication.focusWidget()
    assert field is not None
    type_in(field, "nonsense")  # type: ignore[arg-type]
    button = shell.rail._buttons["developments"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QApplication.processEvents()
    assert shell.place == "developments"
    assert "nonsense" in told(shell)


def test_the_key_of_the_place_one_is_in_leaves_the_rows_in_hand(shell: Shell) -> None:
    table = list_of(shell, "developments").table
    QApplication.processEvents()
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert table.hasFocus()
    assert table.currentIndex().isValid()
    shell.top.search.setFocus()
    QTest.keyClick(shell.frame, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert table.hasFocus()
    place = shell.view("developments")
    assert isinstance(place, ListPlace)
    place.buttons[1].click()
    QApplication.processEvents()
    assert place.list.table.hasFocus()


def told(shell: Shell) -> str:
    return shell.bottom._told.text()
