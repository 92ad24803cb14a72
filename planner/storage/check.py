"""The health of a plan file: its pages, its structure, its references, its records."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from planner.domain.content import Content
from planner.domain.kinds import KINDS, record_type
from planner.domain.plain import read_record
from planner.domain.plan import Plan
from planner.domain.problem import Problem
from planner.domain.record import key_of
from planner.domain.rules import check_content
from planner.services.ports import Health, StorageProblem
from planner.storage import attached
from planner.storage.cipher import Connection, connect
from planner.storage.columns import TABLES, Column, columns_of, statements
from planner.storage.faults import disk_faults, driver_code
from planner.storage.opening import examine
from planner.storage.wal import dropped_transactions, has_wal

MOST = 100
"""Problems of one sort that are named; a broken disk would list them all."""

Rows = dict[str, list[tuple[int, Any]]]
"""Kind → places and records, in order."""


def check_file(path: Path) -> Health:
    """Everything that is wrong with a plan file, without changing it.

    Raises:
        StorageProblem: it is no plan, or the disk; damage is a finding, not an error.
    """
    try:
        examine(path)
    except StorageProblem as error:
        if error.code != "plan.damaged":
            raise
        return Health((error.problem,))
    with disk_faults(path), closing(connect(path, "read" if has_wal(path) else "frozen")) as found:
        problems = list(_file_problems(found))
        dropped = dropped_transactions(path, found)
        if dropped:
            problems.append(Problem("health.log", "", {"count": dropped}))
        return Health(tuple(problems or _record_problems(found)))


def _file_problems(connection: Connection) -> Iterator[Problem]:
    for query, code in (
        ("PRAGMA cipher_integrity_check", "health.page"),
        (f"PRAGMA integrity_check({MOST})", "health.structure"),
        ("PRAGMA foreign_key_check", "health.reference"),
    ):
        try:
            rows = connection.execute(query).fetchall()
        except driver.Error as error:
            if driver_code(error) != "plan.damaged":
                raise
            yield Problem(code, "", {"detail": str(error)})
            continue
        details = [" ".join(map(str, row)) for row in rows if row[0] != "ok"]
        yield from (Problem(code, "", {"detail": detail}) for detail in details[:MOST])


def _record_problems(connection: Connection) -> list[Problem]:
    problems: list[Problem] = []
    rows = {kind: connection.execute(statements(kind).select) for kind in TABLES}
    records = {kind: list(readable(kind, rows[kind], problems)) for kind in TABLES}
    if not records["plan"]:
        problems.append(Problem("health.settings"))
    if problems:
        return problems[:MOST]
    problems += lost_contents(connection, records)
    return (problems or check_content(content_of(records)))[:MOST]


def lost_contents(connection: Connection, records: Rows) -> Iterator[Problem]:
    """Attachments whose bytes are not there any more, or are others; read one by one."""
    known: dict[str, bool] = {}
    for _, record in records["attachments"]:
        name = record.content
        if not name:
            continue
        if name not in known:
            known[name] = attached.find(connection, name) is not None
        if not known[name]:
            yield Problem("health.content", f"attachments[{record.id}]", {"name": record.name})


def content_of(records: Rows) -> Content:
    """A plan's content from its records; settings that are missing are the usual ones."""
    settings = [record for _, record in records.get("plan", [])]
    content = Content(settings[0] if settings else Plan())
    for kind in KINDS:
        content.fill(kind, records.get(kind, []))
    return content


def readable(kind: str, rows: Iterable[Any], problems: list[Problem]) -> Iterator[tuple[int, Any]]:
    """Places and records of those rows that every check of the open format lets through."""
    columns, cls = columns_of(kind), record_type(kind)
    for place, *values in rows:
        found: list[Problem] = []
        path = f"{kind}[{values[0]}]"
        plain: dict[str, Any] = {}
        for column, value in zip(columns, values, strict=True):
            _read_column(column, value, path, plain, found)
        record = None if found else read_record(cls, plain, path, found)
        if record is not None and not found:
            yield place, record
        problems += found


def _read_column(
    column: Column, value: Any, path: str, plain: dict[str, Any], problems: list[Problem]
) -> None:
    key = key_of(column.name)
    if column.sort == "yes_no" and value in (0, 1):
        value = bool(value)
    elif column.sort == "nested" and value is not None:
        try:
            value = json.loads(value)
        except ValueError:
            problems.append(Problem("health.unreadable", f"{path}.{key}"))
            return
    plain[key] = value
