"""Version 12: what is attached to records, and its bytes apart from them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

from planner.storage.dialect import STRICT
from planner.storage.migrations.v0001 import make_records

NEW = "of name media_type link content size:whole badge? on? notes"


def upgrade(op: Operations) -> None:
    """Add their tables; nothing that is there changes."""
    make_records(op, "attachments", NEW.split())
    op.create_table(
        "contents",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("sha256", sa.String, nullable=False, unique=True),
        sa.Column("data", sa.LargeBinary, nullable=False),
        **STRICT,
    )
