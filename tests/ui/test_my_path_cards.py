"""The cards of *My path*, whose way it is, the first step, and a real file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QSpinBox

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.main_window import MainWindow
from planner.ui.opening import Opening
from planner.ui.places import PLACES
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.theme import Look
from planner.ui.views.my_path_first import FirstStep
from planner.ui.widgets.fact_table import FactTable
from tests.ui.conftest import OpenWindow
from tests.ui.doors import doors_into
from tests.ui.lists import content, type_in
from tests.ui.my_path import button, logged, path_of, press, row, told
from tests.ui.windows import TODAY, MemoryPlan


@pytest.fixture
def me(window: OpenWindow) -> Shell:
    return window(make_sample("me", "en", TODAY))


# -- the cards -------------------------------------------------------------------------------


def test_a_goal_is_ticked_off_and_comes_back(me: Shell) -> None:
    view = path_of(me)
    tick = view.findChild(QCheckBox)
    assert tick is not None
    tick.click()
    QApplication.processEvents()
    assert content(me).goals["g1"].status == "realised"
    assert view.findChildren(QCheckBox) == [] or not view.findChild(QCheckBox).isVisible()
    me.menus.actions["undo"].trigger()
    assert content(me).goals["g1"].status == "open"


def test_with_nothing_to_decide_today_the_next_gap_still_has_its_step(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.choose("people", "ott")
    view = path_of(shell)
    assert "Nothing has to be decided now" in told(view)
    assert "sow by 6 Aug 2027" in told(view)
    steps = [b for b in view.findChildren(QPushButton) if b.text() == "Plan…" and b.isVisible()]
    assert [b.accessibleDescription() for b in steps] == ["Facilitating, level 1"]


def test_everything_is_pushed_in_one_step(me: Shell) -> None:
    view = path_of(me)
    start = content(me).actions["a2"].start
    spin = view.findChild(QSpinBox)
    assert spin is not None
    spin.setValue(5)
    push = button(view, "push")
    assert push.text() == "Push everything by 5 weeks"
    assert "1 learning step moves" in told(view)
    push.click()
    assert (content(me).actions["a2"].start - start).days == 35
    assert content(me).actions["a1"].start.isoformat() == "2027-01-14", "booked: it stays"
    me.menus.actions["undo"].trigger()
    assert content(me).actions["a2"].start == start


def test_other_hours_are_seen_before_they_count(me: Shell) -> None:
    view = path_of(me)
    button(view, "otherHours").click()
    dialog = view.dialog
    assert dialog is not None
    assert "How many hours do you really have?" in told(dialog)
    dialog.hours.setText("2")
    states = [dialog.table.item(r, 4).text() for r in range(5)]
    assert states == ["ready", "12 weeks ahead", "too late", "partly planned", "3 weeks too late"]
    assert dialog.table.item(3, 1).text() == "25 Jun 2027"
    assert dialog.table.item(3, 2).text() == "21 May 2027"
    assert "In 10 weeks more is planned" in dialog.told.text()
    assert content(me).people["me"].hours_per_week == 4
    dialog.accept()
    assert [c.hours_per_week for c in content(me).people["me"].hours_changes] == [2]
    assert "2 hours a week to learn" in told(view)
    me.menus.actions["undo"].trigger()
    assert not content(me).people["me"].hours_changes


@pytest.mark.parametrize(
    ("hours", "day", "why"),
    [("0", "", "give more than 0"), ("-3", "", "give more than 0"), ("200", "", "168"),
     ("many", "", "no number"), ("=SUM(A1)", "", "no number"), ("🦊" * 3000, "", "no number"),
     ("2", "someday", "no time")],
)  # fmt: skip
def test_hours_that_cannot_be_read_change_nothing(
    me: Shell, hours: str, day: str, why: str
) -> None:
    view = path_of(me)
    view.ask_hours()
    dialog = view.dialog
    assert dialog is not None
    dialog.hours.setText(hours)
    dialog.day.setText(day)
    assert why in dialog.trouble.text()
    assert not dialog.yes.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    assert not content(me).people["me"].hours_changes
    dialog.reject()


# -- whose way, and the first step -----------------------------------------------------------


def test_a_team_chooses_whose_way(window: OpenWindow) -> None:
    shell = window(make_sample("practice", "en", TODAY))
    assert shell.desk is not None
    shell.desk.choose("people", "kaya")
    view = path_of(shell)
    assert view.path is not None
    assert view.path.person.id == "kaya", "the person that is looked at"
    names = [view.who.itemText(i) for i in range(view.who.count())]
    assert names == sorted(names, key=str.casefold)
    view.who.setCurrentIndex(view.who.findData("ott"))
    view.who.activated.emit(view.who.currentIndex())
    assert view.path.person.id == "ott"
    assert "Team assistant from 1 October 2027" in told(view)
    view.ask_hours()
    assert view.dialog is not None
    assert "How many hours does Sabine Ott really have?" in told(view.dialog)
    view.dialog.reject()


def test_an_empty_plan_asks_what_one_wants_to_be_able_to_do(window: OpenWindow) -> None:
    shell = window(Content(Plan(just_me=True)))
    view = path_of(shell)
    assert "What do you want to be able to do, by when?" in told(view)
    first = view.findChild(FirstStep)
    assert first is not None
    assert first.field.hasFocus()
    assert not first.button.isEnabled()
    type_in(first.field, "Spanish B1 by 1 June 2028")
    assert "ready by 1 Jun 2028" in first.told.text()
    QTest.keyClick(first.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [each.slot.level for each in view.path.rows] == [3] if view.path else False
    assert "1 June 2028" in told(view)
    shell.menus.actions["undo"].trigger()
    QApplication.processEvents()
    assert view.findChild(FirstStep) is not None


@pytest.mark.parametrize("text", ["🦊", "=SUM(A1)", "x" * 10_000, "Spanish", "by 1 June 2020"])
def test_a_first_line_never_fails(window: OpenWindow, text: str) -> None:
    shell = window(Content(Plan(just_me=True)))
    first = path_of(shell).findChild(FirstStep)
    assert first is not None
    first.field.setText(text)
    first.take()
    QApplication.processEvents()
    assert len(content(shell).competencies) <= 1


def test_a_plan_that_may_only_be_read_offers_nothing_to_write(window: OpenWindow) -> None:
    plan = make_sample("me", "en", TODAY)
    shell = window(plan, plan=MemoryPlan(plan, read_only="folder"))
    view = path_of(shell)
    assert view.findChild(QPushButton, "push") is None
    assert view.findChild(QPushButton, "log-a1") is None
    assert not any(tick.isEnabled() for tick in view.findChildren(QCheckBox))
    view.ask_hours()
    assert view.dialog is None
    usable = {name for name, action in view.doings.items() if action.isEnabled()}
    assert usable == {"next", "proofs"}


def test_strange_names_are_shown_as_they_are(window: OpenWindow) -> None:
    plan = make_sample("me", "en", TODAY)
    for id_, name in (("MOD", "=SUM(A1)"), ("BUD", "🦊 عمر <b>bold</b>"), ("EN", "x" * 5000)):
        plan._records["competencies"][id_] = replace(plan.competencies[id_], name=name)
    view = path_of(window(plan))
    assert "🦊 عمر <b>bold</b>" in told(view)
    view.turn_table()
    table = view.findChildren(FactTable)[0]
    table.copy()
    assert "\n'=SUM(A1)\t" in QApplication.clipboard().text()


# -- with a real file ------------------------------------------------------------------------


def test_hours_and_pushes_outlive_the_window(
    qapp: QApplication, look: Look, tmp_path: Path
) -> None:
    frame = MainWindow(Settings(tmp_path / "window.ini"), look.colours)
    shell = Shell(frame, PLACES, load_words("en"), look)
    opening = Opening(shell, doors_into(tmp_path))
    frame.show()
    opening.open_sample("me")
    view = path_of(shell)
    press(view, "BUD", "+")
    press(view, "FUE", "3")
    QTest.keyClick(row(view, "FUE").line.field, Qt.Key.Key_Return)
    button(view, "push").click()
    opening.close()
    opening.open_sample("me")
    assert (logged(shell, "a1"), logged(shell, "a2")) == ([3], [1])
    assert content(shell).actions["a2"].start.isoformat() == "2027-02-01"
    for _ in range(3):
        shell.menus.actions["undo"].trigger()
    assert (logged(shell, "a1"), logged(shell, "a2")) == ([], [])
    frame.close()
    frame.deleteLater()
