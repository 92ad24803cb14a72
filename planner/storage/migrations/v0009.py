"""Version 9: how many people a team must have for figures of it to be shown."""

from __future__ import annotations

import re

from alembic.operations import Operations

from planner.storage.migrations import v0002
from planner.storage.migrations.v0001 import RECORDS, make_records

AFTER = "assess_months:whole"


def columns_before() -> list[str]:
    """The columns of the plan in version 8."""
    plan = RECORDS["plan"].split()
    for after, column in (
        (v0002.AFTER, "step_weeks:number"),
        ("release_hours?:number", AFTER),
    ):
        at = plan.index(after) + 1
        plan = [*plan[:at], column, *plan[at:]]
    return plan


def upgrade(op: Operations) -> None:
    """Five in every plan there is. The table is made anew: SQLite adds columns at the end only."""
    old = columns_before()
    at = old.index(AFTER) + 1
    names = ", ".join(["place", "id", *(re.split("[?:>]", word)[0] for word in old)])
    op.rename_table("plan", "plan_8")
    make_records(op, "plan", [*old[:at], "min_group:whole", *old[at:]])
    op.execute(f"INSERT INTO plan ({names}, min_group) SELECT {names}, 5 FROM plan_8")
    op.drop_table("plan_8")
