"""Text for spreadsheets that none of them takes for a formula."""

from __future__ import annotations

import re

_RUNS = re.compile(r"[\s\0'\"]*[=+\-@−－＝＋＠]|[\t\r\n\0]")
_UNSEEN = re.compile(r"[\0-\x08\x0b\x0c\x0e-\x1f]")


def harmless(text: str) -> str:
    """A text no spreadsheet runs: with an apostrophe before it where one might.

    Such texts begin with = + - @ or with a tab, line end or NUL; a spreadsheet that trims a cell
    would find them behind spaces and quotation marks too.
    """
    plain = _UNSEEN.sub("", text)
    return "'" + plain if _RUNS.match(text) or _RUNS.match(plain) else plain


def footer(text: str) -> str:
    """A text for the left of a workbook's printed foot, where an ampersand begins a command."""
    return f"&L{text.replace('&', '&&')[:240]}"
