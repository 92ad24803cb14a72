"""Older plan files made new, in steps: step n makes version n out of version n − 1.

All steps of one file are one transaction that ends with the new version number, so a process
killed on the way leaves the old file or the new one, never one between.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from planner.storage.cipher import Connection, number

if TYPE_CHECKING:
    from alembic.operations import Operations

    Step = Callable[[Operations], None]


def steps() -> tuple[Step, ...]:
    """Every step there is, the first one from an empty file."""
    from planner.storage.migrations import (
        v0001,
        v0002,
        v0003,
        v0004,
        v0005,
        v0006,
        v0007,
        v0008,
        v0009,
        v0010,
        v0011,
        v0012,
        v0013,
    )

    return (
        v0001.upgrade,
        v0002.upgrade,
        v0003.upgrade,
        v0004.upgrade,
        v0005.upgrade,
        v0006.upgrade,
        v0007.upgrade,
        v0008.upgrade,
        v0009.upgrade,
        v0010.upgrade,
        v0011.upgrade,
        v0012.upgrade,
        v0013.upgrade,
    )


def migrate(connection: Connection, the_steps: tuple[Step, ...] | None = None) -> None:
    """Bring a file to the newest version. Imports alembic, so only for old files.

    Foreign keys rest meanwhile (a table made anew is gone for a moment) and are checked
    before the end; a file that breaks one stays as it was.

    Raises:
        ValueError: the new tables would hold references that lead nowhere.
    """
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from planner.storage.rows import engine_on

    pending = (the_steps or steps())[number(connection, "user_version") :]
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            with engine_on(connection).connect() as bind:
                context = MigrationContext.configure(bind, opts={"render_as_batch": True})
                for step in pending:
                    step(Operations(context))
            _end(connection, len(pending))
        except BaseException:
            connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _end(connection: Connection, done: int) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise ValueError(f"a reference of {broken[0]} leads nowhere")
    version = number(connection, "user_version") + done
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("COMMIT")
