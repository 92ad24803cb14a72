"""Laying a chain forward: its legs from a day on, each on its next term or for its net days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from planner.domain.chain import Edge, Learner, Leg, net_days
from planner.domain.days import ONE_DAY, Span
from planner.domain.terms import nearest_run, run_from


def count_on(start: dt.date, days: int, absences: tuple[Span, ...]) -> dt.date:
    """The day that lies `days` free days after `start`; the mirror of `count_back`.

    Raises:
        OverflowError: beyond the calendar.
    """
    day, left = start, days
    for first, last in reversed(absences):
        if last <= day:
            continue
        free = max((first - day).days - 1, 0)
        if free >= left:
            break
        left -= free
        day = last
    return day + dt.timedelta(left)


def lay_from(
    legs: Sequence[tuple[Leg, dt.date]], start: dt.date, learner: Learner
) -> list[tuple[Leg, dt.date]] | None:
    """The legs of a chain as they run if the first begins on a day.

    A leg with terms takes a run: the first leg the one nearest to the day, the others the next
    one. What came after another leg still does; what ran beside it keeps its distance.

    Args:
        legs: each with its last day, in the order they begin.

    Returns:
        Legs with their last days; None where a term has no run left.
    """
    laid: list[tuple[Leg, dt.date]] = []
    by = start - legs[0][0].start if legs else dt.timedelta()
    for leg, _ in legs:
        earliest = leg.start + by
        for (old, old_end), (_, new_end) in zip(legs, laid, strict=False):
            if old_end < leg.start and old is not leg:
                earliest = max(earliest, new_end + ONE_DAY)
        run = run_on(leg.edge, earliest, learner, nearest=not laid)
        if run is None:
            return None
        laid.append((Leg(leg.edge, *run), run[1]))
        if len(laid) == 1:
            by = run[0] - leg.start
    return laid


def run_on(edge: Edge, day: dt.date, learner: Learner, *, nearest: bool = False) -> Span | None:
    """First and last day of an edge begun on a day: its net days on, without those of absence.

    With terms it is the first run from the day on, or the `nearest` one; None where there is none
    any more, or only hours are known and no learning hours.
    """
    if edge.terms:
        found = (nearest_run if nearest else run_from)(edge.terms, edge.every_months, day)
        return (found.start, found.end) if found is not None else None
    days = net_days(edge, learner.hours_on(day))
    return None if days is None else (day, count_on(day, days, learner.absences))
