"""Logging hours from *My path*, and taking them back."""

from __future__ import annotations

from planner.domain.edit import Edit
from planner.services.actions import log_hours
from planner.services.learned import (
    action_to_log,
    hours_for_key,
    take_hours_back,
    typed_hours,
)
from planner.services.my_path import PathRow
from planner.services.ports import Store
from planner.ui.attempt import attempt
from planner.ui.desk import Desk


def log_on_row(desk: Desk, row: PathRow, typed: str) -> str:
    """Log hours learned today on what runs in a row; nothing typed logs this week's share.

    Returns:
        Why it was refused; empty where it was done.
    """
    person, today = row.slot.person, desk.today
    action = action_to_log(row.actions, today)
    if action is None or person is None:
        return desk.words.translate(
            "Path", "Nothing is planned here to log hours on; Enter shows the next step."
        )
    id_ = action.id
    share = hours_for_key(desk.content, person, action, today)

    def wish(store: Store) -> Edit | None:
        hours = typed_hours(typed) if typed else share
        return log_hours(store, id_, person, hours, today=today)

    return attempt(desk, lambda: wish)


def log_share(desk: Desk, person: str, action: str) -> None:
    """Log what is left of this week's share of an action."""
    hours = hours_for_key(desk.content, person, desk.content.actions[action], desk.today)
    desk.editor.run(log_hours, action, person, hours, today=desk.today)


def take_back(desk: Desk, row: PathRow) -> None:
    """Take back the hours logged last on the actions of a row."""
    person = row.slot.person
    if person is None:
        return
    logged = [
        (entry.on, place, action.id)
        for action in row.actions
        for place, entry in enumerate(action.log)
        if entry.person == person
    ]
    running = action_to_log(row.actions, desk.today)
    if logged:
        desk.editor.run(take_hours_back, max(logged)[2], person)
    elif running is not None:
        desk.editor.run(take_hours_back, running.id, person)
