"""The whole plan from its file into memory, by the plain cursor.

Nearly all of the time is SQLite's own. Where records are very many their rows stay as the
cursor gave them until somebody looks. What is added per record is kept small: the loop of each
kind is made once from its columns (as `dataclasses` makes its own methods), texts that repeat
are kept once, and a frozen record is filled as an open twin with the same slots and then
given its class, because assigning through `object.__setattr__` took five times as long.
"""

from __future__ import annotations

import datetime as dt
import gc
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

from planner.domain.content import Content, Table
from planner.domain.kinds import KINDS, record_type
from planner.domain.plain import read_value
from planner.domain.record import Record
from planner.domain.unmade import Row, Rows, Unmade
from planner.storage.cipher import Connection, one_moment
from planner.storage.columns import columns_of, statements

MANY = frozenset({"assessments"})
"""Kinds whose records are made only when somebody looks at them."""

Tables = tuple[dict[str, Any], dict[str, int]]
"""Records by id and places by id, in order."""

Memory = dict[Any, Any]
"""What a column holds → the field's value; None stands for None."""


def _learn_day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _learn_nested(kind: str, name: str) -> Callable[[str], Any]:
    return lambda text: read_value(record_type(kind), name, json.loads(text), name)


def _learners(kind: str) -> dict[int, Callable[[str], Any]]:
    """Columns whose values repeat, by their number, and how one is made the first time.

    Equal texts become one object, as do equal days and nested records (they are frozen).
    """
    found: dict[int, Callable[[str], Any]] = {}
    for i, column in enumerate(columns_of(kind)):
        if column.sort == "day":
            found[i] = _learn_day
        elif column.sort == "nested":
            found[i] = _learn_nested(kind, column.name)
        elif column.sort == "choice" or column.points_to:
            found[i] = str
    return found


@cache
def _twin(kind: str) -> type:
    """A class with the slots of a kind's records that can be assigned to."""
    return type(
        f"Open{record_type(kind).__name__}",
        (Record,),
        {
            "__slots__": record_type(kind).__slots__,
            "__setattr__": object.__setattr__,
            "__delattr__": object.__delattr__,
        },
    )


@cache
def _loop(kind: str) -> Callable[..., Tables]:
    columns, learned = columns_of(kind), list(_learners(kind))
    values = ", ".join(f"v{i}" for i in range(len(columns)))
    known = "; ".join(f"r.{columns[i].name} = m{i}[v{i}]" for i in learned) or "pass"
    plain = [
        f"        r.{c.name} = v{i}{' == 1' if c.sort == 'yes_no' else ''}"
        for i, c in enumerate(columns)
        if i not in learned
    ]
    source = [
        f"def load(rows, new, Twin, Final, learn, {', '.join(f'm{i}' for i in learned)}):",
        "    ids, records, places = [], [], []",
        "    add_id, add, add_place = ids.append, records.append, places.append",
        f"    for place, {values} in rows:",
        "        r = new(Twin)",
        "        try:",
        f"            {known}",
        "        except KeyError:",
        f"            learn([{', '.join(f'v{i}' for i in learned)}])",
        f"            {known}",
        *plain,
        "        r.__class__ = Final",
        "        add_id(v0); add(r); add_place(place)",
        "    return dict(zip(ids, records)), dict(zip(ids, places))",
    ]
    made: dict[str, Any] = {}
    exec("\n".join(source), made)
    return made["load"]  # type: ignore[no-any-return]


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hundreds of thousands of new records, none of them garbage: don't look through them.

    Afterwards they count as old, else the very next object would have all of them looked through.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():  # to be set apart and let in again makes anything old
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()


class _Loader:
    """Makes records of a kind from its rows, and remembers the values that repeat."""

    def __init__(self, kind: str) -> None:
        learners = _learners(kind)
        days: Memory = {None: None}
        self._kind, self._learners = kind, list(learners.values())
        self._memories: dict[int, Memory] = {
            i: days if each is _learn_day else {None: None} for i, each in learners.items()
        }

    def load(self, rows: Iterable[Row]) -> Tables:
        """Records and places of some rows."""
        twin, final = _twin(self._kind), record_type(self._kind)
        memories = self._memories.values()
        return _loop(self._kind)(rows, object.__new__, twin, final, self._learn, *memories)

    def records(self, rows: Iterable[Row]) -> dict[str, Any]:
        """Records of some rows by id."""
        return self.load(rows)[0]

    def leave(self, rows: Sequence[Row]) -> Rows:
        """Rows to make records of later, looked at so far that this can't fail then."""
        names = ["place", *(column.name for column in columns_of(self._kind))]
        meant: dict[str, Memory] = {}
        for (i, memory), make in zip(self._memories.items(), self._learners, strict=True):
            if make is not str:
                for value in {row[i + 1] for row in rows} - memory.keys():
                    memory[value] = make(value)
                meant[names[i + 1]] = memory
        return Rows(rows, names, meant)

    def _learn(self, values: Sequence[Any]) -> None:
        memories = self._memories.values()
        for value, memory, make in zip(values, memories, self._learners, strict=True):
            if value not in memory:
                memory[value] = make(value)


def _places(rows: Iterable[Row]) -> dict[str, int]:
    return {row[1]: row[0] for row in rows}


def read_kind(connection: Connection, kind: str) -> tuple[Table, Table]:
    """All records of one kind and their places, by id and in order."""
    found, loader = connection.execute(statements(kind).select), _Loader(kind)
    if kind not in MANY:
        return loader.load(found)
    rows = loader.leave(found.fetchall())
    return Unmade(rows, loader.records), Unmade(rows, _places)


def read_content(connection: Connection) -> Content:
    """Everything, from one moment; the read transaction has ended when this returns.

    Raises:
        driver.Error: the file can't be read.
        Refused, ValueError: a row holds what no record can be made of.
    """
    with _no_collection(), one_moment(connection):
        settings = list(read_kind(connection, "plan")[0].values())
        if not settings:
            raise ValueError("the plan's settings are missing")
        content = Content(settings[0])
        for kind in KINDS:
            content.take(kind, *read_kind(connection, kind))
    return content
