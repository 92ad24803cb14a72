"""Rows hold what records hold, and both ways to a schema lead to the same one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlcipher3 import dbapi2 as driver
from sqlmodel import AutoString

from planner.domain.kinds import record_type
from planner.domain.record import field_names
from planner.storage.cipher import VERSION, Connection, connect, number
from planner.storage.columns import MAY_BE_BUILT_IN, TABLES, columns_of
from planner.storage.create import make_schema
from planner.storage.migrations import migrate
from planner.storage.tables import ROWS

SQL_TYPES = {
    "text": AutoString,
    "choice": AutoString,
    "day": AutoString,
    "nested": AutoString,
    "whole": sa.Integer,
    "number": sa.Float,
    "yes_no": sa.Boolean,
}


def test_every_kind_has_a_row_class() -> None:
    assert set(ROWS) == set(TABLES)


@pytest.mark.parametrize("kind", TABLES)
def test_rows_and_records_have_the_same_fields(kind: str) -> None:
    names = [column.name for column in ROWS[kind].__table__.columns]  # type: ignore[attr-defined]
    assert names == ["place", *field_names(record_type(kind))]


@pytest.mark.parametrize("kind", TABLES)
def test_columns_have_the_types_of_the_fields(kind: str) -> None:
    table = ROWS[kind].__table__  # type: ignore[attr-defined]
    for column in columns_of(kind):
        found = table.columns[column.name]
        assert isinstance(found.type, SQL_TYPES[column.sort]), column
        assert found.nullable == column.optional, column


@pytest.mark.parametrize("kind", TABLES)
def test_a_single_reference_is_a_foreign_key(kind: str) -> None:
    table = ROWS[kind].__table__  # type: ignore[attr-defined]
    for column in columns_of(kind):
        keys = [key.column.table.name for key in table.columns[column.name].foreign_keys]
        wanted = column.points_to and column.points_to not in MAY_BE_BUILT_IN
        assert keys == ([column.points_to] if wanted else []), column


def described(connection: Connection) -> dict[str, Any]:
    """Tables, columns, keys and indices, whatever the statements looked like."""
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    found: dict[str, Any] = {}
    for (name,) in rows:
        keys = connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()
        found[name] = [
            connection.execute(f"PRAGMA table_xinfo({name})").fetchall(),
            sorted(key[2:] for key in keys),
            [row[2:] for row in connection.execute("PRAGMA table_list") if row[1] == name],
            sorted(row[1:] for row in connection.execute(f"PRAGMA index_list({name})")),
        ]
    return found


def test_migrating_from_nothing_gives_the_tables_of_a_new_file(tmp_path: Path) -> None:
    with (
        closing(connect(tmp_path / "new", "create")) as new,
        closing(connect(tmp_path / "old", "create")) as old,
    ):
        make_schema(new)
        migrate(old)
        assert number(old, "user_version") == number(new, "user_version") == VERSION
        assert described(old) == described(new)


def test_a_value_of_the_wrong_type_is_refused_by_the_table(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "new", "create")) as connection:
        make_schema(connection)
        row = "INSERT INTO scales (place, id, name, levels, notes) VALUES (?, 'a', '', '[]', '')"
        with pytest.raises(driver.IntegrityError):
            connection.execute(row, ("first",))


def test_steps_know_how_many_there_are() -> None:
    from planner.storage.migrations import steps

    assert len(steps()) == VERSION
