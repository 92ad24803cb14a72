"""A wave moved as a whole: the same expectation, so many days sooner or later."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from planner.domain.arrival import arrival_of
from planner.domain.content import Content
from planner.domain.development import GONE, Development, newest_forecast
from planner.domain.plain import FIRST_YEAR, LAST_YEAR
from planner.domain.problem import refuse
from planner.domain.record import label_of

FIRST, LAST = dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)


def expected_day(development: Development) -> dt.date:
    """The most likely day of a wave that can still be moved.

    Raises:
        Refused: it has arrived, won't come, or nobody has said when it comes.
    """
    title = label_of(development)
    if development.status in GONE:
        raise refuse("wave.gone", "development", title=title)
    arrival = arrival_of(development)
    if arrival is None:
        raise refuse("wave.unknown", "development", title=title)
    if arrival.certain:
        raise refuse("wave.arrived", "development", title=title, on=arrival.likely.isoformat())
    return arrival.likely


def follows_wave(content: Content, development: str) -> bool:
    """True if something it asks for has no fixed day, and so comes sooner or later with it."""
    return any(
        need.development == development and need.due is None for need in content.needs.values()
    )


def wave_moved(development: Development, by: dt.timedelta, today: dt.date) -> Development:
    """A development expected so much later (or sooner): a new forecast beside those there are.

    Who made the last one, what they felt and how probable they held it stay, since only the
    days are another; it is dated today, or as the last one if that is dated later, for else it
    would not count. Without a forecast the period of *about when* moves. By nothing it stays
    the same.

    Raises:
        Refused: it can't be moved, or not as far: beyond its horizon nothing is expected.
    """
    likely = expected_day(development)
    if not by:
        return development
    forecast = newest_forecast(development)
    if forecast is None:
        assert development.about is not None
        about = development.about
        first, last = _in_reach(development, (about.from_, about.to), by)
        moved = replace(development, about=replace(about, from_=first, to=last))
    else:
        days = (forecast.earliest, forecast.likely, forecast.latest)
        earliest, middle, latest = _in_reach(development, days, by)
        newer = replace(
            forecast,
            on=max(today, forecast.on),
            earliest=earliest,
            likely=middle,
            latest=latest,
        )
        moved = replace(development, forecasts=(*development.forecasts, newer))
    _within_horizon(development, likely + by, later=by > dt.timedelta())
    return moved


def _in_reach(
    development: Development, days: tuple[dt.date, ...], by: dt.timedelta
) -> tuple[dt.date, ...]:
    if not (FIRST - min(days) <= by <= LAST - max(days)):
        raise refuse(
            "wave.reach", "weeks", title=label_of(development), first=FIRST_YEAR, last=LAST_YEAR
        )
    return tuple(day + by for day in days)


def _within_horizon(development: Development, likely: dt.date, *, later: bool) -> None:
    horizon = development.horizon
    if later and horizon is not None and likely > horizon:
        raise refuse(
            "wave.horizon", "weeks", title=label_of(development), horizon=horizon.isoformat()
        )
