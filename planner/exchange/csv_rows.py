"""Rows as a comma-separated file that a spreadsheet opens as it is meant."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence

from planner.exchange.safe_text import harmless
from planner.services.paper_table import Money

Value = str | dt.date | int | float | None


def csv_bytes(rows: Iterable[Sequence[str]], *, german: bool) -> bytes:
    """As a spreadsheet of the same language expects it: German ones part by semicolons.

    The cells must be harmless already (`safe_text`).
    """
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";" if german else ",", lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def cell_text(value: Value, german: bool) -> str:
    """A harmless cell: days and decimals as a spreadsheet of the language reads them."""
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return f"{value:%d.%m.%Y}" if german else value.isoformat()
    if isinstance(value, Money):
        value = f"{value:.2f}"
        return value.replace(".", ",") if german else value
    if isinstance(value, str):
        return harmless(value)
    return str(value).replace(".", ",") if german else str(value)
