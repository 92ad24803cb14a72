"""The matrix of levels as a file: csv for any spreadsheet, or a workbook with frozen heads."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any, Final

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from planner.exchange.safe_text import footer, harmless
from planner.services.level_table import LevelTable

FORMATS: Final = ("xlsx", "csv")
_ABOUT: Final = 3
"""Columns about the person before the first competency."""
_A4: Final = 9
_LONGEST: Final = 32_767


def write_levels(table: LevelTable, german: bool, out: Path, format_: str) -> None:
    """Write the table, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    part = out.with_name(f".{out.name}.part")
    try:
        if format_ == "xlsx":
            _write_xlsx(table, part)
        else:
            part.write_bytes(_csv(table, german))
        part.replace(out)
    except FileCreateError as error:
        raise OSError(str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def _csv(table: LevelTable, german: bool) -> bytes:
    """As a spreadsheet of the same language expects it: German ones part by semicolons."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if german else ",", lineterminator="\r\n")
    for row in (table.heads, *table.rows, *table.foot):
        writer.writerow([harmless(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def _write_xlsx(table: LevelTable, out: Path) -> None:
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(out), options) as book:
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
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        if table.off:
            sheet.set_footer(footer(table.off))


def _put(sheet: Any, at: tuple[int, int], text: str, look: Any) -> None:
    """A level that is a number becomes one, so that a spreadsheet can count with it."""
    if text.isascii() and text.isdigit() and len(text) < 10:
        sheet.write_number(*at, int(text), look)
    elif text:
        sheet.write_string(*at, harmless(text)[:_LONGEST], look)
