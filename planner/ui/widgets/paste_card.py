"""The first offer of the welcome page: paste names or a matrix, see what it gives, make a plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.services.wording import Words
from planner.ui.models.palette_rows import Line
from planner.ui.models.start_offer import understood
from planner.ui.theme import Look
from planner.ui.widgets.card import Card
from planner.ui.widgets.preview_box import PreviewBox

LONG: Final = 5000
"""Characters from which on one waits for a pause before reading."""
PAUSE: Final = 250
MOST: Final = 2_000_000
"""Characters the field takes at all; of more only this much, which is too long to be read."""


class PasteField(QPlainTextEdit):
    """Many lines; Tab goes on, Ctrl+Enter makes the plan."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pasteField")
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setMinimumHeight(130)
        self.setTabStopDistance(96)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files that are dropped here are for the window, which opens them."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)


class TeamCard(Card):
    """`typed` carries the text to be read; `asked`: the plan is to be made.

    `file_asked`: the matrix lies in a file.
    """

    typed = Signal(str)
    asked = Signal()
    file_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._line = QLabel(), QLabel()
        self._title.setObjectName("headline")
        self._line.setObjectName("quiet")
        self._line.setWordWrap(True)
        self.field = PasteField()
        self.box = PreviewBox(look)
        self.button = QPushButton()
        self.button.setObjectName("primary")
        self.button.setEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._read)
        self.field.textChanged.connect(self._wait)
        self.field.entered.connect(self._enter)
        self.button.clicked.connect(self.asked)
        self.file = QPushButton()
        self.file.setObjectName("link")
        self.file.clicked.connect(self.file_asked)
        self.setFocusProxy(self.field)
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(6)
        self.column.addWidget(self._title)
        self.column.addWidget(self._line)
        self.column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.field, 5)
        side = QVBoxLayout()
        side.setSpacing(8)
        area = QScrollArea()
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.box)
        side.addWidget(area, 1)
        side.addWidget(self.button)
        side.addWidget(self.file, 0, Qt.AlignmentFlag.AlignHCenter)
        row.addLayout(side, 4)
        self.column.addLayout(row, 1)

    def _wait(self) -> None:
        if self.field.document().characterCount() > LONG:
            self._pause.start()
        else:
            self._pause.stop()
            self._read()

    def _read(self) -> None:
        self._pause.stop()
        self.typed.emit(self.field.toPlainText()[:MOST])

    def _enter(self) -> None:
        """Ctrl+Enter: what is read a moment later is read now."""
        if self._pause.isActive():
            self._read()
        if self.button.isEnabled():
            self.asked.emit()

    def show_read(self, head: str, lines: Sequence[Line], button: str, ready: bool) -> None:
        """What the text gives."""
        self.box.show_lines(head, lines)
        self.field.setAccessibleDescription(self.box.text)
        self.button.setText(button)
        self.button.setEnabled(ready)

    def retranslate(self, words: Words) -> None:
        """Speak another language; the text is read anew."""
        self._title.setText(words.translate("Start", "Who is it about?"))
        self.file.setText(words.translate("Start", "Or import a file…"))
        self._line.setText(
            words.translate(
                "Start",
                "Paste names, one a line, or your skill matrix straight out of a spreadsheet.",
            )
        )
        self.field.setAccessibleName(words.translate("Start", "Names or skill matrix"))
        self.field.setPlaceholderText(
            words.translate("Start", "Jonas Weber, Design\nMira Kaya, Design\nGeorg Weiss, Sales")
        )
        self.button.setToolTip(words.translate("Start", "Ctrl+Enter in the field does the same"))
        head, lines = understood(words)
        self.show_read(head, lines, words.translate("Start", "Make the plan"), False)
        self._read()

    def clear(self) -> None:
        """Begin anew."""
        self.field.clear()
