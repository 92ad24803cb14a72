"""What is attached to records, and apart from them its bytes."""

from __future__ import annotations

from sqlmodel import Field, SQLModel

from planner.storage.table_rows import STRICT, Row


class AttachmentRow(Row, table=True):
    __tablename__ = "attachments"
    of: str
    name: str
    media_type: str
    link: str
    content: str
    size: int
    badge: str | None
    on: str | None
    notes: str


class ContentRow(SQLModel, table=True):
    """The bytes of attachments by their SHA-256: once, however often they are attached.

    Apart from the records, so that reading a plan never touches them.
    """

    __tablename__ = "contents"
    __table_args__ = STRICT
    number: int | None = Field(default=None, primary_key=True)
    sha256: str = Field(unique=True)
    data: bytes
