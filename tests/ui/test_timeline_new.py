"""What is drawn or added on the timeline, and its name, with a real mouse and real keys."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.services.records import change_record
from planner.services.samples import make_sample
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.timelines import Board, free_ground
from tests.ui.windows import TODAY


def test_a_drag_on_an_empty_lane_is_a_new_action_named_at_once(board: Board) -> None:
    before = board.disk()
    start = free_ground(board)
    lane = board.view.lane_under(start.toPointF())
    assert lane is not None
    first = board.view.day_under(start.toPointF())
    board.drag(start, board.days(-20))
    added = [record for key, record in board.disk().items() if key not in before]
    assert len(added) == 1
    made = added[0]
    assert (made.end, (made.end - made.start).days) == (first, 20)
    assert (made.people, made.status) == (lane.people, "idea")
    line = board.place.wishes.rename
    assert line is not None
    assert line.hasFocus()
    QTest.keyClicks(line, "Reading circle")
    QTest.keyClick(line, Qt.Key.Key_Return)
    [named] = [record for key, record in board.disk().items() if key not in before]
    assert named == replace(made, id=named.id, title="Reading circle")
    assert board.view.chosen_bar is not None
    assert board.view.chosen_bar.action == named.id
    assert board.shell.desk is not None
    assert board.shell.desk.choice == ("actions", named.id)
    board.undo()
    assert board.disk() == before  # drawn and named in one step


def test_a_name_typed_after_something_else_was_done_is_a_step_of_its_own(board: Board) -> None:
    before = board.disk()
    board.drag(free_ground(board), board.days(-20))
    line, desk = board.place.wishes.rename, board.shell.desk
    assert line is not None
    assert desk is not None
    desk.editor.run(change_record, "actions", "a2", {"title": "Meanwhile"})
    QTest.keyClicks(line, "Reading circle")
    QTest.keyClick(line, Qt.Key.Key_Return)
    titles = {getattr(record, "title", "") for record in board.disk().values()}
    assert {"Meanwhile", "Reading circle"} <= titles
    for _ in range(3):
        board.undo()
    assert board.disk() == before


def test_n_and_m_make_an_action_and_a_milestone_by_the_keyboard(board: Board) -> None:
    before = board.disk()
    board.bar("a2")
    end = board.action("a2").end
    board.key(Qt.Key.Key_M)
    line = board.place.wishes.rename
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Escape)
    added = [record for key, record in board.disk().items() if key not in before]
    assert [(a.hours, a.start, a.end) for a in added] == [
        (0, end + dt.timedelta(1), end + dt.timedelta(1))
    ]
    board.view.grab()
    board.key(Qt.Key.Key_N)
    assert len(board.disk()) == len(before) + 2


def test_the_new_button_begins_on_the_chosen_lane_and_says_so_without_one(board: Board) -> None:
    before, button = board.disk(), board.place.new.button
    lines = {action.text(): action for action in button.menu().actions()}
    lines["New learning action"].trigger()
    assert board.disk() == before
    assert "Choose a lane first" in board.told[-1]
    board.bar("a2")
    lines["New learning action"].trigger()
    assert len(board.disk()) == len(before) + 1
    board.undo()
    lines["Note a line (Ctrl+K)"].trigger()
    assert board.shell.top.search.hasFocus()


def test_a_double_click_renames_in_place_even_with_a_very_long_title(board: Board) -> None:
    board.double_click(board.bar("a2"))
    line = board.place.wishes.rename
    assert line is not None
    assert line.text() == board.action("a2").title
    line.setText("x" * 500)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert board.action("a2").title == "x" * 500
    board.view.grab()
    board.key(Qt.Key.Key_F2)
    again = board.place.wishes.rename
    assert again is not None
    again.setText("y" * 1001)
    assert len(again.text()) == 1000
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert board.action("a2").title == "x" * 500


def test_in_an_empty_plan_what_is_new_begins_with_a_line(window: OpenWindow) -> None:
    shell = window(make_sample("empty", "en", TODAY))
    place = timeline_of(shell)
    lines = {action.text(): action for action in place.new.button.menu().actions()}
    lines["New milestone"].trigger()  # no lane is there that could be chosen
    assert shell.top.search.hasFocus()
