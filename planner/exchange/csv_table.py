"""Tables kept as text: comma, semicolon, tab or bar between the cells, in the usual encodings."""

from __future__ import annotations

import csv
import io
from collections import Counter

from planner.domain.problem import refuse
from planner.exchange.spreadsheet import MAX_CELLS, Cell, Sheet, check_extent

DELIMITERS = ";\t,|"
_LOOK_AT = 60
"""Rows that are enough to tell the delimiter."""


def decode(data: bytes) -> str:
    """The text of a table: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows' own.

    Raises:
        Refused: it is no text at all.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text
    raise refuse("table.no_table")


def delimiter_of(text: str) -> str:
    """What stands between the cells: the mark that gives most rows the same width over 1."""
    best, found = (0.0, 0), ","
    for delimiter in DELIMITERS:
        widths = Counter(len(row) for row in _some_rows(text, delimiter) if row)
        if not widths:
            continue
        width, rows = widths.most_common(1)[0]
        score = (rows / widths.total(), width) if width > 1 else (0.0, 0)
        if score > best:
            best, found = score, delimiter
    return found


def _some_rows(text: str, delimiter: str) -> list[list[str]]:
    lines = io.StringIO(text[:200_000], newline="")
    rows: list[list[str]] = []
    try:
        for row in csv.reader(lines, delimiter=delimiter):
            rows.append(row)
            if len(rows) >= _LOOK_AT:
                break
    except csv.Error:
        pass  # said when the whole is read
    return rows


def read_csv(data: bytes) -> list[Sheet]:
    """The one table of a csv file.

    Raises:
        Refused: it is no table, its quotation marks don't close, or it is too large.
    """
    text = decode(data)
    if text.lstrip()[:1] in ("{", "[", "<", ""):
        raise refuse("table.no_table" if text.strip() else "table.empty")
    told, text = _told_delimiter(text)
    delimiter = told or delimiter_of(text)
    cells = text.count(delimiter) + text.count("\n") + text.count("\r") + 1
    if cells > MAX_CELLS:
        raise refuse("table.too_many_cells", rows=text.count("\n"), columns=1, most=MAX_CELLS)
    rows: list[list[Cell]] = [[]] if told else []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            rows.append(list(row))
            check_extent(len(rows), 1)
    except csv.Error as error:
        raise refuse("table.quotes", f"{reader.line_num}", row=reader.line_num) from error
    check_extent(len(rows), max((len(row) for row in rows), default=0))
    return [Sheet("", rows)]


def _told_delimiter(text: str) -> tuple[str, str]:
    """The delimiter a first line like `sep=;` names, and the text after that line."""
    first, end, rest = text.partition("\n")
    mark = first.strip().lower()
    if mark.startswith("sep=") and len(mark) == 5:
        return mark[4], rest
    return ("", text) if end or text else ("", "")
