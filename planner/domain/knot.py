"""The latest chain where prerequisites run in circles.

What a circle cuts off depends on where it was entered, so such answers cannot be remembered and
trying every way takes time without end. Here the ways are tried in the order of the best they
could still become, each prerequisite is asked for only when its way is the most promising one
left, and what can never be held is not asked for at all. The answer is that of `latest_chain`.
"""

from __future__ import annotations

import datetime as dt
import heapq
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import count

from planner.domain.chain import Before, Chain, Edge, Learner, Leg, net_days, start_of
from planner.domain.competency import Prerequisite
from planner.domain.days import ONE_DAY, Calendar

Goal = tuple[str, int]
"""(competency, level)"""
Least = Mapping[Goal, int]
"""Goal → days it takes at the very least; 0 where it may be held, missing where there is no way."""
MONTHS_DIFFER = 3
"""Days by which a term that repeats may be shorter than as it is written."""


def asked_for(edge: Edge) -> tuple[Prerequisite, ...]:
    """Prerequisites of an edge that a chain does not bring by itself."""
    return tuple(
        p for p in edge.prerequisites if p.competency != edge.competency or p.level > edge.from_
    )


def least_days(
    edges: Mapping[str, Iterable[Edge]],
    held: Callable[[str], int],
    hours: Collection[float | None],
) -> Least:
    """For every level, days from the start of all it needs until it is held, at the very least.

    Never too many: absences, weekends and what a circle cuts off are left out, and what comes
    before goes on side by side.

    Args:
        edges: competency → all ways up in it.
        held: competency → the highest level that is ever held in it.
        hours: all learning hours a week there ever are.
    """
    least = {(skill, level): 0 for skill in edges for level in range(held(skill) + 1)}
    ways = [
        (edge, days, tuple((p.competency, p.level) for p in asked_for(edge)))
        for each in edges.values()
        for edge in each
        if (days := _shortest(edge, hours)) is not None
    ]
    changed = True
    while changed:
        changed = False
        for edge, days, needs in ways:
            first = [least.get(goal) for goal in ((edge.competency, edge.from_), *needs)]
            known = [each for each in first if each is not None]
            if len(known) < len(first):
                continue
            taken = days + max(each + (each > 0) for each in known)
            for level in range(edge.from_ + 1, edge.to + 1):
                goal = (edge.competency, level)
                if taken < least.get(goal, taken + 1):
                    least[goal] = taken
                    changed = True
    return least


def _shortest(edge: Edge, hours: Collection[float | None]) -> int | None:
    if not edge.terms:
        taken = (net_days(edge, each) for each in hours)
        return min((days for days in taken if days is not None), default=None)
    shortest = min((term.end - term.start).days for term in edge.terms)
    return max(shortest - (MONTHS_DIFFER if edge.every_months else 0), 0)


@dataclass(frozen=True, slots=True)
class _Way:
    """The end of a chain: what its first edge needs, and what was found for it so far."""

    by: int
    """The day before its first edge starts."""
    before: tuple[Chain, ...] = ()
    legs: tuple[Leg, ...] = ()
    asked: bool = True
    """False while the prerequisites of its first edge have not been asked for."""

    @property
    def earliest(self) -> int:
        """The first day of all that must come before it."""
        return min((chain.start.toordinal() for chain in self.before), default=_NEVER)


_NEVER = dt.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Search:
    """What one search for the latest chain goes by; as `latest_chain` takes it."""

    edges: tuple[Edge, ...]
    levels: tuple[int, int]
    learner: Learner
    calendar: Calendar
    before: Before
    least: Least

    def latest(self, end: dt.date) -> Chain | None:
        """The chain with the latest first start over all that end by `end`."""
        best: tuple[tuple[int, int, int], _Way] | None = None
        turn = count()
        waiting: list[tuple[int, int, int, _Way]] = []

        def wait(way: _Way) -> None:
            hope = self._hope(way)
            if hope is not None:
                heapq.heappush(waiting, (-hope, -way.by, next(turn), way))

        for way in self._longer(_Way(end.toordinal()), end):
            wait(way)
        while waiting and (best is None or -waiting[0][0] >= best[0][0]):
            hope, _, _, way = heapq.heappop(waiting)
            if not way.asked:
                answered = self._answered(way)
                if answered is not None:
                    wait(answered)
            elif way.legs[0].edge.from_ <= self.levels[0]:
                worth = (-hope, way.by, way.earliest)
                best = max(best or (worth, way), (worth, way), key=lambda each: each[0])
            else:
                for longer in self._longer(way, dt.date.fromordinal(way.by)):
                    wait(longer)
        return _chain(best[1]) if best else None

    def _longer(self, way: _Way, end: dt.date) -> Iterable[_Way]:
        """The same chain with each edge that can come before its first one."""
        held, wanted = self.levels
        first = way.legs[0].edge if way.legs else None
        for edge in self.edges:
            if first is None:
                fits = edge.from_ < wanted <= edge.to
            else:
                fits = first.from_ <= edge.to < min(first.to, wanted)
            if not fits or edge.to <= held:
                continue
            start = start_of(edge, end, self.learner, self.calendar)
            if start is not None and start > dt.date.min:
                by = start.toordinal() - 1
                yield _Way(by, way.before, (Leg(edge, start, end), *way.legs), asked=False)

    def _hope(self, way: _Way) -> int | None:
        """The latest first day this may still come to; None where it leads nowhere."""
        edge = way.legs[0].edge
        needs = [] if way.asked else [(p.competency, p.level) for p in asked_for(edge)]
        hope = min(way.by + 1, way.earliest)
        if edge.from_ > self.levels[0]:
            needs.append((edge.competency, edge.from_))
        for need in needs:
            days = self.least.get(need)
            if days is None:
                return None
            if days:
                hope = min(hope, way.by - days)
        return hope

    def _answered(self, way: _Way) -> _Way | None:
        """With the chains its first edge needs; None where one of them leads nowhere."""
        chains = list(way.before)
        for prerequisite in asked_for(way.legs[0].edge):
            answer = self.before(prerequisite, way.legs[0].start - ONE_DAY)
            if answer is False:
                return None
            if isinstance(answer, Chain):
                chains.append(answer)
        return replace(way, before=tuple(chains), asked=True)


def _chain(way: _Way) -> Chain:
    return Chain(dt.date.fromordinal(min(way.by + 1, way.earliest)), way.legs, way.before)
