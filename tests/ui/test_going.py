"""Back and forward by keys, menu, buttons and mouse: place, tab, record and team come back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from planner.services.records import delete_record
from planner.ui.models.visits import MOST, Visit, Visits
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.map_place import MapPlace
from tests.ui.conftest import timeline_of
from tests.ui.test_search import ask, key

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def press(shell: Shell, pressed: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(shell.frame.focusWidget() or shell.frame, pressed, held)
    QApplication.processEvents()


def back(shell: Shell) -> None:
    press(shell, Qt.Key.Key_Left, ALT)


def forward(shell: Shell) -> None:
    press(shell, Qt.Key.Key_Right, ALT)


def seen(shell: Shell) -> tuple[str, int, tuple[str, str] | None, str | None]:
    assert shell.desk is not None
    view = shell.view(shell.place)
    assert view is not None
    return shell.place, view.tab, shell.desk.choice, shell.desk.team


def tab_of(shell: Shell, key_: str, tab: int) -> None:
    shell.go(key_)
    view = shell.view(key_)
    assert isinstance(view, ListPlace)
    view.buttons[tab].click()
    QApplication.processEvents()


def text(shell: Shell, name: str) -> str:
    return shell.menus.actions[name].text().replace("&", "")


def test_place_tab_record_and_team_come_back(shell: Shell) -> None:
    assert shell.desk is not None
    tab_of(shell, "competencies", 2)
    shell.desk.choose("people", "kaya")
    shell.desk.only_team("kon")
    there = seen(shell)
    shell.go("needs")
    shell.desk.only_team(None)
    shell.desk.choose("needs", "n1")
    here = seen(shell)
    assert text(shell, "back").startswith("Back: ")
    while seen(shell) != there:
        before = seen(shell)
        back(shell)
        assert seen(shell) != before, "it goes no further"
    view = shell.view("competencies")
    assert isinstance(view, ListPlace)
    assert view.buttons[2].isChecked()
    for _ in range(5):
        forward(shell)
    assert seen(shell) == here
    assert not shell.menus.actions["forward"].isEnabled()


def test_the_menu_names_where_it_goes(shell: Shell) -> None:
    assert shell.desk is not None
    assert not shell.menus.actions["back"].isEnabled()
    shell.go("needs")
    assert text(shell, "back") == "Back: Focus"
    shell.desk.choose("people", "weber")
    shell.go("developments")
    assert text(shell, "back") == "Back: Needs · Jonas Weber"
    shell.menus.actions["back"].trigger()
    assert text(shell, "forward").startswith("Forward: Developments")
    shell.speak("de")
    assert text(shell, "forward").startswith("Vor: Entwicklungen")
    assert "Alt+Left" in shell.menus.actions["back"].toolTip()


def test_going_on_elsewhere_cuts_off_what_lay_ahead(shell: Shell) -> None:
    shell.go("needs")
    shell.go("developments")
    back(shell)
    assert shell.place == "needs"
    shell.go("signals")
    assert not shell.menus.actions["forward"].isEnabled()
    back(shell)
    assert shell.place == "needs"


def test_rows_gone_through_are_one_visit(shell: Shell) -> None:
    tab_of(shell, "competencies", 1)
    view = shell.view("competencies")
    assert isinstance(view, ListPlace)
    view.list.table.setFocus()
    for _ in range(6):
        QTest.keyClick(view.list.table, Qt.Key.Key_Down)
    last = seen(shell)
    shell.go("needs")
    back(shell)
    assert seen(shell) == last
    for _ in range(3):
        back(shell)
    assert shell.place == "focus"


def test_a_record_found_is_a_visit_and_one_deleted_is_passed_over(shell: Shell) -> None:
    assert shell.desk is not None
    ask(shell, "weber")
    key(shell, Qt.Key.Key_Return)
    assert shell.desk.choice == ("people", "weber")
    ask(shell, "kaya")
    key(shell, Qt.Key.Key_Return)
    assert shell.desk.choice == ("people", "kaya")
    back(shell)
    assert shell.desk.choice == ("people", "weber")
    forward(shell)
    shell.desk.editor.run(delete_record, "people", "weber")
    back(shell)
    assert shell.desk.choice is None
    back(shell)
    assert shell.place == "focus"


def test_in_the_chart_alt_moves_the_bar_and_other_keys_go_back(shell: Shell) -> None:
    shell.go("needs")
    place = timeline_of(shell)
    chart = place.chart_view
    chart.setFocus()
    bar = next(n for n, each in enumerate(chart.chart.bars) if each.action)
    chart.choose(bar)
    assert shell.desk is not None
    action = chart.chart.bars[bar].action
    before = shell.desk.content.actions[action].start
    QTest.keyClick(chart, Qt.Key.Key_Right, ALT)
    QApplication.processEvents()
    assert shell.place == "timeline"
    assert shell.desk.content.actions[action].start != before
    QTest.keyClick(chart, Qt.Key.Key_BracketLeft, CTRL)
    QApplication.processEvents()
    assert shell.place == "needs"


def test_in_the_chart_alt_goes_back_where_there_is_no_bar_to_move(shell: Shell) -> None:
    shell.go("needs")
    chart = timeline_of(shell).chart_view
    chart.setFocus()
    chart.mark(())
    QTest.keyClick(chart, Qt.Key.Key_Left, ALT)
    QApplication.processEvents()
    assert shell.place == "needs"


def test_the_mouse_has_buttons_for_it(shell: Shell) -> None:
    shell.go("developments")
    shell.go("needs")
    QApplication.processEvents()
    view = shell.view("needs")
    assert isinstance(view, ListPlace)
    assert isinstance(view.shown, MapPlace)
    picture = view.shown.map_view.viewport()
    QTest.mouseClick(picture, Qt.MouseButton.BackButton, pos=QPoint(30, 80))
    assert shell.place == "developments"
    QTest.mouseClick(shell.rail, Qt.MouseButton.ForwardButton)
    assert shell.place == "needs"


def test_the_rail_has_buttons_with_names(shell: Shell) -> None:
    shell.go("needs")
    buttons = {
        each.defaultAction().objectName(): each
        for each in shell.rail.findChildren(QToolButton)
        if each.defaultAction() is not None
    }
    assert buttons["back"].accessibleName() == "Back: Focus"
    buttons["back"].click()
    assert shell.place == "focus"
    assert buttons["forward"].accessibleName() == "Forward: Needs"
    assert not buttons["back"].isEnabled()


def test_another_plan_begins_anew(shell: Shell) -> None:
    shell.go("needs")
    shell.leave_plan()
    assert not shell.menus.actions["back"].isEnabled()
    shell.menus.actions["back"].trigger()


@pytest.mark.parametrize("by", [-1, 1])
def test_a_line_has_two_ends_and_forgets_the_oldest(by: int) -> None:
    visits = Visits()
    assert visits.step(by) is None
    for n in range(MOST + 5):
        visits.go(Visit(str(n)))
    visits.go(Visit(str(MOST + 4)))
    for _ in range(MOST + 9):
        visits.step(-1)
    assert visits.now == Visit("5")
