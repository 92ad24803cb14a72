"""The first day a level can be held: a chain begun today reaches it, none ends a day earlier."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.competency import Competency, Prerequisite, Step
from planner.domain.content import Content
from planner.domain.offering import Offering, Term
from planner.domain.outlook import Outlook
from planner.domain.people import Absence, Person
from planner.domain.plan import Plan
from planner.domain.soonest import FARTHEST, soonest
from planner.engine.calendars import calendar_of
from planner.services.samples import make_sample
from tests.read_plan import TODAY

ONE = dt.timedelta(1)


def outlook(content: Content) -> Outlook:
    return Outlook(content, TODAY, calendar_of(content.plan.country, content.plan.region))


def plan(person: Person, steps: tuple[Step, ...] = (), *offerings: Offering) -> Outlook:
    records = {"competencies": [Competency(id="c", steps=steps)], "people": [person]}
    return outlook(Content(Plan(), {**records, "offerings": offerings}))


@given(
    weeks=st.integers(1, 60),
    away=st.lists(st.tuples(st.integers(0, 500), st.integers(0, 40)), max_size=3),
    level=st.integers(1, 3),
)
@settings(max_examples=60, deadline=None)
def test_a_chain_begun_today_ends_there_and_none_earlier(
    weeks: int, away: list[tuple[int, int]], level: int
) -> None:
    absences = tuple(
        Absence(start=TODAY + ONE * first, end=TODAY + ONE * (first + days)) for first, days in away
    )
    steps = tuple(Step(from_=n, to=n + 1, weeks=weeks) for n in range(3))
    seen = plan(Person(id="p", absences=absences), steps)
    day = soonest(seen, "p", "c", level)
    assert day is not None
    chain = seen.chain_from("p", "c", (0, level), day)
    assert chain is not None
    assert chain.start >= TODAY
    sooner = seen.chain_from("p", "c", (0, level), day - ONE)
    assert sooner is None or sooner.start < TODAY


def test_what_is_held_is_held_today_and_a_plan_counts() -> None:
    content = make_sample("practice", "en", TODAY)
    seen = outlook(content)
    for person in content.people:
        for skill in content.competencies:
            held = seen.history(person, skill).level(TODAY)
            assert soonest(seen, person, skill, held) == TODAY
    action = content.actions["a2"]
    effect = action.effects[0]
    day = soonest(seen, action.people[0], effect.competency, effect.to)
    assert day is not None
    assert TODAY <= day <= max(action.end, TODAY)


def test_a_term_is_waited_for_and_without_a_way_there_is_no_day() -> None:
    term = Term(start=dt.date(2027, 3, 1), end=dt.date(2027, 6, 30))
    course = Offering(id="o", competency="c", from_=0, to=4, terms=(term,))
    assert soonest(plan(Person(id="p"), (), course), "p", "c", 2) == term.end
    over = replace(course, terms=(Term(start=dt.date(2026, 1, 1), end=dt.date(2026, 2, 1)),))
    assert soonest(plan(Person(id="p"), (), over), "p", "c", 2) is None


@pytest.mark.parametrize(("days", "there"), [(300, True), (20, False), (-5, False)])
def test_nobody_learns_after_having_left(days: int, there: bool) -> None:
    steps = (Step(from_=0, to=1, weeks=10),)
    seen = plan(Person(id="p", left=TODAY + ONE * days), steps)
    assert (soonest(seen, "p", "c", 1) is not None) is there


def test_ten_years_are_the_farthest() -> None:
    weeks = FARTHEST.days / 7
    for many, there in ((weeks - 1, True), (weeks + 1, False)):
        seen = plan(Person(id="p"), (Step(from_=0, to=1, weeks=many),))
        assert (soonest(seen, "p", "c", 1) is not None) is there


def test_what_must_come_first_may_be_held_for_a_while_only() -> None:
    licence = Competency(id="licence", expires_months=6, steps=(Step(from_=0, to=1, hours=40),))
    crane = Competency(
        id="crane",
        steps=(Step(from_=0, to=1, weeks=4),),
        prerequisites=(Prerequisite(competency="licence", level=1),),
    )
    course = Action(id="a", people=("p",), effects=(Effect(competency="licence", to=1),),
                    start=dt.date(2027, 1, 4), end=dt.date(2027, 1, 31))  # fmt: skip
    content = Content(
        Plan(),
        {"competencies": [licence, crane], "people": [Person(id="p")], "actions": [course]},
    )
    # Nobody knows learning hours, so only the course brings the licence, and it lapses in July.
    assert soonest(outlook(content), "p", "crane", 1) == dt.date(2027, 3, 1)
    alone = Content(Plan(), {"competencies": [licence, crane], "people": [Person(id="p")]})
    assert soonest(outlook(alone), "p", "crane", 1) is None
