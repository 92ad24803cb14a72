"""Goals: kept in focus, realised, or abandoned with a reason."""

from __future__ import annotations

from datetime import date

from planner.domain.edit import Edit
from planner.services.ports import Store
from planner.services.records import put_changed

_KIND = "goals"


def realise_goal(store: Store, goal: str, on: date | None = None, *, today: date) -> Edit | None:
    """Close a goal as realised on a day; without one, today."""
    values = {"status": "realised", "closed_on": on or today}
    return put_changed(store, "realise_goal", _KIND, goal, **values)


def abandon_goal(
    store: Store, goal: str, reason: str, on: date | None = None, *, today: date
) -> Edit | None:
    """Close a goal as abandoned, with the reason, on a day; without one, today."""
    values = {"status": "abandoned", "closed_on": on or today, "reason": reason}
    return put_changed(store, "abandon_goal", _KIND, goal, **values)


def reopen_goal(store: Store, goal: str) -> Edit | None:
    """Take a closed goal up again."""
    return put_changed(store, "reopen_goal", _KIND, goal, status="open", closed_on=None)


def review_goal(store: Store, goal: str, on: date | None = None, *, today: date) -> Edit | None:
    """Note that a goal was looked at on a day; without one, today."""
    return put_changed(store, "review_goal", _KIND, goal, reviewed_on=on or today)
