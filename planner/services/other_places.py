"""Where else a learning action could lie: on other terms of its course, on other days; or why it
stays where it is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import ONE_DAY
from planner.domain.terms import runs_within
from planner.services.figures import Figures
from planner.services.placing import LAST_DAY

REACH = 364
"""Days a move goes at most, either way: a year of weeks."""
LONGEST = 3 * REACH
"""Days of an action that is moved at most; what goes on for years is no matter of weeks."""
Why = Literal["booked", "running", "done", "fixed", "long"]


def longest_of(content: Content, action: Action) -> int:
    """Days an action takes at the longest, on whichever term of its course."""
    offering = content.offerings.get(action.offering) if action.offering else None
    terms = offering.terms if offering else ()
    spans = [action.end - action.start, *(term.end - term.start for term in terms)]
    return max(span.days for span in spans) + 4


def why_stays(action: Action) -> Why | None:
    """Why an action may not be moved by a proposal; None if it may."""
    if action.fixed:
        return "fixed"
    if (action.end - action.start).days > LONGEST:
        return "long"
    if action.status in ("booked", "running", "done"):
        return action.status
    return None


def places_of(figures: Figures, action: Action) -> Iterator[tuple[dt.date, dt.date]]:
    """Where an action could move to, the nearest first, of two as near the earlier one.

    Other terms of its course; without terms every working day from today on.
    """
    content = figures.content
    offering = content.offerings.get(action.offering) if action.offering else None
    if offering is not None and offering.terms:
        runs = runs_within(offering, action.start, REACH)
        found = {(run.start, run.end) for run in runs if run.start >= figures.today}
        found = {place for place in found if place[0] != action.start}
        yield from sorted(found, key=lambda run: (abs((run[0] - action.start).days), run))
        return
    length = action.end - action.start
    is_working = figures.calendar.is_working
    for days in range(1, REACH + 1):
        for start in (action.start - days * ONE_DAY, action.start + days * ONE_DAY):
            if figures.today <= start <= LAST_DAY - length and is_working(start):
                yield start, start + length
