"""Checks a record, a set of changes, or a whole plan. Nothing that fails is ever stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import is_dataclass
from functools import cache
from typing import Any, get_args, get_origin

from planner.domain import cycles
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.kinds import KINDS
from planner.domain.plain import FIRST_YEAR, LAST_YEAR, hints
from planner.domain.problem import Problem
from planner.domain.record import Record, key_of, label_of
from planner.domain.references import kinds_pointing_at, references
from planner.domain.rules_by_kind import RULES, newly_unfounded
from planner.domain.view import View

LONGEST_LINE = 1000
"""Characters of a title or another one-line text."""
LONGEST_TEXT = 200_000
"""Characters of notes, quotes and other long texts."""
ONE_LINE = frozenset({"title", "name", "code", "source", "owner", "provider", "origin", "id"})


def _texts(record: Record) -> Iterator[Problem]:
    record_type: Any = type(record)
    for name, most in _lengths(record_type):
        value = getattr(record, name)
        if value is not None and len(value) > most:
            yield Problem("text.long", key_of(name), {"length": len(value), "most": most})
    if not record.id.strip():
        yield Problem("id.empty", "id")


@cache
def _lengths(record_type: Any) -> tuple[tuple[str, int], ...]:
    """(field, characters it may hold) of the fields that are a text."""
    return tuple(
        (name, LONGEST_LINE if name in ONE_LINE else LONGEST_TEXT)
        for name, hint in hints(record_type).items()
        if hint is str or (str in get_args(hint) and get_origin(hint) is not tuple)
    )


@cache
def _dated(record_type: Any) -> tuple[tuple[str, bool], ...]:
    """(field, is a day) of the fields that are a day or may hold one further in."""
    found = []
    for name, hint in hints(record_type).items():
        parts = [hint, *get_args(hint)]
        inner = [t for t in parts if isinstance(t, type) and is_dataclass(t) and _dated(t)]
        if dt.date in parts or inner:
            found.append((name, dt.date in parts))
    return tuple(found)


def _days(record: Any, path: str = "") -> Iterator[Problem]:
    """Days out of reach, which no file of the open format could bring in."""
    record_type: Any = type(record)
    for name, is_day in _dated(record_type):
        value = getattr(record, name)
        here = f"{path}{key_of(name)}"
        if value is None or value == ():
            continue
        if not is_day:
            nested = value if isinstance(value, tuple) else (value,)
            for index, each in enumerate(nested):
                at = f"{here}[{index}]" if isinstance(value, tuple) else here
                yield from _days(each, f"{at}.")
        elif not FIRST_YEAR <= value.year <= LAST_YEAR:
            values = {"value": value.isoformat(), "first": FIRST_YEAR, "last": LAST_YEAR}
            yield Problem("date.range", here, values)


def record_problems(view: View, record: Record) -> Iterator[Problem]:
    """What is wrong with one record, seen within the plan it is part of."""
    yield from _texts(record)
    yield from _days(record)
    for path, kind, id_ in references(record):
        if not view.known(kind, id_):
            yield Problem("id.unknown", path, {"kind": kind, "id": id_})
    rule = RULES.get(type(record))
    if rule:
        yield from rule(view, record)


_CIRCLES: dict[str, tuple[str, Callable[[View], cycles.Follow]]] = {
    "actions": ("predecessors", cycles.predecessors),
    "competencies": ("parent", cycles.parents),
}
"""Kind → the field that must not lead back to its record, and how to follow it."""


def _way(view: View, kind: str, ids: Iterable[str]) -> str:
    """A circle as it is read: by names, since nobody knows ids."""
    return " → ".join(label_of(view.get(kind, id_)) for id_ in ids)


def _circles(view: View, kind: str, ids: Iterable[str]) -> Iterator[tuple[str, Problem]]:
    """(id, problem) of those records of a kind that wait for themselves."""
    name, following = _CIRCLES[kind]
    follow = following(view)
    for id_ in ids:
        way = cycles.circle_through(id_, follow)
        if way:
            yield id_, Problem(f"{name}.cycle", name, {"way": _way(view, kind, way)})


def _new_circles(view: View, changes: Sequence[Change]) -> Iterator[Problem]:
    """Circles that a changed record closes."""
    for kind in _CIRCLES:
        ids = [c.id for c in changes if c.kind == kind and c.after is not None]
        yield from (problem.inside(f"{kind}[{id_}]") for id_, problem in _circles(view, kind, ids))
    asking: list[tuple[Change, str]] = []
    for change in changes:
        record: Any = change.after
        if change.kind in ("competencies", "offerings") and record and record.prerequisites:
            asking.append((change, getattr(record, "competency", record.id)))
    if asking:
        follow = cycles.prerequisites(view)
        for change, competency in asking:
            way = cycles.circle_through(competency, follow)
            if way:
                path = f"{change.kind}[{change.id}].prerequisites"
                told = _way(view, "competencies", way)
                yield Problem("prerequisites.cycle", path, {"way": told})


def _dangling(view: View, changes: Sequence[Change]) -> Iterator[Problem]:
    """Records that still point at removed ones; one pass over the kinds that may."""
    removed = {(c.kind, c.id) for c in changes if c.after is None}
    for kind in dict.fromkeys(k for gone, _ in removed for k in kinds_pointing_at(gone)):
        for record in view.records(kind):
            for _, its_kind, id_ in references(record):
                if (its_kind, id_) in removed:
                    values = {"kind": kind, "id": record.id}
                    yield Problem("ref.left", f"{its_kind}[{id_}]", values)


def _scale_moved(change: Change) -> bool:
    if change.before is None or change.after is None:
        return False
    name = {"scales": "levels", "competencies": "scale"}.get(change.kind)
    return name is not None and getattr(change.before, name) != getattr(change.after, name)


_LEVELLED = ("competencies", "roles", "assessments", "needs", "offerings", "actions")
"""Kinds that name a level of a competency."""


def _levels_left_outside(view: View, changes: Sequence[Change]) -> Iterator[Problem]:
    moved = [change for change in changes if _scale_moved(change)]
    if not moved:
        return
    left: list[Problem] = []
    counts = dict.fromkeys(_LEVELLED, 0)
    for kind in _LEVELLED:
        for record in view.records(kind):
            found = [p for p in RULES[type(record)](view, record) if p.code == "level.outside"]
            left += [problem.inside(f"{kind}[{record.id}]") for problem in found]
            counts[kind] += bool(found)
    if left:
        name = "levels" if moved[0].kind == "scales" else "scale"
        others = counts["competencies"] + counts["roles"] + counts["offerings"]
        values = {kind: counts[kind] for kind in ("assessments", "needs", "actions")}
        path = f"{moved[0].kind}[{moved[0].id}].{name}"
        yield Problem("scale.in_use", path, {**values, "others": others})
    yield from left


def check_changes(content: Content, changes: Sequence[Change]) -> list[Problem]:
    """What is wrong with changes to a plan; an empty list if they may be made.

    Looks at the changed records, at who still points at removed ones, and at levels a
    shrunken scale leaves outside. Paths begin with `people[anna]`.
    """
    view = View(content, changes)
    problems: list[Problem] = []
    for change in changes:
        if change.after is None:
            continue
        place = f"{change.kind}[{change.id}]" if change.kind != "plan" else "plan"
        problems += [p.inside(place) for p in record_problems(view, change.after)]
        unfounded = newly_unfounded(view, change.before, change.after)
        problems += [p.inside(place) for p in unfounded]
    problems += _new_circles(view, changes)
    problems += _dangling(view, changes)
    problems += _levels_left_outside(view, changes)
    return _once(problems)


def _once(problems: Iterable[Problem]) -> list[Problem]:
    seen: dict[tuple[str, str], Problem] = {}
    for problem in problems:
        seen.setdefault((problem.code, problem.path), problem)
    return list(seen.values())


def check_content(content: Content) -> list[Problem]:
    """What is wrong with a whole plan. Paths begin with `people[3]`, its place in the list.

    Circles of prerequisites are no problem here: no chain leads through them, and the figures
    say so. `circles` names them. Nor is what a decision of an older plan rests on.
    """
    view = View(content)
    problems = [p.inside("plan") for p in record_problems(view, content.plan)]
    for kind in KINDS:
        for index, record in enumerate(content.table(kind).values()):
            problems += [p.inside(f"{kind}[{index}]") for p in record_problems(view, record)]
    for kind, (_, following) in _CIRCLES.items():
        ids = list(content.table(kind))
        for id_, problem in _circles(view, kind, sorted(cycles.circled(ids, following(view)))):
            problems.append(problem.inside(f"{kind}[{ids.index(id_)}]"))
    return problems


def circles(content: Content) -> list[Problem]:
    """Competencies whose prerequisites lead back to themselves: nobody can learn them."""
    view = View(content)
    follow = cycles.prerequisites(view)
    places = {id_: index for index, id_ in enumerate(content.competencies)}
    problems = []
    for id_ in sorted(cycles.circled(places, follow), key=lambda each: places[each]):
        way = cycles.circle_through(id_, follow)
        if way:
            path = f"competencies[{places[id_]}].prerequisites"
            told = _way(view, "competencies", way)
            problems.append(Problem("prerequisites.cycle", path, {"way": told}))
    return problems
