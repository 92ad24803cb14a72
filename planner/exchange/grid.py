"""A part of a sheet seen as a table with one head row, whichever way round it is written."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.exchange.spreadsheet import Cell, Sheet, letter, text_of
from planner.services.preview import Place


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells from a corner on; `transposed` swaps rows and columns, places stay true."""

    sheet: Sheet
    top: int = 0
    left: int = 0
    transposed: bool = False
    _wide: int = field(init=False, repr=False, compare=False)
    """Measured once: whoever reads row by row asks for it at every row."""

    def __post_init__(self) -> None:
        width = max(map(len, self.sheet.rows[self.top :]), default=0)
        object.__setattr__(self, "_wide", max(width - self.left, 0))

    @property
    def rows(self) -> int:
        """Rows including the head row."""
        return self._wide if self.transposed else self._high

    @property
    def columns(self) -> int:
        """Columns including the first one."""
        return self._high if self.transposed else self._wide

    @property
    def _high(self) -> int:
        return max(len(self.sheet.rows) - self.top, 0)

    def _at(self, row: int, column: int) -> tuple[int, int]:
        if self.transposed:
            row, column = column, row
        return self.top + row, self.left + column

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell; "" beyond the end of its row."""
        i, j = self._at(row, column)
        line = self.sheet.rows[i]
        return line[j] if j < len(line) else ""

    def text(self, row: int, column: int) -> str:
        """A cell as text, its ends trimmed."""
        return text_of(self.cell(row, column))

    def place(self, row: int, column: int | None = None) -> Place:
        """Where a cell, or a whole row, stands in the file."""
        i, j = self._at(row, column or 0)
        if column is not None:
            return Place(i + 1, letter(j), self.sheet.name)
        return (
            Place(0, letter(j), self.sheet.name)
            if self.transposed
            else Place(i + 1, "", self.sheet.name)
        )
