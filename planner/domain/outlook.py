"""A plan seen from one day: what figures share while they are worked out.

Holds the content, today and the calendar, and remembers histories, ways up and learners so
that thousands of slots don't build them anew; after an edit, `forget` what it touched.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import partial
from typing import Any

from planner.domain.chain import Before, Chain, Edge, Learner, edges_of, latest_chain
from planner.domain.competency import Prerequisite
from planner.domain.content import Content
from planner.domain.cycles import circled, prerequisites
from planner.domain.days import Calendar, merged
from planner.domain.edit import Change
from planner.domain.knot import Least, Search, least_days
from planner.domain.levels import History
from planner.domain.people import hours_on
from planner.domain.view import View

MOST_PLAIN = 20_000
"""Chains without prerequisites that are remembered."""

Within = tuple[tuple[str, int], ...]
"""(competency, level) of the chains a prerequisite is asked for within."""


class Outlook:
    """What is known of a plan on `today`."""

    def __init__(self, content: Content, today: dt.date, calendar: Calendar) -> None:
        self.content = content
        self.today = today
        self.calendar = calendar
        self._histories: dict[tuple[str, str], History] = {}
        self._edges: dict[str, tuple[Edge, ...]] = {}
        self._learners: dict[str | None, Learner] = {}
        self._chains: dict[tuple[str, str, int, dt.date], Chain | bool] = {}
        self._plain: dict[tuple[str, str, tuple[int, int], dt.date], Chain | None] = {}
        """Chains that ask for nothing first: no action and no assessment makes them old."""
        self._cuts = 0
        self._circled: set[str] | None = None
        self._least: dict[str, Least] = {}

    def forget(self, changes: Iterable[Change]) -> None:
        """Drop what an edit made old. The plan, scales and competencies touch everything."""
        self._chains.clear()
        self._least.clear()
        for change in changes:
            if change.kind in ("competencies", "offerings"):
                self._circled = None
            if change.kind not in ("actions", "assessments", "needs"):
                self._plain.clear()
            if change.kind in ("plan", "scales", "competencies"):
                self._histories.clear()
                self._edges.clear()
            for record in (change.before, change.after):
                self._forget_record(change.kind, record)

    def see_from(self, day: dt.date) -> None:
        """Take another day for today: only what is held by then is asked for anew."""
        self.today = day
        self._chains.clear()

    def _forget_record(self, kind: str, record: Any) -> None:
        if record is None:
            return
        if kind == "people":
            self._learners.pop(record.id, None)
        elif kind == "offerings":
            self._edges.pop(record.competency, None)
        elif kind == "assessments":
            self._histories.pop((record.person, record.competency), None)
        elif kind == "actions":
            for person in record.people:
                for effect in record.effects:
                    self._histories.pop((person, effect.competency), None)

    def history(self, person: str, competency: str) -> History:
        """Everything that moves one person's level in one competency."""
        key = (person, competency)
        if key not in self._histories:
            self._histories[key] = History(self.content, person, competency)
        return self._histories[key]

    def edges(self, competency: str) -> tuple[Edge, ...]:
        """All ways up in a competency."""
        if competency not in self._edges:
            self._edges[competency] = edges_of(self.content, competency)
        return self._edges[competency]

    def learner(self, person: str | None) -> Learner:
        """A person's absences, joining and hours; nobody's are empty."""
        if person not in self._learners:
            record = self.content.people.get(person) if person else None
            self._learners[person] = (
                Learner(merged(record.absences), record.joined, partial(hours_on, record))
                if record
                else Learner()
            )
        return self._learners[person]

    @property
    def chains_known(self) -> int:
        """How many chains of prerequisites are remembered."""
        return len(self._chains)

    def chain(self, person: str, competency: str, level: int, end: dt.date) -> Chain | None:
        """The latest chain from what is held through `end` to `level`, over by `end`.

        None where there is no way, or the level is held already.
        """
        answer = self._chain(person, competency, level, end, ())
        return answer if isinstance(answer, Chain) else None

    def chain_from(
        self, person: str, competency: str, levels: tuple[int, int], end: dt.date
    ) -> Chain | None:
        """The latest chain between two levels that is over by `end`."""
        within = ((competency, levels[1]),)
        if any(edge.prerequisites for edge in self.edges(competency)):
            return self._latest(person, competency, levels, end, within)
        key = (person, competency, levels, end)
        if key not in self._plain:
            if len(self._plain) >= MOST_PLAIN:
                self._plain.clear()
            self._plain[key] = self._latest(person, competency, levels, end, within)
        return self._plain[key]

    def _latest(
        self, person: str, competency: str, levels: tuple[int, int], end: dt.date, within: Within
    ) -> Chain | None:
        edges, learner = self.edges(competency), self.learner(person)
        before = self._before(person, within)
        if levels[0] < levels[1] and competency in self._in_circles():
            least = self._least_days(person)
            return Search(edges, levels, learner, self.calendar, before, least).latest(end)
        return latest_chain(edges, levels, end, learner, self.calendar, before)

    def _in_circles(self) -> set[str]:
        """Competencies whose prerequisites run, or lead, in circles; most plans have none."""
        if self._circled is None:
            self._circled = circled(self.content.competencies, prerequisites(View(self.content)))
        return self._circled

    def _least_days(self, person: str) -> Least:
        """What each level takes a person at the very least."""
        if person not in self._least:
            record = self.content.people.get(person)
            hours = {record.hours_per_week or None} if record else {None}
            if record:
                hours |= {change.hours_per_week or None for change in record.hours_changes}
            edges = {each: self.edges(each) for each in self.content.competencies}
            self._least[person] = least_days(
                edges, lambda skill: self._highest(person, skill), hours
            )
        return self._least[person]

    def _highest(self, person: str, competency: str) -> int:
        """The highest level that is held on any day."""
        history = self.history(person, competency)
        return max((history.level(day) for day in history.turning_days()), default=0)

    def chain_by(self, person: str, edge: Edge, level: int, end: dt.date) -> Chain | None:
        """The latest chain from a level that is this one edge, with what must come before it."""
        within = ((edge.competency, edge.to),)
        learner, before = self.learner(person), self._before(person, within)
        return latest_chain((edge,), (level, edge.to), end, learner, self.calendar, before)

    def _before(self, person: str, within: Within) -> Before:
        def ask(prerequisite: Prerequisite, end: dt.date) -> Chain | bool:
            competency, level = prerequisite.competency, prerequisite.level
            if self.history(person, competency).level(self.today) >= level:
                return True
            if (competency, level) in within:
                self._cuts += 1
                return False  # a cycle: it would have to be held before it is learned
            return self._chain(person, competency, level, end, within)

        return ask

    def _chain(
        self, person: str, competency: str, level: int, end: dt.date, within: Within
    ) -> Chain | bool:
        key = (person, competency, level, end)
        if key in self._chains:
            return self._chains[key]
        cuts = self._cuts
        held = self.history(person, competency).level(end)
        answer: Chain | bool = held >= level
        if not answer:
            deeper = (*within, (competency, level))
            found = self._latest(person, competency, (held, level), end, deeper)
            answer = found if found is not None else False
        if cuts == self._cuts:  # what a cycle cut off depends on where it was entered
            self._chains[key] = answer
        return answer
