"""Rows on the clipboard: tab-separated for spreadsheets, as a table for mails."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from planner.services.wording import Words


def copy_lines(lines: Sequence[Sequence[str]]) -> None:
    """Put lines of cells on the clipboard."""
    data = QMimeData()
    data.setText("\n".join("\t".join(_plain(cell) for cell in line) for line in lines))
    cells = ("".join(f"<td>{escape(cell)}</td>" for cell in line) for line in lines)
    data.setHtml("<table>" + "".join(f"<tr>{line}</tr>" for line in cells) + "</table>")
    QGuiApplication.clipboard().setMimeData(data)


def copied_sentence(words: Words, count: int) -> str:
    """ "3 lines copied"."""
    one, many = (
        words.translate("Focus", "{n} line copied"),
        words.translate("Focus", "{n} lines copied"),
    )
    return words.count(count, one, many)


def _plain(cell: str) -> str:
    """A cell no spreadsheet would run as a formula."""
    flat = " ".join(cell.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat
