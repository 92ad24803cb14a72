"""Spreading out: the smallest move that takes away an overload, or why there is none.

The smallest is the one that moves the fewest learning actions, and of those the one that moves
them by the fewest days in all. It moves ideas and what is planned, never what is booked, running,
done or fixed, and never into the past; an action keeps its length, begins on a working day, and
a course with terms moves from one of its terms to another. A move counts only if nothing gets
worse by it: no week of anybody holds too much that did not, no slot misses its day that did not,
nothing is broken that was not. Where no move helps, one action may be stretched (`stretching.py`).
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from planner.domain.action import Action
from planner.domain.days import merged
from planner.domain.edit import Edit
from planner.domain.load import SPARE, free_between, hours_of
from planner.domain.people import Person
from planner.domain.problem import refuse
from planner.engine.least_moves import Combination, LeastMoves, Movable, hours_at
from planner.engine.loads import Loads
from planner.engine.week_hours import NOTHING, Hours, free_days, hours_there, week_of
from planner.services.editing import write
from planner.services.figures import Figures, make_figures
from planner.services.naming import name_of
from planner.services.other_places import REACH, Why, longest_of, places_of, why_stays
from planner.services.ports import Store
from planner.services.records import existing
from planner.services.stretching import on_terms, stretches
from planner.services.trial import Outcome, Trials
from planner.services.what_if import change_to

MOST_MOVED = 3
WIDE = 12
"""Of more actions than that those with the most hours in the weeks are combined."""
TRIES, CHECKS = 4000, 400
"""Steps of the search, and combinations looked at closely, before it gives up."""


@dataclass(frozen=True, slots=True)
class Move:
    """One action before and after."""

    before: Action
    after: Action

    @property
    def days(self) -> int:
        """By how many days it moves, whichever way."""
        return abs((self.after.start - self.before.start).days)

    @property
    def more(self) -> int:
        """By how many days it lasts longer."""
        return (self.after.end - self.after.start).days - (self.before.end - self.before.start).days


@dataclass(frozen=True, slots=True)
class Spreading:
    """What would take an overload away.

    `moves` are empty where nothing does; `stretched`: the one of them lasts longer where it is.
    `smallest` False: the search gave up before everything
    was looked at. `stays` are the actions in these weeks that can't move, and why. `hindered` is
    the nearest move that would make room but make something else worse, with what that is.
    `too_full` are actions that alone are too much for one of these weeks, `on_terms` those
    whose course gives their days. `hours_needed` a week would make it fit as it stands; None
    where no hours would.
    """

    person: str
    first: dt.date
    last: dt.date
    moves: tuple[Move, ...]
    outcome: Outcome | None
    smallest: bool
    stays: tuple[tuple[str, Why], ...]
    hindered: tuple[tuple[Move, ...], Outcome] | None
    too_full: tuple[str, ...]
    on_terms: tuple[str, ...]
    hours_needed: float | None
    stretched: bool = False


def spread(figures: Figures, loads: Loads, person: str, first: dt.date, last: dt.date) -> Spreading:
    """The smallest move that leaves no week of a person overloaded from `first` to `last`."""
    return _Finder(figures, loads, person, first, last).found()


Places = list[tuple[dt.date, dt.date]]


class _Finder:
    """Looks for one overload of one person."""

    def __init__(
        self, figures: Figures, loads: Loads, person: str, first: dt.date, last: dt.date
    ) -> None:
        self._figures, self._loads = figures, loads
        self._content = figures.content
        self._who = figures.content.people[person]
        self._first, self._last = first, last
        self._trials = Trials(figures, loads)
        self._checks = CHECKS
        self._hindered: tuple[tuple[Move, ...], Outcome] | None = None
        ids = loads.actions_between(person, week_of(first), week_of(last))
        self._own = sorted(
            (self._content.actions[id_] for id_ in ids), key=lambda a: (a.start, a.id)
        )
        self._stays = [(a.id, why) for a in self._own if (why := why_stays(a)) is not None]
        self._actions = [a for a in self._own if why_stays(a) is None]
        self._places: dict[str, Places] = {}
        self._lay_out()

    # -- weeks ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """One axis of weeks that holds these weeks and every place within reach."""
        starts = [self._first, self._figures.today, *(a.start for a in self._actions)]
        longest = max((longest_of(self._content, a) for a in self._actions), default=0)
        self._low = week_of(min(starts))
        high = week_of(max(self._last, *starts)) + (REACH + longest) // 7 + 2
        size = high - self._low + 1
        self._free = free_days(self._who, self._low, size)
        self._planned = self._loads.planned_of(self._who.id, self._low, size)
        self._mended = slice(week_of(self._first) - self._low, week_of(self._last) - self._low + 1)
        self._most = self._limits(size)

    def _limits(self, size: int) -> Hours:
        """What each week may hold: what there is; other full weeks no more than now."""
        there = hours_there(self._who, self._low, size, self._free)
        most = np.where(np.isnan(there), np.inf, there + SPARE)
        full: Hours = np.maximum(self._planned, most)
        full[self._mended] = most[self._mended]
        return full

    def _rows(self, action: Action, places: Places) -> Hours:
        base = self._low * 7 + 1
        starts = np.array([start.toordinal() - base for start, _ in places], np.int64)
        ends = np.array([end.toordinal() + 1 - base for _, end in places], np.int64)
        return hours_at(starts, ends, hours_of(self._content, action), self._free)

    def _movable(self, action: Action) -> Movable:
        places = self._places_of(action)
        rows = self._rows(action, [(action.start, action.end), *places])
        days = [abs((start - action.start).days) for start, _ in places]
        return Movable(rows[0], rows[1:], np.array(days, np.int64))

    def _places_of(self, action: Action) -> Places:
        if action.id not in self._places:
            self._places[action.id] = list(places_of(self._figures, action))
        return self._places[action.id]

    # -- looking -------------------------------------------------------------------------

    def found(self) -> Spreading:
        """The smallest move, or what stands in its way."""
        whole = True
        for size in range(1, MOST_MOVED + 1):
            near = self._worth_moving(size)
            search = LeastMoves(self._planned, self._most, [*map(self._movable, near)], TRIES)
            for moves, outcome in self._tried(search.combinations(size), near):
                return self._answer(moves, outcome, whole)
            cut = search.exhausted or self._checks <= 0 or (size > 1 and self._too_many)
            whole = whole and not cut
        for move, outcome in self._stretched():
            return self._answer((move,), outcome, whole and self._checks > 0, stretched=True)
        return self._answer((), None, whole)

    def _stretched(self) -> Iterator[tuple[Move, Outcome]]:
        """Each single action that lasts longer for the same hours and makes nothing worse."""
        weeks = range(week_of(self._first), week_of(self._last) + 1)
        near = self._worth_moving(1)[:WIDE]
        tries = stretches(self._figures, self._loads, self._who.id, near, weeks)
        for action, (start, end) in itertools.islice(tries, CHECKS):
            move = Move(action, replace(action, start=start, end=end))
            outcome = self._trials.outcome([change_to(self._content, "actions", move.after)])
            if outcome.sound:
                yield move, outcome

    @property
    def _too_many(self) -> bool:
        return len(self._actions) > WIDE

    def _worth_moving(self, size: int) -> list[Action]:
        """Alone: what makes room enough. Several: those with the most hours in these weeks."""
        if size > 1 and not self._too_many:
            return self._actions
        held = self._held(self._actions)
        if size == 1:
            room = self._most[self._mended] + NOTHING
            enough = (self._planned[self._mended] - held <= room).all(axis=1)
            return [self._actions[at] for at in np.flatnonzero(enough).tolist()]
        most = np.argsort(-held.sum(axis=1), kind="stable")[:WIDE]
        return [self._actions[at] for at in sorted(most.tolist())]

    def _held(self, actions: Sequence[Action]) -> Hours:
        """Hours of each action in each of these weeks; a row an action."""
        base = (self._low + self._mended.start) * 7 + 1
        free = self._free[self._mended.start * 7 : self._mended.stop * 7]
        rows = np.zeros((len(actions), len(free) // 7))
        spans = merged(self._who.absences)
        for at, action in enumerate(actions):
            start, end = action.start.toordinal() - base, action.end.toordinal() + 1 - base
            total = free_between(action.start, action.end, spans)
            days = free if total else np.ones_like(free)
            inside = np.zeros(len(free), np.bool_)
            inside[max(start, 0) : max(end, 0)] = True
            rate = hours_of(self._content, action) / (total or end - start)
            rows[at] = (days & inside).reshape(-1, 7).sum(axis=1) * rate
        return rows

    def _tried(
        self, combinations: Iterable[Combination], near: Sequence[Action]
    ) -> Iterator[tuple[tuple[Move, ...], Outcome]]:
        for combination in combinations:
            if self._checks <= 0:
                return
            self._checks -= 1
            moves = self._moves(near, combination)
            outcome = self._trials.outcome(
                [change_to(self._content, "actions", move.after) for move in moves]
            )
            if outcome.sound:
                yield moves, outcome
            elif self._hindered is None:
                self._hindered = moves, outcome

    def _too_full(self) -> tuple[str, ...]:
        full = (self._held(self._own) > self._most[self._mended] + NOTHING).any(axis=1)
        return tuple(self._own[at].id for at in np.flatnonzero(full).tolist())

    def _moves(self, near: Sequence[Action], combination: Combination) -> tuple[Move, ...]:
        made = []
        for i, place in combination:
            start, end = self._places_of(near[i])[place]
            made.append(Move(near[i], replace(near[i], start=start, end=end)))
        return tuple(sorted(made, key=lambda move: (move.before.start, move.before.id)))

    def _answer(
        self, moves: tuple[Move, ...], outcome: Outcome | None, whole: bool, *,
        stretched: bool = False,
    ) -> Spreading:  # fmt: skip
        return Spreading(
            self._who.id,
            self._first,
            self._last,
            moves,
            outcome,
            whole,
            tuple(self._stays),
            None if moves else self._hindered,
            () if moves else self._too_full(),
            tuple(a.id for a in self._own if on_terms(self._content, a)),
            hours_needed(self._loads, self._who, self._first, self._last),
            stretched,
        )


def hours_needed(loads: Loads, person: Person, first: dt.date, last: dt.date) -> float | None:
    """Hours a week with which all of it would fit, up to the next half hour.

    None where a week is left without a single day to learn on.
    """
    weeks = loads.of_person(person.id)
    low, high = week_of(first), week_of(last)
    free = free_days(person, low, high - low + 1).reshape(-1, 7).sum(axis=1)
    planned = weeks.planned[low - weeks.first : high - weeks.first + 1]
    if not len(planned) or (free == 0).any():
        return None
    return float(np.ceil(((planned - SPARE) * 7 / free).max() * 2 - 1e-6) / 2)


# -- taking over ----------------------------------------------------------------------------


def take_spreading(store: Store, person: str, moves: Iterable[Move]) -> Edit | None:
    """Move what a proposal moves: one transaction, one undo step."""
    made = tuple(moves)
    who = name_of(store.content, "people", person)
    title = name_of(store.content, "actions", made[0].before.id) if made else ""
    start = made[0].after.start.isoformat() if made else ""
    end = made[0].after.end.isoformat() if made else ""
    code = "spread_one" if len(made) == 1 else "spread_many"
    if made and made[0].more > 0 and not on_terms(store.content, made[0].before):
        code = "spread_stretch"
    with write(store, code, person=who, title=title, start=start, end=end, count=len(made)) as unit:
        for move in made:
            now = existing(store, "actions", move.before.id)
            unit.put("actions", replace(now, start=move.after.start, end=move.after.end))
    return unit.edit


def spread_out(
    store: Store, person: str, week: dt.date | None = None, *, today: dt.date
) -> Edit | None:
    """Take away a person's overload by the smallest move or stretch: the first, or that of a week.

    Raises:
        Refused: there is no overload, or no move takes it away.
    """
    existing(store, "people", person)
    figures = make_figures(store.content, today)
    loads = Loads(store.content)
    runs = loads.overloads(person, today)
    run = next((r for r in runs if week is None or r.first <= week <= r.last), None)
    if run is None:
        raise refuse("spread.none", "person", person=name_of(store.content, "people", person))
    found = spread(figures, loads, person, run.first, run.last)
    if not found.moves:
        who = name_of(store.content, "people", person)
        raise refuse("spread.impossible", "person", person=who)
    return take_spreading(store, person, found.moves)
