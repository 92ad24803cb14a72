"""The matrix as a document on the command line: the same levels as `vorlauf levels`."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from planner import bootstrap
from planner.exchange.table_file import read_sheets
from planner.services.samples import make_sample
from tests.command_line import Run
from tests.read_plan import TODAY


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "department.vorlauf"
    bootstrap.new_plan(path, make_sample("practice", "en", TODAY))
    return path


def test_the_document_says_what_levels_says(plan: Path, tmp_path: Path, run: Run) -> None:
    out, day = tmp_path / "levels.csv", TODAY.isoformat()
    words = ("export", plan, "--document", "matrix", "-o", out, "--today", day, "--lang", "en")
    code, _, told = run(*words)
    assert code == 0, told
    rows = list(csv.reader(out.read_text("utf-8-sig").splitlines()))
    content = make_sample("practice", "en", TODAY)
    found = {
        (row[0], head): cell.split(" ›")[0]
        for row in rows[1 : len(content.people) + 1]
        for head, cell in zip(rows[0][3:], row[3:], strict=True)
        if cell[:1] != "–"
    }
    _, said, _ = run("levels", plan, "--json", "--today", day)
    levels = {
        (content.people[row["person"]].name, content.competencies[row["competency"]].name):
        content.scale_of(row["competency"]).levels[row["level"]].label
        for row in json.loads(said)
    }  # fmt: skip
    assert found == levels


def test_it_can_be_written_without_names(plan: Path, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "levels.xlsx"
    code, _, _ = run("export", plan, "--document", "matrix", "-o", out, "--without-names")
    assert code == 0
    names = {str(row[0]) for row in read_sheets(out)[0].rows}
    assert "Person 1" in names
    assert not any("Weber" in name for name in names)
