"""Days: whole months on, counting back through absences, working days."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.days import (
    Weekdays,
    add_months,
    count_back,
    days_of,
    in_a_row,
    merged,
    working_day_before,
)
from planner.domain.people import Absence

BASE = dt.date(2027, 6, 1)
ABSENCES = st.lists(
    st.tuples(st.integers(-200, 100), st.integers(0, 40)).map(
        lambda t: Absence(start=BASE + dt.timedelta(t[0]), end=BASE + dt.timedelta(t[0] + t[1]))
    ),
    max_size=5,
)


def walked(end: dt.date, days: int, absences: list[Absence]) -> dt.date:
    """Day by day, as the rule says it."""
    day = end
    while days:
        day -= dt.timedelta(1)
        if not any(a.start <= day <= a.end for a in absences):
            days -= 1
    return day


@given(days=st.integers(0, 150), absences=ABSENCES)
def test_counting_back_is_walking_day_by_day(days: int, absences: list[Absence]) -> None:
    assert count_back(BASE, days, merged(absences), None) == walked(BASE, days, absences)


def test_no_day_before_joining_counts() -> None:
    joined = BASE - dt.timedelta(10)
    assert count_back(BASE, 10, (), joined) == joined
    assert count_back(BASE, 11, (), joined) is None


def test_touching_absences_become_one() -> None:
    first = Absence(start=dt.date(2027, 1, 1), end=dt.date(2027, 1, 5))
    second = Absence(start=dt.date(2027, 1, 6), end=dt.date(2027, 1, 8))
    assert merged([second, first]) == ((dt.date(2027, 1, 1), dt.date(2027, 1, 8)),)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (dt.date(2027, 1, 31), 1, dt.date(2027, 2, 28)),
        (dt.date(2027, 12, 15), 1, dt.date(2028, 1, 15)),
        (dt.date(2028, 2, 29), 12, dt.date(2029, 2, 28)),
        (dt.date(2027, 10, 31), 6, dt.date(2028, 4, 30)),
    ],
)
def test_whole_months_end_where_the_month_ends(
    day: dt.date, months: int, expected: dt.date
) -> None:
    assert add_months(day, months) == expected


def test_a_weekend_goes_to_friday() -> None:
    assert working_day_before(dt.date(2027, 5, 2), Weekdays()) == dt.date(2027, 4, 30)
    assert working_day_before(dt.date(2027, 4, 30), Weekdays()) == dt.date(2027, 4, 30)


def test_parts_of_weeks_round_up() -> None:
    assert days_of(4) == 28
    assert days_of(0.5) == 4


@given(st.sets(st.integers(0, 40)))
def test_runs_hold_every_number_and_no_two_of_them_touch(places: set[int]) -> None:
    runs = list(in_a_row(sorted(places)))
    assert [at for first, last in runs for at in range(first, last + 1)] == sorted(places)
    assert all(after[0] > before[1] + 1 for before, after in itertools.pairwise(runs))
