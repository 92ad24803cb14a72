"""Three small plans as three heads of department would send them, in files of their own."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from planner import bootstrap
from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.people import Person, Team
from planner.domain.plan import Plan

NAMES = ("Design", "Sales", "Assembly")
PEOPLE = {
    "Design": ("Anna Berg", "Jonas Weber", "Mira Kaya"),
    "Sales": ("Anna Berg", "Ole Petersen"),
    "Assembly": ("Nina Roth", "Ben Adler", "Paul Hahn"),
}


def department(name: str) -> Content:
    """One plan: everybody is to hold Polish B1, one learns for it; Anna Berg is in two of them."""
    team = "t" if name == "Assembly" else None
    people = [
        Person(id=f"{name}-{i}", name=who, team=team, hours_per_week=4)
        for i, who in enumerate(PEOPLE[name])
    ]
    own = Competency(id="c1", name=f"{name} tools")
    polish = Competency(id="c0", name="Polish" if name != "Sales" else "polish", scale="cefr")
    return Content(
        Plan(name=name, country="DE", budget=1_000, buffer_weeks=6 if name == "Sales" else 4),
        {
            "competencies": [polish, own],
            "teams": [Team(id="t", name="Making")] if name == "Assembly" else [],
            "people": people,
            "assessments": [
                Assessment(id=f"s{i}", person=p.id, competency="c0", level=i % 3,
                           on=dt.date(2026, 9, 1))
                for i, p in enumerate(people)
            ],
            "needs": [
                Need(id="n", competency="c0", level=3, people=tuple(p.id for p in people),
                     due=dt.date(2028, 3, 1))
            ],
            "actions": [
                Action(id="a", title=f"Course of {name}", people=(people[0].id,), cost=300,
                       start=dt.date(2027, 1, 11), end=dt.date(2027, 7, 9),
                       effects=(Effect(competency="c0", from_=0, to=3),))
            ],
        },
    )  # fmt: skip


def departments(folder: Path) -> list[Path]:
    """The plan files, made in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{name}.vorlauf" for name in NAMES]
    for name, path in zip(NAMES, paths, strict=True):
        bootstrap.new_plan(path, department(name))
    return paths
