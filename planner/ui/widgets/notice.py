"""Bars that tell one thing: a notice above the place, and the offer to undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class Notice(QFrame):
    """A sentence across the window, such as who has the plan open, and what can be done then."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.button = QPushButton()
        self.button.clicked.connect(self.asked)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.hide()

    def tell(self, sentence: str, button: str = "") -> None:
        """Show a sentence and a button, where it has a word; an empty sentence hides the bar."""
        self._text.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


class Reminder(QFrame):
    """A quiet line that can be put away; `show_asked` asks to see what it speaks of."""

    show_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reminder")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.show_button, self.away = QPushButton(), QPushButton()
        for button in (self.show_button, self.away):
            button.setObjectName("link")
        self.show_button.clicked.connect(self.show_asked)
        self.away.clicked.connect(self.hide)
        row.addWidget(self.text, 1)
        row.addWidget(self.show_button)
        row.addWidget(self.away)
        self.hide()

    def remind(self, sentence: str, show: str, away: str) -> None:
        """Show a sentence with its two buttons; an empty one hides the bar."""
        self.text.setText(sentence)
        self.show_button.setText(show)
        self.away.setText(away)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


class UndoBar(QFrame):
    """What was deleted, or came about beside what was asked, with a way back; stays until the
    next edit."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(16)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.clicked.connect(self.undo_asked)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self.hide()

    def offer(self, sentence: str, undo: str) -> None:
        """Show it above the foot of its parent; an empty sentence hides it."""
        self._text.setText(sentence)
        self._button.setText(undo)
        self.setVisible(bool(sentence))
        self.place()

    def place(self) -> None:
        """Keep it in the middle of its parent's foot."""
        parent = self.parentWidget()
        if parent is not None:
            wide = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 4
            room = max(parent.width() - self._button.sizeHint().width() - 96, 160)
            self._text.setWordWrap(wide > room)
            self._text.setFixedWidth(min(wide, room))
            self._text.setFixedHeight(
                self._text.heightForWidth(min(wide, room))
                if wide > room
                else self._text.sizeHint().height()
            )
            self.adjustSize()
            self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 24)
            self.raise_()
