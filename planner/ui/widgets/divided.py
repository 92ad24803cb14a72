"""Parts with lines between them that are moved by mouse or by keys, and stay where they were put.

Qt's own splitter knows only the mouse. Here every line is a stop of Tab, has a name, and goes with
the arrow keys; how large somebody made a part is kept under the part's own object name.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QWidget

from planner.services.wording import Words
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
from planner.ui.widgets.spoken import SPLITTER
from planner.ui.widgets.tab_order import is_stop, walk

THICK = 4
STEP, STRIDE = 8, 64
"""Pixels an arrow key moves a line, and with Shift."""
END: Final = 100_000
"""Farther than any line can go: it stops where the parts can't get smaller."""
_BACK: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Divider(QSplitterHandle):
    """One line. Esc and Enter give the keyboard back to where it came from."""

    spoken_as = SPLITTER

    def __init__(self, parts: Divided) -> None:
        super().__init__(parts.orientation(), parts)
        self._parts = parts
        self._from: QWidget | None = None
        # Not by the mouse: who drags it goes on typing where the cursor is.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def begin(self) -> None:
        """Take the keyboard, and remember whose it was."""
        here = QApplication.focusWidget()
        self._from = here if not isinstance(here, Divider) else here._from
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _BACK:
            self._give_back()
            return
        stride = STRIDE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        by = _ways(self.orientation(), stride).get(key)
        if by is None:
            super().keyPressEvent(event)
        else:
            self.move_by(by)

    def move_by(self, pixels: int) -> None:
        """Move it to the right or down, as far as the parts allow."""
        at = self.x() if self.orientation() == Qt.Orientation.Horizontal else self.y()
        self.moveSplitter(at + pixels)
        self._parts.say(self)

    def _give_back(self) -> None:
        target = self._from
        if target is None or not target.isVisible() or not is_stop(target):
            target = self._parts.part(0)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._parts.say(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(self.rect(), self.palette().highlight())
            painter.end()


def _ways(orientation: Qt.Orientation, stride: int) -> dict[Qt.Key, int]:
    """Key → pixels, for a line that stands or lies."""
    key = Qt.Key
    if orientation == Qt.Orientation.Horizontal:
        ways = {key.Key_Left: -stride, key.Key_Right: stride}
    else:
        ways = {key.Key_Up: -stride, key.Key_Down: stride}
    return ways | {key.Key_Home: -END, key.Key_End: END}


class Divided(QSplitter):
    """One part, the first or the one that `grows`, takes what the others leave."""

    def __init__(self, orientation: Qt.Orientation, words: Words, grows: int = 0) -> None:
        super().__init__(orientation)
        self._words, self._grows = words, grows
        self._usual: dict[QWidget, int] = {}
        """How large parts are that were not seen yet, unless somebody made them another size."""
        # Here and not in the style sheet: with a width from there a line stops a pixel too soon.
        self.setHandleWidth(THICK)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep)

    def createHandle(self) -> Divider:
        return Divider(self)

    def add(self, part: QWidget, usual: int = 0, at: int = -1) -> None:
        """Put in a part; one with an object name is as large again as it was made."""
        self.insertWidget(at if at >= 0 else self.count(), part)
        if usual and part.isVisible():
            self._give(part, self._kept(part) or usual)
        elif usual:
            self._usual[part] = usual
            part.installEventFilter(self)
        self.setStretchFactor(self._grows, 1)
        self.speak(self._words)

    def part(self, place: int) -> QWidget:
        """What lies before the first line, behind it, and so on."""
        found = self.widget(place)
        assert found is not None
        return found

    # -- sizes ---------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched in self._usual:
            assert isinstance(watched, QWidget)
            watched.removeEventFilter(self)
            usual = self._usual.pop(watched)
            self._give(watched, self._kept(watched) or usual)
        return super().eventFilter(watched, event)

    def _give(self, part: QWidget, size: int) -> None:
        """Make a part this large, at the cost of the one that grows."""
        place, sizes, grows = self.indexOf(part), self.sizes(), self._grows
        if place >= 0 and place != grows and self.count() > grows:
            sizes[grows] = max(sizes[grows] + sizes[place] - size, 1)
            sizes[place] = size
            self.setSizes(sizes)

    def _store(self) -> Settings | None:
        """The settings of the window this stands in, or stands before."""
        widget: QWidget | None = self
        while widget is not None:
            frame = widget.window()
            if isinstance(frame, MainWindow):
                return frame.settings
            widget = frame.parentWidget()
        return None

    def _kept(self, part: QWidget) -> int:
        store, name = self._store(), part.objectName()
        kept = store.text(f"parts/{name}") if store is not None and name else ""
        return int(kept) if kept.isdecimal() else 0

    def _keep(self, *_: object) -> None:
        """Somebody moved a line."""
        store = self._store()
        for place, size in enumerate(self.sizes()):
            name = self.part(place).objectName()
            if store is not None and name and size and place != self._grows:
                store.keep(f"parts/{name}", str(size))

    # -- words ---------------------------------------------------------------------------

    def speak(self, words: Words) -> None:
        """Name the lines in a language."""
        self._words = words
        for place in range(1, self.count()):
            self.say(self.handle(place))

    def say(self, line: QSplitterHandle) -> None:
        """Which part a line makes larger or smaller, and how large that is now."""
        w = self._words
        place = next((n for n in range(1, self.count()) if self.handle(n) is line), 0)
        place -= place == self._grows
        name, size = _name_of(self.part(place)), self.sizes()[place]
        told = w.translate("Window", "Dividing line: {part}").format(part=name)
        line.setAccessibleName(told if name else w.translate("Window", "Dividing line"))
        keys = w.translate("Window", "{n} pixels; the arrow keys move the line, Esc goes back.")
        line.setAccessibleDescription(keys.format(n=w.number(size, 0)))


def _name_of(part: QWidget) -> str:
    """What a part is called; else what the first thing in it is called that can be used."""
    within = (w.accessibleName() for w in walk(part) if is_stop(w))
    return part.accessibleName() or next(filter(None, within), "")


def next_line(root: QWidget) -> bool:
    """Give the keyboard to the next line within `root`; False if there is none to see."""
    lines = [line for line in root.findChildren(Divider) if line.isVisible()]
    here = QApplication.focusWidget()
    at = lines.index(here) if isinstance(here, Divider) and here in lines else -1
    if lines:
        lines[(at + 1) % len(lines)].begin()
    return bool(lines)
