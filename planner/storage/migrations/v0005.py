"""Version 5: saved views of the timeline."""

from __future__ import annotations

from alembic.operations import Operations

from planner.storage.migrations.v0001 import make_records

NEW = "title grouping order team?>teams people developments states statuses text first? last? notes"


def upgrade(op: Operations) -> None:
    """Add their table; nothing that is there changes."""
    make_records(op, "saved_views", NEW.split())
