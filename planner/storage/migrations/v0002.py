"""Version 2: the plan says how many weeks a level takes where nothing else does."""

from __future__ import annotations

from alembic.operations import Operations

from planner.storage.migrations.v0001 import RECORDS, make_records

AFTER = "buffer_weeks:number"


def upgrade(op: Operations) -> None:
    """Make the table anew: SQLite adds columns at the end only, and keeps their default."""
    old = RECORDS["plan"].split()
    at = old.index(AFTER) + 1
    names = ["place", "id", *(word.split(":")[0].rstrip("?") for word in old)]
    op.rename_table("plan", "plan_1")
    make_records(op, "plan", [*old[:at], "step_weeks:number", *old[at:]])
    columns = ", ".join(names)
    op.execute(f"INSERT INTO plan ({columns}, step_weeks) SELECT {columns}, 16 FROM plan_1")
    op.drop_table("plan_1")
