"""The training plan: who learns what, when, for what and at what cost; and the money of it by
quarter and team, against the plan's budget.

It reaches from the beginning of the current year on, with what still ran then. Ideas are in it as
ideas: their hours and cost are counted apart, for nobody has decided on them yet. Whoever joins
later or has left counts as well: their learning costs the same money.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import add_months
from planner.domain.load import hours_of
from planner.domain.people import Person, present
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.naming import name_of, name_of_record
from planner.services.quarters import (
    MOST_QUARTERS,
    cost_of,
    left_of_budget,
    live_actions,
    released_of,
    sums_of,
)


@dataclass(frozen=True, slots=True)
class Learning:
    """One person's part in an action, None where nobody is named; hours and cost are for one.

    `serves` are the slots of this person that it teaches something for.
    """

    action: Action
    person: str | None
    hours: float
    cost: float
    serves: tuple[Slot, ...]

    @property
    def due(self) -> dt.date | None:
        """The first day on which what it teaches is needed."""
        return min((slot.due for slot in self.serves if slot.due), default=None)


@dataclass(frozen=True, slots=True)
class Spending:
    """Hours and cost of what is decided, and of ideas."""

    hours: float
    cost: float
    idea_hours: float
    idea_cost: float

    def __add__(self, other: Spending) -> Spending:
        return Spending(
            self.hours + other.hours,
            self.cost + other.cost,
            self.idea_hours + other.idea_hours,
            self.idea_cost + other.idea_cost,
        )


NOTHING = Spending(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class TrainingQuarter:
    """Three months from `first` on. Release hours are of the people looked at; `left` of the
    budget is of the whole plan, once without ideas and once with them. None: nothing was set."""

    first: dt.date
    spending: Spending
    released: float | None
    left: float | None
    left_with_ideas: float | None


@dataclass(frozen=True, slots=True)
class TeamQuarter:
    """A team's part of a quarter; `team` None stands for everybody who is in none that is told."""

    first: dt.date
    team: str | None
    spending: Spending


@dataclass(frozen=True, slots=True)
class TrainingPlan:
    """The plan of a team, None for everybody, as it stands on a day, from `since` on.

    `people` are those there on the day; where they are `few` there are no sums.
    """

    team: str | None
    on: dt.date
    since: dt.date
    people: int
    least: int
    learning: tuple[Learning, ...]
    quarters: tuple[TrainingQuarter, ...]
    by_team: tuple[TeamQuarter, ...]

    @property
    def few(self) -> bool:
        """True if sums would be about single people."""
        return self.people < self.least


def training_plan(figures: Figures, team: str | None = None) -> TrainingPlan:
    """The training plan of a team, None for everybody, on the day of the figures."""
    content, on = figures.content, figures.today
    since = on.replace(month=1, day=1)
    people = [p for p in content.people.values() if team is None or p.team == team]
    learning = tuple(_learning(figures, people, since, team is None))
    plan = TrainingPlan(
        team, on, since, _there(people, on), content.plan.min_group, learning, (), ()
    )
    if plan.few:
        return plan
    decided, ideas = _parted(content)
    firsts = _firsts(learning, since)
    quarters = tuple(_quarter(content, people, decided, ideas, first) for first in firsts)
    by_team = () if team else tuple(_by_team(content, on, decided, ideas, firsts))
    return replace(plan, quarters=quarters, by_team=by_team)


def _there(people: Iterable[Person], on: dt.date) -> int:
    return sum(present(person, on) for person in people)


# -- who learns what ---------------------------------------------------------------------------


def _learning(
    figures: Figures, people: Sequence[Person], since: dt.date, unnamed: bool
) -> list[Learning]:
    """A line for each person of each action, in the order they begin; people by the alphabet."""
    content = figures.content
    own = {person.id: fold(name_of_record(content, person)) for person in people}
    serves = _slots_by_pair(figures)
    actions = [action for action in live_actions(content) if action.end >= since]
    actions.sort(key=lambda a: (a.start, fold(name_of_record(content, a)), a.id))
    found: list[Learning] = []
    for action in actions:
        mine: list[str | None] = [
            *sorted((p for p in action.people if p in own), key=own.__getitem__)
        ]
        if unnamed and not action.people:
            mine = [None]
        hours, cost = hours_of(content, action), cost_of(content, action)
        found += [
            Learning(action, each, hours, cost, _served(serves, action, each)) for each in mine
        ]
    return found


