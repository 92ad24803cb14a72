"""Verified copies of a plan in a folder beside it, and the way back to one.

A copy counts only once it was reopened and checked; then it gets its name, which says when,
after how many journal entries and why it was made: `20261123T201503Z-412-opened.vorlauf`.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from planner.services.ports import Backup, StorageProblem, held_by
from planner.storage import journal, lock
from planner.storage.cipher import Connection, connect, sound
from planner.storage.create import beside, flush_file, put_in_place
from planner.storage.faults import disk_faults
from planner.storage.opening import examine
from planner.storage.wal import wal_path

DAILY, WEEKLY, MONTHLY = 12, 10, 9
RECENT = dt.timedelta(hours=4)
"""All younger copies are kept too: the way back within a day's work."""

WAIT: dict[str, dt.timedelta] = {
    "regular": dt.timedelta(minutes=30),
    "bulk": dt.timedelta(hours=1),
}
"""Reason → how old the last copy must be; any other reason asks for one after every change."""

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-(\d+)-([a-z]+)\.vorlauf\Z")


def backup_folder(plan: Path) -> Path:
    """Where the copies of a plan lie."""
    return plan.with_name(plan.name + ".backups")


def list_backups(plan: Path) -> list[Backup]:
    """All verified copies, newest first."""
    found = []
    with disk_faults(plan), contextlib.suppress(FileNotFoundError):
        for path in backup_folder(plan).iterdir():
            name = _NAME.match(path.name)
            if name:
                made = dt.datetime.strptime(name[1], _STAMP).replace(tzinfo=dt.UTC)
                found.append((made, int(name[2]), name[3], path, path.stat().st_size))
    found.sort(key=lambda each: (each[0], each[1], each[2]), reverse=True)
    return [
        Backup(number, path, made, reason, edits, size)
        for number, (made, edits, reason, path, size) in enumerate(found, 1)
    ]


def make_backup(plan: Path, reason: str, now: dt.datetime) -> Backup:
    """Copy, reopen, check, flush, name; then prune. On a connection of its own.

    Raises:
        StorageProblem: the plan can't be read or the copy not be written; older copies stay.
    """
    examine(plan)
    with disk_faults(plan), closing(connect(plan, "read")) as connection:
        edits = journal.last_number(connection)
        folder = backup_folder(plan)
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / f"{now.astimezone(dt.UTC).strftime(_STAMP)}-{edits}-{reason}.vorlauf"
        # The same second, the same last entry: what is there already is the same.
        with contextlib.suppress(FileExistsError):
            copy_into(connection, path)
    _prune(plan, path, now)
    return next(backup for backup in list_backups(plan) if backup.path == path)


def copy_into(connection: Connection, path: Path) -> None:
    """A whole verified copy of the plan a connection has open, under a name that is free.

    Raises:
        FileExistsError: the name is taken.
    """
    with beside(path) as made:
        connection.execute("VACUUM INTO ?", (str(made),))
        _verify(made)
        put_in_place(made, path)


def _verify(path: Path) -> None:
    """Raises `StorageProblem` unless every page and the structure of a copy hold."""
    try:
        with closing(connect(path, "frozen")) as connection:
            whole = sound(connection)
    except driver.Error:
        whole = False
    if not whole:
        raise StorageProblem("backup.damaged", file=path.name)


def backup_if_due(plan: Path, reason: str, now: dt.datetime) -> Backup | None:
    """A copy, unless nothing changed since the last one or that is too young for `reason`."""
    newest = next(iter(list_backups(plan)), None)
    if newest is not None:
        with disk_faults(plan), closing(connect(plan, "read")) as connection:
            edits = journal.last_number(connection)
        if not is_due(newest, edits, reason, now):
            return None
    return make_backup(plan, reason, now)


def is_due(newest: Backup, edits: int, reason: str, now: dt.datetime) -> bool:
    """True if the plan has changed and the newest copy is old enough (or of the future)."""
    age = now - newest.made
    old_enough = age >= WAIT.get(reason, dt.timedelta(0)) or age < dt.timedelta(0)
    return edits != newest.edits and old_enough


def kept(backups: Iterable[Backup], now: dt.datetime) -> set[Path]:
    """Which copies stay: the newest one of each of 12 days, 10 weeks and 9 months, all young
    ones, and the last one made before a migration."""
    newest_first = list(backups)
    stay = {backup.path for backup in newest_first if now - backup.made < RECENT}
    stay.update([b.path for b in newest_first if b.reason == "migration"][:1])
    periods: list[tuple[int, Callable[[dt.datetime], object]]] = [
        (DAILY, lambda made: made.date()),
        (WEEKLY, lambda made: made.isocalendar()[:2]),
        (MONTHLY, lambda made: (made.year, made.month)),
    ]
    for most, period in periods:
        seen: dict[object, Path] = {}
        for backup in newest_first:
            seen.setdefault(period(backup.made), backup.path)
        stay.update(list(seen.values())[:most])
    return stay


def _prune(plan: Path, just_verified: Path, now: dt.datetime) -> None:
    backups = list_backups(plan)
    stay = kept(backups, now) | {just_verified}
    for backup in backups:
        if backup.path not in stay:
            with contextlib.suppress(OSError):
                backup.path.unlink()


def restore(plan: Path, number: int, now: dt.datetime) -> Path | None:
    """Put copy `number` in the plan's place; returns where the plan was moved, if there was one.

    The plan and its log go aside together: a log left over would undo the restore.

    Raises:
        StorageProblem: plan.in_use, backup.unknown, backup.damaged, or the disk.
    """
    backups = list_backups(plan)
    if not 1 <= number <= len(backups):
        raise StorageProblem("backup.unknown", number=number, count=len(backups))
    with disk_faults(plan), locked(plan, now):
        return replace_plan(plan, backups[number - 1].path, now)


@contextlib.contextmanager
def locked(plan: Path, now: dt.datetime) -> Iterator[None]:
    """The plan to oneself, or `StorageProblem`: plan.in_use with who has it, disk.read_only where
    nothing can be put beside it."""
    try:
        held = lock.take(plan, now)
    except OSError as error:
        raise StorageProblem("disk.read_only", file=plan.name) from error
    if held is None:
        raise held_by(lock.holder(plan), plan.name)
    try:
        yield
    finally:
        held.release()


def replace_plan(plan: Path, source: Path, now: dt.datetime) -> Path | None:
    """Verify and copy `source`, set the plan aside with its log, put the copy in its place."""
    _verify(source)
    with beside(plan) as made:
        shutil.copyfile(source, made)
        flush_file(made)
        aside = set_aside(plan, now)
        put_in_place(made, plan)
    return aside


def set_aside(plan: Path, now: dt.datetime) -> Path | None:
    """Move a plan and its log to a free name beside it; None if there is no plan."""
    stamp = now.astimezone(dt.UTC).strftime(_STAMP)
    aside, more = plan.with_name(f"{plan.stem}.aside-{stamp}{plan.suffix}"), 1
    while aside.exists() or wal_path(aside).exists():
        aside, more = aside.with_name(f"{plan.stem}.aside-{stamp}-{more}{plan.suffix}"), more + 1
    there = plan.exists()
    for suffix in ("", "-wal", "-shm"):
        part = plan.with_name(plan.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    return aside if there else None
