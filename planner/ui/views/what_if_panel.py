"""The list of everything that would be other, the worst first; read, sorted, copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from planner.services.difference_words import difference_cells, difference_heads
from planner.services.differences import TURNS, Difference
from planner.services.wording import Words
from planner.ui.what_if import WhatIf
from planner.ui.widgets.listed_panel import ListedPanel

_STATE: Final = 3
"""The column that is sorted by how a slot turns, not by its letters; days follow it."""
HIGH: Final = 230
"""Pixels it takes at most; less where the window is small."""


class WhatIfPanel(ListedPanel):
    """`opened` brings the difference of a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def show_differences(self, words: Words, what_if: WhatIf, sentence: str) -> None:
        """What would be other now."""
        contents, cells = what_if.contents, dict[int, Sequence[str]]()

        def text(each: Difference, column: int) -> str:
            if id(each) not in cells:
                cells[id(each)] = difference_cells(words, contents, each)
            return cells[id(each)][column]

        def rank(each: Difference, column: int) -> Any:
            if column < _STATE:
                return text(each, column).casefold()
            return _rank(each, column)

        name = words.translate("WhatIf", "Differences")
        heads, found = difference_heads(words), what_if.differences()
        self.show_lines(words, name, sentence, heads, found, text, rank)


def _rank(each: Difference, column: int) -> Any:
    slot = each.slot
    if column == _STATE:
        return TURNS.index(each.turn), each.days
    if column == _STATE + 2:
        weeks = slot.head_start_weeks
        return weeks is None, weeks or 0.0
    day = slot.sow_by if column == _STATE + 1 else slot.due
    return day is None, day.toordinal() if day else 0
