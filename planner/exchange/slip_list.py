"""What slipped since a plan was kept, as xlsx or csv: one line an action or structure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Any, Final

from planner.domain.content import Content
from planner.domain.drift import Slip
from planner.exchange.csv_rows import Value, cell_text, csv_bytes
from planner.exchange.safe_text import footer, harmless
from planner.exchange.workbook import LONGEST, day_format, set_up_pages, workbook
from planner.services.slip_words import slip_cells
from planner.services.whole_file import whole
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.services.works_council_words import off_line

FORMATS: Final = ("xlsx", "csv")
_HEADS: Final = (
    (QT_TRANSLATE_NOOP("Slip", "What"), 34),
    (QT_TRANSLATE_NOOP("Slip", "Who"), 26),
    (QT_TRANSLATE_NOOP("Slip", "Slipped"), 22),
    (QT_TRANSLATE_NOOP("Slip", "Days later"), 10),
    (QT_TRANSLATE_NOOP("Slip", "Began then"), 12),
    (QT_TRANSLATE_NOOP("Slip", "Ended then"), 12),
    (QT_TRANSLATE_NOOP("Slip", "Begins now"), 12),
    (QT_TRANSLATE_NOOP("Slip", "Ends now"), 12),
    (QT_TRANSLATE_NOOP("Slip", "Head start then (weeks)"), 12),
    (QT_TRANSLATE_NOOP("Slip", "Head start now (weeks)"), 12),
)
"""Heads and widths in characters."""


def write_slips(
    content: Content, found: Sequence[Slip], words: Words, out: Path, format_: str
) -> None:
    """Write the list, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    heads = [words.translate("Slip", head) for head, _ in _HEADS]
    rows = [_row(words, content, slip) for slip in found]
    with whole(out) as part:
        if format_ == "xlsx":
            _write_xlsx(heads, rows, words, off_line(words, content.plan), part)
        else:
            german = words.language == "de"
            lines = ([cell_text(value, german) for value in row] for row in rows)
            part.write_bytes(csv_bytes(chain([heads], lines), german=german))


def _row(words: Words, content: Content, slip: Slip) -> tuple[Value, ...]:
    title, who, slipped = slip_cells(words, content, slip)[:3]
    before, after = slip.before or (None, None), slip.after or (None, None)
    was = slip.slot_before.head_start if slip.slot_before else None
    return (
        title,
        who,
        slipped,
        slip.days,
        *before,
        *after,
        None if was is None else round(was / 7, 1),
        slip.slot_after.head_start_weeks if slip.slot_after else None,
    )


def _write_xlsx(
    heads: Sequence[str], rows: Sequence[Sequence[Value]], words: Words, off: str, out: Path
) -> None:
    with workbook(out) as book:
        sheet = book.add_worksheet(words.translate("Slip", "What slipped")[:31])
        bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        day = book.add_format({"num_format": day_format(words.language == "de"), "align": "left"})
        for column, (head, (_, wide)) in enumerate(zip(heads, _HEADS, strict=True)):
            sheet.set_column(column, column, wide)
            sheet.write_string(0, column, harmless(head), bold)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                _write(sheet, (number, column), value, day)
        sheet.autofilter(0, 0, max(len(rows), 1), len(heads) - 1)
        sheet.freeze_panes(1, 1)
        set_up_pages(sheet)
        if off:
            sheet.set_footer(footer(off))


def _write(sheet: Any, at: tuple[int, int], value: Value, day: Any) -> None:
    if isinstance(value, dt.date):
        sheet.write_datetime(*at, value, day)
    elif isinstance(value, str):
        sheet.write_string(*at, harmless(value)[:LONGEST])
    elif value is not None:
        sheet.write_number(*at, value)
