"""The sow-by list as a workbook: days as days, heads that stay in sight and on every page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from planner.domain.record import label_of
from planner.exchange.safe_text import harmless
from planner.exchange.sow_table import COLUMNS, Sort, Value, heads, rows
from planner.exchange.workbook import LONGEST, day_format, set_up_pages, workbook
from planner.services.figures import Figures
from planner.services.wording import Words
from planner.services.works_council_words import off_line


def write_xlsx(figures: Figures, words: Words, out: Path, *, in_company: bool = False) -> None:
    """Write the workbook.

    Raises:
        OSError: the file can't be written.
    """
    plan = label_of(figures.content.plan)
    off = off_line(words, figures.content.plan)
    found = rows(figures, words, in_company=in_company)
    write_rows(found, words, (plan, figures.today), out, off)


def write_rows(
    found: Iterable[Sequence[Value]],
    words: Words,
    of: tuple[str, dt.date],
    out: Path,
    off: str = "",
) -> None:
    """Write rows of values by `COLUMNS`; `of` is the plan's name and the day, for the footer,
    `off` what is not shown.
    """
    plan, today = of
    title = words.translate("SowList", "Sow-by list")
    with workbook(out) as book:
        made = dt.datetime.combine(today, dt.time.min)
        book.set_properties({"title": title, "created": made})
        sheet = book.add_worksheet(title[:31])
        formats = _formats(book, words)
        _lay_out(sheet, words, formats)
        last = 0
        for last, row in enumerate(found, 1):
            for column, value in enumerate(row):
                _write(sheet, (last, column), value, formats)
        sheet.autofilter(0, 0, last, len(COLUMNS) - 1)
        _set_up_pages(sheet, (f"{title} · {plan}", off), words, today)


def _formats(book: Any, words: Words) -> dict[str, Any]:
    german = words.language == "de"
    top = {"valign": "top"}
    return {
        "head": book.add_format({"bold": True, "text_wrap": True, "bottom": 1, **top}),
        "text": book.add_format({"text_wrap": True, **top}),
        "day": book.add_format({"num_format": day_format(german), **top}),
        "weeks": book.add_format({"num_format": "0.0", **top}),
        "share": book.add_format({"num_format": "0%", **top}),
    }


def _lay_out(sheet: Any, words: Words, formats: dict[str, Any]) -> None:
    for index, column in enumerate(COLUMNS):
        sheet.set_column(index, index, column.width)
    for index, head in enumerate(heads(words)):
        sheet.write_string(0, index, harmless(head), formats["head"])
    sheet.freeze_panes(1, 1)


def _write(sheet: Any, at: tuple[int, int], value: Value, formats: dict[str, Any]) -> None:
    sort: Sort = COLUMNS[at[1]].sort
    if value is None or value == "":
        return
    if isinstance(value, dt.date):
        sheet.write_datetime(*at, value, formats[sort])
    elif isinstance(value, str):
        sheet.write_string(*at, harmless(value)[:LONGEST], formats[sort])
    else:
        sheet.write_number(*at, value, formats[sort])


def _set_up_pages(sheet: Any, told: tuple[str, str], words: Words, today: dt.date) -> None:
    set_up_pages(sheet)
    page = words.translate("SowList", "page {page} of {pages}").format(page="&P", pages="&N")
    title, off = (text.replace("&", "&&") for text in told)
    if off:
        sheet.set_header(f"&L{off[:240]}")  # both together are more than a foot can hold
    sheet.set_footer(f"&L{title[:120]}&C{page}&R{words.day(today)}")
