"""A list below the place: one sentence, its lines as a table, and a button that copies them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.services.wording import Words
from planner.ui.copying import copied_sentence
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.plain_table_view import PlainTableView

LEAST: Final = 120


class ListedPanel(QFrame):
    """`opened`: Enter or a double click on a line. `told`: something to say at the foot."""

    opened = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listed")
        self.setMinimumHeight(LEAST)
        self.head, self.copy_button = Elided("", "strong"), QPushButton()
        self.copy_button.setObjectName("link")
        row = QHBoxLayout()
        row.setContentsMargins(10, 6, 8, 2)
        row.addWidget(self.head, 1)
        row.addWidget(self.copy_button)
        self.list = PlainTableView(())
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self._words: Words | None = None
        self.copy_button.clicked.connect(self.list.copy)
        self.list.copied.connect(self._tell_copied)
        self.list.opened.connect(lambda row: self.opened.emit(self.list.table.rows[row]))

    def show_lines(
        self,
        words: Words,
        name: str,
        sentence: str,
        heads: Sequence[str],
        rows: Sequence[Any],
        text: Callable[[Any, int], str],
        rank: Callable[[Any, int], Any],
    ) -> None:
        """Other lines, or another language; the order that was chosen stays."""
        self._words = words
        self.head.setText(sentence)
        self.copy_button.setText(words.translate("WhatIf", "Copy as a table"))
        self.list.speak(words)
        self.list.setAccessibleName(name)
        self.list.setAccessibleDescription(sentence)
        self.list.table.show(heads, rows, text, rank)
        self.list.fit()

    def _tell_copied(self, count: int) -> None:
        assert self._words is not None
        self.told.emit(copied_sentence(self._words, count))
