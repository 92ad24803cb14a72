"""Version 6: plans of a day, kept to be compared with."""

from __future__ import annotations

from alembic.operations import Operations

from planner.storage.migrations.v0001 import make_records

NEW = "title on actions structures slots notes"


def upgrade(op: Operations) -> None:
    """Add their table; nothing that is there changes."""
    make_records(op, "baselines", NEW.split())
