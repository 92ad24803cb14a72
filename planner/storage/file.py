"""An open plan file: lock, connection, store, and what else can be done with it."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from planner.domain.edit import Edit
from planner.services.ports import Backup, Entry, Holder, StorageProblem, held_by
from planner.storage import backups, journal, lock
from planner.storage.attached import FileAttached
from planner.storage.cipher import VERSION, Access, Connection, connect, number
from planner.storage.faults import disk_faults
from planner.storage.opening import examine, open_checked
from planner.storage.store import Clock, PlanStore
from planner.storage.texts import FileTexts
from planner.storage.wal import has_wal


class OpenPlan:
    """Implements `services.ports.PlanFile`."""

    def __init__(
        self,
        path: Path,
        connection: Connection,
        clock: Clock,
        held: lock.PlanLock | None,
        read_only: str,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.holder: Holder | None = lock.holder(path) if read_only == "in_use" else None
        self._connection = connection
        self._clock = clock
        self._lock = held
        self._state = _state(path)
        self.store = PlanStore(connection, path, clock, self._may_write)
        self.texts = FileTexts(lambda: self._connection, self.store.content)
        self.attached = FileAttached(self._reading)

    def _reading(self) -> Connection:
        return self._connection

    def _may_write(self) -> None:
        if self._lock is not None:
            return
        who = self.holder or lock.holder(self.path)
        code = {"in_use": "plan.in_use", "folder": "disk.read_only"}.get(
            self.read_only, "plan.read_only"
        )
        raise held_by(who, self.path.name, code)

    def index_texts(self) -> Iterator[None]:
        """See that all text is found by an index, piece by piece; edits may come in between.

        Takes some seconds once for a large plan of an older program.
        """
        if self._lock is not None:
            yield from self.store.indexing()

    def warm_up(self) -> None:
        """From now on single edits are SQLModel rows; an import, so only after the first edit."""
        if self._lock is None:
            return
        from planner.storage.rows import RowWriter

        self.store.write_rows_with(RowWriter(self._connection))

    def refresh(self) -> Sequence[Edit]:
        """While reading only: take over what the writer has done since."""
        if self._lock is not None:
            return ()
        if self.read_only == "folder":
            self._look_again()
        return self.store.refresh()

    def given_back(self) -> bool:
        """While somebody else had it: whether they closed it, so that it could be written here."""
        return self.read_only == "in_use" and lock.is_free(self.path)

    def _look_again(self) -> None:
        """A frozen connection never sees a change; take another one if somebody made one."""
        state = _state(self.path)
        if state == self._state:
            return
        with disk_faults(self.path):
            connection = connect(self.path, _access(self.path, None, "folder"))
        self._connection.close()
        self._connection, self._state = connection, state
        self.store.read_with(connection)

    def history(self, kind: str, id_: str) -> Sequence[Entry]:
        """Journal entries that touched a record, oldest first."""
        with disk_faults(self.path):
            return journal.history(self._connection, kind, id_)

    def journal(self, most: int = 200) -> Sequence[Entry]:
        """The newest journal entries, newest first."""
        with disk_faults(self.path):
            return journal.newest(self._connection, most)

    def back_up(self, reason: str) -> Backup:
        """Make a verified copy now; on a connection of its own, so in any thread."""
        return backups.make_backup(self.path, reason, self._clock())

    def back_up_if_due(self, reason: str) -> Backup | None:
        """A copy if something changed and the last one is old enough for this reason."""
        return backups.backup_if_due(self.path, reason, self._clock())

    def backups(self) -> Sequence[Backup]:
        """Verified copies, newest first."""
        return backups.list_backups(self.path)

    def save_as(self, path: Path) -> None:
        """A whole copy with its journal under another name; also when the file vanished."""
        with disk_faults(path):
            backups.copy_into(self._connection, path)

    def close(self) -> None:
        """Bring the log into the plan, close it and give it back; safe to call twice."""
        if self._lock is not None:
            # Another reader keeps the log alive; then its content goes over at the next start.
            with contextlib.suppress(driver.Error):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def open_file(path: Path, clock: Clock, *, read_only: bool = False) -> OpenPlan:
    """Open a plan for writing, or for reading where somebody else writes it.

    Raises:
        StorageProblem: why it can't be opened; the file is untouched.
    """
    version = examine(path)
    held, why = (None, "asked") if read_only else _take_lock(path, clock())
    if version < VERSION and held is None:
        raise StorageProblem("plan.older", file=path.name, version=version, known=VERSION)
    try:
        connection = open_checked(path, _access(path, held, why))
        try:
            _bring_up_to_date(path, connection, clock())
            return OpenPlan(path, connection, clock, held, why)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        if held is not None:
            held.release()
        raise


def _bring_up_to_date(path: Path, connection: Connection, now: dt.datetime) -> None:
    """Migrate an older plan, after a copy of it as it was."""
    with disk_faults(path):
        if number(connection, "user_version") >= VERSION:
            return
        backups.make_backup(path, "migration", now)
        from planner.storage.migrations import migrate

        migrate(connection)


def _take_lock(path: Path, now: dt.datetime) -> tuple[lock.PlanLock | None, str]:
    if not os.access(path, os.W_OK):
        return None, "folder"
    try:
        held = lock.take(path, now)
    except OSError:
        return None, "folder"
    return held, "" if held else "in_use"


def _state(path: Path) -> tuple[int, int, bool]:
    """Differs once somebody has written the plan or begun to."""
    with disk_faults(path):
        found = path.stat()
        return found.st_mtime_ns, found.st_size, has_wal(path)


def _access(path: Path, held: lock.PlanLock | None, why: str) -> Access:
    if held is not None:
        return "write"
    # Without a log there is no writer, and none can come to a folder nobody may write.
    return "frozen" if why == "folder" and not has_wal(path) else "read"
