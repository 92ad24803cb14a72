"""A plan copied or moved to another place: whole, verified, and the old one stays on failure."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import os
import shutil
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from planner.services.ports import StorageProblem
from planner.storage.backups import backup_folder, copy_into, locked
from planner.storage.cipher import Access, connect
from planner.storage.faults import disk_faults
from planner.storage.opening import examine
from planner.storage.wal import has_wal


def copy_plan(plan: Path, to: Path) -> None:
    """A whole verified copy with its journal; also while somebody writes the plan.

    Raises:
        StorageProblem: plan.exists, or why one of the two can't be read or written.
    """
    examine(plan)
    # In a folder where nothing can be written no reader can make the files it shares with others.
    still = not os.access(plan.parent, os.W_OK) and not has_wal(plan)
    _copy(plan, to, "frozen" if still else "read")


def _copy(plan: Path, to: Path, access: Access) -> None:
    with disk_faults(plan):
        connection = connect(plan, access)
    with disk_faults(to), closing(connection):
        copy_into(connection, to)


def move_plan(plan: Path, to: Path, now: dt.datetime) -> None:
    """Move a closed plan with its copies; until the new one is whole the old one stays.

    Raises:
        StorageProblem: plan.exists, plan.in_use, or the disk; then all is as it was.
    """
    with disk_faults(plan), locked(plan, now):
        if backup_folder(to).exists():
            raise StorageProblem("plan.exists", file=backup_folder(to).name)
        examine(plan)
        # A reader would leave files beside the plan; without a log nobody can be writing it now.
        _copy(plan, to, "read" if has_wal(plan) else "frozen")
        try:
            _move_backups(backup_folder(plan), backup_folder(to))
            _take_away(plan, to)
        except BaseException:
            _remove(to)
            raise


def _move_backups(source: Path, target: Path) -> None:
    """Move the folder of copies; to another disk they are copied, and removed at the very end."""
    if not source.is_dir():
        return
    try:
        source.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        try:
            shutil.copytree(source, target)
        except OSError:
            shutil.rmtree(target, ignore_errors=True)
            raise


def _take_away(plan: Path, to: Path) -> None:
    """Remove the old plan; where that fails its copies come back to it."""
    source, target = backup_folder(plan), backup_folder(to)
    try:
        plan.unlink()
    except OSError:
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
        elif target.is_dir():
            target.rename(source)
        raise
    _remove(plan)
    shutil.rmtree(source, ignore_errors=True)


def _remove(plan: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            plan.with_name(plan.name + suffix).unlink(missing_ok=True)


def counts(plan: Path) -> tuple[int, int] | None:
    """People and assessments in a copy, counted without reading them; None if it can't be."""
    try:
        with closing(connect(plan, "frozen")) as connection:
            people, assessments = (
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("people", "assessments")
            )
    except driver.Error:
        return None
    return int(people), int(assessments)
