from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from alembic.operations import Operations

from planner import bootstrap
from planner.storage import file, migrations, opening
from planner.storage.cipher import VERSION, connect, number
from planner.storage.migrations import steps
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


def test_a_plan_of_an_older_program_is_brought_up_to_date_before_it_is_read(
    run: Run, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = run("sow", plan, "--json")[1]
    next_version(monkeypatch)
    assert run("sow", plan, "--json") == (0, told, "")
    with closing(connect(plan, "read")) as connection:
        assert number(connection, "user_version") == VERSION + 1
    with closing(bootstrap.open_plan(plan, readonly=True)) as found:
        assert [each.reason for each in found.backups()] == ["migration"]
    held = bootstrap.open_plan(plan)
    next_version(monkeypatch, 2)  # somebody has it open with the program of before
    code, out, err = run("sow", plan)
    held.close()
    assert (code, out) == (3, "")
    assert plan.name in err


def next_version(monkeypatch: pytest.MonkeyPatch, by: int = 1) -> None:
    """The program of a later version."""
    added = [add_nothing] * by
    for module in (file, opening):
        monkeypatch.setattr(module, "VERSION", VERSION + by)
    monkeypatch.setattr(migrations, "steps", lambda: (*steps(), *added))


def add_nothing(op: Operations) -> None:
    """A step after which everything is as before."""
    op.get_bind()


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


def test_nothing_is_written_over_a_plan(run: Run, plan: Path) -> None:
    """A slip in a name would cost the plan and its journal; a document gets another name."""
    before = plan.read_bytes()
    assert run("dump", plan, "-o", plan)[0] == 3
    wish = ("export", plan, "--document", "calendar", "--format", "ics", "--lang", "en")
    code, _, said = run(*wish, "-o", plan)
    assert code == 3
    assert said == f"{plan.name} is a plan and stays as it is; choose another name.\n"
    paper = ("export", plan, "--document", "timeline", "--format", "svg")
    assert run(*paper, "-o", plan)[0] == 3
    assert plan.read_bytes() == before
    assert [each.name for each in plan.parent.iterdir() if each.name.startswith(".")] == []


def test_a_file_is_asked_whether_it_can_be_read_only_by_who_reads_it(
    run: Run, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who reads it says what to do; what is known of calls would say that a value is wrong."""
    monkeypatch.setattr("os.access", lambda *_: False)
    assert run("sow", plan, "--json")[0] == 0


def test_mending_where_nothing_can_be_written_says_so(
    run: Run, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", str(plan) + ".lock")

    monkeypatch.setattr("planner.storage.lock._write_holder", refuse)
    code, _, said = run("check", plan, "--repair", "--lang", "en")
    assert code == 3
    assert said == f"{plan.name} lies where nothing can be written; copy it to a folder of yours.\n"
