"""Hours a week in columns: of one person, or of several added up.

Weeks are counted from Monday, 1 January of the year 1; every array has one entry a week. A
property test holds the columns to the rules of `domain.load`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import merged
from planner.domain.load import SPARE, hours_of
from planner.domain.people import Person

Hours = NDArray[np.float64]
NOTHING = 1e-9
"""Hours below it are what rounding left."""


def week_of(day: dt.date) -> int:
    """The number of a day's week."""
    return (day.toordinal() - 1) // 7


def monday_of(week: int) -> dt.date:
    """The first day of a week."""
    return dt.date.fromordinal(week * 7 + 1)


@dataclass(frozen=True, slots=True)
class Weeks:
    """Hours of one person or of several together, from the week `first` on.

    `compared` are the planned hours of those whose learning hours are known, `there` what they
    have together (NaN where nobody's are known), `crowded` how many people have too much.
    """

    first: int
    planned: Hours
    compared: Hours
    there: Hours
    over: NDArray[np.bool_]
    crowded: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.planned)

    def over_from(self, today: dt.date) -> NDArray[np.bool_]:
        """Which weeks hold too much for somebody, from that of `today` on."""
        found = self.crowded > 0
        found[: max(week_of(today) - self.first, 0)] = False
        return found


def free_days(person: Person, first: int, count: int) -> NDArray[np.bool_]:
    """Which days of so many weeks are without absence."""
    base = first * 7 + 1
    free = np.ones(count * 7, np.bool_)
    for start, end in merged(person.absences):
        low, high = start.toordinal() - base, end.toordinal() + 1 - base
        if high > 0:
            free[max(low, 0) : high] = False
    return free


def hours_there(person: Person, first: int, count: int, free: NDArray[np.bool_]) -> Hours:
    """What a person has in each of so many weeks; NaN where no learning hours are known."""
    changes = sorted(person.hours_changes, key=lambda c: c.from_)
    values = [person.hours_per_week, *(change.hours_per_week for change in changes)]
    hours = np.array([value or np.nan for value in values], np.float64)
    mondays = np.arange(first, first + count) * 7 + 1
    turns = np.array([change.from_.toordinal() for change in changes], np.int64)
    at = np.searchsorted(turns, mondays, side="right")
    found: Hours = hours[at] * free.reshape(-1, 7).sum(axis=1) / 7
    return found


def no_weeks() -> Weeks:
    """Weeks in which nobody learns anything."""
    none = np.zeros(0)
    return Weeks(0, none, none, none, none > 0, np.zeros(0, np.int32))


_NOTHING_PLANNED = no_weeks()


def weeks_of(content: Content, person: Person, actions: Iterable[Action]) -> Weeks:
    """Each week of one person, from the first with learning in it to the last."""
    rows = [
        (action.start.toordinal(), action.end.toordinal() + 1, learned)
        for action in actions
        if action.status != "dropped" and (learned := hours_of(content, action))
    ]
    if not rows:
        return _NOTHING_PLANNED
    starts, ends = (np.array([row[at] for row in rows], np.int64) for at in (0, 1))
    hours: Hours = np.array([row[2] for row in rows], np.float64)
    first = (int(starts.min()) - 1) // 7
    count = (int(ends.max()) - 2) // 7 - first + 1
    free = free_days(person, first, count)
    base = first * 7 + 1
    planned = _spread(starts - base, ends - base, hours, free)
    there = hours_there(person, first, count, free)
    known = ~np.isnan(there)
    over = known & (planned > np.where(known, there, 0.0) + SPARE)
    compared = np.where(known, planned, 0.0)
    return Weeks(first, planned, compared, there, over, over.astype(np.int32))


def _spread(
    starts: NDArray[np.int64], ends: NDArray[np.int64], hours: Hours, free: NDArray[np.bool_]
) -> Hours:
    """Hours by week: each action's evenly over its free days, over all where it has none."""
    before = np.concatenate(([0], np.cumsum(free)))
    days = before[ends] - before[starts]
    lost = days == 0
    rates = hours / np.where(lost, ends - starts, days)
    daily = _daily(starts[~lost], ends[~lost], rates[~lost], len(free)) * free
    if lost.any():
        daily += _daily(starts[lost], ends[lost], rates[lost], len(free))
    weekly: Hours = daily.reshape(-1, 7).sum(axis=1)
    weekly[weekly < NOTHING] = 0.0
    return weekly


def _daily(starts: NDArray[np.int64], ends: NDArray[np.int64], rates: Hours, days: int) -> Hours:
    turns = np.zeros(days + 1)
    np.add.at(turns, starts, rates)
    np.subtract.at(turns, ends, rates)
    found: Hours = np.cumsum(turns)[:days]
    return found


def hours_while_there(person: Person, first: int, count: int) -> Hours:
    """The same, and NaN before a person joins and after they left."""
    found = hours_there(person, first, count, free_days(person, first, count))
    mondays = np.arange(first, first + count) * 7 + 1
    if person.joined is not None:
        found[mondays + 6 < person.joined.toordinal()] = np.nan
    if person.left is not None:
        found[mondays > person.left.toordinal()] = np.nan
    return found


def there_together(each: Sequence[Hours]) -> tuple[Hours, NDArray[np.int32]]:
    """Hours of several people added up (NaN where nobody has any), and how many have any."""
    table = np.array(each)
    heads = (~np.isnan(table)).sum(axis=0, dtype=np.int32)
    there: Hours = np.nansum(table, axis=0)
    there[heads == 0] = np.nan
    return there, heads


def span_of(each: Sequence[Weeks]) -> tuple[int, int]:
    """The first week of several people's weeks, and how many there are to the last."""
    first = min((weeks.first for weeks in each), default=0)
    return first, max((weeks.first + len(weeks) for weeks in each), default=0) - first


def added_up(
    each: Sequence[Weeks], first: int, count: int, there: Hours, heads: NDArray[np.int32]
) -> Weeks:
    """Weeks of several people as one: too much is what is more than they have together."""
    sizes = np.array([len(weeks) for weeks in each])
    begins = np.array([weeks.first for weeks in each]) - first
    at = np.repeat(begins - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())

    def total(columns: list[NDArray[Any]]) -> Hours:
        return np.bincount(at, np.concatenate(columns), count).astype(np.float64)

    planned = total([weeks.planned for weeks in each])
    compared = total([weeks.compared for weeks in each])
    crowded = total([weeks.crowded for weeks in each]).astype(np.int32)
    over = (heads > 0) & (compared > np.nan_to_num(there) + SPARE * heads)
    return Weeks(first, planned, compared, there, over, crowded)
