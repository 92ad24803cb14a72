"""mend: what doesn't add up, on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.command_line import TODAY, Run


def broken(tmp_path: Path, run: Run) -> Path:
    """Two actions of one person at once, the second before the first is over."""
    source, path = tmp_path / "broken.json", tmp_path / "broken.vorlauf"
    days = {"start": "2027-01-11", "end": "2027-01-24"}
    actions = [
        {"id": "a", "title": "First", "people": ["anna"], "hours": 10, **days},
        {"id": "b", "people": ["anna"], "hours": 10, "predecessors": ["a"], **days},
    ]
    plan = {
        "format": "vorlauf-plan/1",
        "people": [{"id": "anna", "name": "Anna", "hours_per_week": 5}, {"id": "ben"}],
        "actions": actions,
    }
    source.write_text(json.dumps(plan), encoding="utf-8")
    run("load", source, path)
    return path


def rows(run: Run, path: Path, *more: str) -> Any:
    code, out, err = run("mend", path, "--json", "--today", TODAY, *more)
    assert (code, err) == (0, "")
    return json.loads(out)


def test_mend_prints_all_that_does_not_add_up(tmp_path: Path, run: Run) -> None:
    path = broken(tmp_path, run)
    over, order = rows(run, path)
    shown = ("code", "person", "first", "last", "hours", "actions", "cure")
    assert {key: over[key] for key in shown} == {
        "code": "overload", "person": "anna", "first": "2027-01-11", "last": "2027-01-24",
        "hours": 10.0, "actions": ["a", "b"], "cure": "spread_out",
    }  # fmt: skip
    assert {k: order[k] for k in ("code", "action", "predecessor", "cure", "safe")} == {
        "code": "order", "action": "b", "predecessor": "a", "cure": "begin_after", "safe": True,
    }  # fmt: skip
    assert rows(run, path, "--person", "ben") == []
    assert run("mend", path, "--person", "zed")[0] == 4


def test_mend_as_a_table_says_why_and_what_helps(tmp_path: Path, run: Run) -> None:
    path = broken(tmp_path, run)
    code, out, _ = run("mend", path, "--today", TODAY, "--lang", "en")
    assert code == 0
    assert "over the learning time" in out
    assert "Begin on 25 Jan 2027" in out
    edits = tmp_path / "edits.jsonl"
    edits.write_text('{"do": "spread_out", "person": "anna"}\n', encoding="utf-8")
    assert run("apply", path, edits, "--today", TODAY)[0] == 0
    assert rows(run, path) == []
    assert "adds up" in run("mend", path, "--today", TODAY, "--lang", "en")[2]
