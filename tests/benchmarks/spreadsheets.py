"""Workbooks of 250,000 cells, written and read, against openpyxl.

Seconds on either side hardly vary: one round after the first is enough.
"""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import xlsxwriter

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.exchange.importers import read
from planner.exchange.sow_list_xlsx import write_rows
from planner.exchange.table_file import read_sheets
from planner.services.wording import load_words
from tests.benchmarks.bench import ROOT, Figure, cpu, ratio

CELLS, COLUMNS = 250_000, 50
TODAY = dt.date(2026, 11, 23)


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        yield from _writing(Path(folder))
        yield from _reading(Path(folder))


def _writing(folder: Path) -> Iterator[Figure]:
    words = load_words("en")
    rows = list(_slots(CELLS // 11))
    out = folder / "list.xlsx"

    def ours() -> None:
        write_rows(rows, words, ("Plan", TODAY), out)

    def theirs() -> None:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(folder / "theirs.xlsx")

    yield Figure(
        "xlsx of 250,000 cells written, against openpyxl", ratio(ours, theirs, 1), 0.7, "×"
    )


def _slots(count: int) -> Iterator[tuple[object, ...]]:
    for n in range(count):
        day = TODAY + dt.timedelta(days=n % 900)
        yield (f"Need {n % 60}, level {n % 5}", f"Person {n % 500}", f"Development {n % 40}",
               day, day, n % 40 / 2, day, n % 30 - 9.5, "ahead", n % 100 / 100,
               f"Ready by {day}: the course of {n % 50} weeks ends before it.")  # fmt: skip


def _reading(folder: Path) -> Iterator[Figure]:
    path = folder / "matrix.xlsx"
    _write_matrix(path)

    def ours() -> None:
        read_sheets(path)

    def theirs() -> None:
        for sheet in openpyxl.load_workbook(path).worksheets:
            list(sheet.iter_rows(values_only=True))

    yield Figure("xlsx of 250,000 cells read, against openpyxl", ratio(ours, theirs, 1), 0.1, "×")
    content = Content(Plan())
    preview = cpu(lambda: read(path, "matrix", content, TODAY))
    yield Figure("245,000 levels previewed", preview, 10, "CPU s")
    yield Figure("memory for reading them", _memory(path), 300, "MB")


def _memory(path: Path) -> float:
    """Peak memory of a process that reads a file; what it inherits when it starts not counted."""
    code = (
        "import sys; from pathlib import Path;"
        "from planner.exchange.table_file import read_sheets; read_sheets(Path(sys.argv[1]));"
        "print(next(x for x in open('/proc/self/status') if x.startswith('VmHWM')).split()[1])"
    )
    words = [sys.executable, "-c", code, path]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    return int(done.stdout) / 1024


def _write_matrix(path: Path) -> None:
    with xlsxwriter.Workbook(str(path), {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", *(f"Competency {j}" for j in range(1, COLUMNS))])
        for i in range(1, CELLS // COLUMNS):
            levels = [str((i * j) % 5) if j % 2 else (i * j) % 5 for j in range(1, COLUMNS)]
            sheet.write_row(i, 0, [f"Person {i}", *levels])
