"""Stretching: more days for the same hours, where no move takes an overload away.

The smallest stretch is the one by the fewest days; of two as small, the one that begins later.
Its days of now stay within it, so a fair or a workshop keeps its day and gains the weeks of
preparing and following up. Only what a move could have moved is stretched, and never what stands
on a term: a course takes as long as it takes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import ONE_DAY, Calendar
from planner.domain.load import SPARE, hours_of
from planner.domain.people import Person
from planner.engine.least_moves import hours_at
from planner.engine.loads import Loads
from planner.engine.week_hours import NOTHING, free_days, hours_there, week_of
from planner.services.figures import Figures
from planner.services.placing import LAST_DAY

MOST_DAYS = 182
"""Days more at most: half a year."""

Days = tuple[dt.date, dt.date]


def stretches(
    figures: Figures, loads: Loads, person: str, actions: Sequence[Action], weeks: range
) -> Iterator[tuple[Action, Days]]:
    """Each way to stretch one action by which `person` has room in `weeks` and nobody gets fuller
    weeks elsewhere, the fewest days more first.
    """
    found = [
        (int(more), number, day)
        for number, action in enumerate(actions)
        if not on_terms(figures.content, action)
        for more, day in _Stretch(figures, loads, action).fitting(person, weeks)
    ]
    for _, number, days in sorted(found, key=lambda each: (each[0], each[1], _later(each[2]))):
        yield actions[number], days


def on_terms(content: Content, action: Action) -> bool:
    """True if the action is a course whose days its terms give."""
    offering = content.offerings.get(action.offering) if action.offering else None
    return offering is not None and bool(offering.terms)


def _later(days: Days) -> int:
    return -days[0].toordinal()


class _Stretch:
    """The longer spans of one action, and the weeks of its people they would fill."""

    def __init__(self, figures: Figures, loads: Loads, action: Action) -> None:
        self._content, self._loads, self._action = figures.content, loads, action
        most = MOST_DAYS * ONE_DAY
        self._low = week_of(min(max(figures.today, action.start - most), action.start))
        self._count = week_of(action.end + most) + 1 - self._low
        begins = _steps(action.start, -1, figures.today, figures.calendar)
        ends = _steps(action.end, 1, LAST_DAY, figures.calendar)
        more = begins[:, None] + ends[None, :]
        early, late = np.nonzero((more > 0) & (more <= MOST_DAYS))
        self._early, self._late = begins[early], ends[late]

    def fitting(self, person: str, weeks: range) -> list[tuple[int, Days]]:
        """The spans for which everybody has room, with how many days more each is."""
        fits = np.ones(len(self._early), np.bool_)
        mended = slice(max(weeks.start - self._low, 0), max(weeks.stop - self._low, 0))
        for id_ in self._action.people:
            who = self._content.people.get(id_)
            if who is not None and fits.any():
                fits &= self._room(who, mended if id_ == person else slice(0, 0))
        action = self._action
        return [
            (back + on, (action.start - back * ONE_DAY, action.end + on * ONE_DAY))
            for back, on in zip(self._early[fits].tolist(), self._late[fits].tolist(), strict=True)
        ]

    def _room(self, who: Person, mended: slice) -> NDArray[np.bool_]:
        """Which spans with a day to learn on leave no full week fuller, none of `mended` full."""
        free = free_days(who, self._low, self._count)
        there = hours_there(who, self._low, self._count, free)
        planned = self._loads.planned_of(who.id, self._low, self._count)
        most = np.where(np.isnan(there), np.inf, there + SPARE)
        full = np.maximum(planned, most)
        full[mended] = most[mended]
        base = self._low * 7 + 1
        start = self._action.start.toordinal() - base
        end = self._action.end.toordinal() + 1 - base
        hours = hours_of(self._content, self._action)
        now = hours_at(np.array([start]), np.array([end]), hours, free)[0]
        starts, ends = start - self._early, end + self._late
        rows = hours_at(starts, ends, hours, free)
        days = np.concatenate(([0], np.cumsum(free)))
        fits: NDArray[np.bool_] = (rows <= full - (planned - now) + NOTHING).all(axis=1)
        return fits & (days[ends] > days[starts])


def _steps(day: dt.date, way: int, limit: dt.date, calendar: Calendar) -> NDArray[np.int64]:
    """How many days on, or back, a span may reach: 0, and each working day up to a limit."""
    found = [0]
    for days in range(1, MOST_DAYS + 1):
        reached = day + way * days * ONE_DAY if (limit - day).days * way >= days else None
        if reached is not None and calendar.is_working(reached):
            found.append(days)
    return np.array(found, np.int64)
