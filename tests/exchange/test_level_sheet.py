"""The matrix as a file, read back: what is held, what is needed, and nothing a spreadsheet runs."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from planner.domain.content import Content
from planner.exchange.level_sheet import write_levels
from planner.exchange.table_file import read_sheets
from planner.services.figures import make_figures
from planner.services.level_table import LevelTable, Wanted, everybody, level_table
from planner.services.samples import make_sample
from planner.services.wording import load_words
from tests.read_plan import TODAY


@pytest.fixture
def practice() -> Content:
    return make_sample("practice", "en", TODAY)


def table_of(content: Content, held: bool = True) -> LevelTable:
    figures = make_figures(content, TODAY)
    wanted = everybody(figures, TODAY)
    return level_table(figures, wanted._replace(held=held), load_words("en"))


def test_both_kinds_of_file_say_the_same(practice: Content, tmp_path: Path) -> None:
    table = table_of(practice)
    written = []
    for ending in ("csv", "xlsx"):
        path = tmp_path / f"levels.{ending}"
        write_levels(table, False, path, ending)
        rows = read_sheets(path)[0].rows
        written.append([[str(c).removesuffix(".0") for c in row] for row in rows])
    wide = len(table.heads)
    assert [row + [""] * (wide - len(row)) for row in written[1]] == written[0]
    names = [row[0] for row in written[0][1:-1]]
    assert names == sorted(names)
    weber = next(row for row in written[0] if row[0] == "Jonas Weber")
    assert weber[table.heads.index("Polish")] == "A1 ›B1"
    assert written[0][-1][table.heads.index("Polish")] == "1/4"


def test_in_company_no_level_is_written(practice: Content) -> None:
    table = table_of(practice, held=False)
    weber = next(row for row in table.rows if row[0] == "Jonas Weber")
    assert weber[table.heads.index("Polish")] == "›B1"
    assert {cell for row in table.rows for cell in row[3:] if cell} == {
        cell for row in table.rows for cell in row[3:] if cell.startswith("›")
    }


def test_nothing_runs_as_a_formula(tmp_path: Path) -> None:
    table = LevelTable("=A1", ("Person", "=cmd", "+1"), (("@SUM(A1)", "-2", "3"),), ())
    path = tmp_path / "levels.csv"
    write_levels(table, True, path, "csv")
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows == [["Person", "'=cmd", "'+1"], ["'@SUM(A1)", "'-2", "3"]]


def test_the_foot_of_a_part_counts_what_the_foot_of_the_matrix_counts(practice: Content) -> None:
    figures = make_figures(practice, TODAY)
    table = level_table(figures, Wanted(["weber"], ["PL"], TODAY), load_words("en"))
    assert table.rows == (("Jonas Weber", "Design", table.rows[0][2], "A1 ›B1"),)
    assert table.foot[0][-1] == "1/4"
    team = practice.people["weber"].team
    table = level_table(figures, Wanted(["weber"], ["PL"], TODAY, True, team), load_words("en"))
    assert table.foot[0][-1] == "0/2"
