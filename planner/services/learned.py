"""Hours learned, logged with one key: how many, on which action, and taken back again."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import ONE_DAY
from planner.domain.edit import Edit
from planner.domain.load import week_loads
from planner.domain.problem import Refused, refuse
from planner.services.editing import write
from planner.services.naming import name_of_record
from planner.services.ports import Store
from planner.services.records import existing
from planner.services.typed import typed_number

STEP = 0.5
"""Hours a share is rounded to, and the least that is logged with one key."""
ONE_HOUR = 1.0
MOST = 24.0
"""Hours of one entry: a day has no more."""

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?:\s*(?:h|std\.?))?\Z", re.IGNORECASE)
_MINUTES = re.compile(r"(\d{1,4})\s*min(?:\.|uten|utes)?\Z", re.IGNORECASE)
_UNIT = re.compile(r"\s*(?:h|std\.?|stunden?|hours?)\Z", re.IGNORECASE)


def typed_hours(text: str) -> float:
    """Hours as people write them: "2", "1,5", "1:30", "90 min", "2 h".

    Raises:
        Refused: it is no time, nothing, or more than a day has.
    """
    said = text.strip()
    clock, minutes = _CLOCK.match(said), _MINUTES.match(said)
    if clock:
        hours: float | None = int(clock[1]) + int(clock[2]) / 60
    elif minutes:
        hours = int(minutes[1]) / 60
    else:
        try:
            hours = typed_number(_UNIT.sub("", said))
        except Refused:
            hours = None
    if hours is None or not 0 < hours <= MOST:
        raise refuse("typed.hours", value=said[:60])
    return round(hours, 2)


def action_to_log(actions: Sequence[Action], today: dt.date) -> Action | None:
    """Which of several actions hours learned today belong to.

    The one that runs today; else the last that began and is not done; else the next to begin,
    for whoever starts early; else the last of all.
    """
    left = [a for a in actions if a.status != "dropped"]
    running = [a for a in left if a.start <= today <= a.end and a.status != "done"]
    begun = [a for a in left if a.start <= today and a.status != "done"]
    coming = [a for a in left if a.start > today]
    if running or begun:
        return max(running or begun, key=lambda a: (a.start, a.id))
    if coming:
        return min(coming, key=lambda a: (a.start, a.id))
    return max(left, key=lambda a: (a.end, a.id), default=None)


def hours_for_key(content: Content, person: str, action: Action, today: dt.date) -> float:
    """What one key press logs: what is left of this week's share of an action, to half hours.

    An hour, where nothing is planned for this week or all of it is logged already.
    """
    who = content.people[person]
    monday = today - ONE_DAY * today.weekday()
    planned = week_loads(content, who, [action], today, today)[0].planned
    done = sum(
        entry.hours
        for entry in action.log
        if entry.person == person and monday <= entry.on <= monday + 6 * ONE_DAY
    )
    left = round((planned - done) / STEP) * STEP
    return min(left, MOST) if left >= STEP else ONE_HOUR


def take_hours_back(store: Store, action: str, person: str) -> Edit | None:
    """Take the hours a person logged last on an action out of its log again."""
    record: Action = existing(store, "actions", action)
    existing(store, "people", person)
    own = [place for place, entry in enumerate(record.log) if entry.person == person]
    if not own:
        raise refuse("log.empty", title=name_of_record(store.content, record))
    log = (*record.log[: own[-1]], *record.log[own[-1] + 1 :])
    title = name_of_record(store.content, record)
    with write(store, "take_hours_back", title=title) as unit:
        unit.put("actions", replace(record, log=log))
    return unit.edit
