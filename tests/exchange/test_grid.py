"""A part of a sheet as a table."""

from __future__ import annotations

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.exchange.grid import Grid
from planner.exchange.import_options import Options
from planner.exchange.matrix import read_matrix
from planner.exchange.spreadsheet import Cell, Sheet
from tests.read_plan import TODAY


class Measured(list[Cell]):
    """A row that counts how often somebody asks how long it is."""

    asked = 0

    def __len__(self) -> int:
        Measured.asked += 1
        return super().__len__()


def test_a_grid_is_as_wide_as_its_longest_row_from_its_corner_on() -> None:
    sheet = Sheet("s", [["a"], ["b", "c", "d", "e"], ["f", "g"]])
    assert (Grid(sheet).rows, Grid(sheet).columns) == (3, 4)
    assert (Grid(sheet, 2, 1).rows, Grid(sheet, 2, 1).columns) == (1, 1)
    assert (Grid(sheet, transposed=True).rows, Grid(sheet, transposed=True).columns) == (4, 3)
    assert Grid(sheet, 9, 9).columns == 0


def test_reading_a_list_looks_at_each_row_and_not_at_all_rows_for_each() -> None:
    def asked(rows: int) -> int:
        table = [Measured(["Name", "Team"])]
        table += [Measured([f"Person {n}", "Versuch"]) for n in range(rows)]
        Measured.asked = 0
        read_matrix([Sheet("s", list(table))], Content(Plan()), TODAY, Options())
        return Measured.asked

    assert asked(400) < 3 * asked(200)
