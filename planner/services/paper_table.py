"""Documents made of tables: the same rows for paper, a workbook and the window."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.services.wording import Words


class Money(float):
    """An amount, shown with cents where there are some; the head of its column has the currency."""


Cell = str | int | float | dt.date | None
"""What stands in a cell; None where nothing is known."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads. `shares` are the columns' widths beside each other.

    `line` stands below the title, and alone where there are no rows.
    """

    title: str
    heads: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    line: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document: its title, what it is of, remarks above the tables, the tables, a line for the
    foot of every page."""

    title: str
    line: str
    notes: tuple[str, ...]
    tables: tuple[Table, ...]
    foot: str = ""


def shown(words: Words, cell: Cell) -> str:
    """A cell as text in the reader's language; a dash for nothing."""
    if cell is None:
        return "–"
    if isinstance(cell, dt.date):
        return words.day(cell)
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Money):
        return words.money(cell, "")
    return words.short(cell)
