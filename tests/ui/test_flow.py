"""Widgets in as many rows as they need."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.widgets.flow import Flow

WIDE, HIGH, GAP = 100, 20, 10


def flowing(frame: QWidget, room: int, *, ends: bool = False) -> list[QWidget]:
    """Three boxes in a row of `room` pixels."""
    row = Flow(frame, GAP, ends=ends)
    boxes = [QWidget() for _ in range(3)]
    for box in boxes:
        box.setFixedSize(WIDE, HIGH)
        row.addWidget(box)
    frame.resize(room, 200)
    frame.show()
    QApplication.processEvents()
    return boxes


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def places(boxes: list[QWidget]) -> list[tuple[int, int]]:
    return [(box.x(), box.y()) for box in boxes]


def test_what_has_no_room_begins_a_row(frame: QWidget) -> None:
    boxes = flowing(frame, 320)
    assert places(boxes) == [(0, 0), (110, 0), (220, 0)]
    frame.resize(319, 200)
    assert places(boxes) == [(0, 0), (110, 0), (0, 30)]


def test_the_last_stands_at_the_right_edge(frame: QWidget) -> None:
    boxes = flowing(frame, 500, ends=True)
    assert places(boxes)[-1] == (400, 0)
    frame.resize(250, 200)
    assert places(boxes)[-1] == (150, 30)


def test_what_is_hidden_takes_no_room(frame: QWidget) -> None:
    boxes = flowing(frame, 319)
    boxes[1].hide()
    QApplication.processEvents()
    assert places([boxes[0], boxes[2]]) == [(0, 0), (110, 0)]


def test_what_is_lower_stands_in_the_middle_of_its_row(frame: QWidget) -> None:
    boxes = flowing(frame, 319)
    boxes[0].setFixedSize(WIDE, HIGH - 8)
    QApplication.processEvents()
    assert places(boxes) == [(0, 4), (110, 0), (0, 30)]


def test_its_height_follows_what_comes_grows_and_goes(frame: QWidget) -> None:
    boxes = flowing(frame, 319)
    row = frame.layout()
    assert isinstance(row, Flow)
    assert row.heightForWidth(319) == 50
    boxes[0].setFixedSize(WIDE, HIGH + 8)
    QApplication.processEvents()
    assert row.heightForWidth(319) == 58
    boxes[1].hide()
    assert row.heightForWidth(319) == 28
    boxes[1].show()
    more = QWidget()
    more.setFixedSize(3 * WIDE, HIGH)
    row.addWidget(more)
    more.show()
    assert row.heightForWidth(319) == 88
    row.removeWidget(more)
    more.hide()
    assert row.heightForWidth(319) == 58
