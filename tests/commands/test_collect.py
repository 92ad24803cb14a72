"""vorlauf collect: several plans in one new plan."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl

from planner import bootstrap
from planner.storage.check import check_file
from tests.command_line import TODAY, Run
from tests.departments import PEOPLE, departments

EVERYBODY = {name for names in PEOPLE.values() for name in names}


def test_plans_become_one_from_which_documents_are_written(tmp_path: Path, run: Run) -> None:
    departments(tmp_path / "in")
    out = tmp_path / "All.vorlauf"
    code, said, told = run("collect", tmp_path / "in", "-o", out, "--lang", "en")
    assert (code, said) == (0, "")
    assert "Sales: a buffer of 6 weeks; here a buffer of 4 weeks." in told
    assert "Anna Berg · Design, Sales: taken for one person" in told
    assert "3 plans · 7 people · 0 developments · 3 learning actions" in told
    assert check_file(out).sound
    content = bootstrap.look_into(out)
    assert content.plan.name == "All"
    assert {person.name for person in content.people.values()} == EVERYBODY
    assert sorted(team.name for team in content.teams.values()) == ["Design", "Making", "Sales"]
    sheet = tmp_path / "m.xlsx"
    assert run("export", out, "--document", "matrix", "-o", sheet, "--today", TODAY)[0] == 0
    cells = {
        cell.value
        for page in openpyxl.load_workbook(sheet)
        for row in page.iter_rows()
        for cell in row
    }
    assert cells >= EVERYBODY


def test_json_names_everything_and_without_a_new_plan_nothing_is_made(
    tmp_path: Path, run: Run
) -> None:
    paths = departments(tmp_path / "in")
    code, said, _ = run("collect", *paths, "--json", "--apart", "Anna Berg", "--lang", "en")
    plain = json.loads(said)
    assert code == 0
    assert plain["made"] is None
    assert [(each["name"], each["people"]) for each in plain["plans"]] == [
        ("Assembly", 3), ("Design", 3), ("Sales", 2),
    ]  # fmt: skip
    assert plain["names"] == [{"name": "Anna Berg", "plans": ["Design", "Sales"], "one": False}]
    assert plain["unread"] == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in"]


def test_a_file_that_cant_be_read_stops_it_unless_it_is_left_out(tmp_path: Path, run: Run) -> None:
    paths = departments(tmp_path / "in")
    bad = tmp_path / "in" / "Bad.vorlauf"
    bad.write_text("no plan", encoding="utf-8")
    out = tmp_path / "All.vorlauf"
    code, _, told = run("collect", tmp_path / "in", "-o", out, "--lang", "en")
    assert code == 3
    assert told.startswith("Bad.vorlauf ")
    assert "--skip-unreadable" in told
    assert not out.exists()
    code, _, told = run("collect", *paths, bad, "-o", out, "--skip-unreadable", "--lang", "en")
    assert code == 0
    assert told.startswith("Bad.vorlauf ")
    assert len(bootstrap.look_into(out).people) == 7


def test_nothing_is_overwritten_and_an_empty_folder_is_told(tmp_path: Path, run: Run) -> None:
    paths = departments(tmp_path / "in")
    before = paths[0].read_bytes()
    assert run("collect", *paths, "-o", paths[0], "--lang", "en")[0] == 3
    assert paths[0].read_bytes() == before
    (tmp_path / "none").mkdir()
    code, _, told = run("collect", tmp_path / "none", "--lang", "en")
    assert code == 4
    assert "There is no plan in what was named" in told
