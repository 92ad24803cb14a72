"""The latest starts of whole crowds at once: the chain rules of the domain, in columns.

`domain.chain` is the rule for one person and knows why; this is the same walk back for
thousands, one column of days an edge. A property test holds both to the same days.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import numpy as np

from planner.domain.chain import Edge
from planner.domain.days import Calendar, add_months
from planner.domain.outlook import Outlook, Within
from planner.engine.crowd import FOREVER, NEVER, Crowd

if TYPE_CHECKING:
    from planner.engine.crowd import Flags, Ints

    Way = tuple[Ints, Ints]
    """(day the first level must be held by, earliest start of what must come before)"""


FEW_COMPETENCIES, FEW_EDGES = 4, 8
"""With prerequisites every way is walked, which doubles with each: beyond, one by one."""


class WorkingDays:
    """For each ordinal the last working day up to it, looked up as a column."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._first = 0
        self._table: Ints = np.zeros(0, int)

    def before(self, days: Ints) -> Ints:
        """The working day on or before each day; `NEVER` stays."""
        asked = days[days != NEVER]
        if len(asked) == 0:
            return days
        low, high = int(asked.min()) - 31, int(asked.max())
        if low < self._first or high >= self._first + len(self._table):
            self._extend(max(1, low), high)
        result = days.copy()
        result[days != NEVER] = self._table[asked - self._first]
        return result

    def _extend(self, low: int, high: int) -> None:
        if len(self._table):
            low = min(low, self._first)
            high = max(high, self._first + len(self._table) - 1)
        table, last = np.zeros(high - low + 1, int), low
        for i in range(len(table)):
            if self._calendar.is_working(dt.date.fromordinal(low + i)):
                last = low + i
            table[i] = last
        self._first, self._table = low, table


class Sower:
    """Walks back through edges for all people of a crowd."""

    def __init__(self, outlook: Outlook, crowd: Crowd) -> None:
        self._outlook = outlook
        self._crowd = crowd
        self._working = WorkingDays(outlook.calendar)
        self._doubtful: Flags = np.zeros(len(crowd.ids), bool)

    def steady(self, competency: str) -> Flags:
        """Who can be worked out in columns: steady here and in all it needs first. (n,)

        Nobody where so much is needed first that trying every way would take too long.
        """
        needed = self._needed(competency)
        most = max(len(self.edges(each)) for each in needed)
        if len(needed) > 1 and (len(needed) > FEW_COMPETENCIES or most > FEW_EDGES):
            return np.zeros(len(self._crowd.ids), bool)
        result = np.ones(len(self._crowd.ids), bool)
        for each in needed:
            result &= self._crowd.levels(each)[1]
        return result

    def _needed(self, competency: str) -> set[str]:
        found, waiting = set[str](), [competency]
        while waiting:
            each = waiting.pop()
            if each not in found:
                found.add(each)
                for edge in self._outlook.edges(each):
                    waiting += [p.competency for p in edge.prerequisites]
        return found

    def latest_starts(self, competency: str, level: int, ends: Ints, people: Ints) -> Ints:
        """Sow-by day of each person for one competency at a level, over by their end day.

        Args:
            competency: id of what is learned.
            level: the level wanted.
            ends: (m,) ordinals of the last day of learning, per person.
            people: (m,) indices into the crowd; all must be steady.

        Returns:
            (m,) ordinals; `NEVER` where no chain leads there, `FOREVER` where none is needed.
        """
        self._doubtful = np.zeros(len(self._crowd.ids), bool)
        starts = self._starts(competency, level, ends, people, ())
        self._look_back(competency, level, ends, people, starts)
        return starts

    def _look_back(
        self, competency: str, level: int, ends: Ints, people: Ints, starts: Ints
    ) -> None:
        """Work out one by one where a prerequisite falls due before today's level was held.

        Which level was held then is not in the columns.
        """
        for i in np.flatnonzero(self._doubtful[people]):
            person, end = self._crowd.ids[people[i]], dt.date.fromordinal(int(ends[i]))
            held = int(self._crowd.levels(competency)[0][people[i]])
            chain = self._outlook.chain_from(person, competency, (held, level), end)
            starts[i] = chain.start.toordinal() if chain else NEVER

    def _starts(
        self, competency: str, level: int, ends: Ints, people: Ints, within: Within
    ) -> Ints:
        held = self._crowd.levels(competency)[0][people]
        result = np.full(len(people), FOREVER, int)
        for start_level in np.flatnonzero(np.bincount(held[held < level])):
            group = np.flatnonzero(held == start_level)
            walk = _Walk(self, competency, level, ends[group], people[group], within)
            result[group] = walk.latest(int(start_level))
        return result

    def edges(self, competency: str) -> tuple[Edge, ...]:
        """All ways up in a competency."""
        return self._outlook.edges(competency)

    def starts_of(self, edge: Edge, ends: Ints, people: Ints) -> Ints:
        """Latest start of one edge for each person; `NEVER` where there is none."""
        if edge.terms:
            return _term_starts(edge, ends)
        days = self._net_days(edge, people)
        starts = self._count_back(ends, days, people)
        starts[(days == NEVER) | (ends == NEVER)] = NEVER
        return self._working.before(starts)

    def _net_days(self, edge: Edge, people: Ints) -> Ints:
        hours = self._crowd.hours[people]
        weeks = np.full(len(people), edge.weeks or 0.0, float)
        if edge.hours:
            known = hours > 0
            weeks[known] = np.maximum(weeks[known], edge.hours / hours[known])
        days = np.ceil(weeks * 7 - 1e-9).astype(int)
        if edge.hours and edge.weeks is None:
            days[hours <= 0] = NEVER
        return days

    def _count_back(self, ends: Ints, days: Ints, people: Ints) -> Ints:
        day, left = ends.copy(), days.copy()
        crowd = self._crowd
        for j in range(crowd.first.shape[1]):
            first, last = crowd.first[people, j], crowd.last[people, j]
            free = np.maximum(day - last - 1, 0)
            hit = (left > 0) & (first < day) & (free < left)
            left = np.where(hit, left - free, left)
            day = np.where(hit, first, day)
        starts = day - left
        return np.where((starts < crowd.joined[people]) | (starts < 1), NEVER, starts)

    def before(self, edge: Edge, starts: Ints, people: Ints, within: Within) -> tuple[Ints, Ints]:
        """(starts, earliest start of what must come first) once prerequisites are met."""
        earliest = np.full(len(people), FOREVER, int)
        for needed in edge.prerequisites:
            if needed.competency == edge.competency and needed.level <= edge.from_:
                continue
            held = self._crowd.levels(needed.competency)[0][people] >= needed.level
            asking = np.flatnonzero(~held & (starts != NEVER))
            if len(asking) == 0:
                continue
            if (needed.competency, needed.level) in within:
                starts[asking] = NEVER
                continue
            since = self._crowd.since(needed.competency)[people[asking]]
            self._doubtful[people[asking[starts[asking] <= since]]] = True
            chain = self._starts(
                needed.competency, needed.level, starts[asking] - 1, people[asking], within
            )
            starts[asking[chain == NEVER]] = NEVER
            earliest[asking] = np.minimum(earliest[asking], np.where(chain == NEVER, 1, chain))
        return starts, earliest


