"""The list of everything that would be other, the worst first; read, sorted, copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.slots import Slot
from planner.services.difference_words import difference_cells, difference_heads
from planner.services.differences import TURNS, Difference
from planner.services.wording import Words
from planner.ui.copying import copied_sentence
from planner.ui.what_if import WhatIf
from planner.ui.widgets.plain_table_view import PlainTableView

_STATE: Final = 3
"""The column that is sorted by how a slot turns, not by its letters."""
_WIDE: Final = (150, 210, 250, 250, 190, 190, 240)
HIGH: Final = 230


class WhatIfPanel(QFrame):
    """`opened`: the slot of a line is to be looked at. `told`: something to say at the foot."""

    opened = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFixedHeight(HIGH)
        self._head = QLabel()
        self._head.setObjectName("strong")
        self._copy = QPushButton()
        self._copy.setObjectName("link")
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 2)
        head.addWidget(self._head, 1)
        head.addWidget(self._copy)
        self.list = PlainTableView(_WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._words: Words | None = None
        self._copy.clicked.connect(self.list.copy)
        self.list.copied.connect(self._tell_copied)
        self.list.opened.connect(self._open)
        self.hide()

    def show_differences(self, words: Words, what_if: WhatIf, sentence: str) -> None:
        """Other differences, or another language."""
        first = self._words is None
        self._words = words
        self._head.setText(sentence)
        self._copy.setText(words.translate("WhatIf", "Copy as a table"))
        self.list.setAccessibleName(words.translate("WhatIf", "Differences"))
        self.list.setAccessibleDescription(sentence)
        contents, found = what_if.contents, what_if.differences()
        cells: dict[int, Sequence[str]] = {}

        def text(each: Difference, column: int) -> str:
            if id(each) not in cells:
                cells[id(each)] = difference_cells(words, contents, each)
            return cells[id(each)][column]

        def rank(each: Difference, column: int) -> Any:
            return _rank(each, column) or text(each, column).casefold()

        self.list.table.show(difference_heads(words), found, text, rank)
        if first:
            self.list.arrange()

    def _tell_copied(self, count: int) -> None:
        assert self._words is not None
        self.told.emit(copied_sentence(self._words, count))

    def _open(self, row: int) -> None:
        each: Difference = self.list.table.rows[row]
        if each.after is not None:
            self.opened.emit(each.after)


def _rank(each: Difference, column: int) -> Any:
    """What some columns are sorted by instead of their letters; None for the letters."""
    slot: Slot = each.slot
    if column == _STATE:
        return (f"{TURNS.index(each.turn):02}", f"{each.days + 100_000:07}")
    day = {_STATE + 1: slot.due, _STATE + 2: slot.sow_by}.get(column)
    if column in (_STATE + 1, _STATE + 2):
        return (day.isoformat() if day else "9999",)
    if column == _STATE + 3:
        weeks = slot.head_start_weeks
        return (f"{(weeks if weeks is not None else 99_999) + 100_000:09.1f}",)
    return None
