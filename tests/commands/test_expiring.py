"""expiring: what runs out, on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.command_line import TODAY, Run


def test_expiring_says_until_when_and_by_what_it_is_renewed(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "practice.vorlauf"
    run("new", path, "--sample", "practice", "--today", TODAY)
    code, out, err = run("expiring", path, "--json", "--today", "2026-11-23")
    assert (code, err) == (0, "")
    assert json.loads(out) == [
        {"person": "voss", "competency": "CYB", "level": 2, "then": 0, "last_day": "2027-01-10",
         "days": 48, "renewed_by": None},
    ]  # fmt: skip
    code, out, _ = run("expiring", path, "--today", "2026-11-23", "--lang", "de")
    assert "läuft am 10.01.2027 ab" in out
    assert "Karl Voss" in out
    assert run("expiring", path, "--person", "zed")[0] == 4


def test_expiring_lists_who_is_to_be_assessed_again(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "practice.vorlauf"
    run("new", path, "--sample", "practice", "--today", TODAY)
    assert json.loads(run("expiring", path, "--assess-again", "--json", "--today", TODAY)[1]) == []
    day = "2027-10-15"
    rows = json.loads(
        run("expiring", path, "--assess-again", "--json", "--person", "weber", "--today", day)[1]
    )
    assert rows
    assert all(row["due_since"] <= day for row in rows)
    edits = tmp_path / "edits.jsonl"
    edits.write_text(
        '{"do": "assess", "person": "weber", "competency": "PL", "level": 1, "on": "2027-10-16"}\n',
        encoding="utf-8",
    )
    assert run("apply", path, edits, "--today", day)[0] == 4
