"""risks and no-regret, on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.command_line import TODAY, Run


def test_each_risk_is_told_with_what_covers_it(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "practice.vorlauf"
    run("new", path, "--sample", "practice", "--today", TODAY)
    code, out, err = run("risks", path, "--json", "--today", TODAY)
    assert (code, err) == (0, "")
    rows = json.loads(out)
    assert [row["risk"] for row in rows] == sorted((row["risk"] for row in rows), reverse=True)
    assert any(row["flags"] for row in rows)
    code, out, _ = run("risks", path, "--today", TODAY, "--lang", "de")
    assert code == 0
    assert "nach dem Geplanten" in out
    assert "! Durch das Geplante ist mehr gedeckt" in out


def test_what_serves_several_is_told(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "practice.vorlauf"
    run("new", path, "--sample", "practice", "--today", TODAY)
    assert json.loads(run("no-regret", path, "--json", "--today", TODAY)[1]) == []
    edits = tmp_path / "edits.jsonl"
    line = {"do": "add_need", "development": "d1", "competency": "PL", "level": 1, "count": 1}
    edits.write_text(json.dumps(line), encoding="utf-8")
    assert run("apply", path, edits, "--today", TODAY)[0] == 0
    (row,) = json.loads(run("no-regret", path, "--json", "--today", TODAY)[1])
    assert row["competency"] == "PL"
    assert row["developments"] == ["d1", "d4"]
    assert row["sow_by"]
    assert "Polish" in run("no-regret", path, "--today", TODAY, "--lang", "en")[1]
