"""How a record's fields lie in a table: one column each, chosen by the field's type alone.

Reading, writing and checking are made from this mapping, so that a new kind of record costs
one table class and nothing else. No SQL library is needed here: a plan is read and an edit
written before SQLModel has been imported.
"""

from __future__ import annotations

import datetime as dt
import json
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Literal

from planner.domain.kinds import KINDS, record_type
from planner.domain.plain import hints, plain_value

Sort = Literal["text", "choice", "whole", "number", "yes_no", "day", "nested"]

TABLES: tuple[str, ...] = ("plan", *KINDS)
"""Names of the tables that hold records; "plan" has one row, the settings."""

MAY_BE_BUILT_IN = frozenset({"scales"})
"""Kinds whose ids may name something the program brings along: no foreign key."""


@dataclass(frozen=True, slots=True)
class Column:
    """One field in its table. `points_to` names the kind whose id a single reference holds."""

    name: str
    sort: Sort
    optional: bool
    points_to: str | None


_SORTS: dict[type, Sort] = {
    str: "text",
    bool: "yes_no",
    int: "whole",
    float: "number",
    dt.date: "day",
}


def _sort_of(hint: Any) -> tuple[Sort, bool]:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _sort_of(next(a for a in args if a is not type(None)))[0], True
    if origin is typing.Literal:
        return "choice", False
    return _SORTS.get(hint, "nested"), False


@cache
def columns_of(kind: str) -> tuple[Column, ...]:
    """Columns of a kind in the order of the record's fields; the first one is `id`."""
    cls: type = record_type(kind)
    found = []
    for f in fields(cls):
        sort, optional = _sort_of(hints(cls)[f.name])
        target = f.metadata.get("ref") if sort == "text" else None
        found.append(Column(f.name, sort, optional, target))
    return tuple(found)


def nested_text(value: Any) -> str:
    """A tuple or a record inside a record as JSON text."""
    if value == ():
        return "[]"  # most are empty
    return json.dumps(plain_value(value), ensure_ascii=False, separators=(",", ":"))


_WRITERS: dict[str, Callable[[Any], Any]] = {
    "day": dt.date.isoformat,
    "nested": nested_text,
    "yes_no": int,
}


@cache
def _converted(kind: str) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    return tuple((column.name, _WRITERS.get(column.sort)) for column in columns_of(kind))


def stored(kind: str, record: Any) -> list[Any]:
    """A record's values as they stand in its columns, in their order."""
    return [_stored(record, name, write) for name, write in _converted(kind)]


def _stored(record: Any, name: str, write: Callable[[Any], Any] | None) -> Any:
    value = getattr(record, name)
    return value if write is None or value is None else write(value)


def differing(kind: str, before: Any, after: Any) -> dict[str, Any]:
    """What stands otherwise in the columns of a record: the new values by column."""
    return {
        name: _stored(after, name, write)
        for name, write in _converted(kind)
        if getattr(before, name) != getattr(after, name)
    }


@dataclass(frozen=True, slots=True)
class Statements:
    """The SQL of one kind, all of it made from the columns."""

    select: str
    insert: str
    delete: str


@cache
def statements(kind: str) -> Statements:
    """Read all in order, put one in, take one out by its place."""
    names = [f'"{column.name}"' for column in columns_of(kind)]
    listed, marks = ", ".join(names), ", ".join("?" * len(names))
    return Statements(
        select=f'SELECT place, {listed} FROM "{kind}" ORDER BY place',
        insert=f'INSERT INTO "{kind}" (place, {listed}) VALUES (?, {marks})',
        delete=f'DELETE FROM "{kind}" WHERE place = ?',
    )


@cache
def update_of(kind: str, names: tuple[str, ...]) -> str:
    """The SQL that changes some columns of one record, known by its place."""
    changed = ", ".join(f'"{name}" = ?' for name in names)
    return f'UPDATE "{kind}" SET {changed} WHERE place = ?'
