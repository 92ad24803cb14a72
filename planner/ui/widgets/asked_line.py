"""A question with one line to answer it, and room below for what is wrong with the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

LONGEST = 10_000
"""Characters that are taken; whoever reads the line says what is too long."""


class AskedLine(QWidget):
    """`typed`: the answer changed; `entered`: Enter was pressed in it."""

    typed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question, self._trouble = QLabel(), QLabel()
        self._question.setObjectName("strong")
        self._question.setWordWrap(True)
        self._trouble.setObjectName("fieldTrouble")
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self._question.setBuddy(self.line)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _: self.typed.emit())
        self.line.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._question, self.line, self._trouble):
            column.addWidget(widget)

    def ask(self, question: str, example: str) -> None:
        """The question, and an answer as an example."""
        self._question.setText(question)
        self.line.setPlaceholderText(example)
        self.line.setAccessibleName(question)

    def suggest(self, example: str) -> None:
        """Another example; the question stays."""
        self.line.setPlaceholderText(example)

    @property
    def answer(self) -> str:
        """What was typed."""
        return self.line.text()

    def answer_with(self, text: str) -> None:
        """Put an answer in."""
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def say(self, trouble: str) -> None:
        """What is wrong with the answer and what helps; empty for nothing."""
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self.line.setAccessibleDescription(trouble)

    @property
    def trouble(self) -> str:
        """What stands below the line."""
        return self._trouble.text()
