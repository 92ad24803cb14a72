"""Hours and money by quarter: of some people's learning, against what was set for the plan.

Cost counts when learning begins; hours spread evenly over the days of learning without absence.
The one rule of it, for the view of a team and for the training plan.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import ONE_DAY, add_months, merged
from planner.domain.load import free_between, hours_of, spans_counted
from planner.domain.people import Person

MOST_QUARTERS: Final = 12
LEAST_QUARTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Quarter:
    """Three months from `first` on: hours planned and released, cost, and what of the budget is
    left after it, of the whole plan; None where nothing was set."""

    first: dt.date
    hours: float
    released: float | None
    cost: float
    left: float | None


class Sums(NamedTuple):
    """Hours and cost of some learning within a quarter."""

    hours: float
    cost: float


def quarter_of(day: dt.date) -> dt.date:
    """The first day of a day's quarter."""
    return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)


def last_of(first: dt.date) -> dt.date:
    """The last day of the quarter that begins on a day."""
    return add_months(first, 3) - ONE_DAY


def cost_of(content: Content, action: Action) -> float:
    """Cost of an action for each of its people: its own, else its offering's, else none."""
    if action.cost is not None:
        return action.cost
    offering = content.offerings.get(action.offering) if action.offering else None
    return (offering.cost or 0.0) if offering else 0.0


def live_actions(content: Content) -> list[Action]:
    """Everything that may still count: what was dropped does not."""
    return [action for action in content.actions.values() if action.status != "dropped"]


def quarters_ahead(content: Content, there: Sequence[Person], on: dt.date) -> list[Quarter]:
    """The quarters from that of a day on, until the learning of some people ends."""
    own = {person.id for person in there}
    live = live_actions(content)
    ends = [action.end for action in live if own & set(action.people)]
    last = max([*ends, on])
    firsts = [quarter_of(on)]
    while len(firsts) < MOST_QUARTERS and (
        len(firsts) < LEAST_QUARTERS or add_months(firsts[-1], 3) <= last
    ):
        firsts.append(add_months(firsts[-1], 3))
    released = released_of(content, len(there))
    return [
        Quarter(first, sums.hours, released, sums.cost, left_of_budget(content, live, first))
        for first in firsts
        for sums in [sums_of(content, there, live, first)]
    ]


def released_of(content: Content, people: int) -> float | None:
    """Hours that so many people may learn in a quarter; None where nothing was set."""
    a_year = content.plan.release_hours
    return None if a_year is None else a_year / 4 * people


def sums_of(
    content: Content, people: Iterable[Person], actions: Iterable[Action], first: dt.date
) -> Sums:
    """What some actions take of some people in the quarter that begins on a day."""
    last = last_of(first)
    by_id = {person.id: person for person in people}
    hours = cost = 0.0
    for action in actions:
        if action.start > last or action.end < first:
            continue
        mine = [by_id[id_] for id_ in action.people if id_ in by_id]
        if first <= action.start:
            cost += cost_of(content, action) * len(mine)
        hours += sum(_hours_within(content, action, each, first, last) for each in mine)
    return Sums(round(hours, 6), cost)


def _hours_within(
    content: Content, action: Action, person: Person, first: dt.date, last: dt.date
) -> float:
    """Hours of an action in some days, spread evenly over those without absence."""
    away = spans_counted(action, merged(person.absences))
    own = free_between(max(first, action.start), min(last, action.end), away)
    return hours_of(content, action) * own / free_between(action.start, action.end, away)


def left_of_budget(content: Content, actions: Iterable[Action], first: dt.date) -> float | None:
    """What of the budget of its quarter or year is left when a quarter ends, of all together."""
    plan = content.plan
    if plan.budget is None:
        return None
    last = last_of(first)
    since = first if plan.budget_period == "quarter" else first.replace(month=1, day=1)
    spent = sum(
        cost_of(content, action) * len(action.people)
        for action in actions
        if since <= action.start <= last
    )
    return plan.budget - spent
