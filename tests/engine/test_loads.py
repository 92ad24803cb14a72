"""The weeks in columns say what the rules say, and stay right after edits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.load import WeekLoad, overloads, week_loads
from planner.domain.offering import Offering
from planner.domain.people import Absence, HoursChange, Person
from planner.domain.plan import Plan
from planner.engine import loads as loads_module
from planner.engine.loads import Loads
from planner.engine.week_hours import Weeks, monday_of, week_of

MONDAY = dt.date(2027, 1, 11)


@pytest.fixture(autouse=True, scope="module")
def few_together() -> Iterator[None]:
    """So few are added up as one that the few people of these plans make several rows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loads_module, "TOGETHER", 2)
        yield


def day(offset: int) -> dt.date:
    return MONDAY + dt.timedelta(offset)


@st.composite
def people(draw: st.DrawFn) -> list[Person]:
    found = []
    for number in range(draw(st.integers(1, 3))):
        away = draw(st.lists(st.tuples(st.integers(-30, 90), st.integers(0, 40)), max_size=2))
        turns = draw(st.lists(st.tuples(st.integers(-20, 60), st.sampled_from([None, 0, 2, 9]))))
        found.append(
            Person(
                id=f"p{number}",
                hours_per_week=draw(st.sampled_from([None, 0, 1, 4.5, 5])),
                absences=tuple(Absence(start=day(s), end=day(s + n)) for s, n in away),
                hours_changes=tuple(
                    HoursChange(from_=day(f), hours_per_week=h) for f, h in turns[:2]
                ),
                joined=draw(st.none() | st.integers(-20, 60).map(day)),
            )
        )
    return found


@st.composite
def actions(draw: st.DrawFn, who: list[str]) -> list[Action]:
    return [
        Action(
            id=f"a{number}",
            people=tuple(sorted(draw(st.sets(st.sampled_from(who), min_size=1)))),
            offering=draw(st.sampled_from([None, "o"])),
            start=day(start := draw(st.integers(-20, 80))),
            end=day(start + draw(st.integers(0, 60))),
            hours=draw(st.sampled_from([None, 0, 3, 20, 50])),
            status=draw(st.sampled_from(["idea", "planned", "done", "dropped"])),
        )
        for number in range(draw(st.integers(0, 6)))
    ]


@st.composite
def plans(draw: st.DrawFn) -> Content:
    who = draw(people())
    learned = draw(actions([person.id for person in who]))
    offering = Offering(id="o", competency="c", hours=draw(st.sampled_from([None, 12])))
    return Content(Plan(), {"people": who, "actions": learned, "offerings": [offering]})


def plain(content: Content, person: str, weeks: Weeks) -> list[WeekLoad]:
    own = [a for a in content.actions.values() if person in a.people]
    last = monday_of(weeks.first + len(weeks) - 1)
    return week_loads(content, content.people[person], own, monday_of(weeks.first), last)


def near(value: float | None) -> Any:
    return value if value is None else pytest.approx(value, abs=1e-6)


@given(plans())
def test_columns_say_what_the_rules_say(content: Content) -> None:
    loads = Loads(content)
    for person in content.people:
        weeks = loads.of_person(person)
        if not len(weeks):
            continue
        for at, week in enumerate(plain(content, person, weeks)):
            assert weeks.planned[at] == near(week.planned)
            assert (week.available is None) == np.isnan(weeks.there[at])
            if week.available is not None:
                assert weeks.there[at] == near(week.available)
            assert weeks.over[at] == week.over
            assert loads.actions_in([person], weeks.first + at) == week.actions


@given(plans(), st.integers(-20, 90))
def test_runs_of_overload_are_those_of_the_rules(content: Content, today: int) -> None:
    loads = Loads(content)
    for person in content.people:
        weeks = loads.of_person(person)
        if not len(weeks):
            continue
        expected = overloads(person, plain(content, person, weeks), day(today))
        found = loads.overloads(person, day(today))
        assert [(o.first, o.last, {*o.actions}) for o in found] == [
            (o.first, o.last, {*o.actions}) for o in expected
        ]
        assert [(o.hours, o.most) for o in found] == [
            (near(o.hours), near(o.most)) for o in expected
        ]


@given(plans())
def test_a_team_has_the_sum_of_its_people(content: Content) -> None:
    loads = Loads(content)
    together = loads.of_people(content.people)
    for at in range(len(together)):
        monday = monday_of(together.first + at)
        planned, there, known = 0.0, 0.0, False
        for person in content.people.values():
            own = [a for a in content.actions.values() if person.id in a.people]
            [week] = week_loads(content, person, own, monday, monday)
            planned += week.planned
            here = person.joined is None or person.joined <= monday + dt.timedelta(6)
            if week.available is not None and here:
                there, known = there + week.available, True
        assert together.planned[at] == near(planned)
        assert np.isnan(together.there[at]) != known
        if known:
            assert together.there[at] == near(there)


