"""A wave moved as a whole, and what can't be moved."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.arrival import arrival_of
from planner.domain.development import About, Development, Forecast, newest_forecast
from planner.domain.problem import Refused
from planner.domain.wave import wave_moved
from tests.generated import Maker

TODAY = dt.date(2026, 11, 23)
FORECAST = Forecast(
    by="anna", on=dt.date(2026, 10, 1), desire=2, worry=1, hope=3, probability=0.7,
    earliest=dt.date(2027, 1, 1), likely=dt.date(2027, 7, 1), latest=dt.date(2028, 7, 1),
)  # fmt: skip
POLAND = Development(id="poland", title="Poland", forecasts=(FORECAST,))


def weeks(number: int) -> dt.timedelta:
    return dt.timedelta(weeks=number)


def code_of(development: Development, by: dt.timedelta) -> str:
    with pytest.raises(Refused) as caught:
        wave_moved(development, by, TODAY)
    (problem,) = caught.value.problems
    return problem.code


def test_a_new_forecast_joins_with_the_feelings_and_probability_of_the_last() -> None:
    moved = wave_moved(POLAND, weeks(4), TODAY)
    assert moved.forecasts[0] == FORECAST
    assert moved.forecasts[1:] == (
        replace(
            FORECAST, on=TODAY, earliest=dt.date(2027, 1, 29), likely=dt.date(2027, 7, 29),
            latest=dt.date(2028, 7, 29),
        ),
    )  # fmt: skip
    assert replace(moved, forecasts=()) == replace(POLAND, forecasts=())


def test_a_forecast_dated_later_than_today_is_still_followed() -> None:
    later = replace(POLAND, forecasts=(replace(FORECAST, on=dt.date(2026, 12, 1)),))
    moved = wave_moved(later, weeks(-2), TODAY)
    newest = newest_forecast(moved)
    assert newest is not None
    assert (newest.on, newest.likely) == (dt.date(2026, 12, 1), dt.date(2027, 6, 17))


def test_without_a_forecast_the_period_moves() -> None:
    about = About(from_=dt.date(2028, 3, 1), to=dt.date(2028, 5, 31))
    moved = wave_moved(Development(id="d", about=about), weeks(1), TODAY)
    assert moved.about == About(from_=dt.date(2028, 3, 8), to=dt.date(2028, 6, 7))
    assert moved.forecasts == ()


@given(seed=st.integers(0, 500), by=st.integers(-30, 30))
def test_everything_moves_by_the_same_days(seed: int, by: int) -> None:
    development = replace(Maker(seed, 1, 1).development(0), horizon=None)
    try:
        moved = wave_moved(development, dt.timedelta(by), TODAY)
    except Refused:
        assert development.status in ("arrived", "void") or arrival_of(development) is None
        return
    before, after = arrival_of(development), arrival_of(moved)
    assert before is not None
    assert after is not None
    assert [(day - dt.timedelta(by)) for day in (after.earliest, after.likely, after.latest)] == [
        before.earliest, before.likely, before.latest,
    ]  # fmt: skip
    assert (after.probability, after.guessed) == (before.probability, before.guessed)


@pytest.mark.parametrize(
    ("changes", "by", "code"),
    [
        ({"status": "arrived", "arrived_on": dt.date(2026, 10, 1)}, weeks(1), "wave.arrived"),
        ({"status": "void"}, weeks(1), "wave.gone"),
        ({"status": "did_not_come"}, weeks(1), "wave.gone"),
        ({"forecasts": ()}, weeks(1), "wave.unknown"),
        ({}, weeks(52 * 175), "wave.reach"),
        ({}, weeks(-52 * 140), "wave.reach"),
        ({}, dt.timedelta(999_999_999), "wave.reach"),
        ({"horizon": dt.date(2027, 8, 1)}, weeks(5), "wave.horizon"),
    ],
)
def test_what_cannot_be_moved_is_refused(
    changes: dict[str, Any], by: dt.timedelta, code: str
) -> None:
    assert code_of(replace(POLAND, **changes), by) == code


def test_up_to_its_horizon_and_back_from_beyond_it_moves() -> None:
    near = replace(POLAND, horizon=dt.date(2027, 8, 1))
    assert wave_moved(near, weeks(4), TODAY) != near
    beyond = replace(POLAND, horizon=dt.date(2027, 6, 1))
    assert wave_moved(beyond, weeks(-1), TODAY) != beyond
    assert wave_moved(POLAND, weeks(0), TODAY) is POLAND
