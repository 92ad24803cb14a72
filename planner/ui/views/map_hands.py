"""The mouse on the map: a click chooses, a drag from a box pulls a line."""

from __future__ import annotations

from abc import abstractmethod
from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from planner.ui.models.map_graph import ASKED, DONE, Key
from planner.ui.models.map_pull import Drop, drop_at
from planner.ui.views.map_canvas import MapCanvas
from planner.ui.views.map_scene import GRIP, HEAD, Pull

_BORDER: Final = 28
"""Pixels at the upper and lower edge where pulling scrolls."""
_STEP: Final = 14


class Held(MapCanvas):
    """What the hands work on."""

    @abstractmethod
    def choose(self, at: int | None, reveal: bool = True) -> None:
        """Look at a box, or at none."""

    @abstractmethod
    def fold(self, key: Key) -> None:
        """Fold what a source asks for away, or open it."""

    @abstractmethod
    def offer(self, key: Key | None) -> None:
        """Show the offerings for a competency, or take them away again."""

    @abstractmethod
    def asked_end(self, line: int) -> int:
        """The need at one end of a line."""

    @abstractmethod
    def let_go(self, drop: Drop, start: Key, end: Key | None, at: QPoint) -> None:
        """A line ended: say what that asks for."""


class Hands(QObject):
    """What is held, if anything. Nothing of the plan changes before the line is let go."""

    def __init__(self, view: Held) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: tuple[QPoint, int] | None = None
        self._drop: Drop | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(30)
        self._timer.timeout.connect(self._scroll)

    @property
    def pulling(self) -> bool:
        """True while a line is in hand."""
        return self._view.scene.pull is not None

    def press(self, event: QMouseEvent) -> None:
        """Choose what is touched; a fold mark folds."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            event.ignore()  # the buttons beside them go back and forward
            return
        view, at = self._view, event.position().toPoint()
        scene = view.scene
        fold = scene.folds_at(at)
        if fold is not None and event.button() == Qt.MouseButton.LeftButton:
            view.fold(scene.map.graph.boxes[fold].key)
            return
        place = scene.at(at)
        if place is None:
            place = self._gripped(at)
        if place is None:
            line = scene.line_at(at)
            view.choose(view.asked_end(line) if line is not None else None)
            return
        if event.button() == Qt.MouseButton.LeftButton and scene.writable:
            self._pressed = (at, place)
        view.choose(place, reveal=False)

    def _gripped(self, at: QPoint) -> int | None:
        """The box whose grip, right of its edge, is under the pointer."""
        return self._view.scene.at(at - QPoint(GRIP, 0)) if at.y() >= HEAD else None

    def move(self, event: QMouseEvent) -> None:
        """Pull on, or show what may be pulled."""
        view, at = self._view, event.position().toPoint()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if self._pressed is not None and held and not self.pulling:
            far = (at - self._pressed[0]).manhattanLength()
            if far >= QApplication.startDragDistance():
                self.begin(self._pressed[1], at)
        if self.pulling:
            self._pull_to(at)
            return
        over = view.scene.at(at)
        over = self._gripped(at) if over is None else over
        if over != view.scene.hover:
            view.scene.hover = over
            view.viewport().update()
        on = over is not None or view.scene.line_at(at) is not None
        view.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor
        )

    def begin(self, start: int, at: QPoint) -> None:
        """Take a line in hand; from a competency, what it could be learned by stands there too."""
        view, scene = self._view, self._view.scene
        box = scene.map.graph.boxes[start]
        if box.column == DONE:
            self._pressed = None
            return
        if box.column == ASKED and box.key.kind == "skills":
            view.offer(box.key)
            start = scene.map.graph.places[box.key]
        scene.pull = Pull(start, QPointF(at))
        scene.hover = None
        self._timer.start()

    def _pull_to(self, at: QPoint) -> None:
        view, scene = self._view, self._view.scene
        pull = scene.pull
        assert pull is not None
        over, column = scene.at(at), scene.column_at(at.x())
        self._drop = drop_at(scene.map, pull.start, over, column, scene.texts.words)
        pull.to, pull.over, pull.allowed = QPointF(at), over, self._drop.allowed
        pull.told = self._drop.told
        cursor = Qt.CursorShape.CrossCursor if pull.allowed else Qt.CursorShape.ForbiddenCursor
        view.viewport().setCursor(cursor)
        if QToolTip.text() != pull.told or not QToolTip.isVisible():
            QToolTip.showText(view.viewport().mapToGlobal(at + QPoint(14, 14)), pull.told, view)
        view.viewport().update()

    def _scroll(self) -> None:
        """Near the upper or lower edge the map moves on below the line in hand."""
        pull, view = self._view.scene.pull, self._view
        if pull is None:
            self._timer.stop()
            return
        y, bar = pull.to.y(), view.verticalScrollBar()
        if y < HEAD + _BORDER:
            bar.setValue(bar.value() - _STEP)
        elif y > view.scene.height - _BORDER:
            bar.setValue(bar.value() + _STEP)

    def release(self, event: QMouseEvent) -> None:
        """Let go: what it means there is asked for."""
        pull, drop = self._view.scene.pull, self._drop
        at = event.position().toPoint()
        if pull is None:
            self._pressed = None
            return
        if drop is None:
            self._pull_to(at)
            drop = self._drop
        start, over = self._view.scene.map.graph.boxes[pull.start].key, pull.over
        end = self._view.scene.map.graph.boxes[over].key if over is not None else None
        self.give_up()
        if drop is not None:
            self._view.let_go(drop, start, end, at)

    def give_up(self) -> bool:
        """Put the line down again; False if none was in hand."""
        held, self._pressed, self._drop = self.pulling, None, None
        self._timer.stop()
        if held:
            self._view.scene.pull = None
            QToolTip.hideText()
            self._view.viewport().unsetCursor()
            self._view.offer(None)
            self._view.viewport().update()
        return held
