"""Load and what doesn't add up at 10,000 actions of 500 people: at first, and after an edit."""

from __future__ import annotations

import datetime as dt
import os
import statistics
from collections.abc import Iterator
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.engine.loads import Loads
from planner.services.figures import Figures, make_figures
from planner.services.spreading import spread
from planner.services.violations import Violations
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu, settle

ACTIONS, PEOPLE, BARS = 10_000, 500, 5_000


def figures() -> Iterator[Figure]:
    content = _plan()
    seen = make_figures(content, instances.TODAY)
    kept: list[Violations] = []
    first = cpu(lambda: (kept.append(Violations(seen)), kept[0].all))
    yield Figure(f"mending: all that does not add up, {ACTIONS} actions", first, 2.0, "CPU s")
    known = kept[0]
    settle()
    whole = cpu(lambda: known.loads.of_people(content.people))
    yield Figure(f"load: {PEOPLE} people together, at first", 1000 * whole, 250, "CPU ms")
    edits = [_moved(content, n) for n in range(40)]
    loads, all_ = [], []
    for number, change in enumerate(edits):
        edit = Edit(number, Title("move_action"), (change,))
        content.apply(edit.changes)
        needs = seen.update(edit)
        loads.append(1000 * cpu(lambda edit=edit: _load(known.loads, content, edit)))
        all_.append(1000 * cpu(lambda edit=edit, needs=needs: _look(known, edit, needs)))
    yield Figure(f"load: {PEOPLE} people after an edit, 95 of 100", _most(loads), 16, "CPU ms")
    yield Figure("mending: the list after an edit, 95 of 100", _most(all_), 16, "CPU ms")
    yield Figure(f"load: {BARS} bars of one person", 1000 * _crowded(), 60, "CPU ms")
    yield Figure(
        "spread out: a proposal, 95 of 100", _most(_proposals(seen, known)), 1000, "CPU ms"
    )


def _plan() -> Content:
    content = instances.plan(PEOPLE, 60, assessments=PEOPLE, needs=40, actions=ACTIONS)
    for action in list(content.actions.values()):
        hours = replace(action, hours=10 + 3 * (int(action.id[1:]) % 9))
        place = content.place("actions", action.id)
        content.apply([Change("actions", action.id, action, hours, place)])
    return content


def _moved(content: Content, number: int) -> Change:
    action = content.actions[f"a{number * 211 % ACTIONS}"]
    by = dt.timedelta(3 + number % 5)
    after = replace(action, start=action.start + by, end=action.end + by)
    return Change("actions", action.id, action, after, content.place("actions", action.id))


def _load(loads: Loads, content: Content, edit: Edit) -> None:
    loads.take_over(edit.changes)
    loads.of_people(content.people)


def _look(known: Violations, edit: Edit, needs: frozenset[str]) -> None:
    known.update(edit, needs)
    assert known.all is not None


def _crowded() -> float:
    bars = [
        Action(
            id=f"a{n}",
            people=("p",),
            start=instances.TODAY + dt.timedelta(n % 700),
            end=instances.TODAY + dt.timedelta(n % 700 + 20),
            hours=1,
        )
        for n in range(BARS)
    ]
    people = [Person(id="p", hours_per_week=5)]
    content = Content(Plan(), {"people": people, "actions": bars})
    loads = Loads(content)
    return cpu(lambda: loads.of_person("p"))


def _proposals(seen: Figures, known: Violations) -> list[float]:
    over = [v for v in known.all if v.code == "overload"][::40][:20]
    found = []
    for each in over:
        assert each.person is not None
        assert each.first is not None
        assert each.last is not None
        person, first, last = each.person, each.first, each.last
        found.append(
            1000 * cpu(lambda p=person, f=first, e=last: spread(seen, known.loads, p, f, e))
        )
    return found


def _most(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
