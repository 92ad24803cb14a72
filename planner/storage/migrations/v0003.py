"""Version 3: developments remember when they were looked at again."""

from __future__ import annotations

import re

from alembic.operations import Operations

from planner.storage.migrations.v0001 import RECORDS, make_records

AFTER = "forecasts"


def upgrade(op: Operations) -> None:
    """Make the table anew: SQLite adds columns at the end only, and keeps their default.

    The rows wait in a table of their own meanwhile: renaming this one would take along the
    references other tables have to it.
    """
    old = RECORDS["developments"].split()
    at = old.index(AFTER) + 1
    names = ["place", "id", *(re.split("[?:>]", word)[0] for word in old)]
    op.execute("CREATE TABLE developments_2 AS SELECT * FROM developments")
    op.drop_table("developments")
    make_records(op, "developments", [*old[:at], "reviews", *old[at:]])
    columns = ", ".join(names)
    op.execute(
        f"INSERT INTO developments ({columns}, reviews) SELECT {columns}, '[]' FROM developments_2"
    )
    op.drop_table("developments_2")
