"""Workbooks as all documents write them: nothing runs, nothing is left in a temporary folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

A4: Final = 9
LONGEST: Final = 32_767
"""Characters a cell can hold."""
_OPTIONS: Final = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
"""In memory, for what temporary files hold would be left by a crash."""


@contextmanager
def workbook(path: Path) -> Iterator[Any]:
    """A new workbook, on the disk when the block ends.

    Raises:
        OSError: the file can't be written.
    """
    try:
        with xlsxwriter.Workbook(str(path), _OPTIONS) as book:
            yield book
    except FileCreateError as error:
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error


def day_format(german: bool) -> str:
    """How a day looks in a cell."""
    return "dd.mm.yyyy" if german else "d mmm yyyy"


def set_up_pages(sheet: Any, head: int = 0) -> None:
    """A4 across, as wide as one page, the row of heads on each of them."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(head)
