"""Foreign tables out of files, read safely.

Nothing is computed, run or looked up: a formula counts as the value saved with it. What a file
says about its own size is checked before its cells are read.
"""

from __future__ import annotations

from pathlib import Path

from planner.domain.problem import refuse
from planner.exchange.csv_table import read_csv
from planner.exchange.spreadsheet import Sheet
from planner.exchange.xlsx_table import read_xlsx

MAX_BYTES = 40 * 1024 * 1024
"""A larger file is refused before it is opened."""


def read_sheets(path: Path) -> list[Sheet]:
    """All visible tables of a csv or xlsx file; which one it is, its content says.

    Raises:
        Refused: it is neither, or damaged, or too large.
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise refuse("table.too_large", size=size // 2**20, limit=MAX_BYTES // 2**20)
    data = path.read_bytes()
    if data.startswith(b"PK"):
        return read_xlsx(data)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise refuse("table.old_or_locked")
    return read_csv(data)
