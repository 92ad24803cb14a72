"""Plans copied and moved: whole or not at all."""

from __future__ import annotations

import datetime as dt
import errno
import os
import shutil
from pathlib import Path

import pytest

from planner import bootstrap
from planner.services.ports import StorageProblem
from planner.services.records import change_record
from planner.services.samples import make_sample
from planner.storage.backups import backup_folder
from planner.storage.moving import copy_plan, counts, move_plan
from tests.read_plan import TODAY

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan with an edit and a copy."""
    path = tmp_path / "Old.vorlauf"
    bootstrap.new_plan(path, make_sample("practice", "en", TODAY))
    opened = bootstrap.open_plan(path)
    change_record(opened.store, "plan", "plan", {"name": "Edited"})
    opened.back_up("regular")
    opened.close()
    return path


def around(plan: Path) -> set[str]:
    return {str(path.relative_to(plan.parent)) for path in plan.parent.rglob("*")}


def name_in(path: Path) -> str:
    opened = bootstrap.open_plan(path)
    try:
        assert opened.store.undo_title() is not None
        return opened.store.content.plan.name
    finally:
        opened.close()


def test_a_copy_has_the_journal_also_while_the_plan_is_open(plan: Path, tmp_path: Path) -> None:
    opened = bootstrap.open_plan(plan)
    change_record(opened.store, "plan", "plan", {"name": "Later"})
    copy_plan(plan, tmp_path / "New.vorlauf")
    opened.close()
    assert name_in(tmp_path / "New.vorlauf") == name_in(plan) == "Later"


def test_a_plan_in_a_folder_nobody_may_write_is_copied_out_of_it(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = around(plan)
    monkeypatch.setattr(os, "access", lambda *_: False)
    to = tmp_path / "mine" / "New.vorlauf"
    to.parent.mkdir()
    copy_plan(plan, to)
    assert around(plan) - before == {"mine", "mine/New.vorlauf"}


def test_a_copy_never_overwrites(plan: Path, tmp_path: Path) -> None:
    there = tmp_path / "There.vorlauf"
    there.write_bytes(b"mine")
    with pytest.raises(StorageProblem) as problem:
        copy_plan(plan, there)
    assert problem.value.code == "plan.exists"
    assert there.read_bytes() == b"mine"


def test_a_moved_plan_takes_its_copies_along(plan: Path, tmp_path: Path) -> None:
    to = tmp_path / "elsewhere" / "New.vorlauf"
    to.parent.mkdir()
    move_plan(plan, to, NOW)
    assert around(plan) == {
        "elsewhere",
        "elsewhere/New.vorlauf",
        "elsewhere/New.vorlauf.backups",
        f"elsewhere/New.vorlauf.backups/{next(backup_folder(to).iterdir()).name}",
    }
    assert name_in(to) == "Edited"
    assert len(bootstrap.list_backups(to)) == 1


@pytest.mark.parametrize("way", ["another disk", "same disk"])
@pytest.mark.parametrize("fails", ["nothing", "copies", "the old plan"])
def test_what_fails_leaves_the_old_one_with_its_copies(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str, fails: str
) -> None:
    before, rename, unlink = around(plan), Path.rename, Path.unlink

    def other_disk(self: Path, target: Path) -> Path:
        if self.name.endswith(".backups") and way == "another disk":
            raise OSError(errno.EXDEV, "another disk")
        if self.name.endswith("Old.vorlauf.backups") and fails == "copies":
            raise OSError(errno.EACCES, "no")
        return rename(self, target)

    def kept(self: Path, missing_ok: bool = False) -> None:
        if self == plan and fails == "the old plan":
            raise OSError(errno.EACCES, "no")
        unlink(self, missing_ok)

    def no_room(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "rename", other_disk)
    monkeypatch.setattr(Path, "unlink", kept)
    if fails == "copies":
        monkeypatch.setattr(shutil, "copytree", no_room)
    to = tmp_path / "New.vorlauf"
    if fails == "nothing":
        move_plan(plan, to, NOW)
        assert not plan.exists()
        assert not backup_folder(plan).exists()
        assert len(bootstrap.list_backups(to)) == 1
        return
    with pytest.raises(StorageProblem):
        move_plan(plan, to, NOW)
    assert around(plan) == before
    assert name_in(plan) == "Edited"


def test_a_plan_that_is_open_or_a_name_that_is_taken_is_refused(plan: Path, tmp_path: Path) -> None:
    opened = bootstrap.open_plan(plan)
    with pytest.raises(StorageProblem) as problem:
        move_plan(plan, tmp_path / "New.vorlauf", NOW)
    assert problem.value.code == "plan.in_use"
    opened.close()
    backup_folder(tmp_path / "New.vorlauf").mkdir()
    for to in (tmp_path / "New.vorlauf", plan):
        with pytest.raises(StorageProblem) as problem:
            move_plan(plan, to, NOW)
        assert problem.value.code == "plan.exists"
    assert name_in(plan) == "Edited"


def test_a_copy_is_counted_without_being_read(plan: Path, tmp_path: Path) -> None:
    content = make_sample("practice", "en", TODAY)
    assert counts(plan) == (len(content.people), len(content.assessments))
    foreign = tmp_path / "foreign"
    foreign.write_bytes(b"x" * 9000)
    assert counts(foreign) is None
    assert counts(tmp_path / "gone") is None
