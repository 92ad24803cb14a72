from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.command_line import TODAY, Run


def test_sow_prints_the_figures_of_every_slot(run: Run, plan: Path) -> None:
    code, out, err = run("sow", plan, "--json", "--today", TODAY)
    assert (code, err) == (0, "")
    first = json.loads(out)[0]
    assert first.pop("why")
    assert first == {
        "need": "n1",
        "person": "anna",
        "due": "2027-02-15",
        "lead_time_weeks": None,
        "sow_by": None,
        "ready": "2027-07-09",
        "head_start_weeks": -20.6,
        "state": "late",
        "p_ready": 0.49,
    }


def test_sow_of_one_person_or_development(run: Run, plan: Path) -> None:
    ben = run("sow", plan, "--json", "--person", "ben")[1]
    assert [row["need"] for row in json.loads(ben)] == ["n2"]
    poland = run("sow", plan, "--json", "--development", "poland")[1]
    assert [row["need"] for row in json.loads(poland)] == ["n1"]
    code, _, err = run("sow", plan, "--person", "zed")
    assert code == 4
    assert "zed" in err


def test_sow_as_a_table_shows_every_slot_and_why(run: Run, plan: Path) -> None:
    code, out, err = run("sow", plan, "--today", TODAY, "--lang", "en")
    assert code == 0
    assert "too late" in out
    assert "Anna Berg" in out
    assert "Polish B1" in out
    assert "20\u202f% of cases" in out
    assert "1 too late" in err


def test_sow_of_an_empty_plan_says_so(run: Run, tmp_path: Path) -> None:
    source, path = tmp_path / "empty.json", tmp_path / "empty.vorlauf"
    source.write_text('{"format": "vorlauf-plan/1"}', encoding="utf-8")
    run("load", source, path)
    assert run("sow", path, "--json")[:2] == (0, "[]\n")
    assert run("sow", path)[2]


def test_levels_leave_zero_out_and_say_what_brought_them(run: Run, plan: Path) -> None:
    def levels(*words: str) -> Any:
        return json.loads(run("levels", plan, "--json", "--today", TODAY, *words)[1])

    row = {"person": "anna", "competency": "polish", "level": 2}
    assert levels() == [{**row, "by": "assessment", "since": "2026-11-02"}]
    assert levels("--on", "2026-11-01") == []
    later = levels("--on", "2027-07-09")
    assert later == [{**row, "level": 3, "by": "action", "since": "2027-07-09"}]
    assert "B1" in run("levels", plan, "--on", "2027-07-09")[1]


def test_levels_at_a_development_are_those_of_the_day_it_needs_us_by(run: Run, plan: Path) -> None:
    def levels(*words: str) -> Any:
        return json.loads(run("levels", plan, "--json", "--today", TODAY, *words)[1])

    assert levels("--at", "poland") == levels("--on", "2027-02-15")
    code, _, err = run("levels", plan, "--at", "nowhere")
    assert code == 4
    assert "nowhere" in err
    code, _, err = run("levels", plan, "--at", "poland", "--on", "2027-02-15", "--lang", "de")
    assert code == 4
    assert "nicht beides" in err


def test_a_development_without_a_day_has_none_to_look_at(run: Run, plan: Path) -> None:
    code, out, err = run("levels", plan, "--at", "fog", "--lang", "en")
    assert (code, out) == (4, "")
    assert "“Something in the fog” needs nobody by a day yet" in err
