"""Developments: estimated, watched, come or gone; and the indicators that give warning."""

from __future__ import annotations

from datetime import date

from planner.domain.development import Forecast, Review, Status
from planner.domain.edit import Edit
from planner.domain.problem import refuse
from planner.domain.review import comes_up
from planner.domain.signal import Reading
from planner.services.ports import Store
from planner.services.records import append_entry, existing, put_changed

_KIND = "developments"


def add_forecast(
    store: Store,
    development: str,
    earliest: date,
    likely: date,
    latest: date,
    by: str | None = None,
    on: date | None = None,
    desire: int | None = None,
    worry: int | None = None,
    hope: int | None = None,
    probability: float | None = None,
    *,
    today: date,
) -> Edit | None:
    """Estimate when a development comes; without a day (`on`) it counts as made today."""
    forecast = Forecast(
        by=by,
        on=on or today,
        desire=desire,
        worry=worry,
        hope=hope,
        probability=probability,
        earliest=earliest,
        likely=likely,
        latest=latest,
    )
    return append_entry(store, _KIND, development, "forecasts", forecast, "add_forecast")


def arrive_development(
    store: Store, development: str, on: date | None = None, *, today: date
) -> Edit | None:
    """Say that a development has come, on a day; without one, today."""
    day = on or today
    if day > today:
        raise refuse("arrival.future", "on", day=day.isoformat(), today=today.isoformat())
    values = {"status": "arrived", "arrived_on": day}
    return put_changed(store, "arrive_development", _KIND, development, **values)


def set_development_status(store: Store, development: str, status: Status) -> Edit | None:
    """Say where a development stands; that it arrived needs its day: `arrive_development`."""
    if status == "arrived":
        raise refuse("development.arrived_on", "status")
    code = f"development_{status}"
    return put_changed(store, code, _KIND, development, status=status, arrived_on=None)


def add_reading(
    store: Store, indicator: str, value: float, on: date | None = None, *, today: date
) -> Edit | None:
    """Note what an early indicator showed on a day; without one, today."""
    reading = Reading(on=on or today, value=value)
    return append_entry(store, "indicators", indicator, "readings", reading, "add_reading")


def review_development(
    store: Store,
    development: str,
    note: str = "",
    by: str | None = None,
    on: date | None = None,
    *,
    today: date,
) -> Edit | None:
    """Note that a development was looked at again and is still true; without a day, today.

    What spoke against it and what had tripped is answered by it: it comes up again only with
    the next contradiction, the next tripping, or its next date.
    """
    record = existing(store, _KIND, development)
    again = comes_up(store.content, record, today)
    if again is None:
        raise refuse("review.over", "development")
    review = Review(
        on=on or today, note=note, by=by, signals=again.signals, indicators=again.indicators
    )
    return append_entry(store, _KIND, development, "reviews", review, "review_development")
