"""A chain laid forward is the mirror of one counted back."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.chain import Edge, Learner, Leg
from planner.domain.days import count_back, merged
from planner.domain.laying import count_on, lay_from
from planner.domain.offering import Term
from planner.domain.people import Absence

DAY = dt.date(2027, 3, 1)


def day(number: int) -> dt.date:
    return DAY + dt.timedelta(number)


@st.composite
def absences(draw: st.DrawFn) -> tuple[tuple[dt.date, dt.date], ...]:
    found = []
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, 200))
        found.append(Absence(start=day(start), end=day(start + draw(st.integers(0, 20)))))
    return merged(found)


@given(absences(), st.integers(-30, 260), st.integers(0, 90))
def test_as_many_free_days_lie_between_as_were_counted(
    away: tuple[tuple[dt.date, dt.date], ...], start: int, days: int
) -> None:
    end = count_on(day(start), days, away)
    between = [day(start + n) for n in range(1, (end - day(start)).days + 1)]
    free = [d for d in between if not any(first <= d <= last for first, last in away)]
    assert len(free) == days
    if days:
        assert free[-1] == end
        back = count_back(end + dt.timedelta(1), days, away, None)
        assert back is not None
        assert back >= day(start)


def test_legs_follow_each_other_on_their_terms() -> None:
    course = Edge("c", 0, 1, None, None, (Term(start=day(10), end=day(30)),), 3, (), "o")
    alone = Edge("c", 1, 2, 4, None)
    first = Leg(course, day(10), day(35))
    second = Leg(alone, day(36), day(64))
    laid = lay_from([(first, day(30)), (second, day(64))], day(95), Learner())
    assert laid is not None
    (one, one_end), (two, two_end) = laid
    assert one.start == dt.date(2027, 6, 11)
    assert two.start > one_end
    assert (two_end - two.start).days == 28


def test_without_a_run_left_nothing_is_laid() -> None:
    once = Edge("c", 0, 1, None, None, (Term(start=day(0), end=day(5)),), 0, (), "o")
    alone = Edge("c", 1, 2, 2, None)
    legs = [(Leg(alone, day(-40), day(-26)), day(-26)), (Leg(once, day(0), day(5)), day(5))]
    assert lay_from(legs, day(30), Learner()) is None
