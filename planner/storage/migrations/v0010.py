"""Version 10: the works-council profile, and what only looks like a duplicate."""

from __future__ import annotations

import re

from alembic.operations import Operations

from planner.storage.migrations import v0009
from planner.storage.migrations.v0001 import RECORDS, make_records


def columns_before() -> dict[str, list[str]]:
    """The columns in version 9 of the tables that are made anew."""
    plan, competencies = v0009.columns_before(), RECORDS["competencies"].split()
    at = plan.index(v0009.AFTER) + 1
    rhythm = competencies.index("expires_months?:whole") + 1
    return {
        "plan": [*plan[:at], "min_group:whole", *plan[at:]],
        "competencies": [
            *competencies[:rhythm],
            "assess_months?:whole",
            *competencies[rhythm:],
        ],
        "offerings": RECORDS["offerings"].split(),
    }


def upgrade(op: Operations) -> None:
    """Everything is shown in the plans there are, and nobody has said yet what is not the same.

    SQLite adds columns at the end only, so the tables are made anew.
    """
    for kind, column, value in (
        ("plan", "works_council:yes_no", "0"),
        ("competencies", "not_same", "'[]'"),
        ("offerings", "not_same", "'[]'"),
    ):
        _make_anew(op, kind, columns_before()[kind], column, value)


def _make_anew(op: Operations, kind: str, old: list[str], column: str, value: str) -> None:
    """A table with a column more before its notes."""
    name = column.split(":", maxsplit=1)[0]
    before = ", ".join(["place", "id", *(f'"{re.split("[?:>]", word)[0]}"' for word in old)])
    op.execute(f"CREATE TABLE {kind}_9 AS SELECT * FROM {kind}")
    op.drop_table(kind)
    at = old.index("notes")
    make_records(op, kind, [*old[:at], column, *old[at:]])
    op.execute(f"INSERT INTO {kind} ({before}, {name}) SELECT {before}, {value} FROM {kind}_9")
    op.drop_table(f"{kind}_9")
