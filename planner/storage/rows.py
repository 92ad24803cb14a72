"""Single edits as SQLModel rows. Imported after the first of them, never at the start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as driver
from sqlmodel import Session, col, update

from planner.domain.edit import Change
from planner.storage.cipher import Connection
from planner.storage.columns import columns_of, differing, stored
from planner.storage.tables import ROWS

_AS_IT_IS: Final = {"synchronize_session": False}
"""No row was read that would have to follow a statement."""


class Lent:
    """A connection whose transaction stays with its owner: SQLAlchemy may not end it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def commit(self) -> None:
        """The owner commits, with the journal entry."""

    def rollback(self) -> None:
        """The owner rolls back."""

    def close(self) -> None:
        """The owner closes."""


def engine_on(connection: Connection) -> Engine:
    """An engine over the one writing connection, inside the owner's transaction."""
    return create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: Lent(connection),
        poolclass=StaticPool,
        hide_parameters=True,
    )


class RowWriter:
    """Writes changes as SQLModel rows, only the columns that differ."""

    def __init__(self, connection: Connection) -> None:
        self._engine = engine_on(connection)

    def write(self, changes: Sequence[Change]) -> None:
        """As `PlainWriter.write`; the session sorts out the order."""
        try:
            with Session(self._engine) as session:
                self._write(session, changes)
        except DBAPIError as error:
            # What the driver said, as the plain writer would have it; and no names in a log.
            raise (error.orig or error) from None

    def _write(self, session: Session, changes: Sequence[Change]) -> None:
        for change in changes:
            if change.after is None:
                session.delete(session.get_one(ROWS[change.kind], change.place))
        session.flush()
        for change in changes:
            if change.after is not None and change.before is None:
                row = ROWS[change.kind](place=change.place, **_values(change.kind, change.after))
                session.add(row)
        session.flush()
        for change in changes:
            if change.after is not None and change.before is not None:
                self._change(session, change)

    def _change(self, session: Session, change: Change) -> None:
        """Only what differs; a row that isn't there is damage, and nobody's edit is lost in it."""
        changed = differing(change.kind, change.before, change.after)
        if not changed:
            return
        row = ROWS[change.kind]
        statement = update(row).where(col(row.place) == change.place).values(changed)
        if session.exec(statement, execution_options=_AS_IT_IS).rowcount != 1:
            raise NoResultFound(f"{change.kind}, place {change.place}")


def _values(kind: str, record: Any) -> dict[str, Any]:
    names = (column.name for column in columns_of(kind))
    return dict(zip(names, stored(kind, record), strict=True))