@given(plans(), st.data())
def test_patched_it_is_what_it_would_be_anew(content: Content, data: st.DataObject) -> None:
    loads = Loads(content)
    loads.of_people(content.people)
    kinds = [kind for kind in ("actions", "people", "offerings") if content.table(kind)]
    for _ in range(3):
        kind = data.draw(st.sampled_from(kinds))
        old = data.draw(st.sampled_from(list(content.table(kind).values())))
        new: Any = old
        if kind == "actions":
            start = day(data.draw(st.integers(-20, 90)))
            who = tuple(sorted(data.draw(st.sets(st.sampled_from(list(content.people))))))
            new = replace(old, start=start, end=start + dt.timedelta(9), people=who)
        elif kind == "people":
            new = replace(old, hours_per_week=data.draw(st.sampled_from([None, 3])), absences=())
        else:
            new = replace(old, hours=data.draw(st.sampled_from([None, 30])))
        changes = [Change(kind, old.id, old, new, content.place(kind, old.id))]
        content.apply(changes)
        loads.take_over(changes)
        loads.of_people(content.people)
        for person in content.people:
            loads.is_over(person, MONDAY)
    anew = Loads(content)
    for person in content.people:
        one, other = loads.of_person(person), anew.of_person(person)
        assert one.first == other.first
        assert loads.is_over(person, MONDAY) == anew.is_over(person, MONDAY)
        np.testing.assert_allclose(one.planned, other.planned)
        np.testing.assert_allclose(one.there, other.there)
    one, other = loads.of_people(content.people), anew.of_people(content.people)
    np.testing.assert_allclose(one.planned, other.planned)
    np.testing.assert_allclose(one.compared, other.compared)
    np.testing.assert_allclose(one.there, other.there)
    np.testing.assert_array_equal(one.over, other.over)


@given(plans(), st.data())
def test_with_other_actions_it_is_what_it_would_be_and_nothing_changes(
    content: Content, data: st.DataObject
) -> None:
    loads, who = Loads(content), list(content.people)
    before = loads.of_people(who)
    held = []
    for old in data.draw(st.lists(st.sampled_from([*content.actions.values(), None]), max_size=3)):
        start = day(data.draw(st.integers(-60, 150)))
        new = old or Action(id="?", people=(who[0],), start=start, end=start, hours=9)
        people = tuple(sorted(data.draw(st.sets(st.sampled_from(who)))))
        held.append(replace(new, start=start, end=start + dt.timedelta(12), people=people))
    held = list({action.id: action for action in held}.values())
    then, touched = loads.with_actions(held)
    table = {action.id: action for action in (*content.actions.values(), *held)}
    kinds: dict[str, list[Any]] = {
        "people": list(content.people.values()),
        "actions": list(table.values()),
        "offerings": list(content.offerings.values()),
    }
    anew = Loads(Content(Plan(), kinds))
    found, expected = then.of_people(who), anew.of_people(who)
    assert found.first == expected.first
    np.testing.assert_allclose(found.planned, expected.planned)
    np.testing.assert_allclose(found.there, expected.there)
    np.testing.assert_array_equal(found.crowded, expected.crowded)
    for person in who:
        assert then.is_over(person, MONDAY) == anew.is_over(person, MONDAY)
        if person not in touched:
            assert then.of_person(person) is loads.of_person(person)
    as_ever = Loads(content)
    np.testing.assert_array_equal(loads.of_people(who).planned, before.planned)
    for person in who:
        assert loads.actions_of(person) == as_ever.actions_of(person)
        assert loads.is_over(person, MONDAY) == as_ever.is_over(person, MONDAY)
        np.testing.assert_array_equal(
            loads.of_person(person).planned, as_ever.of_person(person).planned
        )


def test_far_days_and_thousands_of_bars_do_no_harm() -> None:
    bars = [
        Action(id=f"a{n}", people=("p",), start=day(n % 700), end=day(n % 700 + 20), hours=1)
        for n in range(5000)
    ]
    far = Action(id="far", people=("p",), start=day(0), end=dt.date(2200, 12, 31), hours=90)
    person = Person(id="p", hours_per_week=5)
    content = Content(Plan(), {"people": [person], "actions": [*bars, far]})
    weeks = Loads(content).of_person("p")
    assert weeks.planned.sum() == pytest.approx(5090)
    assert week_of(dt.date(2200, 12, 31)) == weeks.first + len(weeks) - 1


def test_away_all_the_time_the_hours_still_show() -> None:
    always = Absence(start=dt.date(1900, 1, 1), end=dt.date(2200, 12, 31))
    person = Person(id="p", hours_per_week=5, absences=(always,))
    course = Action(id="a", people=("p",), start=day(0), end=day(13), hours=14)
    loads = Loads(Content(Plan(), {"people": [person], "actions": [course]}))
    [run] = loads.overloads("p", day(0))
    assert (run.first, run.last, run.hours, run.actions) == (day(0), day(13), 14.0, ("a",))
