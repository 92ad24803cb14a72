"""Hours a week of everybody at once, by the rules of `domain.load`: patched for what an edit names.

Weeks are counted from Monday, 1 January of the year 1; every array has one entry a week. A
property test holds the columns to the rules.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import Span, in_a_row, merged
from planner.domain.edit import Change
from planner.domain.load import SPARE, Overload, WeekLoad, free_between, hours_of
from planner.domain.people import Person

Hours = NDArray[np.float64]
NOTHING = 1e-9
"""Hours below it are what rounding left."""


def week_of(day: dt.date) -> int:
    """The number of a day's week."""
    return (day.toordinal() - 1) // 7


def monday_of(week: int) -> dt.date:
    """The first day of a week."""
    return dt.date.fromordinal(week * 7 + 1)


@dataclass(frozen=True, slots=True)
class Weeks:
    """Hours of one person or of several together, from the week `first` on.

    `compared` are the planned hours of those whose learning hours are known, `there` what they
    have together (NaN where nobody's are known), `crowded` how many people have too much.
    """

    first: int
    planned: Hours
    compared: Hours
    there: Hours
    over: NDArray[np.bool_]
    crowded: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.planned)

    def over_from(self, today: dt.date) -> NDArray[np.bool_]:
        """Which weeks hold too much for somebody, from that of `today` on."""
        found = self.crowded > 0
        found[: max(week_of(today) - self.first, 0)] = False
        return found


def free_days(person: Person, first: int, count: int) -> NDArray[np.bool_]:
    """Which days of so many weeks are without absence."""
    base = first * 7 + 1
    free = np.ones(count * 7, np.bool_)
    for start, end in merged(person.absences):
        low, high = start.toordinal() - base, end.toordinal() + 1 - base
        if high > 0:
            free[max(low, 0) : high] = False
    return free


def hours_there(person: Person, first: int, count: int, free: NDArray[np.bool_]) -> Hours:
    """What a person has in each of so many weeks; NaN where no learning hours are known."""
    changes = sorted(person.hours_changes, key=lambda c: c.from_)
    values = [person.hours_per_week, *(change.hours_per_week for change in changes)]
    hours = np.array([value or np.nan for value in values], np.float64)
    mondays = np.arange(first, first + count) * 7 + 1
    turns = np.array([change.from_.toordinal() for change in changes], np.int64)
    at = np.searchsorted(turns, mondays, side="right")
    found: Hours = hours[at] * free.reshape(-1, 7).sum(axis=1) / 7
    return found


def _empty(first: int = 0, count: int = 0) -> Weeks:
    none = np.zeros(count)
    return Weeks(first, none, none, np.full(count, np.nan), none > 0, np.zeros(count, np.int32))


_NOTHING_PLANNED = _empty()


def weeks_of(content: Content, person: Person, actions: Iterable[Action]) -> Weeks:
    """Each week of one person, from the first with learning in it to the last."""
    rows = [
        (action.start.toordinal(), action.end.toordinal() + 1, learned)
        for action in actions
        if action.status != "dropped" and (learned := hours_of(content, action))
    ]
    if not rows:
        return _NOTHING_PLANNED
    starts, ends = (np.array([row[at] for row in rows], np.int64) for at in (0, 1))
    hours: Hours = np.array([row[2] for row in rows], np.float64)
    first = (int(starts.min()) - 1) // 7
    count = (int(ends.max()) - 2) // 7 - first + 1
    free = free_days(person, first, count)
    base = first * 7 + 1
    planned = _spread(starts - base, ends - base, hours, free)
    there = hours_there(person, first, count, free)
    known = ~np.isnan(there)
    over = known & (planned > np.where(known, there, 0.0) + SPARE)
    compared = np.where(known, planned, 0.0)
    return Weeks(first, planned, compared, there, over, over.astype(np.int32))


