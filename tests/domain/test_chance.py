"""The chance of being ready in time."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action
from planner.domain.arrival import Arrival, Spread
from planner.domain.chance import chance_in_time, end_of, on_day
from planner.domain.content import Content
from planner.domain.offering import Offering, Term
from planner.domain.plan import Plan

ARRIVAL = Arrival(
    dt.date(2027, 1, 1),
    dt.date(2027, 7, 1),
    dt.date(2028, 7, 1),
    made=dt.date(2026, 12, 1),
    horizon=dt.date(2028, 12, 31),
)


def test_one_action_of_20_40_60_weeks() -> None:
    start = dt.date(2026, 12, 1).toordinal()
    ready = Spread(start + 140, start + 280, start + 420)
    assert chance_in_time(ready, ARRIVAL) == pytest.approx(0.444, abs=5e-4)


def test_a_certain_day_is_what_has_not_arrived_yet() -> None:
    day = dt.date(2027, 7, 9)
    assert chance_in_time(on_day(day), ARRIVAL) == pytest.approx(1 - ARRIVAL.share_by(day))


def test_a_certain_day_against_a_certain_arrival_is_yes_or_no() -> None:
    day = dt.date(2027, 7, 9)
    certain = Arrival(day, day, day, certain=True)
    assert chance_in_time(on_day(day), certain) == 1
    assert chance_in_time(on_day(day + dt.timedelta(1)), certain) == 0


@given(
    arrival=st.lists(st.integers(0, 900), min_size=3, max_size=3).map(sorted),
    ready=st.lists(st.integers(0, 900), min_size=3, max_size=3).map(sorted),
    made=st.none() | st.integers(0, 300),
    horizon=st.none() | st.integers(400, 1200),
)
def test_the_integral_is_what_many_draws_give(
    arrival: list[int], ready: list[int], made: int | None, horizon: int | None
) -> None:
    base = dt.date(2026, 1, 1)
    found = Arrival(
        *(base + dt.timedelta(p) for p in arrival),
        made=None if made is None else base + dt.timedelta(made),
        horizon=None if horizon is None else base + dt.timedelta(horizon),
    )
    spread = Spread(*(p + base.toordinal() for p in ready))
    draws, hits, source = 4000, 0, random.Random(1)
    for _ in range(draws):
        day = found.spread.at(source.random())
        if found.made:
            day = max(day, found.made.toordinal())
        if found.horizon:
            day = min(day, found.horizon.toordinal())
        hits += spread.at(source.random()) <= day
    assert chance_in_time(spread, found) == pytest.approx(hits / draws, abs=0.045)


def test_a_term_and_what_is_done_end_on_their_day() -> None:
    term = Term(start=dt.date(2027, 1, 11), end=dt.date(2027, 4, 9))
    offering = Offering(id="o", competency="c", terms=(term,), repeats="yearly")
    content = Content(Plan(), {"offerings": [offering]})
    action = Action(id="a", offering="o", start=dt.date(2028, 1, 11), end=dt.date(2028, 4, 9))
    assert end_of(content, action).low == end_of(content, action).high
    moved = Action(id="a", offering="o", start=dt.date(2028, 1, 12), end=dt.date(2028, 4, 9))
    length = (moved.end - moved.start).days
    assert end_of(content, moved).high == pytest.approx(moved.start.toordinal() + 1.4 * length)
    done = Action(id="a", start=moved.start, end=moved.end, status="done")
    assert end_of(content, done) == on_day(done.end)
