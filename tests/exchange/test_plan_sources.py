"""Plan files to be collected: which are meant, how they are called, what can't be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner import bootstrap
from planner.domain.problem import Refused
from planner.exchange.open_format import dump_plan
from planner.exchange.plan_sources import named, plan_files, read_plans, sources_of
from planner.services.collect_words import unread_text
from planner.services.ports import StorageProblem
from planner.services.wording import load_words
from planner.storage import file, migrations, opening
from planner.storage.cipher import VERSION
from tests.departments import department, departments


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def test_a_folder_stands_for_its_plans_but_not_for_their_copies(tmp_path: Path) -> None:
    paths = departments(tmp_path / "in")
    (tmp_path / "in" / "deep").mkdir()
    paths[0].rename(tmp_path / "in" / "deep" / paths[0].name)
    copies = tmp_path / "in" / "Sales.vorlauf.backups"
    copies.mkdir()
    for other in (copies / "20261123T201503Z-1-opened.vorlauf", tmp_path / "in" / ".Sales.vorlauf",
                  tmp_path / "in" / "list.xlsx", tmp_path / "in" / "other.json"):  # fmt: skip
        other.write_bytes(b"x")
    (tmp_path / "in" / "Open.vorlauf.json").write_text("{}", encoding="utf-8")
    found = names(plan_files([tmp_path / "in"]))
    assert found == ["Assembly.vorlauf", "Design.vorlauf", "Open.vorlauf.json", "Sales.vorlauf"]
    assert names(plan_files([paths[1], tmp_path / "in", paths[1]])) == found
    assert names(plan_files([tmp_path / "in" / "other.json"])) == ["other.json"]


def test_looking_through_a_folder_can_be_stopped(tmp_path: Path) -> None:
    departments(tmp_path)

    def stop(share: float) -> None:
        raise InterruptedError(share)

    with pytest.raises(InterruptedError):
        plan_files([tmp_path], stop)


def test_plans_stand_in_the_order_people_count(tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.vorlauf" for name in ("Plan 10", "plan 2", "Alpha", "Plan 2b")]
    assert [path.stem for path in plan_files(paths)] == ["Alpha", "plan 2", "Plan 2b", "Plan 10"]


def test_plans_are_called_by_their_files_and_folders_tell_equal_ones_apart(tmp_path: Path) -> None:
    paths = [tmp_path / "a" / "Plan.vorlauf", tmp_path / "b" / "Plan.vorlauf.json",
             tmp_path / "Sales.vorlauf", tmp_path / "b" / "Plan.vorlauf"]  # fmt: skip
    assert list(named(paths).values()) == ["a – Plan", "b – Plan", "Sales", "b – Plan 2"]


def test_plans_and_the_open_format_are_read_and_what_is_neither_is_told(tmp_path: Path) -> None:
    (design, *_) = departments(tmp_path)
    text = tmp_path / "Text.vorlauf.json"
    text.write_text(dump_plan(department("Sales")), encoding="utf-8")
    wrong = tmp_path / "Wrong.json"
    wrong.write_text('{"format": "vorlauf-plan/1", "teams": [{"name": "x"}]}', encoding="utf-8")
    table = tmp_path / "Table.vorlauf"
    table.write_text("Name;Team", encoding="utf-8")
    gone = tmp_path / "Gone.json"
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in tmp_path.iterdir()}
    found, unread = read_plans([design, text, wrong, table, gone], bootstrap.look_into)
    assert [each.name for each in sources_of(found)] == ["Design", "Text"]
    assert [len(each.content.people) for each in found] == [3, 2]
    assert found[0].changed == pytest.approx(design.stat().st_mtime)
    assert [type(each.error) for each in unread] == [Refused, StorageProblem, FileNotFoundError]
    for each in unread:
        told = unread_text(load_words("en"), each.path.name, each.error)
        assert told.startswith(each.path.name)
        assert told.endswith(".")
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in tmp_path.iterdir()} == before


def test_a_plan_of_an_older_version_is_read_and_stays_older(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (design, *_) = departments(tmp_path / "in")
    before = design.read_bytes()
    for module in (file, opening):
        monkeypatch.setattr(module, "VERSION", VERSION + 1)
    newer = (*migrations.steps(), lambda _: None)
    monkeypatch.setattr(migrations, "steps", lambda: newer)
    assert len(bootstrap.look_into(design).people) == 3
    assert design.read_bytes() == before
    assert sorted(path.name for path in (tmp_path / "in").iterdir()) == [
        "Assembly.vorlauf", "Design.vorlauf", "Sales.vorlauf",
    ]  # fmt: skip


def test_a_plan_somebody_works_in_is_read_too(tmp_path: Path) -> None:
    (design, *_) = departments(tmp_path)
    held = bootstrap.open_plan(design)
    try:
        assert held.read_only == ""
        assert len(bootstrap.look_into(design).people) == 3
    finally:
        held.close()