def _spread(
    starts: NDArray[np.int64], ends: NDArray[np.int64], hours: Hours, free: NDArray[np.bool_]
) -> Hours:
    """Hours by week: each action's evenly over its free days, over all where it has none."""
    before = np.concatenate(([0], np.cumsum(free)))
    days = before[ends] - before[starts]
    lost = days == 0
    rates = hours / np.where(lost, ends - starts, days)
    daily = _daily(starts[~lost], ends[~lost], rates[~lost], len(free)) * free
    if lost.any():
        daily += _daily(starts[lost], ends[lost], rates[lost], len(free))
    weekly: Hours = daily.reshape(-1, 7).sum(axis=1)
    weekly[weekly < NOTHING] = 0.0
    return weekly


def _daily(starts: NDArray[np.int64], ends: NDArray[np.int64], rates: Hours, days: int) -> Hours:
    turns = np.zeros(days + 1)
    np.add.at(turns, starts, rates)
    np.subtract.at(turns, ends, rates)
    found: Hours = np.cumsum(turns)[:days]
    return found


class Loads:
    """The load of every person of a plan, worked out when it is first asked for."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._own: dict[str, dict[str, Action]] = {}
        self._weeks: dict[str, Weeks] = {}
        self._there: dict[tuple[str, int, int], Hours] = {}
        for action in content.actions.values():
            self._add(action)

    def _add(self, action: Action) -> None:
        for person in action.people:
            self._own.setdefault(person, {})[action.id] = action

    # -- reading ---------------------------------------------------------------------

    def actions_of(self, person: str) -> Sequence[Action]:
        """A person's actions, dropped ones too."""
        return tuple(self._own.get(person, {}).values())

    def of_person(self, person: str) -> Weeks:
        """Each week of one person."""
        if person not in self._weeks:
            record = self._content.people.get(person)
            actions = self._own.get(person, {}).values()
            found = weeks_of(self._content, record, actions) if record else _empty()
            self._weeks[person] = found
        return self._weeks[person]

    def planned_of(self, person: str, first: int, count: int) -> Hours:
        """The hours planned in each of so many weeks of one person, on any axis."""
        weeks, found = self.of_person(person), np.zeros(count)
        low, high = max(weeks.first, first), min(weeks.first + len(weeks), first + count)
        if high > low:
            found[low - first : high - first] = weeks.planned[
                low - weeks.first : high - weeks.first
            ]
        return found

    def of_people(self, people: Iterable[str]) -> Weeks:
        """Several people's weeks together, from the first with learning in it to the last.

        What they have is the sum of what each has; who has not joined yet or has left adds
        nothing. Whose learning hours are not known adds to what is planned only.
        """
        known = [(person, self.of_person(person)) for person in people]
        busy = [weeks for _, weeks in known if len(weeks)]
        if not busy:
            return _empty()
        first = min(weeks.first for weeks in busy)
        count = max(weeks.first + len(weeks) for weeks in busy) - first
        planned, compared, there = (np.zeros(count) for _ in range(3))
        heads, crowded = np.zeros(count, np.int32), np.zeros(count, np.int32)
        for person, weeks in known:
            at = slice(weeks.first - first, weeks.first - first + len(weeks))
            if len(weeks):
                planned[at] += weeks.planned
                compared[at] += weeks.compared
                crowded[at] += weeks.crowded
            own = self._there_of(person, first, count)
            has = ~np.isnan(own)
            heads += has
            there += np.where(has, own, 0.0)
        there[heads == 0] = np.nan
        over = (heads > 0) & (compared > np.nan_to_num(there) + SPARE * heads)
        return Weeks(first, planned, compared, there, over, crowded)

    def _there_of(self, person: str, first: int, count: int) -> Hours:
        """What a person has while they are there, kept until the person changes."""
        key = (person, first, count)
        if key not in self._there:
            record = self._content.people[person]
            own = hours_there(record, first, count, free_days(record, first, count))
            mondays = np.arange(first, first + count) * 7 + 1
            if record.joined is not None:
                own[mondays + 6 < record.joined.toordinal()] = np.nan
            if record.left is not None:
                own[mondays > record.left.toordinal()] = np.nan
            self._there[key] = own
        return self._there[key]

    def actions_in(self, people: Iterable[str], week: int) -> tuple[str, ...]:
        """The actions with hours of these people in a week, as they were entered."""
        found: dict[str, None] = {}
        for person in people:
            record = self._content.people.get(person)
            if record is not None:
                found.update(dict.fromkeys(self._in_weeks(record, week, week)))
        return self._in_order(found)

    def actions_between(self, person: str, first: int, last: int) -> tuple[str, ...]:
        """One person's actions with hours from one week to another, as they were entered."""
        record = self._content.people.get(person)
        return self._in_order(self._in_weeks(record, first, last)) if record else ()

    def _in_weeks(self, person: Person, first: int, last: int) -> Iterable[str]:
        low, high = monday_of(first), monday_of(last + 1) - dt.timedelta(1)
        spans = merged(person.absences)
        for action in self._own.get(person.id, {}).values():
            if action.status == "dropped" or action.start > high or action.end < low:
                continue
            if hours_of(self._content, action) and (
                _any_free(max(action.start, low), min(action.end, high), spans)
                or not _any_free(action.start, action.end, spans)
            ):
                yield action.id

    def _in_order(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(ids, key=lambda id_: self._content.place("actions", id_)))

    def overloads(self, person: str, today: dt.date) -> list[Overload]:
        """A person's runs of overloaded weeks, from that of `today` on."""
        weeks = self.of_person(person)
        record = self._content.people.get(person)
        if record is None or not len(weeks) or not weeks.over.any():
            return []
        full = np.flatnonzero(weeks.over_from(today)).tolist()
        return [self._overload(record, weeks, begin, end + 1) for begin, end in in_a_row(full)]

    def _overload(self, person: Person, weeks: Weeks, begin: int, end: int) -> Overload:
        excess = weeks.planned[begin:end] - weeks.there[begin:end]
        first, last = weeks.first + begin, weeks.first + end - 1
        return Overload(
            person.id,
            monday_of(first),
            monday_of(last + 1) - dt.timedelta(1),
            float(excess.sum()),
            float(excess.max()),
            self._in_order(self._in_weeks(person, first, last)),
        )

    def week_loads(self, people: Sequence[str], weeks: Weeks) -> list[WeekLoad]:
        """Weeks with learning in them as plain values."""
        return [
            WeekLoad(
                monday_of(weeks.first + at),
                float(weeks.planned[at]),
                None if np.isnan(weeks.there[at]) else float(weeks.there[at]),
                self.actions_in(people, weeks.first + at),
            )
            for at in np.flatnonzero(weeks.planned).tolist()
        ]

    # -- patching --------------------------------------------------------------------

    def take_over(self, changes: Iterable[Change]) -> frozenset[str]:
        """Forget what changes moved; returns whose weeks may be others now."""
        touched: set[str] = set()
        for change in changes:
            before, after = change.before, change.after
            if change.kind == "actions":
                touched |= self._swap(before, after)
            elif change.kind == "people":
                touched.add(change.id)
                self._there = {k: v for k, v in self._there.items() if k[0] != change.id}
            elif change.kind == "offerings":
                touched.update(self._learners_of(change.id))
        for person in touched:
            self._weeks.pop(person, None)
        return frozenset(touched)

    def _swap(self, before: object, after: object) -> set[str]:
        touched: set[str] = set()
        if isinstance(before, Action):
            touched.update(before.people)
            gone = set(before.people) - set(after.people if isinstance(after, Action) else ())
            for person in gone:
                self._own.get(person, {}).pop(before.id, None)
        if isinstance(after, Action):
            touched.update(after.people)
            self._add(after)
        return touched

    def _learners_of(self, offering: str) -> Iterable[str]:
        for action in self._content.actions.values():
            if action.offering == offering:
                yield from action.people


def _any_free(first: dt.date, last: dt.date, absences: tuple[Span, ...]) -> bool:
    """True if a day from first to last lies in no absence."""
    return free_between(first, last, absences) > 0
