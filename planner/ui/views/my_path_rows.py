"""The rows of *My path*: each is walked to, logged on and opened by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from planner.services.wording import Words
from planner.ui.theme import Look
from planner.ui.views.my_path_lane import Lane
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.click_row import ClickRow
from planner.ui.widgets.elided import Elided

NAMES, NAMES_SMALL = 236, 168
"""Pixels of the names, and in a small window."""
STATES = 158
Key = tuple[str, int]
"""The need of a row's slot, and which of its slots."""


class RowWidget(ClickRow):
    """One thing the way asks for."""

    moved = Signal(int)
    """To the row before (−1) or after it (1)."""
    opened = Signal()
    """The next step is wished."""
    log_asked = Signal(str)
    """Hours as they were typed; empty for the share of this week."""
    back_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(
        self, look: Look, words: Words, key: Key, told: str, parts: tuple[str, str, Lane, Chip],
        names: int,
    ) -> None:  # fmt: skip
        super().__init__(look, told)
        self.key = key
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 3, 0, 3)
        self._outer.setSpacing(2)
        title, line, lane, chip = parts
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(_named(title, line, names))
        row.addWidget(lane, 1)
        row.addWidget(_at_the_end(chip))
        self._outer.addLayout(row)
        self.line = HoursLine(words)
        self.line.taken.connect(self.log_asked)
        self.line.left.connect(self._leave)
        self._outer.addWidget(self.line)

    def holds_focus(self) -> bool:
        """True if the keyboard is in it, or in its line."""
        here: QWidget | None = self.window().focusWidget()
        return here is not None and (here is self or self.isAncestorOf(here))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif text == "+" or key == Qt.Key.Key_L:
            self.log_asked.emit("")
        elif text in ("-", "−"):
            self.back_asked.emit()
        elif len(text) == 1 and text in "0123456789":
            self.line.begin(text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        here = QPoint(NAMES // 2, self.height() // 2) if by_key else event.pos()
        self.menu_asked.emit(self.mapToGlobal(here))

    def _leave(self) -> None:
        self.line.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class HoursLine(QWidget):
    """Where hours are typed; what can't be read is said right below."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        told = words.translate("Path", "Hours learned today")
        hint = QLabel(words.translate("Path", "Hours learned today; Enter logs them, Esc leaves"))
        hint.setObjectName("small")
        self.field = _Field()
        self.field.setFixedWidth(110)
        self.field.setAccessibleName(told)
        self.field.returnPressed.connect(lambda: self.taken.emit(self.field.text()))
        self.field.escaped.connect(self.left)
        self.trouble = QLabel()
        self.trouble.setObjectName("fieldTrouble")
        self.trouble.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        row.addWidget(hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.trouble)
        self.trouble.hide()
        self.hide()

    def begin(self, text: str) -> None:
        """Open with what was typed."""
        self.refuse("")
        self.show()
        self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.deselect()

    def refuse(self, sentence: str) -> None:
        """Say why, and keep what was typed."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)


class _Field(QLineEdit):
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)
        event.accept()  # what isn't for the field is not for the row around it either


def _named(title: str, line: str, wide: int) -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(wide)
    column = QVBoxLayout(holder)
    column.setContentsMargins(6, 0, 0, 0)
    column.setSpacing(1)
    column.addStretch(1)
    column.addWidget(Elided(title, "strong"))
    if line:
        column.addWidget(Elided(line, "quiet"))
    column.addStretch(1)
    return holder


def _at_the_end(chip: Chip) -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(STATES)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 7, 0)  # free of the frame around the row
    row.addStretch(1)
    row.addWidget(chip)
    return holder
