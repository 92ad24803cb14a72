"""Plans of any size, the same ones every time, to measure with."""

from __future__ import annotations

import datetime as dt
import random

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency, Step
from planner.domain.content import Content
from planner.domain.development import Development, Forecast
from planner.domain.need import Need
from planner.domain.offering import Offering, Term
from planner.domain.people import Absence, Person, Team
from planner.domain.plan import Plan

TODAY = dt.date(2026, 11, 23)
TOP_LEVEL = 4
"""Highest index of the built-in scale."""


def plan(
    people: int,
    competencies: int,
    *,
    assessments: int = 0,
    needs: int = 0,
    crowd: int = 0,
    actions: int = 0,
    seed: int = 1,
) -> Content:
    """A plan with that many records; each need asks `crowd` people, 0 for five of them."""
    chance = random.Random(seed)
    persons = [_person(chance, n) for n in range(people)]
    skills = [_competency(chance, n) for n in range(competencies)]
    waves = [_development(chance, n) for n in range(max(1, needs // 5))]
    offers = [_offering(chance, n, skills) for n in range(competencies)]
    return Content(
        Plan(name="Measured", country="DE", region="BY"),
        {
            "teams": [Team(id=f"t{n}", name=f"Team {n}") for n in range(people // 10 + 1)],
            "people": persons,
            "competencies": skills,
            "offerings": offers,
            "assessments": [_assessment(chance, n, persons, skills) for n in range(assessments)],
            "developments": waves,
            "needs": [_need(chance, n, persons, skills, waves, crowd) for n in range(needs)],
            "actions": [_action(chance, n, persons, skills) for n in range(actions)],
        },
    )


def _person(chance: random.Random, number: int) -> Person:
    away = TODAY + dt.timedelta(days=chance.randrange(700))
    return Person(
        id=f"p{number}",
        name=f"Person {number:05}",
        team=f"t{number // 10}",
        hours_per_week=chance.choice((3, 4, 5, 8)),
        absences=(Absence(start=away, end=away + dt.timedelta(days=13)),),
    )


def _competency(chance: random.Random, number: int) -> Competency:
    steps = tuple(
        Step(from_=level, to=level + 1, weeks=chance.choice((6, 10, 16)))
        for level in range(TOP_LEVEL)
    )
    return Competency(id=f"c{number}", name=f"Competency {number:04}", steps=steps)


def _development(chance: random.Random, number: int) -> Development:
    likely = TODAY + dt.timedelta(days=chance.randrange(300, 900))
    forecast = Forecast(
        on=TODAY,
        probability=0.8,
        earliest=likely - dt.timedelta(days=120),
        likely=likely,
        latest=likely + dt.timedelta(days=240),
    )
    return Development(
        id=f"d{number}",
        title=f"Development {number}",
        horizon=likely + dt.timedelta(days=400),
        forecasts=(forecast,),
    )


def _offering(chance: random.Random, number: int, skills: list[Competency]) -> Offering:
    first = TODAY + dt.timedelta(days=chance.randrange(60))
    terms = tuple(
        Term(start=first + dt.timedelta(days=n * 91), end=first + dt.timedelta(days=n * 91 + 70))
        for n in range(4)
    )
    level = chance.randrange(TOP_LEVEL)
    return Offering(
        id=f"o{number}",
        title=f"Course {number}",
        competency=skills[number].id,
        from_=level,
        to=level + 1,
        weeks=10,
        terms=terms,
    )


def _assessment(
    chance: random.Random, number: int, persons: list[Person], skills: list[Competency]
) -> Assessment:
    return Assessment(
        id=f"as{number}",
        person=persons[number % len(persons)].id,
        competency=skills[number // len(persons) % len(skills)].id,
        level=chance.randrange(TOP_LEVEL + 1),
        on=TODAY - dt.timedelta(days=chance.randrange(1, 900)),
        kind=chance.choice(("self", "manager", "evidence")),
    )


def _need(
    chance: random.Random,
    number: int,
    persons: list[Person],
    skills: list[Competency],
    waves: list[Development],
    crowd: int,
) -> Need:
    asked = persons[:crowd] if crowd else chance.sample(persons, min(5, len(persons)))
    return Need(
        id=f"n{number}",
        development=waves[number % len(waves)].id,
        competency=skills[number % len(skills)].id,
        level=chance.randrange(1, TOP_LEVEL + 1),
        people=tuple(person.id for person in asked),
    )


def _action(
    chance: random.Random, number: int, persons: list[Person], skills: list[Competency]
) -> Action:
    start = TODAY + dt.timedelta(days=chance.randrange(-200, 800))
    level = chance.randrange(TOP_LEVEL)
    skill = skills[number % len(skills)]
    return Action(
        id=f"a{number}",
        title=f"{skill.name} {level + 1}",
        people=(persons[number % len(persons)].id,),
        effects=(Effect(competency=skill.id, from_=level, to=level + 1),),
        start=start,
        end=start + dt.timedelta(days=chance.randrange(20, 200)),
    )
