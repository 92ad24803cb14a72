"""Input that can't be right: one sentence with path, line and cure, and nothing half saved."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import PLAN, TODAY, Run


def changed(path: list[Any], value: Any) -> str:
    """The plan with one value changed, one record a line so that lines mean something."""
    plan = json.loads(json.dumps(PLAN))
    inner = plan
    for key in path[:-1]:
        inner = inner[key]
    if value is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return json.dumps(plan, indent=1, ensure_ascii=False)


FORECAST = ["developments", 0, "forecasts", 0]


BAD: list[tuple[str, list[Any], Any, str]] = [
    ("absence upside down", ["people", 0, "absences", 0, "end"], "2026-12-01", "swap"),
    ("absence without end", ["people", 0, "absences", 0, "end"], None, "add it"),
    ("action upside down", ["actions", 0, "end"], "2026-01-01", "swap"),
    ("forecast upside down", [*FORECAST, "latest"], "2027-02-01", "swap"),
    ("term upside down", ["offerings", 0, "terms", 0, "end"], "2026-01-01", "swap"),
    ("probability of 0", [*FORECAST, "probability"], 0, "like 0.8"),
    ("probability of 120 %", [*FORECAST, "probability"], 1.2, "like 0.8"),
    ("level outside its scale", ["needs", 0, "level"], 9, "use 0 to 6"),
    ("level below its scale", ["assessments", 0, "level"], -1, "use 0 to 6"),
    ("cycle of predecessors", ["actions", 0, "predecessors"], ["a1"], "take one"),
    ("unknown person", ["needs", 0, "people"], ["nobody"], "mend the id"),
    ("unknown competency", ["needs", 0, "competency"], "latin", "mend the id"),
    ("unknown country", ["plan", "country"], "XX", "codes like DE"),
    ("title of 10,000 characters", ["developments", 0, "title"], "ü" * 10_000, "shorten"),
    ("a day that is none", ["actions", 0, "start"], "2027-02-30", "like 2027"),
    ("a number as text", ["people", 0, "hours_per_week"], "five", "like 2.5"),
    ("a kind that comes later", ["missions"], [{"id": "i"}], "leave them out"),
    ("a mistyped key", ["people", 0, "hours_per_wek"], 5, "hours_per_week"),
]


def spelled(path: list[Any]) -> str:
    text = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)
    return text.removeprefix(".")


@pytest.mark.parametrize(("name", "path", "value", "cure"), BAD, ids=[case[0] for case in BAD])
def test_bad_input_is_named_with_path_line_and_cure(
    run: Run, tmp_path: Path, name: str, path: list[Any], value: Any, cure: str
) -> None:
    text = changed(path, value)
    source, plan = tmp_path / "bad.json", tmp_path / "bad.vorlauf"
    source.write_text(text, encoding="utf-8")
    code, out, err = run("load", source, plan)
    assert (code, out) == (4, "")
    assert not plan.exists()
    first = next(line for line in err.splitlines() if spelled(path) in line)
    assert first.startswith("bad.json:")
    assert cure in first
    line = text.splitlines()[int(first.split(":")[1]) - 1]
    there = path[-2] if value is None else path[-1]
    assert value is None or f'"{there}"' in line or str(value[0]) in line


def test_a_circle_of_prerequisites_means_no_chain_and_check_names_it(
    run: Run, tmp_path: Path
) -> None:
    plan = json.loads(json.dumps(PLAN))
    plan["competencies"][0]["prerequisites"] = [{"competency": "cad", "level": 1}]
    plan["competencies"][1]["prerequisites"] = [{"competency": "polish", "level": 1}]
    source, path = tmp_path / "circle.json", tmp_path / "circle.vorlauf"
    source.write_text(json.dumps(plan), encoding="utf-8")
    assert run("load", source, path)[0] == 0
    code, _, err = run("check", path)
    assert code == 0
    assert "competencies[0].prerequisites" in err


@pytest.mark.parametrize(
    "text", ["🌊" * 300, "שלום עולם \u202e", "e\u0301\u0308", "\u200d", "line\nbreak\t", "a" * 1000]
)
def test_texts_of_every_kind_come_back_as_they_were(run: Run, tmp_path: Path, text: str) -> None:
    source, path = tmp_path / "text.json", tmp_path / "text.vorlauf"
    source.write_text(changed(["developments", 0, "title"], text), encoding="utf-8")
    assert run("load", source, path)[0] == 0
    assert json.loads(run("dump", path)[1])["developments"][0]["title"] == text
    assert run("sow", path)[0] == 0


def test_a_person_without_hours_and_a_development_without_a_forecast_are_handled(
    run: Run, plan: Path
) -> None:
    code, out, _ = run("sow", plan, "--json", "--today", TODAY)
    row = json.loads(out)[1]
    assert (code, row["need"], row["due"], row["state"]) == (0, "n2", None, "unplanned")
    assert "forecast" in row["why"]
