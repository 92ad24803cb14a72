"""Every gesture on the timeline with a real mouse or real keys, and what the file holds then."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.action import Action
from planner.domain.content import Content
from planner.ui.views.timeline_marks import box_of
from planner.ui.views.timeline_progress import grip_point
from planner.ui.views.timeline_scene import ABOVE, FLAG, TICKS
from tests.ui.conftest import OpenWindow
from tests.ui.timelines import ALT, CTRL, SHIFT, Board, free_ground, two_in_sight
from tests.ui.windows import TODAY


def moved(before: object, after: object) -> tuple[int, int]:
    """Days by which first and last day moved."""
    return (after.start - before.start).days, (after.end - before.end).days  # type: ignore[attr-defined]


# -- moving and stretching -------------------------------------------------------------------


@pytest.mark.parametrize(("part", "days"), [(0.5, (30, 30)), (0.001, (14, 0)), (0.999, (0, 14))])
def test_a_bar_is_moved_and_stretched_and_undo_takes_it_back(
    board: Board, part: float, days: tuple[int, int]
) -> None:
    before = board.disk()
    board.drag(
        board.bar("a2", part), board.days(max(days)), SHIFT if False else Qt.KeyboardModifier(0)
    )
    after = board.action("a2")
    found = moved(before["actions", "a2"], after)
    assert all(abs(a - b) <= 2 for a, b in zip(found, days, strict=True))
    board.undo()
    assert board.disk() == before
    board.redo()
    assert board.action("a2") == after


def test_a_bar_put_before_what_it_builds_on_claims_no_head_start(board: Board) -> None:
    view = board.view
    board.drag(board.bar("a3"), board.days(-20), let_go=False)
    assert view.scene.drag is not None
    assert "ahead" in view.scene.drag.text
    board.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    board.drag(board.bar("a3"), board.days(-150), let_go=False)
    assert view.scene.drag is not None
    assert "ahead" not in view.scene.drag.text
    assert "will not have" in view.scene.drag.text
    board.key(Qt.Key.Key_Escape)


def test_a_bar_is_drawn_to_the_term_of_its_course(board: Board) -> None:
    action = board.action("a5")
    offering = board.plan.store.content.offerings[action.offering or ""]
    starts = sorted(term.start for term in offering.terms)
    other = next(start for start in starts if start != action.start)
    by = (other - action.start).days + 3
    board.drag(board.bar("a5"), board.days(by))
    assert board.action("a5").start == other


def test_several_bars_go_together_as_one_step(board: Board) -> None:
    before = board.disk()
    view = board.view
    places = two_in_sight(board)
    first, second = (box_of(view.scene, place).center().toPoint() for place in places)
    board.click(first)
    board.click(second, CTRL)
    ids = {view.chart.bars[place].action or "" for place in places}
    assert set(view.marks.actions()) == ids
    board.key(Qt.Key.Key_Right, ALT | SHIFT)
    now = board.disk()
    for id_ in ids:
        assert moved(before["actions", id_], now["actions", id_]) == (7, 7)
    board.undo()
    assert board.disk() == before


def test_marked_bars_follow_the_one_in_the_hand(board: Board) -> None:
    before = board.disk()
    point = board.bar("a11")
    board.view.mark(["a2", "a11"], board.view.chart.place_of("a11"))
    board.drag(point, board.days(21))
    now = board.disk()
    by = moved(before["actions", "a11"], now["actions", "a11"])
    assert by[0] >= 19
    assert moved(before["actions", "a2"], now["actions", "a2"]) == by
    assert any("Moved 2 learning actions" in text for text in board.told)


@pytest.mark.parametrize("part", [0.0, 0.5, 0.99])
def test_a_bar_of_a_few_pixels_is_moved_wherever_it_is_taken(board: Board, part: float) -> None:
    actions = [a for a in board.disk().values() if isinstance(a, Action)]
    fair = next(a for a in actions if a.kind == "fair" and a.status == "planned")
    board.drag(board.bar(fair.id, part), board.days(20))
    by = moved(fair, board.action(fair.id))
    assert by[0] == by[1] > 10


@pytest.mark.parametrize(
    ("key", "held", "days"),
    [
        (Qt.Key.Key_Right, ALT, (1, 1)),
        (Qt.Key.Key_Left, ALT | SHIFT, (-7, -7)),
        (Qt.Key.Key_Right, CTRL, (0, 1)),
        (Qt.Key.Key_Left, CTRL | SHIFT, (0, -7)),
        (Qt.Key.Key_Home, CTRL, (-1, 0)),
        (Qt.Key.Key_End, CTRL, (1, 0)),
    ],
)
def test_each_move_has_its_key(
    board: Board, key: Qt.Key, held: Qt.KeyboardModifier, days: tuple[int, int]
) -> None:
    before = board.action("a2")
    board.bar("a2")
    board.key(key, held)
    assert moved(before, board.action("a2")) == days


def test_esc_takes_every_gesture_back(board: Board) -> None:
    before, live = board.disk(), list(board.view.scene.live)
    for start, held in ((board.bar("a2"), Qt.KeyboardModifier(0)), (board.bar("a2", 0.99), ALT)):
        board.drag(start, QPoint(60, 20), held, let_go=False)
        board.key(Qt.Key.Key_Escape)
        QTest.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, held, start)
        assert board.view.scene.drag is None
        assert board.view.scene.live == live
    assert board.disk() == before


def test_the_past_is_done_at_once_and_said_with_a_way_back(board: Board) -> None:
    board.bar("a2")
    before = board.action("a2")
    days = (before.start - TODAY).days + 30
    board.view.nudge("whole", -days)
    assert board.action("a2").start < TODAY
    assert "it begins in the past" in board.said()
    board.undo()
    assert board.said() == ""
    assert board.action("a2") == before


def test_nobody_gets_beyond_the_years_a_plan_holds(board: Board) -> None:
    board.bar("a2")
    board.view.nudge("whole", 100_000)
    assert board.action("a2").end == dt.date(2200, 12, 31)
    board.view.go_to_day(dt.date(2200, 1, 1))
    board.view.grab()


# -- choosing several --------------------------------------------------------------------------


def test_a_band_marks_what_it_touches(board: Board) -> None:
    board.view.fit()
    QApplication.processEvents()
    scene = board.view.scene
    lanes = scene.lanes
    start = QPoint(lanes.right() - 2, lanes.top() + 2)
    end = QPoint(scene.names + 2, lanes.bottom() - 2)
    assert board.view.bar_at(start.toPointF()) is None
    start = free_ground(board)
    board.drag(start, end - start, SHIFT)
    assert len(board.view.marks.actions()) >= 3
    board.key(Qt.Key.Key_Escape)
    assert len(board.view.marks.keys) == 0


def test_ctrl_a_marks_all_and_shift_with_an_arrow_one_more(board: Board) -> None:
    board.bar("a2")
    board.key(Qt.Key.Key_A, CTRL)
    assert set(board.view.marks.actions()) == {
        bar.action for bar in board.view.chart.bars if bar.action
    }
    board.bar("a2")
    board.key(Qt.Key.Key_Down, SHIFT)
    board.key(Qt.Key.Key_Down, SHIFT)
    assert len(board.view.marks.keys) >= 2


# -- progress, waves -------------------------------------------------------------------------------


def test_the_grip_at_the_foot_says_how_much_is_done(board: Board) -> None:
    place = board.view.chart.place_of("a2")
    assert place is not None
    left, right, _ = board.box(place)
    grip = grip_point(board.view.scene, place, board.action("a2").progress).toPoint()
    board.drag(grip + QPoint(0, 2), QPoint(round((right - left) * 0.5), 0))
    assert board.action("a2").progress == pytest.approx(0.5, abs=0.051)
    held = board.action("a2").progress
    board.bar("a2")
    board.key(Qt.Key.Key_Up, ALT)
    assert board.action("a2").progress == pytest.approx(held + 0.1)
    board.undo()
    board.undo()
    assert board.action("a2").progress == 0


def wave_day(disk: dict[tuple[str, str], object]) -> dt.date:
    """The likely day of the wave that is dragged."""
    day = disk["developments", "d4"].forecasts[-1].likely  # type: ignore[attr-defined]
    assert isinstance(day, dt.date)
    return day


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_wave_dragged_asks_for_a_forecast_in_one_line(
    window: OpenWindow, practice: Content, tmp_path: Path, language: str
) -> None:
    board = Board(lambda content, plan: window(content, language, plan), practice, tmp_path)
    before = board.disk()
    view = board.view
    wave = next(w for w in view.scene.waves if w.development == "d4")
    view.go_to_day(dt.date.fromordinal(int(wave.likely)))
    QApplication.processEvents()
    flag = next(f for f in view.scene.flags if f.wave.development == "d4")
    assert flag.row is not None
    x = round(view.scene.names + flag.left - view.scene.x) + 12
    y = TICKS + ABOVE + flag.row * FLAG + 8
    live = list(view.scene.live)
    board.drag(QPoint(x, y), board.days(30), let_go=False)
    told = view._hands._gesture.note()  # type: ignore[union-attr]
    assert board.shell.desk.words.day(wave_day(before) + dt.timedelta(30)) in told  # type: ignore[union-attr]
    assert ("4.3 weeks later" if language == "en" else "4,3 Wochen später") in told
    assert len(view.scene.live) == len(live) + 1
    there = QPoint(x, y) + board.days(30)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert view.scene.live == live
    line = board.place.wishes.forecast
    assert line is not None
    assert line.isVisible()
    assert board.disk() == before
    QTest.keyClick(line.days[1], Qt.Key.Key_Return)
    old, new = before["developments", "d4"], board.disk()["developments", "d4"]
    assert len(new.forecasts) == len(old.forecasts) + 1
    last, said = old.forecasts[-1], new.forecasts[-1]
    assert said.probability == last.probability
    assert (said.on, said.desire, said.worry, said.hope) == (TODAY, None, None, None)
    assert [(b - a).days for a, b in ((last.earliest, said.earliest), (last.likely, said.likely),
                                      (last.latest, said.latest))] == [30] * 3  # fmt: skip
    board.undo()
    assert board.disk() == before
    board.close()


def test_w_asks_for_the_wave_of_the_chosen_lane_and_esc_leaves_it(board: Board) -> None:
    before = board.disk()
    board.box(board.ghost("n9b", "vogt"))
    board.key(Qt.Key.Key_W)
    line = board.place.wishes.forecast
    assert line is not None
    day = line.days[0].date()
    line.days[0].setDate(day.addDays(4000))
    QTest.keyClick(line.days[0], Qt.Key.Key_Return)
    assert line.isVisible()
    QTest.keyClick(line.days[0], Qt.Key.Key_Escape)
    assert board.place.wishes.forecast is None
    assert board.disk() == before


# -- where panning went, and who may only read -----------------------------------------------------


def test_middle_button_and_space_shift_the_picture_and_change_nothing(board: Board) -> None:
    before = board.disk()
    across = board.view.horizontalScrollBar()
    start, at = free_ground(board), across.value()
    board.drag(start, QPoint(-120, 0), button=Qt.MouseButton.MiddleButton)
    assert across.value() == at + 120
    QTest.keyPress(board.view, Qt.Key.Key_Space)
    board.drag(start, QPoint(60, 0))
    QTest.keyRelease(board.view, Qt.Key.Key_Space)
    assert across.value() == at + 60
    assert board.disk() == before


def test_the_menus_hold_every_command_with_its_key(board: Board) -> None:
    board.bar("a2")
    lines = board.place.commands()
    words = [action.text() for action in lines]
    for word in ("Rename", "Comes after…", "Cut", "Copy", "Paste", "Duplicate", "Duplicate for…",
                 "New learning action", "New milestone", "New forecast…", "Delete"):  # fmt: skip
        assert word in words
    days = next(action.menu() for action in lines if action.menu())
    assert any("\tAlt+Right" in action.text() for action in days.actions())  # type: ignore[union-attr]
    next(a for a in days.actions() if a.text().startswith("A week later")).trigger()  # type: ignore[union-attr]
    board.undo()


def test_what_needs_a_bar_says_so_without_one(board: Board) -> None:
    before = board.disk()
    commands = board.place.hands.actions
    for name in ("rename", "link", "unlink", "cut", "copy", "duplicate", "duplicate_for", "delete"):
        board.told.clear()
        commands[name].trigger()
        assert "Choose a bar first" in board.told[-1], name
    assert board.disk() == before
    board.bar("a2")
    commands["delete"].trigger()
    assert "Choose a bar first" not in board.told[-1]
    assert ("actions", "a2") not in board.disk()


def test_whoever_only_reads_moves_nothing(
    window: OpenWindow, practice: Content, tmp_path: Path
) -> None:
    board = Board(window, practice, tmp_path)
    board.view.movable = False
    before = board.disk()
    board.drag(board.bar("a2"), QPoint(60, 0))
    board.drag(free_ground(board), QPoint(60, 0))
    for key, held in ((Qt.Key.Key_Right, ALT), (Qt.Key.Key_N, CTRL & SHIFT), (Qt.Key.Key_F2, ALT)):
        board.bar("a2")
        board.key(key, held)
    assert board.disk() == before
    assert replace(board.action("a2")) == before["actions", "a2"]
    board.close()
