"""Ideas, the criteria they are measured by, and the score that follows from both."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from planner.domain.record import Record, ref

IdeaStage = Literal[
    "new", "evaluated", "decided", "in_realisation", "realised", "rejected", "set_aside"
]
MOST_POINTS: Final = 10.0
KEPT: Final = frozenset({"decided", "in_realisation"})
"""Stages in which somebody sees to an idea and looks at it again on a day."""
CLOSED: Final = frozenset({"realised", "rejected", "set_aside"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Record):
    """What ideas are measured by. Below `knock_out` points an idea is out, whatever the rest."""

    name: str = ""
    weight: float = 1
    knock_out: float | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """What one person gives an idea for one criterion, 0 to 10."""

    criterion: str = ref("criteria", required=True)
    by: str | None = ref("people")
    points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea(Record):
    """A thought that is kept until it is realised, rejected or set aside.

    From *decided* on it has an owner and a next day, so that it can't be forgotten.
    """

    title: str = ""
    author: str | None = ref("people")
    on: dt.date | None = None
    points: tuple[Points, ...] = ()
    stage: IdeaStage = "new"
    owner: str | None = ref("people")
    next_on: dt.date | None = None
    reason: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """What an idea is worth: Σ weight·points ÷ Σ weight.

    `value` is None while criteria are left `open`. `out` names the criterion that knocked the
    idea out, with the points it got; the value is then 0.
    """

    value: float | None
    rated: int
    open: int
    out: Criterion | None = None
    got: float | None = None


def means(idea: Idea) -> dict[str, float]:
    """The points of an idea by criterion: of several people the mean, of one the last word."""
    by_person: dict[tuple[str, str | None], float] = {}
    for each in idea.points:
        by_person[each.criterion, each.by] = each.points
    found: dict[str, list[float]] = {}
    for (criterion, _), points in by_person.items():
        found.setdefault(criterion, []).append(points)
    return {criterion: sum(all_) / len(all_) for criterion, all_ in found.items()}


def score_of(idea: Idea, criteria: Mapping[str, Criterion]) -> Score:
    """How an idea scores by itself; other ideas never shift it.

    A criterion without weight only knocks out. One nobody gave points for leaves the score
    open, because a mean of what happens to be rated would flatter.
    """
    given = means(idea)
    rated = [each for each in criteria.values() if each.id in given]
    left = [each for each in criteria.values() if each.id not in given and each.weight]
    for each in rated:
        if each.knock_out is not None and given[each.id] < each.knock_out:
            return Score(0.0, len(rated), len(left), each, given[each.id])
    if left or not any(each.weight for each in rated):
        return Score(None, len(rated), len(left))
    return Score(_weighted(rated, given), len(rated), 0)


def _weighted(criteria: Iterable[Criterion], points: Mapping[str, float]) -> float:
    some = list(criteria)
    whole = sum(each.weight for each in some)
    return sum(each.weight * points[each.id] for each in some) / whole
