"""Rows of cells as a spreadsheet puts them on the clipboard: tabs between, a line each."""

from __future__ import annotations

import re
from typing import Final

_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CELL: Final = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)|[^\t\n]*')
_MARKED: Final = re.compile(r'[\t\n]|""')
"""Why a spreadsheet puts a cell into quotation marks at all."""


def rows_of(text: str) -> list[list[str]]:
    """The rows, empty ones too.

    A cell that holds a line break, a tab or quotation marks stands in quotation marks there, and
    its own are doubled. Others keep what they have: somebody may quote somebody.
    """
    text = _ENDS.sub("\n", text)
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        found = _CELL.match(text, at)
        assert found is not None  # it matches nothing, too
        inner = found[1]
        marked = inner is not None and _MARKED.search(inner) is not None
        rows[-1].append(inner.replace('""', '"') if marked else found[0])
        at = found.end()
        if at == len(text):
            return rows
        if text[at] == "\n":
            rows.append([])
        at += 1
