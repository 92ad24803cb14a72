"""Random but sensible plans: every rule of chains and levels comes up somewhere in them."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from typing import Any

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency, Prerequisite, Step
from planner.domain.content import Content
from planner.domain.development import About, Development, Forecast
from planner.domain.need import Need
from planner.domain.offering import Offering, Term
from planner.domain.people import Absence, HoursChange, Person, Team
from planner.domain.plan import Plan
from tests.read_plan import TODAY

TOP = 4


class Maker:
    """Makes records from one seed."""

    def __init__(self, seed: int, people: int, competencies: int) -> None:
        self.random = random.Random(seed)
        self.people_count, self.competency_count = people, competencies

    def day(self, low: int, high: int) -> dt.date:
        return TODAY + dt.timedelta(self.random.randint(low, high))

    def maybe(self, value: Any, share: float = 0.5) -> Any:
        return value if self.random.random() < share else None

    def person_id(self) -> str:
        return f"p{self.random.randrange(self.people_count)}"

    def competency_id(self) -> str:
        return f"c{self.random.randrange(self.competency_count)}"

    def prerequisites(self) -> tuple[Prerequisite, ...]:
        if self.random.random() < 0.7:
            return ()
        level = self.random.randint(1, 3)
        return (Prerequisite(competency=self.competency_id(), level=level),)

    def competency(self, i: int) -> Competency:
        r = self.random
        steps = tuple(
            Step(
                from_=level,
                to=level + 1,
                weeks=self.maybe(r.randint(1, 30)),
                hours=self.maybe(r.randint(1, 120)),
            )
            for level in range(TOP)
            if r.random() < 0.6
        )
        expires = self.maybe(12, 0.3)
        return Competency(
            id=f"c{i}", steps=steps, prerequisites=self.prerequisites(), expires_months=expires
        )

    def term(self) -> Term:
        start = self.day(-100, 500)
        return Term(start=start, end=start + dt.timedelta(self.random.randint(0, 150)))

    def offering(self, i: int) -> Offering:
        r = self.random
        from_ = r.randint(0, TOP - 1)
        return Offering(
            id=f"o{i}",
            competency=self.competency_id(),
            from_=from_,
            to=r.randint(from_ + 1, TOP),
            weeks=self.maybe(r.randint(1, 20)),
            hours=self.maybe(r.randint(1, 100)),
            terms=tuple(self.term() for _ in range(r.choice([0, 0, 1, 3]))),
            repeats=r.choice(["none", "monthly", "quarterly", "half_yearly", "yearly"]),
            prerequisites=self.prerequisites(),
        )

    def person(self, i: int) -> Person:
        r = self.random
        absences = []
        for _ in range(r.randint(0, 3)):
            start = self.day(-50, 500)
            absences.append(Absence(start=start, end=start + dt.timedelta(r.randint(0, 60))))
        changes = (HoursChange(from_=self.day(0, 300), hours_per_week=r.choice([None, 1, 6])),)
        return Person(
            id=f"p{i}",
            team=r.choice(["t0", "t1", None]),
            hours_per_week=r.choice([None, 0, 2, 4.5, 5]),
            hours_changes=changes if r.random() < 0.1 else (),
            absences=tuple(absences),
            joined=self.maybe(self.day(-100, 300), 0.3),
            left=self.maybe(self.day(310, 600), 0.2),
        )

    def assessment(self, i: int) -> Assessment:
        on = self.day(-800, 20)
        return Assessment(
            id=f"as{i}",
            person=self.person_id(),
            competency=self.competency_id(),
            level=self.random.randint(0, TOP),
            on=on,
            kind=self.random.choice(["self", "manager", "evidence"]),
            valid_until=self.maybe(on + dt.timedelta(self.random.randint(0, 1200)), 0.2),
        )

    def action(self, i: int) -> Action:
        r = self.random
        start, from_ = self.day(-60, 400), r.randint(0, TOP - 1)
        effect = Effect(competency=self.competency_id(), from_=from_, to=r.randint(from_ + 1, TOP))
        return Action(
            id=f"a{i}",
            people=tuple(sorted({self.person_id() for _ in range(r.randint(1, 3))})),
            effects=(effect,),
            start=start,
            end=start + dt.timedelta(r.randint(0, 120)),
            status=r.choice(["planned", "planned", "booked", "dropped"]),
        )

    def need(self, i: int, everyone: bool) -> Need:
        r = self.random
        named = r.random() < 0.6
        count = self.people_count if everyone else r.randint(1, min(3, self.people_count))
        people = tuple(f"p{j}" for j in r.sample(range(self.people_count), count))
        return Need(
            id=f"n{i}",
            competency=self.competency_id(),
            level=r.randint(1, TOP),
            people=people if named else (),
            count=None if named else r.randint(1, 4),
            team=None if named else r.choice(["t0", "t1"]),
            due=self.maybe(self.day(-40, 700), 0.9),
        )

    def forecast(self) -> Forecast:
        earliest = self.day(20, 400)
        likely = earliest + dt.timedelta(self.random.randint(0, 200))
        latest = likely + dt.timedelta(self.random.randint(0, 300))
        return Forecast(
            on=self.day(-200, 5),
            worry=self.maybe(2),
            probability=self.maybe(0.7),
            earliest=earliest,
            likely=likely,
            latest=latest,
        )

    def development(self, i: int) -> Development:
        r = self.random
        first = self.day(50, 500)
        forecasts = tuple(self.forecast() for _ in range(r.choice([0, 0, 1, 1, 3])))
        status = "arrived" if r.random() < 0.15 else r.choice(["watched", "preparing", "void"])
        return Development(
            id=f"d{i}",
            about=self.maybe(About(from_=first, to=first + dt.timedelta(r.choice([0, 90, 365])))),
            horizon=self.maybe(self.day(700, 1200)),
            safety=self.maybe(0.6, 0.3),
            status=status,  # type: ignore[arg-type]
            arrived_on=self.day(-100, 0) if status == "arrived" else None,
            forecasts=forecasts,
        )


def with_waves(content: Content, seed: int, waves: int = 3) -> Content:
    """The same plan, but most of its needs follow from developments; a structure joins them."""
    make = Maker(seed, len(content.people), len(content.competencies))
    records = {kind: list(content.table(kind).values()) for kind in ("competencies", "teams",
        "people", "assessments", "needs", "offerings", "actions")}  # fmt: skip
    records["needs"] = [
        replace(need, due=None, development=f"d{make.random.randrange(waves)}")
        if make.random.random() < 0.8
        else need
        for need in content.needs.values()
    ]
    records["needs"].append(
        Need(
            id="structure",
            kind="structure",
            structure="process",
            development="d0",
            owner="p0",
            lead_time_weeks=make.random.randint(1, 30),
            planned_end=make.maybe(make.day(-20, 300)),
        )
    )
    records["developments"] = [make.development(i) for i in range(waves)]
    return Content(content.plan, records)


def plan(
    seed: int, *, people: int = 8, competencies: int = 4, needs: int = 6, everyone: bool = False
) -> Content:
    """A plan from a seed. `everyone`: named needs name all people, so columns are used."""
    make = Maker(seed, people, competencies)
    return Content(
        Plan(country="DE", region="BY"),
        {
            "competencies": [make.competency(i) for i in range(competencies)],
            "teams": [Team(id="t0"), Team(id="t1")],
            "people": [make.person(i) for i in range(people)],
            "assessments": [make.assessment(i) for i in range(people * competencies)],
            "needs": [make.need(i, everyone) for i in range(needs)],
            "offerings": [make.offering(i) for i in range(competencies * 2)],
            "actions": [make.action(i) for i in range(people)],
        },
    )
