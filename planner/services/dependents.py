"""What depends on one person: what would be without them, or without anybody, if they went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.domain.content import Content
from planner.domain.idea import CLOSED
from planner.domain.people import present
from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.only_one import only_ones

How = Literal["only_one", "only_holder", "owns", "sees_to", "learns", "named"]


@dataclass(frozen=True, slots=True)
class Dependent:
    """One record that depends on somebody, and how.

    only_one: the only one who can do it; only_holder: nobody else there has the role; owns: a
    structure; sees_to: a goal or an idea; learns: takes part in an action that is not over;
    named: a need for the level of this very person.
    """

    how: How
    kind: str
    id: str


def dependents_of(figures: Figures, person: str) -> list[Dependent]:
    """Everything that depends on a person, sort by sort, within each by name."""
    content = figures.content
    found = [Dependent("only_one", "competencies", id_) for id_ in only_ones(figures, person)]
    role, today = content.people[person].role, figures.today
    others = (p for p in content.people.values() if p.id != person and present(p, today))
    if role and all(p.role != role for p in others):
        found.append(Dependent("only_holder", "roles", role))
    return found + _by_name(content, _needs(content, person) + _others(figures, person))


def _needs(content: Content, person: str) -> list[Dependent]:
    return [
        Dependent("owns" if need.owner == person else "named", "needs", need.id)
        for need in content.needs.values()
        if (need.kind == "structure" and need.owner == person) or person in need.people
    ]


def _others(figures: Figures, person: str) -> list[Dependent]:
    content, today = figures.content, figures.today
    goals = [
        Dependent("sees_to", "goals", goal.id)
        for goal in content.goals.values()
        if goal.owner == person and goal.status == "open"
    ]
    ideas = [
        Dependent("sees_to", "ideas", idea.id)
        for idea in content.ideas.values()
        if idea.owner == person and idea.stage not in CLOSED
    ]
    actions = [
        Dependent("learns", "actions", action.id)
        for action in content.actions.values()
        if person in action.people and action.status != "dropped" and action.end >= today
    ]
    return goals + ideas + actions


_ORDER: tuple[How, ...] = ("owns", "sees_to", "learns", "named")


def _by_name(content: Content, found: list[Dependent]) -> list[Dependent]:
    def key(each: Dependent) -> tuple[int, str, str]:
        return _ORDER.index(each.how), fold(label_of(content.get(each.kind, each.id))), each.id

    return sorted(found, key=key)
