"""What comes before a competency is learned, and what it opens the way to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from planner.domain.content import Content


class Step(NamedTuple):
    """A competency on the way: asked for at `level`; `depth` counts the steps from 1.

    `offering` is set where only this one asks for it.
    """

    competency: str
    level: int
    depth: int
    offering: str | None = None


_Edge = tuple[str, int, str | None]


def asked_before(content: Content, competency: str) -> list[Step]:
    """What must be held before, and before that, each once, where it is first asked for."""
    return _walk(_edges(content, before=True), competency)


def opened_after(content: Content, competency: str) -> list[Step]:
    """What asks for it, and what asks for that; the level is the one asked of the one before."""
    return _walk(_edges(content, before=False), competency)


def _edges(content: Content, *, before: bool) -> Mapping[str, list[_Edge]]:
    """Competency → what it asks for, or who asks for it."""
    found: dict[str, list[_Edge]] = {}
    for competency in content.competencies.values():
        for p in competency.prerequisites:
            near, far = (competency.id, p.competency) if before else (p.competency, competency.id)
            found.setdefault(near, []).append((far, p.level, None))
    for offering in content.offerings.values():
        for p in offering.prerequisites:
            if p.competency == offering.competency:
                continue
            ends = (offering.competency, p.competency)
            near, far = ends if before else (p.competency, offering.competency)
            found.setdefault(near, []).append((far, p.level, offering.id))
    return found


def _walk(edges: Mapping[str, list[_Edge]], start: str) -> list[Step]:
    """Depth first, in the order of the plan; a circle ends where it closes."""
    steps: list[Step] = []
    seen = {start}
    waiting = [(edge, 1) for edge in reversed(edges.get(start, ()))]
    while waiting:
        (competency, level, offering), depth = waiting.pop()
        if competency in seen:
            continue
        seen.add(competency)
        steps.append(Step(competency, level, depth, offering))
        waiting += [(edge, depth + 1) for edge in reversed(edges.get(competency, ()))]
    return steps
