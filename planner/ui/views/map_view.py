"""The map as a widget: what is chosen, what the hands and keys ask for.

It changes nothing itself: what is wished is said by signals, what was edited comes back
through `take_over`.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.models.map import Map
from planner.ui.models.map_graph import ASKED, SOURCE, Box, Key
from planner.ui.models.map_layout import HIGH
from planner.ui.models.map_pull import Drop
from planner.ui.views.map_hands import Hands, Held


class MapView(Held):
    """`chosen`: another box, or None, is looked at."""

    chosen = Signal(object)
    opened = Signal(object)
    """A box is to be looked at closely."""
    pull_asked = Signal(object)
    """A line from this box, by the keyboard: where it ends is still to be asked."""
    name_asked = Signal(object, object, QPoint)
    """A need of a source: what stands where the line ended (or None), and where that is."""
    plan_asked = Signal(object)
    join_asked = Signal(object, object)
    offer_asked = Signal(object, object)
    refused = Signal(str)
    delete_asked = Signal(object)
    menu_asked = Signal(QPoint)
    folded = Signal()

    def __init__(
        self, shown: Map, words: Words, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(shown, words, colours, parent)
        self.hands = Hands(self)
        self.viewport().setMouseTracking(True)
        self._source: Key | None = None

    # -- choosing ----------------------------------------------------------------------------

    @property
    def chosen_box(self) -> Box | None:
        """The box that is chosen."""
        at = self.map.place_of(self.scene.chosen)
        return self.map.graph.boxes[at] if at is not None else None

    @property
    def source(self) -> Key | None:
        """From which source what is chosen was come to last; of a shared need that one is meant."""
        return self._source

    def choose(self, at: int | None, reveal: bool = True) -> None:
        """Look at a box, or at none; its chain is lit."""
        key = self.map.graph.boxes[at].key if at is not None else None
        same = key == self.scene.chosen
        self.scene.chosen = key
        self.scene.light()
        if at is not None and self.map.graph.boxes[at].column == SOURCE:
            self._source = key
        if at is not None and reveal:
            self.reveal(at)
        self.viewport().update()
        if not same:
            self._announce()
            self.chosen.emit(self.chosen_box)

    def choose_key(self, key: Key | None) -> bool:
        """Look at what a key stands for; False if that isn't shown."""
        at = self.map.place_of(key)
        if at is not None:
            self.choose(at)
        return at is not None

    def asked_end(self, line: int) -> int:
        """The need at one end of a line; where it comes from is remembered."""
        start, end, *_ = self.map.graph.lines[line]
        boxes = self.map.graph.boxes
        if boxes[start].column == SOURCE:
            self._source = boxes[start].key
        return end if boxes[end].column == ASKED else start

    def told(self) -> str:
        """What is chosen, in words."""
        at = self.map.place_of(self.scene.chosen)
        return self.scene.texts.sentence(at) if at is not None else ""

    def lay_out_anew(self) -> None:
        super().lay_out_anew()
        self.setAccessibleDescription(self.told())

    def fold(self, key: Key) -> None:
        """Fold what a source asks for away, or open it."""
        self.map.fold(key)
        self.lay_out_anew()
        at = self.map.place_of(key)
        if at is not None:
            self.choose(at)
        self.folded.emit()

    def offer(self, key: Key | None) -> None:
        """Show the offerings for a competency among what is done, or take them away again.

        The box stays where it is seen: what is being pulled must not jump from under the hand.
        """
        if self.map.shown.pulled == key:
            return
        kept = key or self.map.shown.pulled
        before = self._top_of(kept)
        self.map.shown.pulled = key
        self.map.lay_out()
        self.lay_out_anew()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._top_of(kept) - before)

    def _top_of(self, key: Key | None) -> int:
        at = self.map.place_of(key)
        return self.scene.box(at).top() if at is not None else 0

    def let_go(self, drop: Drop, start: Key, end: Key | None, at: QPoint) -> None:
        """A line ended: say what that asks for."""
        if not drop.allowed:
            self.refused.emit(drop.told)
        elif drop.aim == "name":
            self.name_asked.emit(start, end, at)
        elif drop.aim == "plan":
            self.plan_asked.emit(start)
        elif drop.aim == "join":
            self.join_asked.emit(start, end)
        elif drop.aim == "offer":
            self.offer_asked.emit(start, end)

    # -- the mouse ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        box = self.chosen_box
        asks = box is not None and box.key.kind == "ask" and not self.hands.pulling
        self.hands.release(event)
        if asks and event.button() == Qt.MouseButton.LeftButton and self.scene.writable:
            at = event.position().toPoint()
            place = self.scene.at(at)
            if place is not None and self.map.graph.boxes[place] is box:
                self.pull_asked.emit(box)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self.scene.at(at) is not None and self.scene.folds_at(at) is None:
            self._open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if mouse:
            self.choose(self.scene.at(event.pos()), reveal=False)
        at = self.map.place_of(self.scene.chosen)
        where = event.globalPos()
        if not mouse and at is not None:
            where = self.viewport().mapToGlobal(self.scene.box(at).center())
        self.menu_asked.emit(where)

    # -- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys(event):
            super().keyPressEvent(event)

    def _keys(self, event: QKeyEvent) -> bool:
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~_KEYPAD
        if key == Qt.Key.Key_Escape:
            return self._escape()
        if not plain:
            return False
        if key in _ARROWS:
            return self._walk(key)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._open()
        if key == Qt.Key.Key_Space:
            return self._turn()
        box = self.chosen_box
        if key == Qt.Key.Key_L and box is not None:
            self.pull_asked.emit(box)
            return True
        if key == Qt.Key.Key_Delete and box is not None:
            self.delete_asked.emit(box)
            return True
        return False

    def _escape(self) -> bool:
        """Put the line in hand down; without one, look at nothing."""
        if self.hands.give_up():
            return True
        if self.scene.chosen is None:
            return False
        self.choose(None)
        return True

    def _walk(self, key: Qt.Key) -> bool:
        """Up and down within a column, to both sides along the lines."""
        shown, at = self.map, self.map.place_of(self.scene.chosen)
        if shown.is_empty:
            return True
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            return self._page(1 if key == Qt.Key.Key_PageDown else -1)
        if at is None or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            column = shown.columns[shown.graph.boxes[at].column if at is not None else SOURCE]
            self.choose(column[-1 if key == Qt.Key.Key_End else 0])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.choose(shown.step(at, 1 if key == Qt.Key.Key_Down else -1))
        else:
            self._walk_along(at, key == Qt.Key.Key_Right)
        return True

    def _walk_along(self, at: int, right: bool) -> None:
        """Along a line; a folded source opens first, without a line to the nearest box there."""
        shown, box = self.map, self.map.graph.boxes[at]
        if right and box.folded:
            self.fold(box.key)
            return
        end = shown.along(at, right)
        if end is None:
            column = box.column + (1 if right else -1)
            if not 0 <= column <= 2:
                return
            end = shown.nearest(column, box.top + HIGH[box.column] / 2)
        if end is not None:
            self.choose(end)

    def _page(self, down: int) -> bool:
        at = self.map.place_of(self.scene.chosen)
        steps = max(self.scene.body.height() // 46 - 1, 1)
        if at is not None:
            self.choose(self.map.step(at, down * steps))
        return True

    def _open(self) -> bool:
        box = self.chosen_box
        if box is None:
            return False
        if box.key.kind == "ask":
            self.pull_asked.emit(box)
        else:
            self.opened.emit(box)
        return True

    def _turn(self) -> bool:
        box = self.chosen_box
        if box is None or box.column != SOURCE or not box.needs:
            return False
        self.fold(box.key)
        return True


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ARROWS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
