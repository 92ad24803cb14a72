"""What a plan file keeps of itself: its journal and the facts about it."""

from __future__ import annotations

from sqlmodel import Field, SQLModel

from planner.storage.table_rows import STRICT


class JournalRow(SQLModel, table=True):
    """One transaction: an edit, or an undo or redo `of` one.

    `state` of an edit: done, undone (redo would do it again) or cut (a newer edit came after
    the undo; it stays for the record). `changes` is compressed JSON.
    """

    __tablename__ = "journal"
    __table_args__ = STRICT
    number: int | None = Field(default=None, primary_key=True)
    at: str
    act: str
    of: int | None
    state: str = Field(index=True)
    code: str
    title_values: str
    changes: bytes | None


class TouchedRow(SQLModel, table=True):
    """Which journal entries touched a record: its history without reading the whole journal."""

    __tablename__ = "touched"
    __table_args__ = {**STRICT, "sqlite_with_rowid": False}
    kind: str = Field(primary_key=True)
    record: str = Field(primary_key=True)
    entry: int = Field(primary_key=True)


class MetaRow(SQLModel, table=True):
    """Facts about the file itself, such as when and by which version it was made."""

    __tablename__ = "meta"
    __table_args__ = STRICT
    key: str = Field(primary_key=True)
    value: str
