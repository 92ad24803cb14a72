"""Hands at random on plans of many sizes: the file, the chart and undo always agree."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.ui.models.timeline import Chart
from planner.ui.views.timeline_marks import box_of, places_seen
from tests.benchmarks import instances
from tests.ui.conftest import OpenWindow
from tests.ui.test_timeline_model import picture
from tests.ui.timelines import ALT, CTRL, NONE, SHIFT, Board

KEYS = (
    (Qt.Key.Key_Right, ALT), (Qt.Key.Key_Left, ALT | SHIFT), (Qt.Key.Key_Right, CTRL),
    (Qt.Key.Key_Home, CTRL), (Qt.Key.Key_Up, ALT), (Qt.Key.Key_D, CTRL), (Qt.Key.Key_Delete, NONE),
    (Qt.Key.Key_X, CTRL), (Qt.Key.Key_C, CTRL), (Qt.Key.Key_V, CTRL), (Qt.Key.Key_L, CTRL | SHIFT),
    (Qt.Key.Key_Down, NONE), (Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_Escape, NONE),
)  # fmt: skip


def _drag(board: Board, chance: random.Random) -> None:
    """One of the bars in sight dragged somewhere, with a key held or without."""
    view = board.view
    lanes = view.scene.lanes
    seen = [p for p in places_seen(view.scene)
            if lanes.contains(box_of(view.scene, p).center().toPoint())]  # fmt: skip
    if not seen:
        return
    at = box_of(view.scene, chance.choice(seen)).center().toPoint()
    by = QPoint(chance.randrange(-150, 150), chance.choice((0, 0, 40, -40)))
    board.drag(at, by, chance.choice((NONE, NONE, NONE, ALT, CTRL)))
    line = board.place.wishes.rename
    if line is not None:
        line.leave()
        board.place.wishes.rename = None


def _play(board: Board, turns: int, seed: int) -> int:
    """Do things at random; how many of them changed the plan."""
    chance = random.Random(seed)
    edits = 0
    for _ in range(turns):
        before = len(board.told)
        if chance.random() < 0.5:
            _drag(board, chance)
        else:
            key, held = chance.choice(KEYS)
            opened = board.view.chosen_bar
            if key == Qt.Key.Key_Return and (opened is None or opened.action is not None):
                continue
            board.key(key, held)
        edits += len(board.told) > before
    return edits


@pytest.mark.parametrize(("actions", "turns"), [(10, 40), (300, 40), (2000, 20)])
def test_whatever_hands_do_undo_takes_it_back_and_redo_does_it_again(
    window: OpenWindow, tmp_path: Path, actions: int, turns: int
) -> None:
    people = max(3, actions // 20)
    content = instances.plan(people, 8, assessments=20, needs=6, actions=actions)
    _there_and_back(Board(window, content, tmp_path), turns, seed=actions)


def test_the_sample_plan_as_well(window: OpenWindow, practice: Content, tmp_path: Path) -> None:
    _there_and_back(Board(window, practice, tmp_path), 60, seed=5)


def _there_and_back(board: Board, turns: int, seed: int) -> None:
    before = board.disk()
    board.view.fit()
    assert _play(board, turns, seed) > turns / 10
    after = board.disk()
    chart, figures = board.view.chart, board.view.chart.figures
    assert _shown(chart) == _shown(Chart(make_figures(figures.content, figures.today)))
    assert {("actions", id_) for id_ in figures.content.actions} == {
        key for key in after if key[0] == "actions"
    }
    undone = 0
    while board.shell.menus.actions["undo"].isEnabled():
        board.undo()
        undone += 1
    assert undone
    assert board.disk() == before
    for _ in range(undone):
        board.redo()
    assert board.disk() == after
    board.close()


def _shown(chart: Chart) -> list[object]:
    """What a chart shows, without what is folded."""
    return picture(chart)[1:]
