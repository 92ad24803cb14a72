"""The matrix as a file, read back: what is held, what is needed, and nothing a spreadsheet runs."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

from planner.domain.beyond import MARK
from planner.domain.content import Content
from planner.domain.problem import Problem
from planner.domain.record import label_of
from planner.domain.scale import DEFAULT_SCALE, Level, Scale
from planner.exchange.column_words import OWN_FOOT
from planner.exchange.importers import read
from planner.exchange.level_sheet import write_levels
from planner.exchange.level_words import level_of, says_nothing
from planner.exchange.table_file import read_sheets
from planner.services.figures import make_figures
from planner.services.level_table import LevelTable, Wanted, everybody, level_table
from planner.services.matching import fold
from planner.services.samples import make_sample
from planner.services.verbs import run_verb
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
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
    names = [row[0] for row in written[0][1 : -len(table.foot)]]
    assert names == sorted(names)
    weber = next(row for row in written[0] if row[0] == "Jonas Weber")
    assert weber[table.heads.index("Polish")] == "A1 ›B1"
    foot = [row[table.heads.index("Polish")] for row in written[0][-len(table.foot) :]]
    assert foot == ["1/4", "↗ then 2", "x"]


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


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_what_was_written_says_nothing_new_when_it_is_read(
    tmp_path: Path, language: str, ending: str
) -> None:
    """Also a level above the end of its scale, what is needed, and the foot."""
    content = make_sample("practice", language, TODAY)
    store = MemoryStore(content)
    four = [{"label": str(n)} for n in range(4)]
    line = {"do": "change_levels", "scale": "q", "levels": four, "removed": "keep"}
    assert run_verb(store, line, TODAY).edit is not None
    figures, path = make_figures(content, TODAY), tmp_path / f"levels.{ending}"
    table = level_table(figures, everybody(figures, TODAY), load_words(language))
    assert any(f"4 {MARK}" in cell for row in table.rows for cell in row)
    write_levels(table, language == "de", path, ending)
    preview = read(path, None, content, TODAY)
    assert {line.outcome for line in preview.lines} == {"same"}
    assert {line.label for line in preview.lines if line.kind == "people"} == {
        label_of(person) for person in content.people.values()
    }


def test_a_mark_above_the_scale_names_only_what_was_kept_there() -> None:
    scale, size = DEFAULT_SCALE, len(DEFAULT_SCALE.levels)
    assert level_of("X1 ↑", scale, ("X1", "X2")) == size
    assert level_of("x2 ↑ ›1", scale, ("X1", "X2")) == size + 1
    assert isinstance(level_of("X3 ↑", scale, ("X1", "X2")), Problem)
    assert isinstance(level_of("X1 ↑", scale), Problem)
    assert isinstance(level_of("X ↑", scale, ("X", "x")), Problem), "it could be either"
    assert says_nothing("– ›3")
    assert says_nothing("›3")


def test_a_label_may_hold_the_mark_of_what_is_needed() -> None:
    labels = ("none", "can › shows", "can › teaches")
    scale = Scale(id="s", name="S", levels=tuple(Level(label=label) for label in labels))
    assert [level_of(label, scale) for label in labels] == [0, 1, 2]
    assert level_of("none ›can › shows", scale) == 0


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_line_of_the_foot_is_known_when_it_is_read(language: str) -> None:
    content = make_sample("practice", language, TODAY)
    figures, words = make_figures(content, TODAY), load_words(language)
    for day in (TODAY, TODAY + dt.timedelta(300)):
        table = level_table(figures, everybody(figures, day), words)
        assert {fold(line[0]) for line in table.foot} <= OWN_FOOT
