"""When a development comes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.arrival import Arrival, arrival_of
from planner.domain.development import About, Development, Forecast

FORECAST = Forecast(
    on=dt.date(2026, 12, 1),
    probability=0.8,
    earliest=dt.date(2027, 1, 1),
    likely=dt.date(2027, 7, 1),
    latest=dt.date(2028, 7, 1),
)
DEVELOPMENT = Development(id="d", horizon=dt.date(2028, 12, 31), forecasts=(FORECAST,))


def arrival(development: Development = DEVELOPMENT) -> Arrival:
    found = arrival_of(development)
    assert found is not None
    return found


def test_the_share_arrived_by_a_day() -> None:
    given_it_comes = arrival()
    assert given_it_comes.probability * given_it_comes.share_by(
        dt.date(2027, 4, 1)
    ) == pytest.approx(0.239, abs=5e-4)
    assert given_it_comes.probability * given_it_comes.share_by(
        dt.date(2028, 7, 1)
    ) == pytest.approx(0.72)


def test_the_due_day_is_the_20_percent_point() -> None:
    assert arrival().day_at(0.2) == dt.date(2027, 2, 15)


def test_what_lies_outside_falls_on_the_day_made_and_the_horizon() -> None:
    cut = arrival(replace(DEVELOPMENT, horizon=dt.date(2028, 1, 1)))
    assert cut.share_by(dt.date(2028, 1, 1)) == 1
    assert cut.day_at(0.95) == dt.date(2028, 1, 1)
    assert cut.share_by(dt.date(2026, 11, 30)) == 0
    late = replace(FORECAST, on=dt.date(2027, 1, 1))
    assert arrival(replace(DEVELOPMENT, forecasts=(late,))).day_at(0.01) == dt.date(2027, 1, 1)


def test_the_newest_forecast_counts_and_of_one_day_the_one_entered_last() -> None:
    older = replace(FORECAST, on=dt.date(2026, 11, 1), likely=dt.date(2027, 3, 1))
    same_day = replace(FORECAST, likely=dt.date(2027, 8, 1))
    found = arrival(replace(DEVELOPMENT, forecasts=(FORECAST, same_day, older)))
    assert found.likely == dt.date(2027, 8, 1)


def test_about_when_is_a_guess() -> None:
    about = About(from_=dt.date(2027, 7, 1), to=dt.date(2027, 12, 31))
    found = arrival(Development(id="d", about=about))
    assert found.guessed
    assert found.probability == 1
    assert found.day_at(0.2) == dt.date(2027, 7, 23)


def test_a_single_day_stands_for_six_weeks_either_side() -> None:
    day = dt.date(2027, 7, 1)
    found = arrival(Development(id="d", about=About(from_=day, to=day)))
    assert (found.earliest, found.likely, found.latest) == (
        dt.date(2027, 5, 20),
        day,
        dt.date(2027, 8, 12),
    )


def test_arrived_is_that_day() -> None:
    came = replace(DEVELOPMENT, status="arrived", arrived_on=dt.date(2026, 9, 1))
    assert arrival(came).day_at(0.2) == dt.date(2026, 9, 1)


@pytest.mark.parametrize("status", ["void", "did_not_come"])
def test_what_does_not_come_has_no_arrival(status: str) -> None:
    assert arrival_of(replace(DEVELOPMENT, status=status)) is None


def test_without_forecast_and_about_there_is_no_day() -> None:
    assert arrival_of(Development(id="d")) is None


@given(
    points=st.lists(st.integers(0, 3000), min_size=3, max_size=3).map(sorted),
    share=st.floats(0.01, 0.99),
)
def test_share_and_day_are_inverse(points: list[int], share: float) -> None:
    base = dt.date(2026, 1, 1)
    days = [base + dt.timedelta(p) for p in points]
    found = Arrival(*days)
    day = found.day_at(share)
    assert found.share_by(day - dt.timedelta(1)) <= share + 1e-9
    assert found.share_by(day + dt.timedelta(1)) >= share - 1e-9
