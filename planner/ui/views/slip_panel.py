"""The list of what slipped against a kept plan; read, sorted, copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from planner.domain.content import Content
from planner.domain.drift import TURNS, Slip
from planner.services.slip_words import slip_cells, slip_heads, slips_sentence
from planner.services.wording import Words
from planner.ui.widgets.listed_panel import ListedPanel

_SLIPPED, _THEN, _NOW, _AHEAD = 2, 3, 4, 5


class SlipPanel(ListedPanel):
    """`opened` brings the slip of a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def show_slips(self, words: Words, content: Content, title: str, found: Sequence[Slip]) -> None:
        """What slipped against the kept plan of a title."""
        cells: dict[int, Sequence[str]] = {}

        def text(slip: Slip, column: int) -> str:
            if id(slip) not in cells:
                cells[id(slip)] = slip_cells(words, content, slip)
            return cells[id(slip)][column]

        def rank(slip: Slip, column: int) -> Any:
            return _rank(slip, column) if column >= _SLIPPED else text(slip, column).casefold()

        told = words.translate("Slip", "Against {title}: {sum}")
        sentence = told.format(title=title, sum=slips_sentence(words, found))
        name = words.translate("Slip", "What slipped")
        self.show_lines(words, name, sentence, slip_heads(words), found, text, rank)


def _rank(slip: Slip, column: int) -> Any:
    if column == _SLIPPED:
        return TURNS.index(slip.turn), -(slip.days or 0)
    if column == _AHEAD:
        days = slip.head_start_days
        return days is None, days or 0
    span = slip.before if column == _THEN else slip.after
    return span is None, span[1].toordinal() if span else 0
