"""Tables of an xlsx workbook, read by calamine after `xlsx_guard` has looked the file over."""

from __future__ import annotations

import io

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from planner.domain.problem import refuse
from planner.exchange.spreadsheet import MAX_CELLS, Broken, Cell, Sheet
from planner.exchange.xlsx_guard import Oddities, guarded


def read_xlsx(data: bytes) -> list[Sheet]:
    """The visible sheets of a workbook, merged cells filled with what they show.

    Raises:
        Refused: it is no workbook, damaged, or made to blow up when it is read.
    """
    clean = guarded(data)
    try:
        return _sheets(clean.data, clean.oddities)
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise refuse("table.damaged") from error
    except BaseException as error:
        # A fault in the Rust reader arrives as a PanicException, which is no Exception.
        if type(error).__name__ == "PanicException":
            raise refuse("table.damaged") from error
        raise


def _sheets(data: io.BytesIO, oddities: dict[str, Oddities]) -> list[Sheet]:
    sheets = []
    with CalamineWorkbook.from_filelike(data) as book:
        for index, meta in enumerate(book.sheets_metadata):
            if meta.visible != SheetVisibleEnum.Visible:
                continue
            found = book.get_sheet_by_index(index)
            rows: list[list[Cell]] = found.to_python(skip_empty_area=False)
            _fill_merged(rows, found.merged_cell_ranges or [])
            odd = oddities.get(meta.name, Oddities())
            for row, column, text in odd.broken:
                if row < len(rows) and column < len(rows[row]):
                    rows[row][column] = Broken(text)
            sheets.append(Sheet(meta.name, rows, odd.hidden))
    return sheets


Corner = tuple[int, int]


def _fill_merged(rows: list[list[Cell]], merges: list[tuple[Corner, Corner]]) -> None:
    """Write a merged cell's value into every cell it covers, as somebody reading it would."""
    written = 0
    for (top, left), (bottom, right) in merges:
        if top >= len(rows) or left >= len(rows[top]):
            continue
        value = rows[top][left]
        if value == "":
            continue
        for row in rows[top : bottom + 1]:
            end = min(right + 1, len(row))
            written += end - left
            if written > MAX_CELLS:
                raise refuse("table.too_many_cells", rows=bottom, columns=right, most=MAX_CELLS)
            row[left:end] = [value] * (end - left)
