"""Chains through circles of prerequisites: quick, and the same as with every way tried."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.chain import Chain
from planner.domain.competency import Competency, Prerequisite, Step
from planner.domain.content import Content
from planner.domain.days import Weekdays
from planner.domain.knot import least_days
from planner.domain.offering import Offering, Term
from planner.domain.outlook import Outlook
from planner.domain.people import Absence, HoursChange, Person
from planner.domain.plan import Plan
from tests.domain.test_chain import best_start
from tests.read_plan import TODAY

END = dt.date(2032, 6, 1)


def knotted(seed: int, skills: int, most: int = 2, lapses: bool = False) -> Content:
    """A small plan in which everything may ask for everything.

    With `lapses` levels and learning hours may come to an end. Then a later day may ask for more
    than an earlier one, and the best of all ways may have a part that is not the best.
    """
    chance = random.Random(seed)

    def asks() -> tuple[Prerequisite, ...]:
        return tuple(
            Prerequisite(competency=f"c{chance.randrange(skills)}", level=chance.randint(1, 3))
            for _ in range(chance.randint(0, most))
        )

    def day(first: int, last: int) -> dt.date:
        return TODAY + dt.timedelta(days=chance.randint(first, last))

    competencies, offerings = [], []
    for n in range(skills):
        step = Step(from_=0, to=1, weeks=chance.randint(0, 9), hours=chance.choice((None, 30)))
        competencies.append(
            Competency(
                id=f"c{n}",
                steps=(step,) if chance.random() < 0.4 else (),
                prerequisites=asks() if chance.random() < 0.3 else (),
                expires_months=12 if lapses and chance.random() < 0.3 else None,
            )
        )
        for course in range(chance.randint(1, 4)):
            low = chance.randint(0, 2)
            begins = day(-50, 900)
            term = Term(start=begins, end=begins + dt.timedelta(days=chance.randint(0, 90)))
            offerings.append(
                Offering(
                    id=f"o{n}-{course}",
                    competency=f"c{n}",
                    from_=low,
                    to=chance.randint(low + 1, 4),
                    weeks=chance.choice((None, 2, 5, 12)),
                    hours=chance.choice((None, 40)),
                    terms=(term,) if chance.random() < 0.3 else (),
                    repeats=chance.choice(("none", "monthly", "yearly")),
                    prerequisites=asks(),
                )
            )
    away = TODAY + dt.timedelta(days=chance.randint(0, 1500))
    hours = chance.choice((None, 2.0, 5.0))
    later = chance.choice((8.0, None)) if lapses else hours and 8.0
    person = Person(
        id="p",
        hours_per_week=hours,
        hours_changes=(HoursChange(from_=day(0, 1500), hours_per_week=later),),
        absences=(Absence(start=away, end=away + dt.timedelta(days=40)),),
        joined=chance.choice((None, TODAY - dt.timedelta(days=200))),
    )
    held = [
        Assessment(
            id=f"a{n}",
            person="p",
            competency=f"c{chance.randrange(skills)}",
            level=chance.randint(0, 2),
            on=day(-300, 0),
            valid_until=day(0, 2000) if lapses and chance.random() < 0.3 else None,
        )
        for n in range(chance.randint(0, skills))
    ]
    planned = Action(
        id="x",
        people=("p",),
        effects=(Effect(competency=f"c{chance.randrange(skills)}", from_=0, to=2),),
        start=day(10, 100),
        end=day(101, 900),
    )
    tables = {"competencies": competencies, "offerings": offerings, "people": [person]}
    return Content(Plan(), {**tables, "assessments": held, "actions": [planned]})


def tried(content: Content, skill: str, wanted: int) -> tuple[Chain | None, dt.date | None] | None:
    """The chain found, and the first start of the best of all; None where nothing is to learn."""
    outlook = Outlook(content, TODAY, Weekdays())
    held = outlook.history("p", skill).level(END)
    if held >= wanted:
        return None
    slow = Outlook(content, TODAY, Weekdays())
    best = best_start(slow, "p", (held, wanted), END, ((skill, wanted),))
    return outlook.chain_from("p", skill, (held, wanted), END), best


@given(seed=st.integers(0, 100_000), skills=st.integers(1, 4), wanted=st.integers(1, 4))
def test_no_way_through_a_circle_starts_later_than_the_one_found(
    seed: int, skills: int, wanted: int
) -> None:
    content = knotted(seed, skills)
    for skill in content.competencies:
        found = tried(content, skill, wanted)
        if found is not None:
            chain, best = found
            assert (chain.start if chain else None) == best


@given(seed=st.integers(0, 100_000), skills=st.integers(2, 4), wanted=st.integers(1, 4))
def test_a_chain_found_keeps_its_own_rules(seed: int, skills: int, wanted: int) -> None:
    content = knotted(seed, skills, lapses=True)
    for skill in content.competencies:
        found = tried(content, skill, wanted)
        if found is not None and found[0] is not None:
            _holds(found[0], END)


def _holds(chain: Chain, end: dt.date) -> None:
    """One leg after the other, over in time; what they need first is over before they start."""
    days = [leg.start for leg in chain.legs]
    ends = [*(day - dt.timedelta(days=1) for day in days[1:]), end]
    assert [leg.end for leg in chain.legs] == ends
    assert chain.start == min([days[0], *(each.start for each in chain.before)])
    for each in chain.before:
        assert each.legs[-1].end < days[-1]
        _holds(each, each.legs[-1].end)


@pytest.mark.parametrize("seed", range(6))
def test_forty_competencies_that_ask_for_each_other_are_searched_in_few_steps(seed: int) -> None:
    content = knotted(seed, 40, most=3)
    outlook = Outlook(content, TODAY, Weekdays())
    asked = 0
    answer = outlook._chain

    def counted(*about: object) -> object:
        nonlocal asked
        asked += 1
        return answer(*about)  # type: ignore[arg-type]

    outlook._chain = counted  # type: ignore[method-assign, assignment]
    for skill in content.competencies:
        held = outlook.history("p", skill).level(END)
        outlook.chain_from("p", skill, (held, 4), END)
    assert asked < 100_000


@given(seed=st.integers(0, 100_000), skills=st.integers(1, 4), wanted=st.integers(1, 4))
def test_the_least_days_are_never_too_many(seed: int, skills: int, wanted: int) -> None:
    content = knotted(seed, skills, lapses=True)
    outlook = Outlook(content, TODAY, Weekdays())
    edges = {skill: outlook.edges(skill) for skill in content.competencies}
    person = content.people["p"]
    hours = {each.hours_per_week for each in (person, *person.hours_changes)}
    least = least_days(edges, lambda skill: outlook._highest("p", skill), hours)
    for skill in content.competencies:
        found = tried(content, skill, wanted)
        if found is not None and found[1] is not None:
            assert least[skill, wanted] <= (END - found[1]).days
