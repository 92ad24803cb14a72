"""The profile of one person: levels with their history, beside a role, and what depends on them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.action import Action
from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.goal import Goal
from planner.domain.levels import Standing
from planner.domain.load import WEEK, week_loads
from planner.domain.people import Person
from planner.domain.works_council import Feature, allowed
from planner.services.dependents import Dependent, dependents_of
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.my_path import own_goals
from planner.services.naming import name_of
from planner.services.role_gaps import RoleGaps, may_compare, role_gaps, role_looked_at
from planner.services.stand_ins import Alone, alone_for
from planner.services.told import told_of

AHEAD = dt.timedelta(weeks=26)
"""How far ahead hours are counted, this week included."""
STAND_INS = 5
"""Names beside each competency only this person has."""
FEWEST = 3
"""Axes from which a radar has a shape."""


@dataclass(frozen=True, slots=True)
class ProfileLevel:
    """A competency: what is held and by whose word, all assessments as they came, what is asked.

    `asked` is what the role looked at asks for, else None.
    """

    competency: str
    standing: Standing
    history: tuple[Assessment, ...]
    asked: int | None
    top: int


@dataclass(frozen=True, slots=True)
class ProfileHours:
    """Hours of the weeks ahead: planned, there (None: not known), weeks with too much.

    Weeks without learning count as well, and those before joining or after leaving don't.
    """

    planned: float
    there: float | None
    crowded: int


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything one page tells of somebody. `gaps` beside the role looked at, if there is one.

    `off` is what the works-council profile leaves out of it.
    """

    person: Person
    on: dt.date
    gaps: RoleGaps | None
    levels: tuple[ProfileLevel, ...]
    actions: tuple[Action, ...]
    goals: tuple[Goal, ...]
    hours: ProfileHours
    dependents: tuple[Dependent, ...]
    alone: tuple[Alone, ...]
    off: tuple[Feature, ...] = ()

    @property
    def axes(self) -> tuple[ProfileLevel, ...]:
        """What the radar shows: what the role asks for; all levels where that is no shape yet."""
        asked = tuple(level for level in self.levels if level.asked is not None)
        return asked if len(asked) >= FEWEST else self.levels


def profile_of(figures: Figures, person: str, role: str | None = None) -> Profile:
    """The profile of a person beside a role; without one beside their target role or their own."""
    content, today = figures.content, figures.today
    beside = role if role in content.roles else role_looked_at(content, person)
    compared = beside is not None and may_compare(content, person)
    gaps = role_gaps(figures, person, beside) if beside is not None and compared else None
    actions = [
        a for a in content.actions.values() if person in a.people and a.status != "dropped"
    ]  # fmt: skip
    actions.sort(key=lambda a: (a.start, a.end, a.id))
    return Profile(
        content.people[person],
        today,
        gaps,
        tuple(_levels(figures, person, gaps)),
        tuple(actions),
        tuple(own_goals(content, person)),
        _hours(figures, person),
        tuple(dependents_of(figures, person)),
        tuple(alone_for(figures, person, STAND_INS)),
        tuple(_off(content, person)),
    )


def _off(content: Content, person: str) -> Iterator[Feature]:
    """What a page about a person would hold and the works-council profile leaves out."""
    if not allowed(content.plan, "candidates"):
        yield "candidates"
    if content.roles and not may_compare(content, person):
        yield "role_fit"
    if not allowed(content.plan, "self_manager"):
        yield "self_manager"


def _levels(figures: Figures, person: str, gaps: RoleGaps | None) -> list[ProfileLevel]:
    content, today = figures.content, figures.today
    lines = [] if gaps is None else [*gaps.held, *(each.gap for each in gaps.missing)]
    asked = {gap.competency: gap.asked for gap in lines}
    found = []
    for skill in content.competencies:
        told = content.assessments_of(person, skill)
        if skill not in asked and not told and not content.actions_of(person, skill):
            continue
        standing = figures.outlook.history(person, skill).standing(today)
        if skill not in asked and not told and not standing.level:
            continue
        history = tuple(sorted(told_of(content, told), key=lambda a: a.on))
        top = max(len(content.scale_of(skill).levels) - 1, 1)
        found.append(ProfileLevel(skill, standing, history, asked.get(skill), top))
    return sorted(found, key=lambda each: fold(name_of(content, "competencies", each.competency)))


def _hours(figures: Figures, person: str) -> ProfileHours:
    content, today = figures.content, figures.today
    who = content.people[person]
    actions = [a for a in content.actions.values() if person in a.people]
    weeks = week_loads(content, who, actions, today, today + AHEAD - WEEK)
    there = [
        week.available
        for week in weeks
        if (who.joined is None or week.monday + WEEK > who.joined)
        and (who.left is None or week.monday <= who.left)
    ]
    known = [hours for hours in there if hours is not None]
    return ProfileHours(
        sum(week.planned for week in weeks),
        sum(known) if len(known) == len(there) else None,
        sum(week.over for week in weeks),
    )
