"""One writer: a lock file beside the plan, and a file that names who holds it.

The operating system drops the lock with the process that held it, however it ended, so a
lock left by a killed process is simply taken. Who holds it is written beside, because a
locked file can't be read everywhere.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import getpass
import json
import os
import platform
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from planner.services.ports import Holder


def lock_path(plan: Path) -> Path:
    """The file that is locked."""
    return plan.with_name(plan.name + ".lock")


def holder_path(plan: Path) -> Path:
    """The file that says who locked it."""
    return plan.with_name(plan.name + ".holder")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


class PlanLock:
    """The right to write one plan, held until `release`."""

    def __init__(self, lock: FileLock, plan: Path) -> None:
        self._lock = lock
        self._plan = plan

    def release(self) -> None:
        """Give the plan back and tidy up; safe to call twice."""
        if not self._lock.is_locked:
            return
        for path in (holder_path(self._plan), lock_path(self._plan)):
            # Removed while still locked: whoever waits sees that it is gone and makes a new
            # one. Windows refuses to remove an open file; an empty one stays behind there.
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        self._lock.release()


def take(plan: Path, now: dt.datetime) -> PlanLock | None:
    """The lock of a plan, or None if somebody has it.

    Raises:
        OSError: no file can be made beside the plan.
    """
    lock = FileLock(lock_path(plan), timeout=0)
    try:
        lock.acquire()
    except Timeout:
        return None
    held = PlanLock(lock, plan)
    try:
        _write_holder(plan, now)
    except BaseException:
        held.release()
        raise
    return held


def is_free(plan: Path) -> bool:
    """Whether nobody has the plan, and it is still where it was."""
    if not plan.exists():
        return False
    try:
        with FileLock(lock_path(plan), timeout=0):
            return True
    except (Timeout, OSError):
        return False


def _write_holder(plan: Path, now: dt.datetime) -> None:
    text = json.dumps(
        {
            "user": _user(),
            "host": platform.node(),
            "pid": os.getpid(),
            "since": now.astimezone(dt.UTC).isoformat(timespec="seconds"),
        }
    )
    # In one piece, so that nobody reads half a name.
    made = plan.with_name(f"{plan.name}.holder-{os.getpid()}")
    made.write_text(text, encoding="utf-8")
    made.replace(holder_path(plan))


def holder(plan: Path) -> Holder:
    """Who has the plan, as far as is known."""
    found: dict[str, Any] = {}
    with contextlib.suppress(OSError, ValueError, TypeError):
        found = dict(json.loads(holder_path(plan).read_text(encoding="utf-8")))
    since = None
    with contextlib.suppress(ValueError, TypeError):
        since = dt.datetime.fromisoformat(found.get("since"))  # type: ignore[arg-type]
    pid = found.get("pid")
    return Holder(
        str(found.get("user", "")),
        str(found.get("host", "")),
        pid if isinstance(pid, int) else 0,
        since,
    )
