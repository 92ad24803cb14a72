"""What a foreign table is here, whatever file it comes in: sheets of rows of cells."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.domain.problem import refuse

MAX_ROWS = 200_000
MAX_CELLS = 3_000_000
"""Cells of the smallest rectangle around everything a sheet holds, empty ones included."""

Cell = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta
"""What stands in a cell; "" where nothing does."""


class Broken(str):
    """A cell whose value can't be known: an error like #N/A, or a formula never computed."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. `rows[0]` is row 1 of the file, shorter rows end in empty cells.

    `hidden` holds row numbers (from 1) that a spreadsheet would not show.
    """

    name: str
    rows: list[list[Cell]]
    hidden: frozenset[int] = frozenset()


def letter(column: int) -> str:
    """A column's letters; 0 is "A", 26 is "AA"."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_of(letters: str) -> int:
    """A column's number from its letters; "A" is 0."""
    number = 0
    for each in letters.upper():
        number = number * 26 + ord(each) - ord("A") + 1
    return number - 1


def text_of(cell: Cell) -> str:
    """A cell as somebody would read it aloud: 3.0 as "3", spaces at its ends gone.

    The apostrophe that makes a spreadsheet keep a text as text goes too.
    """
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    text = str(cell).replace("\u00a0", " ").strip()
    return text[1:].strip() if text.startswith("'") else text


def check_extent(rows: int, columns: int) -> None:
    """Refuse a table that is larger than can be read at once."""
    if rows > MAX_ROWS or rows * columns > MAX_CELLS:
        raise refuse("table.too_many_cells", rows=rows, columns=columns, most=MAX_ROWS)
