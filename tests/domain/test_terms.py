"""The runs of terms that repeat, against all of them one after the other."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.days import add_months
from planner.domain.offering import MONTHS, Offering, Repeats, Term
from planner.domain.terms import runs_within

START = dt.date(2026, 1, 31)
DAYS = st.integers(-900, 1800).map(lambda days: START + dt.timedelta(days))
REPEATS: list[Repeats] = ["none", "monthly", "quarterly", "half_yearly", "yearly"]


@given(DAYS, st.integers(0, 400), st.sampled_from(REPEATS))
def test_all_runs_within_reach_are_found_and_no_other(
    day: dt.date, reach: int, repeats: Repeats
) -> None:
    terms = (
        Term(start=START, end=START + dt.timedelta(20)),
        Term(start=dt.date(2027, 3, 1), end=dt.date(2027, 3, 5)),
    )
    every = MONTHS[repeats]
    starts = [
        add_months(term.start, count * every)
        for term in terms
        for count in range(120 if every else 1)
    ]
    offering = Offering(id="o", competency="c", terms=terms, repeats=repeats)
    found = [run.start for run in runs_within(offering, day, reach)]
    assert sorted(found) == sorted(s for s in starts if abs((s - day).days) <= reach)


def test_runs_end_with_the_days_a_plan_can_hold() -> None:
    term = Term(start=dt.date(2200, 11, 1), end=dt.date(2200, 12, 1))
    monthly = Offering(id="o", competency="c", terms=(term,), repeats="monthly")
    found = runs_within(monthly, dt.date(2200, 12, 1), 366)
    assert list(found) == [term], "the next would end in 2201"
