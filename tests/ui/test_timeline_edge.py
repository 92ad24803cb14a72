"""A hand that drags beyond the edge of the timeline, or while the plan changes under it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.models.timeline_sieve import EVERYTHING, Narrowed
from planner.ui.views.timeline_edge import BEAT
from planner.ui.views.timeline_view import TimelineView
from tests.ui.timelines import LEFT, NONE, SHIFT, Board, free_ground

LONG = 20_000
"""Milliseconds the picture may take to its end where the machine has much else to do."""


def beats(view: TimelineView) -> list[QTimer]:
    """The beats at which the picture goes on under the hand."""
    timers = view.viewport().findChildren(QTimer)
    return [each for each in timers if each.isActive() and each.interval() == BEAT]


def test_a_bar_is_taken_further_than_is_seen_and_no_further_than_a_plan_can_hold(
    board: Board, qtbot: QtBot
) -> None:
    view, before = board.view, board.disk()
    start = board.bar("a2")
    seen, last = view.horizontalScrollBar().maximum(), view.scene.axis.last
    left = view.scene.to_ordinal(view.scene.names)
    edge = view.scene.lanes.right() + 120
    board.drag(start, QPoint(edge - start.x(), 0), let_go=False)
    assert view.scene.drag is not None
    first = view.scene.drag.start
    qtbot.waitUntil(lambda: view.scene.drag.start > first + 60)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: view.horizontalScrollBar().value() > seen)  # the axis grew
    assert view.scene.axis.last > last
    assert beats(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not beats(view), "it goes on after nothing is held any more"
    assert abs(view.scene.to_ordinal(view.scene.names) - left) <= 1  # the bar is seen again
    value = view.horizontalScrollBar().value()
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(edge, start.y()))
    QApplication.processEvents()
    assert view.horizontalScrollBar().value() == value
    assert board.disk() == before
    view.choose(None)
    view.zoom(0.05 / view.scene.axis.per_day)
    start = board.bar("a2")
    board.drag(start, QPoint(edge - start.x(), 0), let_go=False)
    qtbot.waitUntil(
        lambda: view.scene.drag.end == dt.date(2200, 12, 31).toordinal() + 1,  # type: ignore[union-attr]
        timeout=LONG,
    )
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(edge, start.y()))
    QApplication.processEvents()
    assert board.action("a2").end == dt.date(2200, 12, 31)
    board.undo()
    assert board.disk() == before


def test_to_the_left_the_bar_stays_under_the_hand(board: Board, qtbot: QtBot) -> None:
    view = board.view
    start = board.bar("a2")
    before, first = board.action("a2").start, view.scene.axis.first
    beyond = QPoint(view.scene.names - 100 - start.x(), 0)
    told: list[int] = []
    view.moved.connect(lambda: told.append(view.scene.axis.first))
    board.drag(start, beyond, let_go=False)
    qtbot.waitUntil(lambda: view.scene.axis.first < first - 30)
    assert view.scene.drag is not None
    assert told[-1] == view.scene.axis.first  # the strip and the overview go along
    hand = view.scene.to_ordinal((start + beyond).x())
    assert abs(hand - (view.scene.drag.start + view.scene.drag.end) / 2) <= 3
    QTest.mouseRelease(view.viewport(), LEFT, NONE, start + beyond)
    QApplication.processEvents()
    assert board.action("a2").start < before


def test_a_band_keeps_what_it_left_behind(board: Board, qtbot: QtBot) -> None:
    view = board.view
    start = free_ground(board)
    board.drag(start, QPoint(-200, view.scene.lanes.bottom() + 60 - start.y()), SHIFT, let_go=False)
    low = view.verticalScrollBar()
    marked: set[str] = set(view.marks.keys)
    qtbot.waitUntil(lambda: low.value() == low.maximum(), timeout=LONG)
    assert low.value() > 0
    assert marked < {*view.marks.keys}
    QTest.mouseRelease(view.viewport(), LEFT, SHIFT, start)


def go_on_dragging(board: Board, to: QPoint) -> None:
    port, at = board.view.viewport(), QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, port.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, NONE
    )
    QApplication.sendEvent(port, event)
    QApplication.processEvents()
    board.view.grab()
    QTest.mouseRelease(port, LEFT, NONE, to)
    QApplication.processEvents()


def test_what_is_deleted_or_shown_otherwise_meanwhile_is_in_no_hand(board: Board) -> None:
    view, place = board.view, board.place
    start = board.bar("a2")
    board.drag(start, QPoint(40, 0), let_go=False)
    place.group_by("person")  # by its key
    place.narrow(Narrowed(text="nothing like it"))
    assert view.scene.drag is None
    go_on_dragging(board, start + QPoint(60, 0))
    place.narrow(EVERYTHING)
    start = board.bar("a2")
    board.drag(start, QPoint(40, 0), let_go=False)
    board.key(Qt.Key.Key_Delete)
    go_on_dragging(board, start + QPoint(60, 0))
    assert place.load.in_hand is None
    assert ("actions", "a2") not in board.disk()
    assert board.told[-1].startswith("Deleted")  # and nothing was asked of what is gone
