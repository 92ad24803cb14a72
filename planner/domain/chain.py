"""Chains: the ways from one level to another, and the latest day on which one can start.

Edges are all offerings of the competency and, for level steps no offering covers, the
competency's own step, else the plan's figure (16 weeks). A chain is counted back from the day
it must end.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass

from planner.domain.competency import Prerequisite
from planner.domain.content import Content
from planner.domain.days import (
    ONE_DAY,
    Calendar,
    Span,
    add_months,
    count_back,
    working_day_before,
)
from planner.domain.offering import MONTHS, Offering, Term


@dataclass(frozen=True, slots=True)
class Edge:
    """One way up: usable by anyone at or above `from_` and below `to`."""

    competency: str
    from_: int
    to: int
    weeks: float | None
    hours: float | None
    terms: tuple[Term, ...] = ()
    every_months: int = 0
    prerequisites: tuple[Prerequisite, ...] = ()
    offering: str | None = None


@dataclass(frozen=True, slots=True)
class Learner:
    """What of a person a chain needs: absences (disjoint, latest first), joining, hours."""

    absences: tuple[Span, ...] = ()
    joined: dt.date | None = None
    hours_on: Callable[[dt.date], float | None] = lambda _: None


@dataclass(frozen=True, slots=True)
class Leg:
    """One edge of a chain with its days; `end` is the day by which it must be over."""

    edge: Edge
    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True)
class Chain:
    """A way to a level. `legs` in order of time; `before` are the chains it needs first."""

    start: dt.date
    legs: tuple[Leg, ...]
    before: tuple[Chain, ...] = ()


Before = Callable[[Prerequisite, dt.date], "Chain | bool"]
"""(prerequisite, day it must be held by) → True where nothing is needed, False where there
is no way, else the chain that brings it."""


def _own_edges(content: Content, competency: str, covered: list[Offering]) -> list[Edge]:
    record = content.competencies[competency]
    steps = {step.from_: step for step in record.steps}
    edges = []
    for level in range(len(content.scale_of(competency).levels) - 1):
        if any(o.from_ <= level and level + 1 <= o.to for o in covered):
            continue
        step = steps.get(level)
        weeks, hours = (step.weeks, step.hours) if step else (None, None)
        if weeks is None and hours is None:
            weeks = content.plan.step_weeks
        edges.append(Edge(competency, level, level + 1, weeks, hours))
    return edges


def edges_of(content: Content, competency: str) -> tuple[Edge, ...]:
    """All ways up in a competency; its own prerequisites hold for each of them."""
    record = content.competencies.get(competency)
    if record is None:
        return ()
    offerings = content.offerings_of(competency)
    edges = [
        Edge(
            competency,
            o.from_,
            o.to,
            o.weeks,
            o.hours,
            o.terms,
            MONTHS[o.repeats],
            o.prerequisites,
            o.id,
        )
        for o in offerings
    ] + _own_edges(content, competency, offerings)
    if not record.prerequisites:
        return tuple(edges)
    return tuple(
        Edge(
            e.competency,
            e.from_,
            e.to,
            e.weeks,
            e.hours,
            e.terms,
            e.every_months,
            e.prerequisites + record.prerequisites,
            e.offering,
        )
        for e in edges
    )


def net_days(edge: Edge, hours_per_week: float | None) -> int | None:
    """Days of learning an edge takes: 7 × max(weeks, hours ÷ hours a week), rounded up.

    Without learning hours the weeks alone count; None where there are only hours then.
    """
    weeks = edge.weeks or 0.0
    if edge.hours:
        if hours_per_week:
            weeks = max(weeks, edge.hours / hours_per_week)
        elif edge.weeks is None:
            return None
    return math.ceil(weeks * 7 - 1e-9)


def run_before(term: Term, every_months: int, end: dt.date) -> Term | None:
    """The latest run of a term that ends by `end`; repeats run forward by whole months."""
    if term.end > end:
        return None
    if not every_months:
        return term
    months = (end.year - term.end.year) * 12 + end.month - term.end.month
    count = months // every_months
    while add_months(term.end, count * every_months) > end:
        count -= 1
    return Term(
        start=add_months(term.start, count * every_months),
        end=add_months(term.end, count * every_months),
    )


def start_of(edge: Edge, end: dt.date, learner: Learner, calendar: Calendar) -> dt.date | None:
    """The latest day on which an edge that must end by `end` can start.

    A term: the latest start among those that end by then; absences don't touch terms. Free:
    its net days counted back, then to the working day before.
    """
    if edge.terms:
        runs = (run_before(term, edge.every_months, end) for term in edge.terms)
        return max((run.start for run in runs if run), default=None)
    days = net_days(edge, learner.hours_on(end))
    if days is None:
        return None
    start = count_back(end, days, learner.absences, learner.joined)
    return None if start is None else working_day_before(start, calendar)


@dataclass(frozen=True, slots=True)
class _Way:
    """A suffix of a chain: the day its first level must be held by, and what comes before."""

    by: dt.date
    legs: tuple[Leg, ...]
    before: tuple[Chain, ...]

    @property
    def earliest_before(self) -> dt.date:
        return min((chain.start for chain in self.before), default=dt.date.max)


def _best(ways: list[_Way]) -> list[_Way]:
    """Only ways no other one beats in both the day and what must come before."""
    ways.sort(key=lambda w: (w.by, w.earliest_before), reverse=True)
    kept: list[_Way] = []
    for way in ways:
        if not kept or way.earliest_before > kept[-1].earliest_before:
            kept.append(way)
    return kept


def latest_chain(
    edges: tuple[Edge, ...],
    levels: tuple[int, int],
    end: dt.date,
    learner: Learner,
    calendar: Calendar,
    before: Before,
) -> Chain | None:
    """The chain with the latest first start over all that end by `end`.

    Its start is the earlier of its own first edge and of the chains its prerequisites need.
    Both matter, so every suffix that no other one beats in both is kept.

    Args:
        levels: the level held, the level wanted.
        before: asked for each prerequisite of an edge with the day before the edge starts.

    Returns:
        None where no chain of edges leads there, or nothing has to be learned.
    """
    held, wanted = levels
    if held >= wanted:
        return None
    ways: dict[int, list[_Way]] = {}

    def ways_from(level: int) -> list[_Way]:
        if level >= wanted:
            return [_Way(end, (), ())]
        if level not in ways:
            found: list[_Way] = []
            for edge in edges:
                if edge.from_ <= level < edge.to:
                    for rest in ways_from(edge.to):
                        way = _extended(edge, rest, learner, calendar, before)
                        if way is not None:
                            found.append(way)
            ways[level] = _best(found)
        return ways[level]

    chains = [
        Chain(min(way.by + ONE_DAY, way.earliest_before), way.legs, way.before)
        for way in ways_from(held)
    ]
    return max(chains, key=lambda chain: chain.start, default=None)


def _extended(
    edge: Edge, rest: _Way, learner: Learner, calendar: Calendar, before: Before
) -> _Way | None:
    start = start_of(edge, rest.by, learner, calendar)
    if start is None or start <= dt.date.min:
        return None
    chains = list(rest.before)
    for prerequisite in edge.prerequisites:
        if prerequisite.competency == edge.competency and prerequisite.level <= edge.from_:
            continue  # the chain itself brings it
        answer = before(prerequisite, start - ONE_DAY)
        if answer is False:
            return None
        if isinstance(answer, Chain):
            chains.append(answer)
    return _Way(start - ONE_DAY, (Leg(edge, start, rest.by), *rest.legs), tuple(chains))
