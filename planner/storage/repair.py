"""A damaged plan made whole again. The damaged file is always kept aside.

In this order, the first that works: every record can still be read → a new file from them; a
copy and the journal entries made since it → no loss either; the copy alone; what can be read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from sqlcipher3 import dbapi2 as driver

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.problem import Problem, Refused
from planner.domain.references import references
from planner.domain.rules import check_content
from planner.domain.scale import BUILT_IN
from planner.services.ports import Health, StorageProblem
from planner.storage import journal
from planner.storage.backups import list_backups, locked, set_aside
from planner.storage.check import Rows, check_file, content_of, readable
from planner.storage.cipher import connect
from planner.storage.columns import TABLES, columns_of
from planner.storage.create import beside, make_file, put_in_place
from planner.storage.faults import disk_faults
from planner.storage.read import read_content
from planner.storage.salvage_contents import drop_what_is_lost, found_in, named_by
from planner.storage.wal import dropped_transactions

EVERY_PLACE = range(2**40)
HOPELESS = 2_000
"""Failed look-ups in one table after which the rest of it counts as lost."""

How = Literal["rebuilt", "restored", "copied", "rescued"]


@dataclass
class Salvage:
    """What could still be read of a file. `gaps` counts places where reading failed."""

    records: Rows = field(default_factory=dict)
    journal: list[tuple[Any, ...]] = field(default_factory=list)
    gaps: int = 0
    journal_gaps: int = 0
    dropped: int = 0
    """Finished transactions of the log that SQLite can't read."""
    broken: list[Problem] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """True if every record was read and the plan they make keeps every rule."""
        return (
            not self.gaps
            and not self.broken
            and bool(self.records.get("plan"))
            and not check_content(content_of(self.records))
        )


def repair(path: Path, now: dt.datetime) -> Health:
    """Check a plan and, if something is wrong, put a sound one in its place.

    Raises:
        StorageProblem: it is no plan, somebody has it open, nothing could be read, or the disk.
    """
    with locked(path, now):
        health = check_file(path)
        if health.sound:
            return health
        salvage = _salvage(path)
        how, content, lost = _choose(path, salvage)
        sources = (path, *(backup.path for backup in list_backups(path)))
        without_bytes = drop_what_is_lost(content, sources)
        if without_bytes:
            how, lost = "rescued" if not lost else how, lost + without_bytes
        kept = _journal_worth_keeping(salvage, lost)
        contents = found_in(sources, named_by(content, kept))
        with disk_faults(path), beside(path) as made:
            make_file(made, content, now, kept, contents)
            aside = set_aside(path, now)
            put_in_place(made, path)
    return Health(health.problems, how, aside, lost)


def _choose(path: Path, salvage: Salvage) -> tuple[How, Content, int]:
    newest = max((row[0] for row in salvage.journal), default=0)
    if salvage.whole and not salvage.dropped:
        return "rebuilt", content_of(salvage.records), 0
    for backup in list_backups(path):
        content = _read_backup(backup.path)
        if content is None:
            continue
        if salvage.whole and backup.edits <= newest:
            break
        if not _replay(content, salvage, backup.edits):
            return "copied", content, max(newest - backup.edits, 1)
        missing = salvage.dropped - max(backup.edits - newest, 0)
        return ("copied", content, missing) if missing > 0 else ("restored", content, 0)
    dropped = _drop_what_hangs(salvage.records)
    if not any(salvage.records.values()):
        raise StorageProblem("plan.beyond_repair", file=path.name)
    lost = salvage.gaps + len(salvage.broken) + dropped + salvage.dropped
    return "rescued", content_of(salvage.records), lost


def _read_backup(path: Path) -> Content | None:
    try:
        with closing(connect(path, "frozen")) as connection:
            return read_content(connection)
    except (driver.Error, Refused, ValueError):
        return None


