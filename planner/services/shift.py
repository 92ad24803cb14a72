"""When life gets in the way: everything not begun moves on, the hours there really are, and what
was learned against what was planned."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from planner.domain.action import Action
from planner.domain.chance import on_fixed_term
from planner.domain.content import Content
from planner.domain.days import ONE_DAY
from planner.domain.edit import Edit
from planner.domain.load import hours_of, week_loads
from planner.domain.people import HoursChange, Person
from planner.domain.problem import refuse
from planner.services.editing import write
from planner.services.naming import name_of_record
from planner.services.placing import FIRST_DAY, LAST_DAY
from planner.services.ports import Store
from planner.services.records import existing

# -- pushing ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Push:
    """The actions that would move, and those that stay though they have not begun."""

    moving: tuple[Action, ...]
    staying: tuple[Action, ...]


def push_of(content: Content, person: str | None, from_day: dt.date) -> Push:
    """What pushing moves: actions that begin on a day or later and have not begun.

    What was agreed with others stays where it is, since nobody else moves with us: what is
    fixed, booked, or on a term of its course.

    Args:
        person: whose actions; those shared with others move for all of them. None: everybody's.
    """
    moving: list[Action] = []
    staying: list[Action] = []
    for action in content.actions.values():
        if person is not None and person not in action.people:
            continue
        if action.status not in ("idea", "planned", "booked") or action.start < from_day:
            continue
        stays = action.fixed or action.status == "booked" or on_fixed_term(content, action)
        (staying if stays else moving).append(action)
    return Push(tuple(moving), tuple(staying))


def push_everything(
    store: Store,
    weeks: int,
    person: str | None = None,
    from_day: dt.date | None = None,
    *,
    today: dt.date,
) -> Edit | None:
    """Move all learning actions not begun by so many weeks, of one person or of everybody.

    Those that begin before `from_day` stay, without one before today; so do those fixed, booked
    or on a course's term. Each keeps its length.

    Raises:
        Refused: an action would begin before that day, or end out of reach.
    """
    if person is not None:
        existing(store, "people", person)
    first = from_day or today
    moving = push_of(store.content, person, first).moving
    by = _checked(store.content, moving, weeks, first)
    way = "push" if weeks > 0 else "pull"
    code = f"{way}_one_week" if abs(weeks) == 1 else f"{way}_weeks"
    with write(store, code, weeks=abs(weeks)) as unit:
        for action in moving:
            unit.put("actions", replace(action, start=action.start + by, end=action.end + by))
    return unit.edit


def _checked(
    content: Content, moving: Iterable[Action], weeks: int, first: dt.date
) -> dt.timedelta:
    """So many weeks as a length, if every action can be moved by it."""
    most = (LAST_DAY - FIRST_DAY).days // 7
    if not -most <= weeks <= most:
        raise refuse("number.range", "weeks", value=weeks, low=-most, high=most)
    by = dt.timedelta(weeks=weeks)
    for action in moving:
        title = name_of_record(content, action)
        if weeks < 0 and action.start + by < first:
            raise refuse("push.too_early", "weeks", title=title, day=first.isoformat())
        if action.end > LAST_DAY - by:
            raise refuse("push.too_late", "weeks", title=title, day=LAST_DAY.isoformat())
    return by


# -- hours --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WeekHours:
    """One week of one person, from Monday: hours planned, learned, and there (None: unknown)."""

    monday: dt.date
    planned: float
    done: float
    available: float | None


@dataclass(frozen=True, slots=True)
class ActionHours:
    """One action of one person: hours planned and hours learned."""

    action: str
    planned: float
    done: float


@dataclass(frozen=True, slots=True)
class HoursDone:
    """What a person planned and learned, by week and by action."""

    weeks: tuple[WeekHours, ...]
    actions: tuple[ActionHours, ...]


def hours_done(content: Content, person: str) -> HoursDone:
    """Planned against learned hours of a person, from the logs of their actions.

    Weeks run from the first to the last in which something was planned or learned, the empty
    ones between included; actions stand in order of their start. A dropped action plans nothing
    any more, but what was learned in it stays learned.
    """
    who = content.people[person]
    actions = [a for a in content.actions.values() if person in a.people]
    logged = {action.id: list(_logged(action, person)) for action in actions}
    days = [day for entries in logged.values() for day, _ in entries]
    for action in actions:
        if action.status != "dropped" and hours_of(content, action):
            days += [action.start, action.end]
    if not days:
        return HoursDone((), ())
    learned: dict[dt.date, float] = {}
    for entries in logged.values():
        for day, hours in entries:
            monday = day - ONE_DAY * day.weekday()
            learned[monday] = learned.get(monday, 0.0) + hours
    weeks = tuple(
        WeekHours(load.monday, load.planned, learned.get(load.monday, 0.0), load.available)
        for load in week_loads(content, who, actions, min(days), max(days))
    )
    shown = sorted(
        (a for a in actions if a.status != "dropped" or logged[a.id]),
        key=lambda a: (a.start, a.end, a.id),
    )
    return HoursDone(weeks, tuple(_hours_of(content, a, logged[a.id]) for a in shown))


def _logged(action: Action, person: str) -> Iterator[tuple[dt.date, float]]:
    return ((entry.on, entry.hours) for entry in action.log if entry.person == person)


def _hours_of(content: Content, action: Action, logged: list[tuple[dt.date, float]]) -> ActionHours:
    planned = 0.0 if action.status == "dropped" else hours_of(content, action)
    return ActionHours(action.id, planned, sum(hours for _, hours in logged))


def set_hours(
    store: Store,
    person: str,
    hours: float | None,
    from_day: dt.date | None = None,
    *,
    today: dt.date,
) -> Edit | None:
    """Say how many hours a week a person really has for learning, from a day on.

    Without a day from today. What was said for the time before stays, since it is what was
    planned with; changes noted for later stay too. None: it is not known.
    """
    who = existing(store, "people", person)
    if hours is not None and hours <= 0:
        raise refuse("hours.none", "hours")
    name = name_of_record(store.content, who)
    with write(store, "add_hours_change", title=name) as unit:
        unit.put("people", person_with_hours(who, hours, from_day or today))
    return unit.edit


def person_with_hours(who: Person, hours: float | None, day: dt.date) -> Person:
    """Somebody with so many learning hours a week from a day on."""
    if who.hours_per_week is None and not who.hours_changes:
        return replace(who, hours_per_week=hours)
    rest = [change for change in who.hours_changes if change.from_ != day]
    change = HoursChange(from_=day, hours_per_week=hours)
    return replace(who, hours_changes=tuple(sorted([*rest, change], key=lambda c: c.from_)))
