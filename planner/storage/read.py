"""The whole plan from its file into memory, by the plain cursor.

Half of the time is SQLite's own. What is added per record is kept small: the loop of each
kind is made once from its columns (as `dataclasses` makes its own methods), texts that repeat
are kept once, and a frozen record is filled as an open twin with the same slots and then
given its class, because assigning through `object.__setattr__` took five times as long.
"""

from __future__ import annotations

import datetime as dt
import gc
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from planner.domain.content import Content
from planner.domain.kinds import KINDS, record_type
from planner.domain.plain import read_value
from planner.domain.record import Record
from planner.storage.cipher import Connection, one_moment
from planner.storage.columns import Column, columns_of, statements

Tables = tuple[dict[str, Any], dict[str, int]]
"""Records by id and places by id, in order."""


class _Once(dict[str, str]):
    """One object for equal texts: less memory, and comparing ends at the first glance."""

    def __missing__(self, text: str) -> str:
        self[text] = text
        return text


class _Days(dict[str, dt.date]):
    def __missing__(self, text: str) -> dt.date:
        day = self[text] = dt.date.fromisoformat(text)
        return day


class _Nested(dict[str, Any]):
    """JSON text → value of one nested field; records are frozen, so equal ones are shared."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__()
        self._kind, self._name = kind, name

    def __missing__(self, text: str) -> Any:
        value = read_value(record_type(self._kind), self._name, json.loads(text), self._name)
        self[text] = value
        return value


def _expression(i: int, column: Column) -> str:
    value = f"v{i}"
    if column.sort == "yes_no":
        return f"{value} == 1"
    memory = {"day": "days", "nested": f"nested{i}", "choice": "once"}.get(column.sort)
    if column.points_to:
        memory = "once"
    if memory is None:
        return value
    found = f"{memory}[{value}]"
    return f"None if {value} is None else {found}" if column.optional else found


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
    columns = columns_of(kind)
    values = ", ".join(f"v{i}" for i in range(len(columns)))
    nested = ", ".join(f"nested{i}" for i, c in enumerate(columns) if c.sort == "nested")
    assigned = [f"        r.{c.name} = {_expression(i, c)}" for i, c in enumerate(columns)]
    source = [
        f"def load(rows, new, Twin, Final, once, days, {nested}):",
        "    records = {}; places = {}",
        f"    for place, {values} in rows:",
        "        r = new(Twin)",
        *assigned,
        "        r.__class__ = Final",
        "        records[v0] = r; places[v0] = place",
        "    return records, places",
    ]
    made: dict[str, Any] = {}
    exec("\n".join(source), made)
    return made["load"]  # type: ignore[no-any-return]


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hundreds of thousands of new records, none of them garbage: don't look through them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def read_kind(connection: Connection, kind: str) -> Tables:
    """All records of one kind."""
    memories = [_Nested(kind, c.name) for c in columns_of(kind) if c.sort == "nested"]
    rows = connection.execute(statements(kind).select)
    final = record_type(kind)
    return _loop(kind)(rows, object.__new__, _twin(kind), final, _Once(), _Days(), *memories)


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
