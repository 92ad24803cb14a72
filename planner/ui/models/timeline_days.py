"""Days without learning on the timeline: weekends, public holidays, absences. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from planner.domain.content import Content
from planner.domain.days import Calendar, merged
from planner.ui.models.timeline_away import Away, Span
from planner.ui.models.timeline_blocks import Lane

NEAR: Final = 4.0
"""From so many pixels a day on weekends and holidays are told apart."""


def free_spans(calendar: Calendar, low: float, high: float) -> Iterator[Span]:
    """Runs of days on which no work is done, from one ordinal to another."""
    start: int | None = None
    first, last = int(low), int(high) + 1
    for ordinal in range(max(first, 1), min(last, dt.date.max.toordinal()) + 1):
        if not calendar.is_working(dt.date.fromordinal(ordinal)):
            start = ordinal if start is None else start
        elif start is not None:
            yield start, ordinal
            start = None
    if start is not None:
        yield start, last + 1


def holiday_on(calendar: Calendar, day: dt.date) -> str:
    """The name of the public holiday, empty for none."""
    name_of = getattr(calendar, "name_of", None)  # a calendar of weekdays knows none
    return (name_of(day) if name_of is not None else None) or ""


def absences_of(content: Content, lane: Lane) -> list[Away]:
    """Absences of the people of a lane, disjoint for each of them, the earliest first."""
    found = []
    for id_ in lane.people:
        person = content.people.get(id_)
        if person is not None and person.absences:
            found += [Away(id_, first, last) for first, last in merged(person.absences)]
    return sorted(found, key=lambda away: (away.first, away.person))
