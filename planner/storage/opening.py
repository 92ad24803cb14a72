"""Before a file is opened for work: is it a plan, is it whole, can this version read it?

Everything refused here stays as it is, byte for byte, and nothing appears beside it.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from planner.services.ports import StorageProblem
from planner.storage.cipher import (
    APPLICATION_ID,
    PAGE_SIZE,
    SALT,
    VERSION,
    Access,
    Connection,
    connect,
    number,
    sound,
)
from planner.storage.faults import disk_faults, driver_code
from planner.storage.wal import dropped_transactions, has_wal

_RANDOM_ENOUGH = 200
"""Different byte values in an encrypted page of 4,096 (256 all but surely; 200 is safe)."""


def examine(path: Path) -> int:
    """The schema version of a plan file that can be opened.

    Raises:
        StorageProblem: plan.missing, plan.empty, plan.foreign, plan.passphrase, plan.damaged,
            plan.newer, or one of the disk.
    """
    with disk_faults(path):
        if path.is_dir():
            raise StorageProblem("plan.foreign", file=path.name)
        size = path.stat().st_size
        with path.open("rb") as file:
            first_page = file.read(PAGE_SIZE)
    if size == 0:
        raise StorageProblem("plan.empty", file=path.name)
    if not first_page.startswith(SALT):
        raise StorageProblem(_foreign(path, first_page), file=path.name)
    return _version(path)


def _foreign(path: Path, first_page: bytes) -> str:
    if len(first_page) < PAGE_SIZE:
        return "plan.foreign"
    try:
        # With our key the first page is readable although the salt is not ours: ours, hit.
        _open_and_ask(path, "frozen")
    except driver.Error:
        pass
    else:
        return "plan.damaged"
    encrypted = len(set(first_page)) >= _RANDOM_ENOUGH and path.stat().st_size % PAGE_SIZE == 0
    return "plan.passphrase" if encrypted else "plan.foreign"


def _version(path: Path) -> int:
    with disk_faults(path):
        application, version = _open_and_ask(path, "read" if has_wal(path) else "frozen")
    if application != APPLICATION_ID or version < 1:
        raise StorageProblem("plan.foreign", file=path.name)
    if version > VERSION:
        raise StorageProblem("plan.newer", file=path.name, version=version, known=VERSION)
    return version


def _open_and_ask(path: Path, access: Access) -> tuple[int, int]:
    with closing(connect(path, access)) as connection:
        return number(connection, "application_id"), number(connection, "user_version")


def open_checked(path: Path, access: Access) -> Connection:
    """A connection to an examined plan; after a crash only once the whole file was checked.

    Raises:
        StorageProblem: the file is damaged, or the disk.
    """
    with disk_faults(path):
        # Looked at by a reader: a writer would tidy the log away when it closes.
        if access == "write" and has_wal(path) and not _sound(path):
            raise StorageProblem("plan.damaged", file=path.name, cause="left-over log")
        return connect(path, access)


def _sound(path: Path) -> bool:
    try:
        with closing(connect(path, "read")) as connection:
            return not dropped_transactions(path, connection) and sound(connection)
    except driver.Error as error:
        if driver_code(error) == "plan.damaged":
            return False
        raise
