"""The matrix of levels as a file: csv for any spreadsheet, or a workbook with frozen heads."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from planner.exchange.csv_rows import csv_bytes
from planner.exchange.safe_text import footer, harmless
from planner.exchange.workbook import LONGEST, set_up_pages, workbook
from planner.services.level_table import LevelTable
from planner.services.whole_file import whole

FORMATS: Final = ("xlsx", "csv")
_ABOUT: Final = 3
"""Columns about the person before the first competency."""


def write_levels(table: LevelTable, german: bool, out: Path, format_: str) -> None:
    """Write the table, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    with whole(out) as part:
        if format_ == "xlsx":
            _write_xlsx(table, part)
        else:
            lines = ([harmless(cell) for cell in row] for row in _all_rows(table))
            part.write_bytes(csv_bytes(lines, german=german))


def _all_rows(table: LevelTable) -> tuple[tuple[str, ...], ...]:
    return table.heads, *table.rows, *table.foot


def _write_xlsx(table: LevelTable, out: Path) -> None:
    with workbook(out) as book:
        sheet = book.add_worksheet("".join(c for c in table.title if c not in "[]:*?/\\")[:31])
        head = book.add_format({"bold": True, "bottom": 1})
        turned = book.add_format({"bold": True, "bottom": 1, "rotation": 60})
        bold = book.add_format({"bold": True, "top": 1})
        plain = book.add_format({"align": "left"})
        for column, text in enumerate(table.heads):
            _put(sheet, (0, column), text, head if column < _ABOUT else turned)
        for number, row in enumerate(table.rows, 1):
            for column, text in enumerate(row):
                _put(sheet, (number, column), text, plain)
        for number, row in enumerate(table.foot, len(table.rows) + 1):
            for column, text in enumerate(row):
                _put(sheet, (number, column), text, bold)
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, _ABOUT - 1, 18)
        sheet.set_column(_ABOUT, max(len(table.heads) - 1, _ABOUT), 7)
        sheet.freeze_panes(1, 1)
        set_up_pages(sheet)
        if table.off:
            sheet.set_footer(footer(table.off))


def _put(sheet: Any, at: tuple[int, int], text: str, look: Any) -> None:
    """A level that is a number becomes one, so that a spreadsheet can count with it."""
    if text.isascii() and text.isdigit() and len(text) < 10:
        sheet.write_number(*at, int(text), look)
    elif text:
        sheet.write_string(*at, harmless(text)[:LONGEST], look)
