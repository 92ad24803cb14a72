"""Version 13: saved views of the matrix."""

from __future__ import annotations

from alembic.operations import Operations

from planner.storage.migrations.v0001 import make_records

NEW = (
    "title grouping sorting team?>teams development?>developments only_needed:yes_no"
    " only_gaps:yes_no text on? hidden_people hidden_competencies frozen folded notes"
)


def upgrade(op: Operations) -> None:
    """Add their table; nothing that is there changes."""
    make_records(op, "saved_matrices", NEW.split())
