"""How changes get into the tables: many at once by plain statements, few by SQLModel rows.

Both write the same columns (the tests hold them to it). The plain one needs no import, so
`vorlauf apply` and the first edit in the window don't wait for SQLModel.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from planner.domain.edit import Change
from planner.storage.cipher import Connection
from planner.storage.columns import TABLES, differing, statements, stored, update_of
from planner.storage.parts import Breath, in_parts, no_breath


class Writer(Protocol):
    """Writes changes within the transaction that is open."""

    def write(self, changes: Sequence[Change]) -> None:
        """Put in, change and take out what the changes name; `before` is what stands there."""
        ...


def _by_kind(changes: Iterable[Change]) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(change.kind, []).append(change)
    return found


class PlainWriter:
    """Writes with the statements of `columns`, all of a kind in one go."""

    def __init__(self, connection: Connection, breathe: Breath = no_breath) -> None:
        self._connection, self._breathe = connection, breathe

    def write(self, changes: Sequence[Change]) -> None:
        """Taken out first, then changed, then put in: a place may pass from one to another."""
        by_kind = _by_kind(changes)
        for kind in (kind for kind in TABLES if kind in by_kind):
            self._write(kind, by_kind[kind])

    def _write(self, kind: str, changes: Sequence[Change]) -> None:
        run, sql = self._connection.executemany, statements(kind)
        run(sql.delete, [(c.place,) for c in changes if c.after is None])
        self._change(kind, [c for c in changes if c.before and c.after is not None])
        new = [
            (c.place, *stored(kind, c.after))
            for c in in_parts(changes, self._breathe)
            if c.before is None and c.after is not None
        ]
        run(sql.insert, new)

    def _change(self, kind: str, changes: Sequence[Change]) -> None:
        """Only the columns that differ; records of which the same ones do, in one go."""
        alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for change in changes:
            values = differing(kind, change.before, change.after)
            if values:
                row = (*values.values(), change.place)
                alike.setdefault(tuple(values), []).append(row)
        for names, rows in alike.items():
            self._connection.executemany(update_of(kind, names), rows)
