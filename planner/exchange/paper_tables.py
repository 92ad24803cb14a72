"""Documents made of tables as a workbook: one sheet a table, its heads stay in sight."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Any, Final

from planner.exchange.csv_rows import cell_text, csv_bytes
from planner.exchange.safe_text import footer, harmless
from planner.exchange.workbook import LONGEST, day_format, set_up_pages, workbook
from planner.services.paper_table import Cell, Money, Paper, Table
from planner.services.whole_file import whole
from planner.services.wording import Words

_SHEET_NAME: Final = 31


def write_paper(paper: Paper, words: Words, out: Path) -> None:
    """Write the workbook, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    with whole(out) as part:
        _write(paper, words, part)


def write_first_table(paper: Paper, words: Words, out: Path) -> None:
    """Write the first table as a CSV file: heads and rows alone, for a program to read.

    Raises:
        OSError: the file can't be written.
    """
    table, german = paper.tables[0], words.language == "de"
    rows = ([cell_text(cell, german) for cell in row] for row in table.rows)
    heads = [harmless(head) for head in table.heads]
    with whole(out) as part:
        part.write_bytes(csv_bytes(chain([heads], rows), german=german))


def _write(paper: Paper, words: Words, out: Path) -> None:
    shown = day_format(words.language == "de")
    with workbook(out) as book:
        looks = {
            "title": book.add_format({"bold": True, "font_size": 14}),
            "quiet": book.add_format({"font_color": "#666666"}),
            "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True}),
            "text": book.add_format({"text_wrap": True, "valign": "top"}),
            "day": book.add_format({"num_format": shown, "align": "left", "valign": "top"}),
            "money": book.add_format({"num_format": "#,##0.00", "valign": "top"}),
        }
        for name, table in zip(_names(paper.tables), paper.tables, strict=True):
            _write_sheet(book.add_worksheet(name), paper, table, looks)


def _names(tables: Sequence[Table]) -> list[str]:
    """Names a workbook takes, each once."""
    found: list[str] = []
    for number, table in enumerate(tables, 1):
        name = "".join(c for c in table.title if c not in "[]:*?/\\'")[:_SHEET_NAME].strip()
        if not name or name.casefold() in (each.casefold() for each in found):
            name = f"{name[: _SHEET_NAME - 5]} {number}".strip()
        found.append(name)
    return found


def _write_sheet(sheet: Any, paper: Paper, table: Table, looks: dict[str, Any]) -> None:
    sheet.write_string(0, 0, harmless(paper.title), looks["title"])
    remarks = [paper.line, *paper.notes, table.line]
    row = 1
    for remark in filter(None, remarks):
        sheet.write_string(row, 0, harmless(remark), looks["quiet"])
        row += 1
    row += 1
    for column, (head, wide) in enumerate(zip(table.heads, table.shares, strict=True)):
        sheet.set_column(column, column, max(8, round(wide * 1.4)))
        sheet.write_string(row, column, harmless(head), looks["head"])
    for number, cells in enumerate(table.rows, row + 1):
        for column, cell in enumerate(cells):
            _put(sheet, (number, column), cell, looks)
    if table.rows:
        sheet.autofilter(row, 0, row + len(table.rows), len(table.heads) - 1)
    sheet.freeze_panes(row + 1, 1)
    set_up_pages(sheet, row)
    if paper.foot:
        sheet.set_footer(footer(paper.foot))


def _put(sheet: Any, at: tuple[int, int], cell: Cell, looks: dict[str, Any]) -> None:
    if isinstance(cell, dt.date):
        sheet.write_datetime(*at, cell, looks["day"])
    elif isinstance(cell, str):
        sheet.write_string(*at, harmless(cell)[:LONGEST], looks["text"])
    elif isinstance(cell, Money):
        sheet.write_number(*at, cell, looks["money"])
    elif cell is not None:
        sheet.write_number(*at, cell, looks["text"])
