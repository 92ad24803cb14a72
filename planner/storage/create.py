"""A new plan file: filled under another name, verified, then put in place in one step.

A process killed on the way leaves no plan at all, and an existing file is never overwritten.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import glob
import os
import secrets
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

from planner import __version__
from planner.domain.attachment import named_contents
from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.services.ports import StorageProblem
from planner.storage import attached
from planner.storage.cipher import APPLICATION_ID, VERSION, Connection, connect, sound
from planner.storage.columns import statements, stored
from planner.storage.faults import disk_faults
from planner.storage.journal import refill
from planner.storage.texts import build

ABANDONED_SECONDS = 3600


def new_file(path: Path, content: Content, now: dt.datetime) -> None:
    """Make a plan file that holds `content`.

    Raises:
        StorageProblem: plan.exists if something is there already, or the disk.
    """
    with _where_it_may_lie(path), disk_faults(path):
        if path.exists() or path.is_symlink():
            raise StorageProblem("plan.exists", file=path.name)
        with beside(path) as made:
            make_file(made, content, now)
            put_in_place(made, path)


@contextmanager
def _where_it_may_lie(path: Path) -> Iterator[None]:
    """Of a plan that is not there yet another folder is the cure, not a copy of it."""
    try:
        yield
    except StorageProblem as problem:
        if problem.code in ("disk.read_only", "disk.no_permission"):
            folder = path.absolute().parent.name or str(path.absolute().parent)
            raise StorageProblem("disk.no_place", file=path.name, folder=folder) from problem
        raise


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A name in the same folder to make a file under; whatever is left of it is removed."""
    _remove_abandoned(path)
    made = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        yield made
    finally:
        for left in (made, made.with_name(made.name + "-journal")):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)


def _remove_abandoned(path: Path) -> None:
    """What a killed process left half made; an hour later nobody works on it any more."""
    for left in path.parent.glob(f".{glob.escape(path.name)}.*.part"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > ABANDONED_SECONDS:
                left.unlink()


def put_in_place(made: Path, path: Path) -> None:
    """Give a finished file its name, durably, and only if nobody else has that name.

    Raises:
        FileExistsError: the name is taken.
    """
    flush_file(made)
    try:
        # A rename would replace what came there meanwhile; a second name is refused.
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:
        # WORKAROUND: FAT and some network folders know no second name for a file.
        if path.exists():
            raise FileExistsError(path) from None
        made.rename(path)
    flush_folder(path.parent)


def flush_file(path: Path) -> None:
    """Wait until the file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; not every system lets one ask."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_file(
    path: Path,
    content: Content,
    now: dt.datetime,
    entries: Sequence[Sequence[Any]] = (),
    contents: Iterable[tuple[str, bytes]] = (),
) -> None:
    """Fill and verify a file nobody knows yet.

    `entries` are rows of a journal to take along, `contents` bytes of attachments by their hash.
    """
    connection = connect(path, "create")
    try:
        # Nobody sees this file before it is whole: it needs no way back and one flush.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        make_schema(connection)
        fill(connection, content)
        attached.put_each(connection, chain(_loose(content), contents))
        refill(connection, entries)
        _note(connection, now)
        _index(connection, content)
        if not sound(connection):
            raise StorageProblem("disk.failed", file=path.name, cause="written file differs")
    finally:
        connection.close()


def _loose(content: Content) -> Iterator[tuple[str, bytes]]:
    """Bytes that came with the records from outside, of those that name them."""
    named = named_contents(content.attachments.values())
    return ((name, data) for name, data in content.loose.items() if name in named)


def make_schema(connection: Connection) -> None:
    """All tables of the newest version, empty."""
    from planner.storage.tables import schema

    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in schema():
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")


def fill(connection: Connection, content: Content) -> None:
    """Write a whole plan into empty tables, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    for kind in chain(("plan",), KINDS):
        rows = (
            (content.place(kind, id_), *stored(kind, record))
            for id_, record in content.table(kind).items()
        )
        connection.executemany(statements(kind).insert, rows)
    connection.execute("COMMIT")


def _index(connection: Connection, content: Content) -> None:
    connection.execute("BEGIN IMMEDIATE")
    build(connection, content)
    connection.execute("COMMIT")


def _note(connection: Connection, now: dt.datetime) -> None:
    facts = {
        "made_at": now.astimezone(dt.UTC).isoformat(timespec="seconds"),
        "made_by": __version__,
        "plan_id": secrets.token_hex(16),
    }
    connection.executemany("INSERT INTO meta (key, value) VALUES (?, ?)", facts.items())
