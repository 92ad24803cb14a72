"""Hours a week of everybody at once, by the rules of `domain.load`: patched for each edit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from copy import copy
from typing import Final

import numpy as np
from numpy.typing import NDArray

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import Span, in_a_row, merged
from planner.domain.edit import Change
from planner.domain.load import Overload, WeekLoad, free_between, hours_of
from planner.domain.people import Person
from planner.engine.week_hours import (
    Hours,
    Weeks,
    added_up,
    hours_while_there,
    monday_of,
    no_weeks,
    span_of,
    there_together,
    week_of,
    weeks_of,
)

YEAR: Final = 52
"""Weeks for which the hours of several people are worked out together."""
TOGETHER: Final = 24
"""People whose plans are added up as one and kept so: of many, an edit moves but few."""
MOST_ROWS: Final = 400
"""Such sums that are kept; people are chosen again and again in the same rows."""
Kept = tuple[tuple[tuple[str, ...], int, int], Hours, NDArray[np.int32]]


class Loads:
    """The load of every person of a plan, worked out when it is first asked for."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._own: dict[str, dict[str, Action]] = {}
        self._weeks: dict[str, Weeks] = {}
        self._last: dict[str, int] = {}
        self._there: dict[str, tuple[int, int, Hours]] = {}
        self._kept: Kept | None = None
        self._rows: dict[tuple[str, ...], Weeks] = {}
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
            found = weeks_of(self._content, record, actions) if record else no_weeks()
            self._weeks[person] = found
        return self._weeks[person]

    def is_over(self, person: str, today: dt.date) -> bool:
        """True if a person has too much in a week, from that of `today` on."""
        if person not in self._last:
            weeks = self.of_person(person)
            full = np.flatnonzero(weeks.over)
            self._last[person] = weeks.first + int(full[-1]) if len(full) else -1
        return self._last[person] >= week_of(today)

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
        who = tuple(people)
        rows = [who[at : at + TOGETHER] for at in range(0, len(who), TOGETHER)]
        busy = [weeks for weeks in map(self._of_row, rows) if len(weeks)]
        if not busy:
            return no_weeks()
        first, count = span_of(busy)
        return added_up(busy, first, count, *self._there_of(who, first, count))

    def _of_row(self, row: tuple[str, ...]) -> Weeks:
        """What some of them plan, kept until one of them does otherwise; not what they have."""
        if row not in self._rows:
            busy = [weeks for weeks in map(self.of_person, row) if len(weeks)]
            first, count = span_of(busy)
            nobody = np.zeros(count, np.int32)
            found = added_up(busy, first, count, np.zeros(count), nobody) if busy else no_weeks()
            if len(self._rows) > MOST_ROWS:
                self._rows.clear()
            self._rows[row] = found
        return self._rows[row]

    def _there_of(
        self, people: tuple[str, ...], first: int, count: int
    ) -> tuple[Hours, NDArray[np.int32]]:
        """What several people have together, and how many of them have any.

        Worked out for whole years and kept, because the ends of a plan move with every bar there.
        """
        low, high = first // YEAR * YEAR, -(-(first + count) // YEAR) * YEAR
        if self._kept is None or self._kept[0] != (people, low, high):
            each = [self._there_in(person, low, high) for person in people]
            self._kept = ((people, low, high), *there_together(each))
        _, there, heads = self._kept
        return there[first - low : first - low + count], heads[first - low : first - low + count]

    def _there_in(self, person: str, low: int, high: int) -> Hours:
        """What a person has while they are there, kept until the person changes."""
        kept = self._there.get(person)
        if kept is None or kept[:2] != (low, high):
            kept = (low, high, hours_while_there(self._content.people[person], low, high - low))
            self._there[person] = kept
        return kept[2]

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
        return self._in_order([*self._in_weeks(record, first, last)]) if record else ()

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

    def _in_order(self, ids: Collection[str]) -> tuple[str, ...]:
        """As they were entered; what no plan has yet comes last."""
        known = self._content.actions
        found = sorted(
            (id_ for id_ in ids if id_ in known),
            key=lambda id_: self._content.place("actions", id_),
        )
        return (*found, *(id_ for id_ in ids if id_ not in known))

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
            self._in_order([*self._in_weeks(person, first, last)]),
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

    # -- what if ---------------------------------------------------------------------

    def with_actions(self, actions: Iterable[Action]) -> tuple[Loads, frozenset[str]]:
        """The loads as they would be with these actions instead, and whose would be others.

        Nothing changes here. What a plan has of an action with the same id gives way to it.
        """
        other = copy(self)
        other._own, other._weeks = dict(self._own), dict(self._weeks)
        other._last, other._rows = dict(self._last), dict(self._rows)
        touched: set[str] = set()
        for action in actions:
            before = self._content.actions.get(action.id)
            named = {*action.people, *(before.people if before else ())}
            for person in named - touched:
                other._own[person] = dict(self._own.get(person, {}))
            touched |= named
            other._swap(before, action)
        other._forget(touched)
        return other, frozenset(touched)

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
                self._there.pop(change.id, None)
                self._kept = None
            elif change.kind == "offerings":
                touched.update(self._learners_of(change.id))
        self._forget(touched)
        return frozenset(touched)

    def _forget(self, people: Collection[str]) -> None:
        """Their weeks are to be worked out anew."""
        for person in people:
            self._weeks.pop(person, None)
            self._last.pop(person, None)
        gone = set(people)
        self._rows = {row: sums for row, sums in self._rows.items() if gone.isdisjoint(row)}

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
