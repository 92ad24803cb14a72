"""Who could stand in or follow, and by when: for a role, and where only one person can do it.

Names in the order of the alphabet, each with its own first day. Nobody is ranked, nothing is
kept: it is worked out while it is looked at.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.domain.people import present
from planner.domain.soonest import soonest
from planner.domain.works_council import allowed
from planner.services.figures import Figures
from planner.services.only_one import needed_levels, only_ones
from planner.services.role_gaps import by_name, others_for_role, role_gaps


@dataclass(frozen=True, slots=True)
class StandIn:
    """Somebody, and the first day on which they could; None where no way leads there."""

    person: str
    day: dt.date | None


@dataclass(frozen=True, slots=True)
class Alone:
    """A competency only one person has at the level needed, and who else could learn it."""

    competency: str
    level: int
    others: tuple[StandIn, ...]
    more: int


def successors(figures: Figures, role: str, most: int) -> tuple[list[StandIn], int]:
    """Who does not hold a role and could, by name: the first so many, and how many more.

    Nobody while the works-council profile is on.
    """
    if not allowed(figures.content.plan, "candidates"):
        return [], 0
    found = others_for_role(figures.content, role, figures.today)
    shown = [StandIn(p, role_gaps(figures, p, role).soonest) for p in found[:most]]
    return shown, max(len(found) - most, 0)


def alone_for(figures: Figures, person: str, most: int, told: int | None = None) -> list[Alone]:
    """Where a person is the only one, and who could stand in: of the same team, else of all.

    The works-council profile leaves out who could.

    Args:
        most: names for each competency.
        told: of so many competencies who could is worked out, the rest only named; None: of all.
    """
    needed = needed_levels(figures)
    others = _others(figures, person) if allowed(figures.content.plan, "candidates") else []
    found = []
    for place, skill in enumerate(only_ones(figures, person)):
        level = needed.get(skill, 1)
        named = others[:most] if told is None or place < told else []
        could = tuple(StandIn(each, soonest(figures.outlook, each, skill, level)) for each in named)
        found.append(Alone(skill, level, could, max(len(others) - most, 0)))
    return found


def _others(figures: Figures, person: str) -> list[str]:
    content, today = figures.content, figures.today
    here = [p for p in content.people.values() if p.id != person and present(p, today)]
    team = content.people[person].team
    mates = [p for p in here if team is not None and p.team == team]
    return by_name(mates or here)
