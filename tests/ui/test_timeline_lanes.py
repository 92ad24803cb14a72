"""A lane itself in the hand: chosen by a click, filled by a key, copied along, and what it says."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.action import Action
from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.violation_words import kind_word
from planner.services.violations import Violations
from planner.services.what_if import change_to
from planner.services.wording import load_words
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import Lane
from planner.ui.models.timeline_words import ChartWords
from tests.ui.timelines import CTRL, Board
from tests.ui.windows import TODAY


def covered(board: Board) -> Lane:
    """A lane in sight where somebody is ready and no bar stands."""
    view = board.view
    return next(
        lane for lane in view.chart.lanes
        if lane.ready_today and not lane.bars and lane.slot and lane.slot.competency
        and view.scene.lanes.top() < view.scene.to_y(lane.top) < view.scene.lanes.bottom() - 40
    )  # fmt: skip


def middle(board: Board, lane: Lane, x: int) -> QPoint:
    return QPoint(x, round(board.view.scene.to_y(lane.top)) + 20)


def made(board: Board, before: dict[tuple[str, str], object]) -> list[Action]:
    return [each for key, each in board.disk().items() if key not in before]


def test_an_empty_lane_is_chosen_by_its_name_or_its_ground_and_told_about(board: Board) -> None:
    view, desk = board.view, board.shell.desk
    assert desk is not None
    for x in (view.scene.names // 2, view.scene.names + 40):
        board.click(board.bar("a1"))
        lane = covered(board)
        assert lane.slot is not None
        board.click(middle(board, lane, x))
        assert view.chosen_bar is None
        assert desk.choice == ("needs", lane.slot.need)
        assert view.scene.is_chosen(lane)
        who = desk.content.people[lane.people[0]].name
        assert who in board.place.load.accessibleName()
    board.key(Qt.Key.Key_N)
    assert board.place.wishes.rename is not None
    QTest.keyClick(board.place.wishes.rename, Qt.Key.Key_Escape)


def test_what_stands_elsewhere_than_it_was_drawn_says_where_and_why(board: Board) -> None:
    lane, before = covered(board), board.disk()
    for key in (Qt.Key.Key_N, Qt.Key.Key_M):
        board.view.choose(None, lane=lane.key)
        board.key(key)
        line = board.place.wishes.rename
        assert line is not None
        QTest.keyClicks(line, "Read the norm")
        QTest.keyClick(line, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert "“Other learning actions”, as it brings nothing this lane asks for" in board.said()
        assert [(a.title, a.people) for a in made(board, before)] == [
            ("Read the norm", lane.people)
        ]
        board.undo()
        assert board.said() == ""


def test_with_ctrl_a_bar_is_copied_along_its_lane_marked_ones_with_it(board: Board) -> None:
    before = board.disk()
    start = board.bar("a11")
    board.drag(start, board.days(70), CTRL)
    (copy,) = made(board, before)
    own = board.action("a11")
    by = (copy.start - own.start).days
    assert 60 <= by <= 80
    assert (copy.people, copy.effects) == (own.people, own.effects)
    assert copy.end - copy.start == own.end - own.start
    assert own == before["actions", "a11"]
    board.undo()
    assert board.disk() == before
    view = board.view
    start = board.bar("a11")
    view.mark(["a2", "a11"], view.chart.place_of("a11"))
    board.click(start, CTRL)
    assert set(view.marks.actions()) == {"a2"}
    view.mark(["a2", "a11"], view.chart.place_of("a11"))
    board.drag(start, board.days(-400), CTRL)
    copies = made(board, before)
    owns = (board.action("a2"), board.action("a11"))
    apart = [(c.start - own.start).days for c, own in zip(copies, owns, strict=True)]
    assert apart[0] == apart[1] < -350
    assert "in the past" in board.said()
    board.undo()
    assert board.disk() == before


def test_a_copy_let_go_where_it_was_taken_is_none(board: Board) -> None:
    before = board.disk()
    start = board.bar("a11")
    board.drag(start, QPoint(40, 0), CTRL, let_go=False)
    QTest.mouseMove(board.view.viewport(), start)
    QTest.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, CTRL, start)
    assert board.disk() == before


def test_a_structure_nobody_says_is_in_force_is_told_as_in_the_list(practice: Content) -> None:
    need = next(n for n in practice.needs.values() if n.kind == "structure" and n.stage == "agreed")
    past = replace(need, planned_end=TODAY - dt.timedelta(20))
    for lang in ("en", "de"):
        content = make_sample("practice", lang, TODAY)
        content.apply([change_to(content, "needs", past)])
        figures, words = make_figures(content, TODAY), load_words(lang)
        chart = Chart(figures)
        said = ChartWords(chart, words)
        lane = next(lane for lane in chart.lanes if lane.need and lane.need.id == past.id)
        listed = {v.need: kind_word(words, v.code) for v in Violations(figures).all if v.need}
        assert lane.ready_today
        assert said.unsaid(lane) == listed[past.id]
        assert said.lane_line(lane).endswith(listed[past.id])
        done = replace(past, stage="in_force", in_force_on=past.planned_end)
        content.apply([change_to(content, "needs", done)])
        lane = replace(lane, need=done)
        assert said.unsaid(lane) == ""
