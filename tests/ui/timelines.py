"""A timeline on a real plan file, with a mouse and keys, and a look at what the disk holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner import bootstrap
from planner.domain.action import Action
from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.services.ports import PlanFile
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.colours import colours_named
from planner.ui.models.timeline import Chart
from planner.ui.shell import Shell
from planner.ui.views.timeline import TimelinePlace
from planner.ui.views.timeline_marks import box_of
from planner.ui.views.timeline_view import TimelineView
from tests.ui.windows import TODAY

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@contextmanager
def alone(width: int, height: int) -> Iterator[tuple[TimelineView, QPainter]]:
    """The practice plan in German on a timeline without a window, and a painter on a picture of
    that size; both are put away, also where a test fails while it paints.
    """
    chart = Chart(make_figures(make_sample("practice", "de", TODAY), TODAY))
    view = TimelineView(chart, load_words("de"), colours_named("light"))
    view.viewport().resize(width, height)
    view.fit()
    picture = QPixmap(width, height)
    painter = QPainter(picture)
    try:
        yield view, painter
    finally:
        painter.end()
        view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Board:
    """The timeline of a plan that lies on the disk."""

    def __init__(self, open_window: Callable[..., Shell], content: Content, folder: Path) -> None:
        self.path = folder / "plan.vorlauf"
        bootstrap.new_plan(self.path, content)
        self.plan: PlanFile = bootstrap.open_plan(self.path)
        self.shell = open_window(content, plan=self.plan)
        self.shell.go("timeline")
        QApplication.processEvents()
        place = self.shell.view("timeline")
        assert isinstance(place, TimelinePlace)
        self.place = place
        self.view: TimelineView = place.chart_view
        assert self.shell.desk is not None
        self.told: list[str] = []
        """What the foot of the window said, one after the other."""
        self.shell.desk.editor.told.connect(lambda text, _: self.told.append(text))
        self.view.zoom(2 / self.view.scene.axis.per_day)  # two pixels a day

    # -- looking ---------------------------------------------------------------------------

    def disk(self) -> dict[tuple[str, str], Any]:
        """Every record as the file holds it, read anew."""
        other = bootstrap.open_plan(self.path, readonly=True)
        try:
            return {(kind, record.id): record for kind, record in other.store.content.everything()}
        finally:
            other.close()

    def action(self, id_: str) -> Action:
        """An action as the file holds it."""
        found = self.disk()["actions", id_]
        assert isinstance(found, Action)
        return found

    def said(self) -> str:
        """What the bar with the way back says; empty while it is hidden."""
        bar = self.shell.undo_bar
        return "" if bar.isHidden() else bar.findChildren(QLabel)[0].text()

    # -- pointing --------------------------------------------------------------------------

    def box(self, place: int | None) -> tuple[float, float, float]:
        """Left, right and middle of a bar, brought into view."""
        assert place is not None
        self.view.choose(place)
        QApplication.processEvents()
        box = box_of(self.view.scene, place)
        return box.left(), box.right(), box.center().y()

    def bar(self, action: str, part: float = 0.5) -> QPoint:
        """A point on an action's bar, by its share from left to right."""
        left, right, middle = self.box(self.view.chart.place_of(action))
        return QPoint(round(left + (right - left) * part), round(middle))

    def days(self, number: int) -> QPoint:
        """So many days to the right."""
        return QPoint(round(number * self.view.scene.axis.per_day), 0)

    def ghost(self, need: str, person: str) -> int:
        """The place of somebody's ghost."""
        return next(
            i
            for i, bar in enumerate(self.view.chart.bars)
            if bar.slot and not bar.action and (bar.slot.need, bar.slot.person) == (need, person)
        )

    # -- doing -----------------------------------------------------------------------------

    def drag(
        self,
        start: QPoint,
        by: QPoint,
        held: Qt.KeyboardModifier = NONE,
        button: Qt.MouseButton = LEFT,
        *,
        let_go: bool = True,
    ) -> None:
        """Press, move in steps, let go."""
        port = self.view.viewport()
        QTest.mousePress(port, button, held, start)
        for step in range(1, 9):
            at = QPointF(start) + QPointF(by) * step / 8
            event = QMouseEvent(
                QEvent.Type.MouseMove, at, port.mapToGlobal(at), Qt.MouseButton.NoButton,
                button, held,
            )  # fmt: skip
            QApplication.sendEvent(port, event)
        if let_go:
            QTest.mouseRelease(port, button, held, start + by)
        QApplication.processEvents()

    def click(self, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, held, at)
        QApplication.processEvents()

    def double_click(self, at: QPoint) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, NONE, at)
        QTest.mouseDClick(self.view.viewport(), LEFT, NONE, at)
        QApplication.processEvents()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.view.setFocus()
        QTest.keyClick(self.view, key, held)
        QApplication.processEvents()

    def undo(self) -> None:
        self.shell.menus.actions["undo"].trigger()
        QApplication.processEvents()

    def redo(self) -> None:
        self.shell.menus.actions["redo"].trigger()
        QApplication.processEvents()

    def close(self) -> None:
        self.shell.leave_plan()
        self.plan.close()


def free_ground(board: Board) -> QPoint:
    """A point of a lane on which nothing stands."""
    lanes = board.view.scene.lanes
    for y in range(lanes.top() + 4, lanes.bottom(), 6):
        for x in range(lanes.right() - 10, lanes.left(), -15):
            at = QPoint(x, y).toPointF()
            near = [QPoint(x + dx, y).toPointF() for dx in range(-20, 24, 4)]
            if board.view.lane_under(at) and all(board.view.bar_at(p) is None for p in near):
                return QPoint(x, y)
    raise AssertionError("no free ground")


def two_in_sight(board: Board) -> tuple[int, int]:
    """Places of two actions that can both be pointed at, everything in view."""
    view = board.view
    view.fit()
    QApplication.processEvents()
    lanes = view.scene.lanes
    seen = [
        place
        for place, bar in enumerate(view.chart.bars)
        if bar.action and lanes.contains(box_of(view.scene, place).center().toPoint())
        and view.bar_at(box_of(view.scene, place).center()) == place
    ]  # fmt: skip
    first = seen[0]
    second = next(p for p in seen if view.chart.bars[p].action != view.chart.bars[first].action)
    return first, second
