"""Errors of the driver and the system become one class; our own faults stay what they are."""

from __future__ import annotations

import datetime as dt
import errno
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlcipher3 import dbapi2 as driver

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.services.disk_words import SENTENCES
from planner.services.ports import StorageProblem
from planner.storage import create, faults
from planner.storage.faults import disk_faults

PLAN = Path("folder/plan.vorlauf")


def _said(error: BaseException) -> str:
    with pytest.raises(StorageProblem) as problem, disk_faults(PLAN):
        raise error
    assert problem.value.values["file"] == "plan.vorlauf"
    return problem.value.code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "disk.full"),
        ("SQLITE_IOERR", "disk.failed"),
        ("SQLITE_IOERR_FSYNC", "disk.failed"),
        ("SQLITE_IOERR_SHORT_READ", "disk.failed"),
        ("SQLITE_READONLY_DIRECTORY", "disk.read_only"),
        ("SQLITE_CANTOPEN_ISDIR", "disk.no_permission"),
        ("SQLITE_CORRUPT_INDEX", "plan.damaged"),
        ("SQLITE_BUSY_SNAPSHOT", "plan.busy"),
    ],
)
def test_a_drivers_error_has_a_code_whatever_its_details(name: str, code: str) -> None:
    error = driver.OperationalError("no")
    error.sqlite_errorname = name
    assert _said(error) == code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk.full"),
        (errno.EROFS, "disk.read_only"),
        (errno.EACCES, "disk.no_permission"),
        (errno.ENOENT, "plan.missing"),
        (errno.EIO, "disk.failed"),
    ],
)
def test_a_systems_error_has_a_code(number: int, code: str) -> None:
    assert _said(OSError(number, "no")) == code


@pytest.mark.parametrize(("free", "code"), [(32 * 1024, "disk.full"), (10**9, "disk.failed")])
def test_an_unclear_fault_without_room_is_want_of_room(
    free: int, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = SimpleNamespace(free=free)
    monkeypatch.setattr(faults.shutil, "disk_usage", lambda _: usage)  # type: ignore[attr-defined]
    error = driver.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR"
    assert _said(error) == code


def test_a_full_memory_has_a_code() -> None:
    assert _said(MemoryError()) == "memory.full"


@pytest.mark.parametrize("name", ["SQLITE_CONSTRAINT_FOREIGNKEY", "SQLITE_ERROR", ""])
def test_our_own_fault_stays_what_it_is(name: str) -> None:
    error = driver.IntegrityError("no")
    error.sqlite_errorname = name
    with pytest.raises(driver.IntegrityError), disk_faults(PLAN):
        raise error


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES])
def test_a_new_plan_where_nothing_may_be_written_asks_for_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(create, "make_file", refuse)
    with pytest.raises(StorageProblem) as problem:
        create.new_file(tmp_path / "plan.vorlauf", Content(Plan()), dt.datetime.now(dt.UTC))
    assert problem.value.code == "disk.no_place"
    assert problem.value.values == {"file": "plan.vorlauf", "folder": tmp_path.name}
    assert list(tmp_path.iterdir()) == []


def test_every_code_has_a_sentence() -> None:
    codes = {*faults._DRIVER.values(), *faults._SYSTEM.values()}
    assert codes <= set(SENTENCES)
