"""When a development comes: a 10/50/90 % shape, its share by a day, and the day of a share."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass

from planner.domain.development import GONE, Development, newest_forecast

GUESS_DAYS = 42
"""A single day named as "about when" stands for six weeks either side."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A quantity known by its 10, 50 and 90 % points, linear between them.

    The slopes of both ends run on to 0 and 1. Points in days (ordinals or lengths), rising.
    """

    low: float
    mid: float
    high: float

    def share_by(self, x: float) -> float:
        """Share at or below `x`, 0–1."""
        if x < self.mid:
            if self.mid == self.low:
                return 0.0
            return max(0.0, 0.5 - 0.4 * (self.mid - x) / (self.mid - self.low))
        if self.high == self.mid:
            return 1.0
        return min(1.0, 0.5 + 0.4 * (x - self.mid) / (self.high - self.mid))

    def share_before(self, x: float) -> float:
        """Share strictly below `x`: less than `share_by` where points meet on one day."""
        if x == self.mid:
            return 0.5 if self.low < self.mid else 0.0
        return self.share_by(x)

    def at(self, share: float) -> float:
        """The point below which `share` lies."""
        if share <= 0.5:
            return self.mid - (0.5 - share) / 0.4 * (self.mid - self.low)
        return self.mid + (share - 0.5) / 0.4 * (self.high - self.mid)

    def corners(self) -> tuple[float, ...]:
        """The points where the shape bends: 0, 10, 50, 90 and 100 %."""
        return (self.at(0.0), self.low, self.mid, self.high, self.at(1.0))


@dataclass(frozen=True, slots=True)
class Arrival:
    """The arrival of a development, given that it comes.

    Cut at the day the forecast was made and at the horizon: what the slopes put outside
    falls on these two days. `guessed`: it stands on *about when* alone. `certain`: it came.
    """

    earliest: dt.date
    likely: dt.date
    latest: dt.date
    probability: float = 1.0
    made: dt.date | None = None
    horizon: dt.date | None = None
    guessed: bool = False
    certain: bool = False

    @property
    def spread(self) -> Spread:
        """The shape before it is cut, in ordinals."""
        return Spread(self.earliest.toordinal(), self.likely.toordinal(), self.latest.toordinal())

    def share_by(self, day: dt.date) -> float:
        """F(t): the share of arrivals by `day`; times `probability` it is P(arrived by t)."""
        if self.horizon is not None and day >= self.horizon:
            return 1.0
        if self.made is not None and day < self.made:
            return 0.0
        return self.spread.share_by(day.toordinal())

    def day_at(self, share: float) -> dt.date:
        """F⁻¹: the day by which `share` of arrivals have come, rounded down."""
        ordinal = math.floor(self.spread.at(share) + 1e-6)
        day = dt.date.fromordinal(max(1, min(ordinal, dt.date.max.toordinal())))
        if self.made is not None:
            day = max(day, self.made)
        if self.horizon is not None:
            day = min(day, self.horizon)
        return day


def _guessed(development: Development) -> Arrival | None:
    about = development.about
    if about is None:
        return None
    first, last = about.from_, about.to
    if first == last:
        first, last = first - dt.timedelta(GUESS_DAYS), last + dt.timedelta(GUESS_DAYS)
    middle = first + dt.timedelta((last - first).days // 2)
    return Arrival(first, middle, last, horizon=development.horizon, guessed=True)


def arrival_of(development: Development) -> Arrival | None:
    """The arrival that counts for a development.

    Its arrival if it came; else its newest forecast; else *about when*; else None. Also None
    for one that did not come or is void: nothing is planned for it.
    """
    if development.status in GONE:
        return None
    if development.status == "arrived" and development.arrived_on is not None:
        day = development.arrived_on
        return Arrival(day, day, day, certain=True)
    forecast = newest_forecast(development)
    if forecast is None:
        return _guessed(development)
    return Arrival(
        forecast.earliest,
        forecast.likely,
        forecast.latest,
        probability=1.0 if forecast.probability is None else forecast.probability,
        made=forecast.on,
        horizon=development.horizon,
    )
