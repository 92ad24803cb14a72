"""Hours a week against the hours there are."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.load import week_loads
from planner.domain.offering import Offering
from planner.domain.people import Absence, HoursChange, Person
from planner.domain.plan import Plan

MONDAY = dt.date(2027, 1, 11)
EMPTY = Content(Plan())


def action(start: dt.date, days: int, hours: float, id_: str = "a") -> Action:
    end = start + dt.timedelta(days - 1)
    return Action(id=id_, people=("p",), start=start, end=end, hours=hours)


@given(
    offset=st.integers(0, 20),
    days=st.integers(1, 60),
    hours=st.floats(1, 200),
    away=st.integers(0, 70),
)
def test_no_hour_is_lost(offset: int, days: int, hours: float, away: int) -> None:
    start = MONDAY + dt.timedelta(offset)
    absence = Absence(start=MONDAY + dt.timedelta(away), end=MONDAY + dt.timedelta(away + 5))
    person = Person(id="p", hours_per_week=5, absences=(absence,))
    weeks = week_loads(
        EMPTY, person, [action(start, days, hours)], MONDAY, start + dt.timedelta(days)
    )
    assert sum(week.planned for week in weeks) == pytest.approx(hours)


def test_two_actions_at_once_are_too_much() -> None:
    person = Person(id="p", hours_per_week=5)
    both = [action(MONDAY, 14, 8, "a"), action(MONDAY + dt.timedelta(7), 7, 2, "b")]
    first, second = week_loads(EMPTY, person, both, MONDAY, MONDAY + dt.timedelta(13))
    assert (first.planned, first.available, first.over) == (4, 5, False)
    assert (second.planned, second.over, second.actions) == (6, True, ("a", "b"))


def test_nothing_is_learned_while_away_and_the_week_shrinks() -> None:
    absence = Absence(start=MONDAY, end=MONDAY + dt.timedelta(6))
    person = Person(id="p", hours_per_week=5, absences=(absence,))
    weeks = week_loads(EMPTY, person, [action(MONDAY, 14, 7)], MONDAY, MONDAY + dt.timedelta(13))
    assert [(w.planned, w.available) for w in weeks] == [(0, 0), (7, 5)]


def test_hours_come_from_the_offering_and_change_over_time() -> None:
    content = Content(Plan(), {"offerings": [Offering(id="o", competency="c", hours=14)]})
    change = HoursChange(from_=MONDAY + dt.timedelta(7), hours_per_week=2)
    person = Person(id="p", hours_per_week=8, hours_changes=(change,))
    end = MONDAY + dt.timedelta(13)
    course = Action(id="a", people=("p",), offering="o", start=MONDAY, end=end)
    weeks = week_loads(content, person, [course], MONDAY, end)
    assert [(w.planned, w.available, w.over) for w in weeks] == [(7, 8, False), (7, 2, True)]


def test_without_learning_hours_nothing_is_too_much() -> None:
    [week] = week_loads(EMPTY, Person(id="p"), [action(MONDAY, 7, 90)], MONDAY, MONDAY)
    assert week.available is None
    assert not week.over