def _replay(content: Content, salvage: Salvage, known: int) -> bool:
    """Do again on a copy what was done after it was made; False if part of that is lost."""
    rows = {row[0]: row for row in salvage.journal}
    newest = max(rows, default=0)
    todo = range(known + 1, newest + 1)
    if salvage.journal_gaps or not all(number in rows for number in todo):
        return False
    replayed: list[tuple[Change, ...]] = []
    for number in todo:
        _, _, act, of, *_, packed = rows[number]
        packed = rows[of][-1] if of in rows else packed
        if packed is None:
            return False
        changes = journal.unpack(packed)
        if act == "undo":
            changes = tuple(change.reversed() for change in reversed(changes))
        replayed.append(changes)
    for changes in replayed:
        content.apply(changes)
    return not check_content(content)


def _drop_what_hangs(records: Rows) -> int:
    """Take out records that need one that is lost, until none is left; returns how many."""
    dropped = 0
    while True:
        there = {(kind, record.id) for kind, rows in records.items() for _, record in rows}
        there |= {("scales", id_) for id_ in BUILT_IN}
        before = sum(map(len, records.values()))
        for kind, rows in records.items():
            records[kind] = [
                (place, record)
                for place, record in rows
                if all((its, id_) in there for _, its, id_ in references(record))
            ]
        left = sum(map(len, records.values()))
        dropped += before - left
        if left == before:
            return dropped


def _journal_worth_keeping(salvage: Salvage, lost: int) -> list[tuple[Any, ...]]:
    """Entries for the new file; where something is lost, none of them can be undone any more."""
    if not lost and not salvage.journal_gaps:
        return salvage.journal
    state = journal.COLUMNS.index("state")
    return [
        (*row[:state], journal.CUT if row[state] else "", *row[state + 1 :])
        for row in salvage.journal
    ]


def _salvage(path: Path) -> Salvage:
    found = Salvage()
    reader = _Rows(path)
    if not reader.can_start():
        found.gaps = found.journal_gaps = 1
        return found
    with closing(connect(path, "read")) as connection:
        found.dropped = dropped_transactions(path, connection)
    for kind in TABLES:
        names = ["place", *(column.name for column in columns_of(kind))]
        rows = list(reader.rows(kind, names, f"sqlite_autoindex_{kind}_1"))
        found.records[kind] = list(readable(kind, rows, found.broken))
    found.gaps, reader.gaps = reader.gaps, 0
    found.journal = list(reader.rows("journal", journal.COLUMNS, "ix_journal_state"))
    found.journal_gaps = reader.gaps
    return found


class _Rows:
    """Reads tables by their key in halves, so that a broken page costs only its own rows."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.gaps = 0
        self._failed = 0

    def can_start(self) -> bool:
        """True if the list of tables can be read; without it there is nothing."""
        return self._ask("SELECT count(*) FROM sqlite_schema") is not None

    def rows(self, table: str, names: Sequence[str], index: str) -> Iterator[tuple[Any, ...]]:
        """All rows of a table that can be read, in order; an index knows which there are."""
        key, self._failed = names[0], 0
        known = self._ask(f'SELECT {key} FROM "{table}" INDEXED BY "{index}"')
        keys = EVERY_PLACE if known is None else sorted(row[0] for row in known)
        listed = ", ".join(f'"{name}"' for name in names)
        query = f'SELECT {listed} FROM "{table}" WHERE {key} BETWEEN ? AND ? ORDER BY {key}'
        yield from self._between(query, keys)

    def _ask(self, query: str, values: Sequence[int] = ()) -> list[Any] | None:
        # A connection of its own each time: SQLCipher remembers a bad page.
        try:
            with closing(connect(self._path, "read")) as connection:
                return connection.execute(query, values).fetchall()
        except driver.Error:
            return None

    def _between(self, query: str, keys: Sequence[int]) -> Iterator[tuple[Any, ...]]:
        if not keys or self._failed >= HOPELESS:
            return
        rows = self._ask(query, (keys[0], keys[-1]))
        if rows is not None:
            yield from rows
            return
        self._failed += 1
        if self._failed >= HOPELESS or len(keys) == 1:
            self.gaps += 1
            return
        middle = len(keys) // 2
        yield from self._between(query, keys[:middle])
        yield from self._between(query, keys[middle:])
