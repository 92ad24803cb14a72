"""The time axis: days to pixels and back, and where its lines and labels stand."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

Unit = Literal["year", "quarter", "month", "week", "day"]

SMALLEST: Final = 0.02
LARGEST: Final = 40.0
"""Bounds of the scale in pixels a day: a century on one screen, a day as wide as a word."""

EARLIEST: Final = dt.date(1800, 1, 1).toordinal()
LATEST: Final = dt.date(2300, 1, 1).toordinal()

_UNITS: Final[tuple[tuple[float, Unit], ...]] = (
    (26.0, "day"),
    (5.6, "week"),
    (1.35, "month"),
    (0.4, "quarter"),
    (0.0, "year"),
)
"""From so many pixels a day on, the unit whose label still fits between its lines."""


@dataclass(slots=True)
class Axis:
    """`first` and `last` are ordinals; x 0 is the start of `first`."""

    first: int
    last: int
    per_day: float = 1.0
    week_start: int = 0
    """The weekday weeks begin on, Monday is 0."""

    @property
    def width(self) -> float:
        """Pixels of the whole span."""
        return (self.last - self.first) * self.per_day

    def x(self, ordinal: float) -> float:
        """The start of a day, in pixels."""
        return (ordinal - self.first) * self.per_day

    def ordinal(self, x: float) -> float:
        """The day at a pixel, with its fraction."""
        return self.first + x / self.per_day

    def zoomed(self, factor: float) -> float:
        """The scale after zooming, within its bounds."""
        return min(max(self.per_day * factor, SMALLEST), LARGEST)

    def reach(self, first: float, last: float) -> None:
        """Grow so that it holds two ordinals; a zoom must find the days left and right of it."""
        self.first = max(min(self.first, math.floor(first)), EARLIEST)
        self.last = min(max(self.last, math.ceil(last)), LATEST)

    def unit(self) -> Unit:
        """What one label of the axis stands for at this scale."""
        return next(unit for least, unit in _UNITS if self.per_day >= least)

    def short(self) -> bool:
        """True if only a unit that begins a year has room to say which year."""
        return {"month": 2.5, "quarter": 0.85}.get(self.unit(), 0.0) > self.per_day

    def ticks(self, low: float, high: float) -> Iterator[dt.date]:
        """Starts of every unit that touches the ordinals from `low` to `high`."""
        unit = self.unit()
        day = floor_to(unit, _date(low), self.week_start)
        last = _date(high)
        while day <= last:
            yield day
            following = next_start(unit, day)
            if following <= day:
                return
            day = following


def _date(ordinal: float) -> dt.date:
    return dt.date.fromordinal(min(max(int(ordinal), 1), dt.date.max.toordinal()))


def floor_to(unit: Unit, day: dt.date, week_start: int = 0) -> dt.date:
    """The first day of the unit `day` lies in; weeks start on a weekday (0: Monday)."""
    if unit == "day":
        return day
    if unit == "week":
        return dt.date.fromordinal(max(1, day.toordinal() - (day.weekday() - week_start) % 7))
    if unit == "month":
        return day.replace(day=1)
    if unit == "quarter":
        return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return day.replace(month=1, day=1)


def next_start(unit: Unit, day: dt.date) -> dt.date:
    """The first day of the unit after the one that starts on `day`."""
    try:
        if unit == "day":
            return day + dt.timedelta(1)
        if unit == "week":
            return day + dt.timedelta(7)
        months = {"month": 1, "quarter": 3, "year": 12}[unit]
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return dt.date(year, month + 1, 1)
    except (OverflowError, ValueError):
        return day
