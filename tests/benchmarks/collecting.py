"""Thirty plans of a hundred people each put together, and read from their files before."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from planner import bootstrap
from planner.domain.content import Content
from planner.exchange.plan_sources import plan_files, read_plans
from planner.services.collect_facts import Source, Wish
from planner.services.collect_identity import ORDER
from planner.services.collecting import collect
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu

PLANS, PEOPLE, ACTIONS = 30, 100, 400


def of(department: int) -> Content:
    """A plan whose people are called like nobody in another; all else has the same names."""
    plan = instances.plan(PEOPLE, 60, needs=100, actions=ACTIONS)
    kinds = {kind: list(plan.table(kind).values()) for kind in ORDER}
    kinds["people"] = [replace(p, name=f"{p.name} of {department}") for p in plan.people.values()]
    return Content(plan.plan, kinds)


def figures() -> Iterator[Figure]:
    """All figures of this file."""
    plans = [of(department) for department in range(PLANS)]
    sources = [Source(f"Plan {n}", plan, n) for n, plan in enumerate(plans)]
    told = f"{PLANS} plans of {PEOPLE} people and {ACTIONS} actions"
    took = min(cpu(lambda: collect(sources, Wish())) for _ in range(3))
    yield Figure(f"{told}: put together", took, 2, "CPU s")
    with tempfile.TemporaryDirectory() as name:
        for n, plan in enumerate(plans):
            bootstrap.new_plan(Path(name) / f"Plan {n}.vorlauf", plan)
        files = plan_files([Path(name)])
        took = min(cpu(lambda: read_plans(files, bootstrap.look_into)) for _ in range(3))
        yield Figure(f"{told}: read from their files", took, 2, "CPU s")
