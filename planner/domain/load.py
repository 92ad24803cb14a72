"""Hours a person learns in each week, against the hours there are.

An action's hours spread evenly over its days without absence. A week runs from Monday to
Sunday; what is there shrinks with absence in it, a seventh for each day. Public holidays take
nothing away: people learn beside their work, not within it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import ONE_DAY, Span, days_away, merged
from planner.domain.people import Person, hours_on

WEEK = dt.timedelta(7)
SPARE = 0.25
"""Hours a week that are no matter."""


@dataclass(frozen=True, slots=True)
class WeekLoad:
    """One week of one person: hours planned, hours there are (None: not known), the actions."""

    monday: dt.date
    planned: float
    available: float | None
    actions: tuple[str, ...]

    @property
    def over(self) -> bool:
        """True if more is planned than there is time for; a quarter of an hour is no matter."""
        return self.available is not None and self.planned > self.available + SPARE


@dataclass(frozen=True, slots=True)
class Overload:
    """Weeks on end in which one person has more to learn than time for it.

    `first` is a Monday, `last` a Sunday; `hours` are too many in all of them together, `most`
    in the worst one; `actions` are those with hours in these weeks.
    """

    person: str
    first: dt.date
    last: dt.date
    hours: float
    most: float
    actions: tuple[str, ...]


def overloads(person: str, weeks: Iterable[WeekLoad], today: dt.date) -> list[Overload]:
    """The runs of overloaded weeks, from that of `today` on; what lies behind is over."""
    found: list[Overload] = []
    run: list[WeekLoad] = []
    for week in weeks:
        if run and (not week.over or week.monday != run[-1].monday + WEEK):
            found.append(_overload(person, run))
            run = []
        if week.over and week.monday + WEEK > today:
            run.append(week)
    return [*found, _overload(person, run)] if run else found


def _overload(person: str, run: list[WeekLoad]) -> Overload:
    excess = [week.planned - (week.available or 0.0) for week in run]
    actions = tuple(dict.fromkeys(action for week in run for action in week.actions))
    last = run[-1].monday + WEEK - ONE_DAY
    return Overload(person, run[0].monday, last, sum(excess), max(excess), actions)


def hours_of(content: Content, action: Action) -> float:
    """Hours of an action for each of its people: its own, else its offering's, else none."""
    if action.hours is not None:
        return action.hours
    offering = content.offerings.get(action.offering) if action.offering else None
    return (offering.hours or 0.0) if offering else 0.0


def free_between(first: dt.date, last: dt.date, absences: tuple[Span, ...]) -> int:
    """Days from first to last, both included, without those of absence."""
    if last < first:
        return 0
    return (last - first).days + 1 - days_away(first, last, absences)


def spans_counted(action: Action, absences: tuple[Span, ...]) -> tuple[Span, ...]:
    """The absences that take days off an action: none where somebody is away all the time, for
    the hours are still to be learned, so they show where they stand."""
    return absences if free_between(action.start, action.end, absences) else ()


def week_loads(
    content: Content, person: Person, actions: Iterable[Action], first: dt.date, last: dt.date
) -> list[WeekLoad]:
    """Each week from that of `first` to that of `last`, the empty ones too.

    Args:
        actions: the person's actions; dropped ones don't count.
    """
    absences = merged(person.absences)
    spread = []
    for action in actions:
        hours = hours_of(content, action)
        if action.status == "dropped" or person.id not in action.people or not hours:
            continue
        own = spans_counted(action, absences)
        spread.append((action, own, hours / free_between(action.start, action.end, own)))
    weeks = []
    monday = first - ONE_DAY * first.weekday()
    while monday <= last:
        sunday = monday + WEEK - ONE_DAY
        parts = [
            (
                action.id,
                a_day * free_between(max(monday, action.start), min(sunday, action.end), own),
            )
            for action, own, a_day in spread
        ]
        hours_a_week = hours_on(person, monday)
        there = None
        if hours_a_week is not None:
            there = hours_a_week * free_between(monday, sunday, absences) / 7
        planned = sum(hours for _, hours in parts)
        weeks.append(WeekLoad(monday, planned, there, tuple(a for a, hours in parts if hours)))
        monday += WEEK
    return weeks
