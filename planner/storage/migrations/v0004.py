"""Version 4: ideas, and the criteria they are measured by."""

from __future__ import annotations

from alembic.operations import Operations

from planner.storage.migrations.v0001 import make_records

NEW = {
    "criteria": "name weight:number knock_out?:number notes",
    "ideas": "title author?>people on? points stage owner?>people next_on? reason notes",
}


def upgrade(op: Operations) -> None:
    """Add their tables; nothing that is there changes."""
    for kind, words in NEW.items():
        make_records(op, kind, words.split())
