"""Days: whole months on, working days, and counting back through someone's absences."""

from __future__ import annotations

import calendar
import datetime as dt
import itertools
import math
from collections.abc import Iterable, Iterator
from typing import Protocol

from planner.domain.people import Absence

ONE_DAY = dt.timedelta(days=1)

Span = tuple[dt.date, dt.date]
"""First and last day, both included."""


class Calendar(Protocol):
    """Knows weekends and public holidays."""

    def is_working(self, day: dt.date) -> bool:
        """True if work is done on `day`."""
        ...


class Weekdays:
    """The calendar of a plan without a country: Monday to Friday."""

    def is_working(self, day: dt.date) -> bool:
        """True from Monday to Friday."""
        return day.weekday() < 5


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day of the month `months` later; the month's end where it has no such day.

    Raises:
        OverflowError: the day lies beyond the year 9999.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > dt.MAXYEAR:
        raise OverflowError("day beyond the calendar")
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def days_of(weeks: float) -> int:
    """Whole days of so many weeks, rounded up."""
    return math.ceil(weeks * 7 - 1e-9)


def weeks_between(first: dt.date, last: dt.date) -> float:
    """Weeks from `first` to `last`, to one decimal; negative if `last` comes first."""
    return round((last - first).days / 7, 1)


def in_a_row(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of numbers without a gap, such as weeks; they come ascending."""
    for _, run in itertools.groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        found = [at for _, at in run]
        yield found[0], found[-1]


def working_day_before(day: dt.date, calendar_: Calendar) -> dt.date:
    """`day`, or the working day before it if it is a weekend or a public holiday."""
    while not calendar_.is_working(day):
        day -= ONE_DAY
    return day


def merged(absences: Iterable[Absence]) -> tuple[Span, ...]:
    """Absences as disjoint spans, the latest first."""
    spans: list[Span] = []
    for absence in sorted(absences, key=lambda a: a.start):
        if spans and absence.start <= spans[-1][1] + ONE_DAY:
            spans[-1] = (spans[-1][0], max(spans[-1][1], absence.end))
        else:
            spans.append((absence.start, absence.end))
    return tuple(reversed(spans))


def days_away(first: dt.date, last: dt.date, spans: Iterable[Span]) -> int:
    """Days from first to last, both included, that lie in disjoint spans."""
    return sum(max((min(last, end) - max(first, start)).days + 1, 0) for start, end in spans)


def count_back(
    end: dt.date, days: int, absences: tuple[Span, ...], joined: dt.date | None
) -> dt.date | None:
    """The day that lies `days` free days before `end`.

    Walks back through the absences rather than subtracting days, because an absence near the
    end costs as much as one at the start.

    Args:
        end: the day on which learning must be over.
        days: net days of learning, 0 or more.
        absences: disjoint spans, latest first, as `merged` gives them.
        joined: no day before it counts.

    Returns:
        None where there are not enough days since joining.
    """
    day, left = end, days
    for first, last in absences:
        if left == 0 or first >= day:
            continue
        free = max((day - last).days - 1, 0)
        if free >= left:
            break
        left -= free
        day = first
    try:
        start = day - dt.timedelta(days=left)
    except OverflowError:
        return None
    return None if joined is not None and start < joined else start
