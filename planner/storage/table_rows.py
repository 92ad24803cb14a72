"""What the rows of all tables share: their place, their id, and how one points at another."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import ForeignKey
from sqlmodel import Field, SQLModel

from planner.storage import dialect

STRICT = dialect.STRICT


def one(kind: str) -> Any:
    """A column that holds the id of one record; checked when the transaction ends.

    Indexed, because deleting a record looks for those that point at it.
    """
    key = ForeignKey(f"{kind}.id", deferrable=True, initially="DEFERRED")
    return Field(default=None, index=True, sa_column_args=[key])


class Row(SQLModel):
    """What every record's row shares: its position among its kind, and its id."""

    __table_args__: ClassVar[Any] = STRICT

    place: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
