from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command_line import Run


def test_load_of_dump_is_the_same_plan(run: Run, plan: Path, tmp_path: Path) -> None:
    first, again = tmp_path / "first.json", tmp_path / "again.vorlauf"
    assert run("dump", plan, "-o", first)[0] == 0
    assert run("load", first, again)[0] == 0
    assert run("dump", again)[1] == first.read_text(encoding="utf-8")
    assert "Ben Łąka" in first.read_text(encoding="utf-8")


def test_an_existing_plan_is_never_overwritten(run: Run, plan: Path, tmp_path: Path) -> None:
    before = plan.read_bytes()
    source = tmp_path / "source.json"
    assert run("load", source, plan)[0] == 3
    assert run("new", plan)[0] == 3
    assert plan.read_bytes() == before


def test_the_schema_is_printed(run: Run) -> None:
    code, out, _ = run("dump", "--schema")
    assert code == 0
    assert json.loads(out)["title"] == "vorlauf-plan/1"


def test_what_is_not_there_is_a_matter_of_the_disk(run: Run, tmp_path: Path) -> None:
    code, out, err = run("sow", tmp_path / "none.vorlauf")
    assert (code, out) == (3, "")
    assert "none.vorlauf" in err
    assert run("load", tmp_path / "none.json", tmp_path / "x.vorlauf")[0] == 3


@pytest.mark.parametrize("sample", ["practice", "me", "empty"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_new_plan_may_hold_a_sample(run: Run, tmp_path: Path, sample: str, language: str) -> None:
    path = tmp_path / "new.vorlauf"
    code, out, _ = run("new", path, "--sample", sample, "--lang", language)
    assert (code, out) == (0, "")
    rows = json.loads(run("sow", path, "--json")[1])
    assert bool(rows) == (sample != "empty")


def test_an_empty_plan_is_called_as_its_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Gießerei.vorlauf"
    assert run("new", path)[0] == 0
    assert json.loads(run("dump", path)[1])["plan"]["name"] == "Gießerei"
