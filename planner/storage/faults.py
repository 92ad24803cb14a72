"""Errors of the disk and the driver, turned into one class with a code and values."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from planner.services.ports import StorageProblem

_DRIVER: dict[str, str] = {
    "SQLITE_FULL": "disk.full",
    "SQLITE_READONLY": "disk.read_only",
    "SQLITE_PERM": "disk.no_permission",
    "SQLITE_AUTH": "disk.no_permission",
    "SQLITE_CANTOPEN": "disk.no_permission",
    "SQLITE_IOERR": "disk.failed",
    "SQLITE_BUSY": "plan.busy",
    "SQLITE_LOCKED": "plan.busy",
    "SQLITE_CORRUPT": "plan.damaged",
    "SQLITE_NOTADB": "plan.damaged",
    "SQLITE_NOMEM": "memory.full",
}
_SYSTEM: dict[int, str] = {
    errno.ENOSPC: "disk.full",
    errno.EDQUOT: "disk.full",
    errno.EFBIG: "disk.full",
    errno.EROFS: "disk.read_only",
    errno.EACCES: "disk.no_permission",
    errno.EPERM: "disk.no_permission",
    errno.ENOENT: "plan.missing",
    errno.ENOTDIR: "plan.missing",
    errno.EISDIR: "plan.foreign",
    errno.EEXIST: "plan.exists",
}


def driver_code(error: BaseException) -> str | None:
    """Our code for a driver's error; None where it speaks of our fault (SQL, constraints)."""
    if isinstance(error, MemoryError):
        return "memory.full"
    name = getattr(error, "sqlite_errorname", None) or ""
    while name:
        if name in _DRIVER:
            return _DRIVER[name]
        # Extended codes are longer: SQLITE_IOERR_FSYNC, SQLITE_READONLY_DIRECTORY.
        name = name.rpartition("_")[0]
    return None


ROOM = 64 * 1024
"""Bytes a plan needs beside it while it is open, for what its windows share."""


def _is_full(path: Path) -> bool:
    """True if a fault is want of room, which the driver doesn't always tell from a broken disk."""
    try:
        return shutil.disk_usage(path.parent).free < ROOM
    except OSError:
        return False


@contextmanager
def disk_faults(path: Path) -> Iterator[None]:
    """What goes wrong inside leaves as a `StorageProblem` that names the file.

    A broken constraint or wrong SQL is our fault and passes through as it is.
    """
    try:
        yield
    except (driver.Error, MemoryError) as error:
        code = driver_code(error)
        if code is None:
            raise
        code = "disk.full" if code == "disk.failed" and _is_full(path) else code
        raise StorageProblem(code, file=path.name, cause=str(error)) from error
    except OSError as error:
        code = _SYSTEM.get(error.errno or 0, "disk.failed")
        cause = error.strerror or str(error)
        raise StorageProblem(code, file=path.name, cause=cause) from error
