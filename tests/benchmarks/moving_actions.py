"""A bar in the hand at 10,000 actions, from the drag to the repaint; and 500 bars taken back."""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.services.moving_actions import shift_actions
from planner.services.ports import PlanFile
from planner.ui.shell import Shell
from planner.ui.theme import Look
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu, settle
from tests.ui.timelines import LEFT, NONE, Board
from tests.ui.windows import open_window

PEOPLE, ACTIONS, NEEDS, MANY = 500, 10_000, 200, 500


def figures() -> Iterator[Figure]:
    """All figures of this file."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Look(app)
    with tempfile.TemporaryDirectory(prefix="vorlauf-bench-") as name:
        folder = Path(name)

        def opened(content: Content, plan: PlanFile) -> Shell:
            shell = open_window(look, content, folder / "window.ini", plan=plan)  # type: ignore[arg-type]
            shell.frame.resize(1440, 900)
            shell.frame.show()
            return shell

        content = _with_hours(instances.plan(PEOPLE, 100, needs=NEEDS, actions=ACTIONS))
        board = Board(opened, content, folder)
        board.plan.warm_up()
        settle()
        yield from _drags(board)
        board.place.load.choices["all"].trigger()
        yield from _drags(board, f", the learning time of all {PEOPLE} shown")
        yield from _many(board)
        board.close()


def _with_hours(content: Content) -> Content:
    """The same plan with hours in every action, so that there is learning time to follow."""
    for action in [*content.actions.values()]:
        new = replace(action, hours=20)
        place = content.place("actions", action.id)
        content.apply([Change("actions", action.id, action, new, place)])
    return content


def _drags(board: Board, shown: str = "") -> Iterator[Figure]:
    moves: list[float] = []
    drops: list[float] = []
    _drag(board, board.bar("a7"))  # to warm up
    for _ in range(9):
        taken, dropped = _drag(board, board.bar("a7"))
        moves += taken
        drops.append(dropped)
        QTest.qWait(100)  # what comes a moment later is not counted with the next drag
    what = f"hands: one move of a drag at {ACTIONS} actions{shown}"
    yield Figure(what, statistics.median(moves), 16, "CPU ms")
    what = f"hands: drop, with figures, learning time and repaint, at {ACTIONS}{shown}"
    yield Figure(what, statistics.median(drops), 16, "CPU ms")


def _drag(board: Board, start: QPoint) -> tuple[list[float], float]:
    """What each move takes until it is painted, and what the drop takes."""
    port = board.view.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    moves = []
    at = QPointF(start)
    for step in range(1, 20):
        at = QPointF(start) + QPointF(step * 3, 0)
        moves.append(1000 * cpu(lambda at=at: _move(board, at)))  # type: ignore[misc]

    def drop() -> None:
        QTest.mouseRelease(port, LEFT, NONE, at.toPoint())
        QApplication.processEvents()

    return moves, 1000 * cpu(drop)


def _move(board: Board, at: QPointF) -> None:
    port = board.view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, port.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, NONE
    )
    QApplication.sendEvent(port, event)
    QApplication.processEvents()


def _many(board: Board) -> Iterator[Figure]:
    """The worst case: 500 bars of 500 people, each in a lane of its own."""
    desk = board.shell.desk
    assert desk is not None
    ids = tuple(desk.content.actions)[:MANY]
    taken, back, after = [], [], []
    for _ in range(7):
        taken.append(
            cpu(lambda: (desk.editor.run(shift_actions, ids, 7, today=desk.today), _painted()))
        )
        QTest.qWait(300)
        back.append(cpu(board.undo))
        after.append(max(cpu(QApplication.processEvents) for _ in _turns(0.3)))
    yield Figure(f"hands: {MANY} bars moved", 1000 * statistics.median(taken), 100, "CPU ms")
    yield Figure(f"hands: {MANY} bars taken back", 1000 * statistics.median(back), 50, "CPU ms")
    what = "hands: a moment later, the longest turn of looking what that broke"
    yield Figure(what, 1000 * statistics.median(after), 50, "CPU ms")


def _turns(seconds: float) -> Iterator[None]:
    """Turns of the window for so long."""
    end = perf_counter() + seconds
    while perf_counter() < end:
        yield


def _painted() -> None:
    QApplication.processEvents()