def _term_starts(edge: Edge, ends: Ints) -> Ints:
    """Latest start among all runs of the edge's terms that end by each day."""
    latest = int(ends.max(initial=NEVER))
    runs = []
    for term in edge.terms:
        count = 0
        while True:
            months = count * edge.every_months
            end = add_months(term.end, months).toordinal()
            if end > latest:
                break
            runs.append((end, add_months(term.start, months).toordinal()))
            count += 1
            if not edge.every_months:
                break
    if not runs:
        return np.full(len(ends), NEVER, int)
    runs.sort()
    last, first = np.array(runs, int).T
    best = np.maximum.accumulate(first)
    place = np.searchsorted(last, ends, side="right") - 1
    return np.where((place >= 0) & (ends != NEVER), best[place], NEVER)


class _Walk:
    """All ways of one group of people from one level up, walked back from their ends."""

    def __init__(
        self,
        sower: Sower,
        competency: str,
        level: int,
        ends: Ints,
        people: Ints,
        within: Within,
    ) -> None:
        self._sower, self._level, self._ends, self._people = sower, level, ends, people
        self._within = (*within, (competency, level))
        self._edges = sower.edges(competency)
        self._simple = not any(edge.prerequisites for edge in self._edges)
        self._ways: dict[int, list[Way]] = {}

    def latest(self, held: int) -> Ints:
        """The latest first start of any chain, `NEVER` where there is none."""
        best = np.full(len(self._people), NEVER, int)
        for by, before in self._from(held):
            best = np.maximum(best, np.where(by == NEVER, NEVER, np.minimum(by + 1, before)))
        return best

    def _from(self, level: int) -> list[Way]:
        if level >= self._level:
            return [(self._ends, np.full(len(self._ends), FOREVER, int))]
        if level not in self._ways:
            found = [
                self._extended(edge, rest)
                for edge in self._edges
                if edge.from_ <= level < edge.to
                for rest in self._from(edge.to)
            ]
            self._ways[level] = self._best(found)
        return self._ways[level]

    def _best(self, ways: list[Way]) -> list[Way]:
        """Without prerequisites the latest day is best; with them every way may be."""
        if not self._simple or len(ways) < 2:
            return ways
        by = np.maximum.reduce([by for by, _ in ways])
        return [(by, ways[0][1])]

    def _extended(self, edge: Edge, rest: Way) -> Way:
        by, before = rest
        starts = self._sower.starts_of(edge, by, self._people)
        if edge.prerequisites:
            starts, earliest = self._sower.before(edge, starts, self._people, self._within)
            before = np.minimum(before, earliest)
        return np.where(starts == NEVER, NEVER, starts - 1), before
