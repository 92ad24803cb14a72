"""Version 7: how long an assessment is gone by before it is made again."""

from __future__ import annotations

import re

from alembic.operations import Operations

from planner.storage.migrations import v0002
from planner.storage.migrations.v0001 import RECORDS, make_records


def upgrade(op: Operations) -> None:
    """A year in every plan there is; competencies have no rhythm of their own yet.

    Both tables are made anew: SQLite adds columns at the end only. The rows wait in a table of
    their own meanwhile, since renaming would take along the references of other tables.
    """
    plan = RECORDS["plan"].split()
    at = plan.index(v0002.AFTER) + 1
    plan = [*plan[:at], "step_weeks:number", *plan[at:]]
    _make_anew(op, "plan", plan, ("release_hours?:number", "assess_months:whole", "12"))
    new = ("expires_months?:whole", "assess_months?:whole", "NULL")
    _make_anew(op, "competencies", RECORDS["competencies"].split(), new)


def _make_anew(op: Operations, kind: str, old: list[str], new: tuple[str, str, str]) -> None:
    """`new`: the column it comes after, the column, and the value of those that are there."""
    after, column, value = new
    at = old.index(after) + 1
    names = ", ".join(["place", "id", *(re.split("[?:>]", word)[0] for word in old)])
    op.execute(f"CREATE TABLE {kind}_6 AS SELECT * FROM {kind}")
    op.drop_table(kind)
    make_records(op, kind, [*old[:at], column, *old[at:]])
    op.execute(f"INSERT INTO {kind} ({names}, assess_months) SELECT {names}, {value} FROM {kind}_6")
    op.drop_table(f"{kind}_6")
