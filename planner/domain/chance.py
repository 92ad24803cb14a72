"""The chance of being ready in time, for one thing that must be ready and one arrival.

Both are piecewise linear, so the integral is exact. What several things share is simulated
in `engine.chance`.
"""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from planner.domain.action import Action
from planner.domain.arrival import Arrival, Spread
from planner.domain.chain import run_before
from planner.domain.content import Content
from planner.domain.offering import MONTHS, Term

SHORT, USUAL, LONG = 0.9, 1.0, 1.4
"""The 10, 50 and 90 % points of how long learning takes, as factors of its planned length."""


def on_fixed_term(content: Content, action: Action) -> bool:
    """True if an action runs on a term of its offering: it ends on its day."""
    offering = content.offerings.get(action.offering) if action.offering else None
    if offering is None:
        return False
    months = MONTHS[offering.repeats]
    wanted = Term(start=action.start, end=action.end)
    return any(run_before(term, months, action.end) == wanted for term in offering.terms)


def end_of(content: Content, action: Action) -> Spread:
    """When an action ends, in ordinals: on its day if done or on a term, else spread."""
    last = float(action.end.toordinal())
    if action.status == "done" or on_fixed_term(content, action):
        return Spread(last, last, last)
    first = action.start.toordinal()
    length = last - first
    return Spread(first + SHORT * length, first + USUAL * length, first + LONG * length)


def _jumps(arrival: Arrival, low: float, high: float) -> list[tuple[float, float]]:
    """(ordinal, share) of what falls on one day: heaped up by a cut, or by points that meet."""
    shape = arrival.spread
    if low >= high:  # all of it falls on the day made, or on a horizon before that
        cut = arrival.horizon
        return [(min(low, cut.toordinal()) if cut else low, 1.0)]
    jumps = [(low, shape.share_by(low)), (high, 1.0 - shape.share_before(high))]
    if low < shape.mid < high:
        jumps.append((shape.mid, shape.share_by(shape.mid) - shape.share_before(shape.mid)))
    return jumps


def chance_in_time(ready: Spread, arrival: Arrival) -> float:
    """P(ready day ≤ arrival), given that it comes; 0–1."""
    shape = arrival.spread
    low, high = shape.at(0.0), shape.at(1.0)
    if arrival.made is not None:
        low = max(low, arrival.made.toordinal())
    if arrival.horizon is not None:
        high = min(high, arrival.horizon.toordinal())
    corners = sorted({low, high, *shape.corners(), *ready.corners()})
    inside = [x for x in corners if low <= x <= high]
    total = sum(ready.share_by(day) * share for day, share in _jumps(arrival, low, high))
    for left, right in pairwise(inside):
        # A point where `ready` jumps is a corner: within a piece it is linear, so two points do.
        near, far = left + (right - left) * 1e-9, right - (right - left) * 1e-9
        middle = (ready.share_by(near) + ready.share_by(far)) / 2
        total += middle * (shape.share_by(far) - shape.share_by(near))
    return min(1.0, max(0.0, total))


def on_day(day: dt.date) -> Spread:
    """A day that is certain."""
    ordinal = float(day.toordinal())
    return Spread(ordinal, ordinal, ordinal)
