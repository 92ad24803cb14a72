"""The only wiring: folders of the user, the log, and plans opened with what remembers them.

Nothing here needs Qt or SQLModel: the window and the command line both start with it.
"""

from __future__ import annotations

import datetime as dt
import logging
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:  # the frame is painted before any record is needed
    from planner.domain.content import Content
    from planner.services.ports import Backup, Health, PlanFile

NAME = "vorlauf"
LOG_BYTES = 500_000
LOG_FILES = 3


class Folders(NamedTuple):
    """The user's folders for settings, data, cache and log, as the system wants them."""

    settings: Path
    data: Path
    cache: Path
    log: Path


def folders() -> Folders:
    """Where this user's files belong; nothing is made here."""
    # WORKAROUND: appdirs is no longer maintained; this function is all that knows it.
    import appdirs

    return Folders(
        settings=Path(appdirs.user_config_dir(NAME, False)),
        data=Path(appdirs.user_data_dir(NAME, False)),
        cache=Path(appdirs.user_cache_dir(NAME, False)),
        log=Path(appdirs.user_log_dir(NAME, False)),
    )


def prepare(verbose: bool = False) -> Folders:
    """Start the log and give matplotlib a cache that lasts; before anything else is imported.

    A folder that can't be made costs the log or the cache, never the start.
    """
    found = folders()
    # A packed program would otherwise look through all fonts at each start.
    os.environ.setdefault("MPLCONFIGDIR", str(found.cache / "matplotlib"))
    _start_log(found.log, logging.DEBUG if verbose else logging.INFO)
    return found


def log_file(log_folder: Path) -> Path:
    """The file the log is written to."""
    return log_folder / f"{NAME}.log"


class _Discreet(logging.Formatter):
    """Writes where a fault came from, not what it said: its own text may hold a name."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's own name
        """Kind of the fault, and files, lines and functions on the way to it."""
        kind, _, trace = ei
        lines = [f"Traceback of {kind.__name__}:"]
        while trace is not None:
            code = trace.tb_frame.f_code
            lines.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        return "\n".join(lines)


def _start_log(folder: Path, level: int) -> None:
    """Log to a file. At level info nothing names a person, a plan or a path."""
    root = logging.getLogger("planner")
    root.setLevel(level)
    if root.handlers:
        return
    from logging.handlers import RotatingFileHandler  # brings sockets along: not before it shows

    handler: logging.Handler
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_file(folder), maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.propagate = False


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def open_plan(path: Path, readonly: bool = False) -> PlanFile:
    """Open a plan: for writing, or for reading if somebody else writes it or nobody may.

    Raises:
        StorageProblem: it can't be opened; the file is as it was, byte for byte.
    """
    from planner.storage.file import open_file

    # By its real name: the lock lies beside it, and two names would be two locks.
    return open_file(path.resolve(), _now, read_only=readonly)


def look_into(path: Path) -> Content:
    """What a plan holds; nothing of it is changed, locked or brought up to date.

    One of an older version is read from a copy that nobody keeps.

    Raises:
        StorageProblem: it can't be opened.
    """
    from planner.services.ports import StorageProblem

    try:
        return _held_in(path, readonly=True)
    except StorageProblem as problem:
        if problem.code != "plan.older":
            raise
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-") as folder:
        copy = Path(folder) / path.name
        copy_plan(path, copy)
        return _held_in(copy, readonly=False)


def _held_in(path: Path, *, readonly: bool) -> Content:
    plan = open_plan(path, readonly=readonly)
    try:
        return plan.store.content
    finally:
        plan.close()


def new_plan(path: Path, content: Content) -> None:
    """Make a plan file that holds `content`; never overwrites anything.

    Raises:
        StorageProblem: plan.exists, or the disk; no file was made.
    """
    from planner.storage.create import new_file

    new_file(path, content, _now())


def preload() -> None:
    """Load, in any thread, what single edits are written with once a plan is open."""
    import planner.storage.rows  # noqa: F401 - a second of imports nobody has to wait for


def list_backups(path: Path) -> Sequence[Backup]:
    """Verified copies of a plan, newest first; the plan itself may be gone."""
    from planner.storage import backups

    return backups.list_backups(path.resolve())


def counts_of_backup(backup: Backup) -> tuple[int, int] | None:
    """People and assessments in a copy; None where it can't be read."""
    from planner.storage.moving import counts

    return counts(backup.path)


def copy_plan(path: Path, to: Path) -> None:
    """A whole copy with its journal under a free name; the plan may be open.

    Raises:
        StorageProblem: plan.exists, or the disk; nothing was made.
    """
    from planner.storage import moving

    moving.copy_plan(path.resolve(), to)


def move_plan(path: Path, to: Path) -> None:
    """Move a closed plan with its copies.

    Raises:
        StorageProblem: plan.exists, plan.in_use, or the disk; the plan is where it was.
    """
    from planner.storage import moving

    moving.move_plan(path.resolve(), to, _now())


def restore_backup(path: Path, number: int) -> Path | None:
    """Put copy `number` in the plan's place; returns where the plan was moved, if there was one.

    Raises:
        StorageProblem: plan.in_use, backup.unknown, backup.damaged, or the disk.
    """
    from planner.storage import backups

    return backups.restore(path.resolve(), number, _now())


def check_plan(path: Path) -> Health:
    """What is wrong with a plan file; changes nothing."""
    from planner.storage.check import check_file

    return check_file(path.resolve())


def repair_plan(path: Path) -> Health:
    """Check a plan and put a sound one in its place if need be, the damaged one kept aside.

    Raises:
        StorageProblem: it is no plan, somebody has it open, nothing could be read, or the disk.
    """
    from planner.storage.repair import repair

    return repair(path.resolve(), _now())
