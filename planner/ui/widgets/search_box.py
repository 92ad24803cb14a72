"""The search box in the top bar: its keys, and the list that floats below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.services.wording import Words
from planner.ui.models.palette_rows import Row
from planner.ui.theme import Look

if TYPE_CHECKING:  # the list is made when the box is first entered
    from planner.ui.models.text_rows import KindCount
    from planner.ui.widgets.kind_strip import KindStrip
    from planner.ui.widgets.search_list import SearchList

WIDTH, LIST_WIDTH, TEXTS_WIDTH = 360, 560, 680
LONGEST = 2000
BESIDE = 44
"""Pixels of the box that its frame and the button to clear it take."""


class SearchBox(QLineEdit):
    """`typed` asks for rows, `taken` carries the one chosen.

    It looks through everything there is, or through all text and notes; then `kind_asked` and
    `kind_stepped` say that one kind alone is wanted.
    """

    begun = Signal()
    typed = Signal(str)
    taken = Signal(object)
    kind_asked = Signal(str)
    kind_stepped = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setMinimumWidth(130)  # where a place has many buttons in a small window
        self.setMaximumWidth(WIDTH)
        self.setMaxLength(LONGEST)
        self.setClearButtonEnabled(True)
        self._look = look
        self._list: SearchList | None = None
        self._strip: KindStrip | None = None
        self._words: Words | None = None
        self.looks_in: Literal["all", "texts"] = "all"
        self._before: QWidget | None = None
        self._hint = ""
        self.textEdited.connect(self.typed)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        if self.looks_in == "texts":
            told = self._hint = words.translate("Search", "Search all text and notes")
            self.setAccessibleName(told)
        else:
            self._hint = words.translate("Search", "Search, or: Polish B1, Weber, spring 2028")
            self.setAccessibleName(words.translate("Search", "Search or note a line"))
        self.setToolTip(self._hint)
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        """With an example, where there is room for one."""
        room = self.width() - BESIDE
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= room
        self.setPlaceholderText(self._hint if fits else self.accessibleName())

    # -- coming and going --------------------------------------------------------------

    def enter(self) -> None:
        """Take the keyboard, to look for anything; Esc gives it back to whoever has it now."""
        self._enter("all")

    def enter_texts(self) -> None:
        """Take the keyboard, to look in all text and notes."""
        self._enter("texts")

    def _enter(self, looks_in: Literal["all", "texts"]) -> None:
        turned = looks_in != self.looks_in
        self._look_in(looks_in)
        if not self.hasFocus():
            self._before = self.window().focusWidget()
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif turned:
            self.typed.emit(self.text())
        self.selectAll()

    def _look_in(self, looks_in: Literal["all", "texts"]) -> None:
        self.looks_in = looks_in
        if self._words is not None:
            self.retranslate(self._words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.begun.emit()
            self.typed.emit(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._hide()
            if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self._look_in("all")

    def leave(self) -> None:
        """Close the list, empty the box, give the keyboard back."""
        self._hide()
        self.clear()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()

    def _hide(self) -> None:
        self.setAccessibleDescription("")
        if self._list is not None:
            self._list.hide()
        if self._strip is not None:
            self._strip.hide()

    # -- the list ----------------------------------------------------------------------

    @property
    def found(self) -> SearchList:
        """The list below; made when it is first needed, as a child of the whole window."""
        if self._list is None:
            from planner.ui.widgets.search_list import SearchList

            self._list = SearchList(self._look, self.window())
            self._list.asked.connect(self._take)
            self.window().installEventFilter(self)
        return self._list

    @property
    def strip(self) -> KindStrip:
        """The kinds above the list; made when there are some."""
        if self._strip is None:
            from planner.ui.widgets.kind_strip import KindStrip

            self._strip = KindStrip(self.window())
            self._strip.asked.connect(self.kind_asked)
        return self._strip

    def show_rows(
        self, rows: list[Row], words: Words, kinds: Sequence[KindCount] = (), kind: str = ""
    ) -> None:
        """Show what was found, and the kinds to choose among; nothing found hides the list."""
        if not self.hasFocus() or not rows:
            self._hide()
            return
        self.found.show_rows(rows, words)
        if kinds or self._strip is not None:
            self.strip.show_kinds(kinds, kind)
            self.strip.setVisible(bool(kinds))
        self._place()
        self.found.show()
        self.found.raise_()
        self._tell()

    def _place(self) -> None:
        at = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        most = TEXTS_WIDTH if self.looks_in == "texts" else LIST_WIDTH
        wide = min(most, self.window().width() - at.x() - 16)
        if self._strip is not None and self._strip.isVisible():
            high = self._strip.sizeHint().height()
            self._strip.setGeometry(at.x(), at.y(), wide, high)
            self._strip.fit(wide)
            self._strip.raise_()
            at.setY(at.y() + high - 1)
        room = self.window().height() - at.y() - 40
        self.found.setGeometry(at.x(), at.y(), wide, min(self.found.height_wanted(), room))

    def _tell(self) -> None:
        """What is chosen, for those who listen."""
        from planner.ui.widgets.search_list import spoken

        row = self.found.chosen
        self.setAccessibleDescription(spoken(row) if row else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._list is not None and self._list.isVisible():
            QTimer.singleShot(0, self._place)
        return super().eventFilter(watched, event)

    # -- keys --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        if key in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.kind_stepped.emit(steps[Qt.Key(key)])
        elif key in steps and self.found.isVisible():
            self.found.step(steps[Qt.Key(key)])
            self._tell()
        elif key in steps:
            self.typed.emit(self.text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.found.chosen if self.found.isVisible() else None)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _take(self, row: object) -> None:
        if isinstance(row, Row) and row.what is not None:
            self.taken.emit(row)