def _slots_by_pair(figures: Figures) -> dict[tuple[str, str], list[Slot]]:
    """What is asked of each person in each competency."""
    found: dict[tuple[str, str], list[Slot]] = {}
    for slot in figures.slots:
        if slot.person and slot.competency:
            found.setdefault((slot.person, slot.competency), []).append(slot)
    return found


def _served(
    slots: Mapping[tuple[str, str], Sequence[Slot]], action: Action, person: str | None
) -> tuple[Slot, ...]:
    if person is None:
        return ()
    taught = dict.fromkeys(effect.competency for effect in action.effects)
    return tuple(slot for skill in taught for slot in slots.get((person, skill), ()))


# -- what it takes -----------------------------------------------------------------------------


def _parted(content: Content) -> tuple[list[Action], list[Action]]:
    """What is decided, and what is only an idea yet."""
    live = live_actions(content)
    ideas = [action for action in live if action.status == "idea"]
    return [action for action in live if action.status != "idea"], ideas


def _firsts(learning: Iterable[Learning], since: dt.date) -> list[dt.date]:
    """The quarters of whole years, from this year on until the last learning ends."""
    last = max((each.action.end for each in learning), default=since)
    count = min(4 * (last.year - since.year + 1), MOST_QUARTERS)
    return [add_months(since, 3 * n) for n in range(count)]


def _spending(
    content: Content,
    people: Sequence[Person],
    decided: Iterable[Action],
    ideas: Iterable[Action],
    first: dt.date,
) -> Spending:
    return Spending(
        *sums_of(content, people, decided, first), *sums_of(content, people, ideas, first)
    )


def _quarter(
    content: Content,
    people: Sequence[Person],
    decided: Sequence[Action],
    ideas: Sequence[Action],
    first: dt.date,
) -> TrainingQuarter:
    return TrainingQuarter(
        first,
        _spending(content, people, decided, ideas, first),
        released_of(content, _there(people, first)),
        left_of_budget(content, decided, first),
        left_of_budget(content, [*decided, *ideas], first),
    )


def _by_team(
    content: Content,
    on: dt.date,
    decided: Sequence[Action],
    ideas: Sequence[Action],
    firsts: Sequence[dt.date],
) -> list[TeamQuarter]:
    """What each group takes, quarter after quarter, the groups in their order."""
    found = []
    for team, people in _groups(content, on, [*decided, *ideas]):
        ids = {person.id for person in people}
        own = [action for action in decided if not ids.isdisjoint(action.people)]
        thought = [action for action in ideas if not ids.isdisjoint(action.people)]
        found += [
            TeamQuarter(first, team, _spending(content, people, own, thought, first))
            for first in firsts
        ]
    return sorted(found, key=lambda each: each.first)


def _groups(
    content: Content, on: dt.date, actions: Iterable[Action]
) -> list[tuple[str | None, list[Person]]]:
    """Teams by name, then everybody else together.

    Where everybody else would be too few, the smallest team joins them: what is left out of a sum
    could be told by taking the others away from it.
    """
    members: dict[str, list[Person]] = {team: [] for team in content.teams}
    for person in content.people.values():
        members.get(person.team or "", []).append(person)
    least = content.plan.min_group
    there = {team: _there(people, on) for team, people in members.items()}
    told = sorted((team for team in members if there[team] >= least), key=lambda t: (-there[t], t))
    learners = {person for action in actions for person in action.people}

    def others() -> list[Person]:
        return [p for p in content.people.values() if p.team not in told]

    while told and _there(others(), on) < least and any(p.id in learners for p in others()):
        told.pop()
    told.sort(key=lambda team: (fold(name_of(content, "teams", team)), team))
    named: list[tuple[str | None, list[Person]]] = [(team, members[team]) for team in told]
    rest = others()
    return [*named, (None, rest)] if told and any(p.id in learners for p in rest) else named
