"""Version 11: levels of a competency that were kept beyond the end of its scale."""

from __future__ import annotations

import re

from alembic.operations import Operations

from planner.storage.migrations import v0010
from planner.storage.migrations.v0001 import make_records

AFTER = "assess_months?:whole"


def columns_before() -> list[str]:
    """The columns of competencies in version 10."""
    old = v0010.columns_before()["competencies"]
    at = old.index("notes")
    return [*old[:at], "not_same", *old[at:]]


def upgrade(op: Operations) -> None:
    """None in the plans there are. SQLite adds columns at the end only, so the table is made anew.

    The rows wait in a table of their own meanwhile, since renaming would take along the
    references of other tables.
    """
    old = columns_before()
    names = ", ".join(["place", "id", *(re.split("[?:>]", word)[0] for word in old)])
    at = old.index(AFTER) + 1
    op.execute("CREATE TABLE competencies_10 AS SELECT * FROM competencies")
    op.drop_table("competencies")
    make_records(op, "competencies", [*old[:at], "beyond", *old[at:]])
    op.execute(
        f"INSERT INTO competencies ({names}, beyond) SELECT {names}, '[]' FROM competencies_10"
    )
    op.drop_table("competencies_10")
