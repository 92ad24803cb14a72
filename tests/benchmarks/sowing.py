"""All slots of a large plan: at once, and after one edit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.outlook import Outlook
from planner.domain.slots import need_slots
from planner.engine.calendars import calendar_of
from planner.services.figures import make_figures
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu, median_cpu, settle

PEOPLE, NEEDS, SHARE = 5000, 50, 50
"""Plain Python works out one person in `SHARE`; it would take minutes for all."""


def figures() -> Iterator[Figure]:
    size = {"competencies": 60, "needs": NEEDS, "assessments": 60 * PEOPLE}
    content = instances.plan(PEOPLE, crowd=PEOPLE, **size)
    columns = median_cpu(lambda: make_figures(content, instances.TODAY), rounds=3)
    yield Figure(f"all sow-by dates, {PEOPLE} people × {NEEDS} needs", columns, 2.0, "CPU s")
    plain = SHARE * cpu(lambda: _plainly(instances.plan(PEOPLE, crowd=PEOPLE // SHARE, **size)))
    yield Figure("the same, against the domain's own rules", plain / columns, 50, "× faster", True)
    yield Figure("the same after one action was moved", _after_edit(), 0.005, "CPU s")


def _plainly(content: Content) -> None:
    outlook = Outlook(content, instances.TODAY, calendar_of("DE", "BY"))
    for need in content.needs.values():
        need_slots(outlook, need)


def _after_edit() -> float:
    content = instances.plan(500, 60, needs=200, assessments=20_000, actions=10_000)
    shown = make_figures(content, instances.TODAY)
    action = content.actions["a7"]
    settle()

    def move() -> None:
        before = content.actions["a7"]
        after = replace(before, start=before.start + dt.timedelta(days=1))
        change = Change("actions", action.id, before, after, content.place("actions", action.id))
        edit = Edit(1, Title("move_action"), (change,))
        content.apply(edit.changes)
        shown.update(edit)

    return median_cpu(move, rounds=15)
