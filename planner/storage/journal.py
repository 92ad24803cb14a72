"""The journal: every transaction with what it changed. Undo, redo and the audit log in one.

Nothing is ever taken out of it. An undo is an entry of its own and marks the edit it took
back; the first edit after an undo cuts off what could have been done again, which stays
readable in the log.
"""

from __future__ import annotations

import datetime as dt
import json
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from planner.domain.edit import Change, Edit, Title
from planner.domain.kinds import record_type
from planner.domain.plain import from_plain, plain_value, to_plain
from planner.services.ports import Entry
from planner.storage.cipher import Connection
from planner.storage.parts import Breath, in_parts, no_breath

DONE, UNDONE, CUT = "done", "undone", "cut"

COLUMNS = ("number", "at", "act", "of", "state", "code", "title_values", "changes")
_HEAD = ", ".join(COLUMNS[:-1])


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def pack(changes: Sequence[Change], breathe: Breath = no_breath) -> bytes:
    """Changes as compressed JSON: kind, id, place, before, after of each."""
    plain = [
        [
            change.kind,
            change.id,
            change.place,
            None if change.before is None else to_plain(change.before),
            None if change.after is None else to_plain(change.after),
        ]
        for change in in_parts(changes, breathe)
    ]
    return zlib.compress(_json(plain).encode(), 1)


def unpack(packed: bytes) -> tuple[Change, ...]:
    """The changes of `pack`."""

    def record(kind: str, value: Any) -> Any:
        return None if value is None else from_plain(record_type(kind), value)

    return tuple(
        Change(kind, id_, record(kind, before), record(kind, after), place)
        for kind, id_, place, before, after in json.loads(zlib.decompress(packed))
    )


def _stamp(now: dt.datetime) -> str:
    return now.astimezone(dt.UTC).isoformat(timespec="seconds")


def _title(code: str, values: str) -> Title:
    return Title(code, json.loads(values))


def _plain_title(title: Title) -> str:
    return _json({key: plain_value(value) for key, value in title.values.items()})


def add_edit(
    connection: Connection,
    now: dt.datetime,
    title: Title,
    changes: Sequence[Change],
    breathe: Breath = no_breath,
) -> int:
    """Enter an edit; whatever could have been done again is cut off. Returns its number."""
    connection.execute("UPDATE journal SET state = ? WHERE state = ?", (CUT, UNDONE))
    number = _insert(connection, now, ("edit", None, DONE, title), pack(changes, breathe))
    connection.executemany(
        "INSERT INTO touched (kind, record, entry) VALUES (?, ?, ?)",
        [(change.kind, change.id, number) for change in changes],
    )
    return number


def add_step(connection: Connection, now: dt.datetime, act: str, edit: Edit) -> int:
    """Enter an undo or redo of an edit and mark the edit. Returns the entry's own number."""
    state = UNDONE if act == "undo" else DONE
    connection.execute("UPDATE journal SET state = ? WHERE number = ?", (state, edit.id))
    return _insert(connection, now, (act, edit.id, "", edit.title), None)


def _insert(
    connection: Connection,
    now: dt.datetime,
    what: tuple[str, int | None, str, Title],
    packed: bytes | None,
) -> int:
    act, of, state, title = what
    row = (_stamp(now), act, of, state, title.code, _plain_title(title), packed)
    marks = "?, ?, ?, ?, ?, ?, ?"
    cursor = connection.execute(
        f"INSERT INTO journal (at, act, of, state, code, title_values, changes) VALUES ({marks})",
        row,
    )
    return cursor.lastrowid


def refill(connection: Connection, rows: Sequence[Sequence[Any]]) -> None:
    """Put rows read from another file (`COLUMNS`) into an empty journal."""
    marks = ", ".join("?" * len(COLUMNS))
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({marks})", rows)
    connection.executemany(
        "INSERT OR IGNORE INTO touched (kind, record, entry) VALUES (?, ?, ?)",
        (
            (kind, id_, number)
            for number, *_, packed in rows
            if packed is not None
            for kind, id_, *_ in json.loads(zlib.decompress(packed))
        ),
    )
    connection.execute("COMMIT")


def last_number(connection: Connection) -> int:
    """Number of the newest entry, 0 in a new plan."""
    return int(connection.execute("SELECT coalesce(max(number), 0) FROM journal").fetchone()[0])


def next_to_undo(connection: Connection) -> int | None:
    """Number of the edit that `undo` takes back."""
    found = connection.execute("SELECT max(number) FROM journal WHERE state = ?", (DONE,))
    return found.fetchone()[0]  # type: ignore[no-any-return]


def next_to_redo(connection: Connection) -> int | None:
    """Number of the edit that `redo` does again."""
    found = connection.execute("SELECT min(number) FROM journal WHERE state = ?", (UNDONE,))
    return found.fetchone()[0]  # type: ignore[no-any-return]


def title_of(connection: Connection, number: int) -> Title:
    """What an entry is called."""
    row = connection.execute("SELECT code, title_values FROM journal WHERE number = ?", (number,))
    return _title(*row.fetchone())


def edit_of(connection: Connection, number: int) -> Edit:
    """An edit with its changes, as it was first done."""
    row = connection.execute(
        "SELECT code, title_values, changes FROM journal WHERE number = ?", (number,)
    ).fetchone()
    return Edit(number, _title(row[0], row[1]), unpack(row[2]))


def since(connection: Connection, number: int) -> Iterator[Edit]:
    """What happened after entry `number`, as edits in the order they took effect."""
    rows = connection.execute(
        "SELECT number, act, of FROM journal WHERE number > ? ORDER BY number", (number,)
    ).fetchall()
    for own, act, of in rows:
        edit = edit_of(connection, of or own)
        yield edit.reversed() if act == "undo" else edit


def _entry(row: Sequence[Any]) -> Entry:
    number, at, act, of, state, code, values = row
    return Entry(number, dt.datetime.fromisoformat(at), act, of, state, _title(code, values))


def newest(connection: Connection, most: int) -> list[Entry]:
    """The newest entries, newest first."""
    rows = connection.execute(
        f"SELECT {_HEAD} FROM journal ORDER BY number DESC LIMIT ?", (most,)
    ).fetchall()
    return [_entry(row) for row in rows]


def history(connection: Connection, kind: str, id_: str) -> list[Entry]:
    """Entries that touched a record, also by undoing or redoing them, oldest first."""
    rows = connection.execute(
        f"SELECT {_HEAD} FROM journal WHERE coalesce(of, number) IN "
        "(SELECT entry FROM touched WHERE kind = ? AND record = ?) ORDER BY number",
        (kind, id_),
    ).fetchall()
    return [_entry(row) for row in rows]
