"""Learning actions: moved, stretched, discussed, done."""

from __future__ import annotations

from datetime import date

from planner.domain.action import ActionStatus, Check, LearningLog
from planner.domain.edit import Edit
from planner.domain.plain import FIRST_YEAR, LAST_YEAR
from planner.domain.problem import refuse
from planner.services.moving_actions import place_actions
from planner.services.placing import FIRST_DAY, LAST_DAY
from planner.services.ports import Store
from planner.services.records import append_entry, existing, put_changed

_KIND = "actions"


def move_action(store: Store, action: str, to: date, *, today: date | None = None) -> Edit | None:
    """Move a learning action to start on a day; its length in calendar days stays."""
    record = existing(store, _KIND, action)
    length = record.end - record.start
    if not FIRST_DAY <= to <= LAST_DAY - length:
        day = to.isoformat()
        raise refuse("date.range", "to", value=day, first=FIRST_YEAR, last=LAST_YEAR)
    return place_actions(store, {action: (to, to + length)}, today=today)


def stretch_action(
    store: Store,
    action: str,
    start: date | None = None,
    end: date | None = None,
    *,
    today: date | None = None,
) -> Edit | None:
    """Give a learning action another first or last day; the other end stays."""
    record = existing(store, _KIND, action)
    return place_actions(store, {action: (start or record.start, end or record.end)}, today=today)


def set_action_status(store: Store, action: str, status: ActionStatus) -> Edit | None:
    """Say where a learning action stands."""
    return put_changed(store, f"action_{status}", _KIND, action, status=status)


def discuss_action(
    store: Store, action: str, on: date | None = None, *, today: date
) -> Edit | None:
    """Note the day on which an action was discussed with its people; without one, today."""
    return put_changed(store, "discuss_action", _KIND, action, discussed_on=on or today)


def set_progress(store: Store, action: str, progress: float) -> Edit | None:
    """Say how much of an action is done, as a share from 0 to 1."""
    return put_changed(store, "set_progress", _KIND, action, progress=progress)


def log_hours(
    store: Store, action: str, person: str, hours: float, on: date | None = None, *, today: date
) -> Edit | None:
    """Note hours a person learned on a day; without one, today."""
    entry = LearningLog(person=person, on=on or today, hours=hours)
    return append_entry(store, _KIND, action, "log", entry, "log_hours")


def record_check(
    store: Store,
    action: str,
    method: str = "",
    on: date | None = None,
    passed: bool | None = None,
) -> Edit | None:
    """Set how and when it is seen whether the learning worked, and what came out."""
    check = Check(method=method, on=on, passed=passed)
    return put_changed(store, "record_check", _KIND, action, check=check)
