"""Version 8: a saved view keeps which groups are folded."""

from __future__ import annotations

import re

from alembic.operations import Operations

from planner.storage.migrations import v0005
from planner.storage.migrations.v0001 import make_records


def upgrade(op: Operations) -> None:
    """No group is folded in the views there are. SQLite adds columns at the end only, so their
    table is made anew.
    """
    old = v0005.NEW.split()
    names = ", ".join(["place", "id", *(f'"{re.split("[?:>]", word)[0]}"' for word in old)])
    op.execute("CREATE TABLE saved_views_7 AS SELECT * FROM saved_views")
    op.drop_table("saved_views")
    at = old.index("notes")
    make_records(op, "saved_views", [*old[:at], "folded", *old[at:]])
    op.execute(f"INSERT INTO saved_views ({names}, folded) SELECT {names}, '[]' FROM saved_views_7")
    op.drop_table("saved_views_7")
