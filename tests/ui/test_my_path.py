"""*My path* in the real window, by the keys and clicks a user has."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.services.samples import make_sample
from planner.ui.colours import DARK
from planner.ui.dialogs.help import PAGE_OF_PLACE
from planner.ui.dialogs.next_step import take_next_step
from planner.ui.dialogs.planning import PlanSlot
from planner.ui.dialogs.ways_out import WaysOut
from planner.ui.models.help_pages import page_named
from planner.ui.shell import Shell
from planner.ui.theme import Look
from planner.ui.views.my_path_lane import Lane
from planner.ui.widgets.fact_table import FactTable
from tests.ui.conftest import OpenWindow
from tests.ui.lists import content, type_in
from tests.ui.my_path import button, logged, path_of, press, row, told
from tests.ui.windows import TODAY


@pytest.fixture
def me(window: OpenWindow) -> Shell:
    return window(make_sample("me", "en", TODAY))


# -- what stands there -----------------------------------------------------------------------


def test_the_place_says_it_all(me: Shell) -> None:
    view = path_of(me)
    said = told(view)
    for text in (
        "Team lead from 1 October 2027",
        "4 hours a week to learn · 44 weeks left · next: Facilitating, begin by 14 Dec 2026",
        "B2, proven",
        "1 → 3",
        "Today",
        "Chair the team round on Thursday",
        "“In two years somebody who knows the tests will be leading here.”",
        "Tom · 3 Nov 2026",
        "When something comes up",
        "0 of 98 hours in all",
    ):
        assert text in said, text
    assert "not planned yet" in view.rows[2].accessibleName()
    assert "sow by 14 Dec 2026" in view.rows[2].accessibleName()


@pytest.mark.parametrize("wide", [260, 380, 560])
def test_no_text_of_a_lane_stands_on_another_or_on_a_bar(me: Shell, wide: int) -> None:
    beside = 0
    for lane in path_of(me).findChildren(Lane):
        lane.setFixedWidth(wide)
        lane.grab()
        told = sorted(lane.told)
        beside += len(told)
        bars = [(bar.row, lane._box(bar)) for bar in lane._bars]
        for at, (place, left, right) in enumerate(told):
            assert all(place != other or right <= start for other, start, _ in told[at + 1 :])
            assert not any(place == r and left < b.right() and b.left() < right for r, b in bars)
    assert beside, "the last day to begin stands beside its bar"


def test_three_places_alone_and_none_more_in_a_team(me: Shell, window: OpenWindow) -> None:
    def rail(shell: Shell) -> list[str]:
        return [key for key, each in shell.rail._buttons.items() if each.isVisible()]

    assert rail(me) == ["focus", "path", "timeline"]
    team = window(make_sample("practice", "en", TODAY))
    assert "path" not in rail(team)
    team.menus.places["path"].trigger()
    assert team.place == "path"
    assert "path" in rail(team), "the place that is open stands there"


def test_german_dark_and_back(me: Shell, look: Look) -> None:
    view = path_of(me)
    me.speak("de")
    assert "Teamleitung" not in told(view), "the sample's own words stay"
    assert "Team lead ab 1. Oktober 2027" in told(view)
    assert "Wofür das Ganze?" in told(view)
    look.choose(DARK)
    assert len(view.rows) == 5


def test_in_company_no_level_held_is_seen(me: Shell) -> None:
    view = path_of(me)
    me.menus.actions["company"].trigger()
    names = " ".join(each.accessibleName() for each in view.rows)
    assert "→" not in told(view) + names
    assert "proven" not in told(view) + names
    view.turn_table()
    table = view.findChildren(FactTable)[0]
    assert "→" not in "".join(table.item(r, 1).text() for r in range(table.rowCount()))
    view.show_proofs()
    assert "press F9 first" in told(me.bottom)
    me.menus.actions["company"].trigger()
    view.turn_table()
    assert "1 → 3" in told(view)


def test_everything_in_it_has_a_name(me: Shell) -> None:
    view = path_of(me)
    for widget in view.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name, widget


# -- keys ------------------------------------------------------------------------------------


def test_rows_are_walked_by_arrows(me: Shell) -> None:
    view = path_of(me)
    view.rows[0].setFocus()
    for key, place in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1)):
        QTest.keyClick(me.frame.focusWidget(), key)
        assert view.rows[place].hasFocus()
    view.rows[0].setFocus()
    QTest.keyClick(view.rows[0], Qt.Key.Key_Up)
    assert view.rows[0].hasFocus()


def test_space_and_a_click_choose_enter_takes_the_next_step(me: Shell) -> None:
    view = path_of(me)
    assert me.desk is not None
    QTest.mouseClick(view.rows[1], Qt.MouseButton.LeftButton)
    assert me.desk.slot is not None
    assert me.desk.slot.competency == "FUE"
    press(view, "ARB", Qt.Key.Key_Return)
    dialog = view.findChild(WaysOut)
    assert dialog is not None
    dialog.close()


def test_alone_one_decides_instead_of_talking_to_oneself(me: Shell) -> None:
    view = path_of(me)
    assert me.desk is not None
    slot = next(s for s in me.desk.figures.slots if s.state == "unplanned" and s.person)
    take_next_step(me.desk, slot, view)
    (dialog,) = view.findChildren(PlanSlot)
    assert dialog.discussed.text() == "Decided"
    dialog.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_L])
def test_one_key_logs_and_one_takes_back(me: Shell, key: Qt.Key) -> None:
    view = path_of(me)
    press(view, "BUD", "+" if key == Qt.Key.Key_Plus else key)
    assert logged(me, "a2") == [1]
    assert row(view, "BUD").hasFocus(), "the keyboard stays where it was"
    assert "1 of 98 hours in all" in told(view)
    press(view, "BUD", "-")
    assert logged(me, "a2") == []
    press(view, "BUD", "+", "+", "+")
    assert logged(me, "a2") == [1, 1, 1]
    me.menus.actions["undo"].trigger()
    assert logged(me, "a2") == [1, 1]


def test_typed_digits_are_logged(me: Shell) -> None:
    view = path_of(me)
    press(view, "FUE", "2")
    field = row(view, "FUE").line.field
    assert field.hasFocus()
    assert field.text() == "2"
    QTest.keyClicks(field, ",5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert logged(me, "a1") == [2.5]
    assert row(view, "FUE").hasFocus()


@pytest.mark.parametrize("text", ["25", "1x", "=SUM(A1)", "🦊", "عمر", "0", "9" * 10_000])
def test_what_is_no_time_stays_with_the_reason_at_the_field(me: Shell, text: str) -> None:
    view = path_of(me)
    press(view, "FUE", "1")
    line = row(view, "FUE").line
    type_in(line.field, text) if len(text) < 50 else line.field.setText(text)
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert logged(me, "a1") == []
    assert line.trouble.isVisible()
    assert "write it like 2, 1.5, 1:30 or 90 min" in line.trouble.text()
    QTest.keyClick(line.field, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert row(view, "FUE").hasFocus()


def test_where_nothing_is_planned_nothing_is_logged_and_it_is_said(me: Shell) -> None:
    view = path_of(me)
    press(view, "MOD", "+")
    assert "Nothing is planned here to log hours on" in told(me.bottom)
    press(view, "MOD", "-")
    assert all(not action.log for action in content(me).actions.values())


def test_a_button_logs_on_its_action_and_keeps_the_keyboard(me: Shell) -> None:
    view = path_of(me)
    button(view, "log-a1").setFocus()
    QTest.keyClick(button(view, "log-a1"), Qt.Key.Key_Space)
    QApplication.processEvents()
    assert logged(me, "a1") == [1]
    assert button(view, "log-a1").hasFocus()


def test_the_edit_menu_holds_the_same(me: Shell) -> None:
    view = path_of(me)
    row(view, "BUD").setFocus()
    view.doings["log"].trigger()
    assert logged(me, "a2") == [1]
    view.doings["back"].trigger()
    assert logged(me, "a2") == []
    assert set(view.commands()) == set(view.doings.values())


def test_the_table_is_read_and_copied(me: Shell) -> None:
    view = path_of(me)
    action = me.menus.actions["table"]
    action.trigger()
    assert action.isChecked()
    assert action.isEnabled()
    assert not me.menus.actions["zoom_in"].isEnabled()
    tables = view.findChildren(FactTable)
    assert len(tables) == 3
    assert all(table.accessibleName() for table in tables)
    QTest.keyClick(tables[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 6
    assert lines[3].startswith("Facilitating\t1 → 3\t–\t14 Dec 2026")


def test_f1_tells_about_it(me: Shell) -> None:
    path_of(me)
    page = page_named("en", PAGE_OF_PLACE[me.place])
    assert page is not None
    assert page.title.startswith("My path")
