"""Rows as a comma-separated file that a spreadsheet opens as it is meant."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def csv_bytes(rows: Iterable[Sequence[str]], *, german: bool) -> bytes:
    """As a spreadsheet of the same language expects it: German ones part by semicolons.

    The cells must be harmless already (`safe_text`).
    """
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";" if german else ",", lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8-sig")
