"""Circles: predecessors, category trees and prerequisites that would wait for themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from planner.domain.view import View

Follow = Callable[[str], Iterable[str]]


def circle_through(start: str, follow: Follow) -> list[str] | None:
    """The way from `start` back to itself along `follow`, or None."""
    came_from: dict[str, str] = {}
    stack = [start]
    while stack:
        at = stack.pop()
        for following in follow(at):
            if following == start:
                way = [start]
                while at != start:
                    way.append(at)
                    at = came_from[at]
                return [start, *reversed(way[1:]), start]
            if following not in came_from:
                came_from[following] = at
                stack.append(following)
    return None


def circled(nodes: Iterable[str], follow: Follow) -> set[str]:
    """Those nodes that stand in a circle or lead into one; one pass over all."""
    waits = {node: set(follow(node)) for node in nodes}
    behind: dict[str, list[str]] = {}
    for node, before in waits.items():
        for each in before:
            behind.setdefault(each, []).append(node)
    free = [node for node, before in waits.items() if not before & waits.keys()]
    left = {node: len(before & waits.keys()) for node, before in waits.items()}
    while free:
        for node in behind.get(free.pop(), ()):
            left[node] -= 1
            if left[node] == 0:
                free.append(node)
    return {node for node, count in left.items() if count > 0}


def predecessors(view: View) -> Follow:
    """Action → the actions it waits for."""

    def follow(action: str) -> Iterable[str]:
        record = view.get("actions", action)
        return record.predecessors if record else ()

    return follow


def parents(view: View) -> Follow:
    """Competency → the category it stands in."""

    def follow(competency: str) -> Iterable[str]:
        record = view.get("competencies", competency)
        return (record.parent,) if record and record.parent else ()

    return follow


def prerequisites(view: View) -> Follow:
    """Competency → competencies to be held before it, by itself or by one of its offerings."""
    needed: dict[str, set[str]] = {}
    competencies: Iterable[Any] = view.records("competencies")
    for competency in competencies:
        needed[competency.id] = {p.competency for p in competency.prerequisites}
    offerings: Iterable[Any] = view.records("offerings")
    for offering in offerings:
        for p in offering.prerequisites:
            # A level of its own that the chain brings anyway is no circle.
            if p.competency != offering.competency or p.level > offering.from_:
                needed.setdefault(offering.competency, set()).add(p.competency)
    return lambda competency: sorted(needed.get(competency, ()))
