"""A plan file and a way to run commands on it, for all tests of the command line."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner import __main__

TODAY = "2026-11-23"
PLAN: dict[str, Any] = {
    "format": "vorlauf-plan/1",
    "plan": {"name": "Body electronics", "country": "DE", "region": "BY"},
    "competencies": [
        {"id": "polish", "name": "Polish", "scale": "cefr"},
        {"id": "cad", "name": "CAD", "steps": [{"from": 0, "to": 1, "weeks": 8}]},
    ],
    "people": [
        {
            "id": "anna",
            "name": "Anna Berg",
            "hours_per_week": 5,
            "absences": [{"start": "2026-12-24", "end": "2027-01-06"}],
        },
        {"id": "ben", "name": "Ben Łąka"},
    ],
    "assessments": [
        {"person": "anna", "competency": "polish", "level": 2, "on": "2026-11-02", "kind": "self"}
    ],
    "developments": [
        {
            "id": "poland",
            "title": "Expansion to Poland",
            "horizon": "2028-12-31",
            "forecasts": [
                {
                    "by": "anna",
                    "on": "2026-12-01",
                    "probability": 0.8,
                    "earliest": "2027-01-01",
                    "likely": "2027-07-01",
                    "latest": "2028-07-01",
                }
            ],
        },
        {"id": "fog", "title": "Something in the fog", "status": "hunch"},
    ],
    "needs": [
        {
            "id": "n1",
            "development": "poland",
            "competency": "polish",
            "level": 3,
            "people": ["anna"],
        },
        {"id": "n2", "development": "fog", "competency": "cad", "level": 1, "people": ["ben"]},
    ],
    "offerings": [
        {
            "id": "o1",
            "title": "Evening course B1",
            "competency": "polish",
            "from": 2,
            "to": 3,
            "weeks": 26,
            "hours": 78,
            "terms": [{"start": "2027-01-11", "end": "2027-07-09"}],
        }
    ],
    "actions": [
        {
            "id": "a1",
            "title": "Evening course B1",
            "people": ["anna"],
            "offering": "o1",
            "effects": [{"competency": "polish", "from": 2, "to": 3}],
            "start": "2027-01-11",
            "end": "2027-07-09",
        }
    ],
}

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process; returns its exit code, stdout and stderr."""

    def call(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["vorlauf", *map(str, words)])
        code = __main__.main()
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture
def plan(tmp_path: Path, run: Run) -> Path:
    """A plan file with the content of `PLAN`."""
    source = tmp_path / "source.json"
    source.write_text(json.dumps(PLAN), encoding="utf-8")
    path = tmp_path / "plan.vorlauf"
    assert run("load", source, path)[0] == 0
    return path


def edits(tmp_path: Path, *lines: object) -> Path:
    path = tmp_path / "edits.jsonl"
    path.write_text(
        "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines),
        encoding="utf-8",
    )
    return path
