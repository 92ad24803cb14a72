"""Simulated chances."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.arrival import Arrival, Spread
from planner.domain.chance import chance_in_time
from planner.engine.chance import Run, arrivals, ready_days, simulated_chance

ARRIVAL = Arrival(
    dt.date(2027, 1, 1),
    dt.date(2027, 7, 1),
    dt.date(2028, 7, 1),
    made=dt.date(2026, 12, 1),
    horizon=dt.date(2028, 12, 31),
)
START = dt.date(2026, 12, 1).toordinal()
FREE = Run("a", START, Spread(START + 140, START + 280, START + 420))


def test_one_action_comes_to_the_exact_chance() -> None:
    found = simulated_chance([FREE], arrivals("d", ARRIVAL))
    assert found == pytest.approx(chance_in_time(FREE.end, ARRIVAL), abs=0.015)


def test_the_same_plan_gives_the_same_chance() -> None:
    first = simulated_chance([FREE], arrivals("d", ARRIVAL))
    assert first == simulated_chance([FREE], arrivals("d", ARRIVAL))


def test_a_free_follower_waits_and_one_on_a_term_is_missed() -> None:
    begins = START + 280
    free = Run("b", begins, Spread(begins + 90, begins + 100, begins + 140))
    term = Run("b", begins, Spread(begins + 100, begins + 100, begins + 100))
    waiting, missed = ready_days([FREE, free]), ready_days([FREE, term])
    first = ready_days([FREE])
    assert ((waiting - first) >= 79).all()
    assert (missed[first > begins + 1] > 1e8).all()
    assert (missed[first < begins] == begins + 100).all()
