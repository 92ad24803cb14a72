"""What was moved stays in sight, whichever row it came to; nothing on the clipboard is no fault."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.ui.views.timeline_marks import box_of
from tests.ui.conftest import OpenWindow
from tests.ui.timelines import ALT, CTRL, SHIFT, Board
from tests.ui.windows import TODAY


def day(offset: int) -> dt.date:
    return TODAY + dt.timedelta(offset)


@pytest.fixture
def crowded(window: OpenWindow, tmp_path: Path) -> Board:
    """Forty at once of one person: a lane of forty rows."""
    actions = [
        Action(id=f"a{n}", title=f"A{n}", people=("p",), start=day(n), end=day(n + 60))
        for n in range(40)
    ]
    people = [Person(id="p", name="Jo")]
    return Board(window, Content(Plan(), {"people": people, "actions": actions}), tmp_path)


def test_a_bar_moved_to_another_row_is_brought_back_into_sight(crowded: Board) -> None:
    board, view = crowded, crowded.view
    board.box(view.chart.place_of("a0"))
    for _ in range(9):  # behind all others: into the last row
        board.key(Qt.Key.Key_Right, ALT | SHIFT)
    assert view.chosen_bar is not None
    assert view.chosen_bar.action == "a0"
    assert view.scene.selected is not None
    box = box_of(view.scene, view.scene.selected)
    assert view.verticalScrollBar().value() > 0
    assert view.scene.lanes.toRectF().intersects(box)
    board.close()


def test_an_empty_clipboard_is_said_and_nothing_is_pasted(
    board: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = board.disk()
    clipboard = type(QGuiApplication.clipboard())
    monkeypatch.setattr(clipboard, "mimeData", lambda *_: None)
    board.bar("a2")
    board.key(Qt.Key.Key_V, CTRL)
    QApplication.processEvents()
    assert "clipboard" in board.told[-1]
    assert board.disk() == before
