"""When a development comes up again, and what brings it up at once."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.domain.arrival import arrival_of
from planner.domain.content import Content
from planner.domain.days import add_months
from planner.domain.development import OVER, Development, Review
from planner.domain.signal import tripped

NEAR_MONTHS, FAR_MONTHS = 18, 60
"""Bounds of tomorrow and the day after tomorrow."""
NEAR_DAYS, FAR_DAYS, LATER_DAYS = 30, 90, 180


@dataclass(frozen=True, slots=True)
class ComesUp:
    """`looked` is the day of the last look, None where nobody has looked yet.

    `signals` speak against it and `indicators` have tripped, neither answered yet: then `day`
    is today.
    """

    day: dt.date
    looked: dt.date | None
    signals: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()


def comes_up(content: Content, development: Development, today: dt.date) -> ComesUp | None:
    """When a development is to be looked at again; None once it came or is off the table.

    A forecast counts as a look. Where there is none, it is counted from the newest signal that
    speaks for it, else from today.
    """
    if development.status in OVER:
        return None
    looked = _looked(development)
    signals = _unanswered(content, development, looked)
    indicators = _tripped(content, development, looked)
    if signals or indicators:
        return ComesUp(today, looked, signals, indicators)
    since = looked or _last_sign(content, development) or today
    return ComesUp(since + dt.timedelta(days_until_next(development, since)), looked)


def days_until_next(development: Development, since: dt.date) -> int:
    """The smaller of 30, 90 or 180 days, by how far off it is, and a quarter of the time to E.

    Once its earliest day is behind, only the 30 days count.
    """
    arrival = arrival_of(development)
    if arrival is None:
        return LATER_DAYS
    earliest = arrival.earliest
    if earliest <= since:
        return NEAR_DAYS
    quarter = max(1, (earliest - since).days // 4)
    if earliest <= add_months(since, NEAR_MONTHS):
        return min(NEAR_DAYS, quarter)
    return min(FAR_DAYS if earliest <= add_months(since, FAR_MONTHS) else LATER_DAYS, quarter)


def _looked(development: Development) -> dt.date | None:
    days = [review.on for review in development.reviews]
    return max([*days, *(forecast.on for forecast in development.forecasts)], default=None)


def _unanswered(
    content: Content, development: Development, looked: dt.date | None
) -> tuple[str, ...]:
    """Signals against it that came after the last look, or on its day without being in it."""
    answered = {id_ for review in development.reviews for id_ in review.signals}
    return tuple(
        signal.id
        for signal in content.signals.values()
        if development.id in signal.contradicts
        and signal.id not in answered
        and (signal.on is None or looked is None or signal.on >= looked)
    )


def _tripped(content: Content, development: Development, looked: dt.date | None) -> tuple[str, ...]:
    found = []
    for indicator in content.indicators.values():
        reading = tripped(indicator) if indicator.development == development.id else None
        if reading is None or (looked is not None and reading.on < looked):
            continue
        if not any(_answers(review, indicator.id, reading.on) for review in development.reviews):
            found.append(indicator.id)
    return tuple(found)


def _answers(review: Review, indicator: str, read_on: dt.date) -> bool:
    return indicator in review.indicators and review.on >= read_on


def _last_sign(content: Content, development: Development) -> dt.date | None:
    days = (s.on for s in content.signals.values() if development.id in s.supports)
    return max((day for day in days if day is not None), default=None)
