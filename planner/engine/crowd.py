"""People as columns: levels, hours, absences and joining of thousands at once.

A person is *steady* in a competency if nothing there changes from today on: no action, no
assessment or lapse to come, hours that stay. Steady people are worked out together, the
others one by one by the rules in the domain; both give the same days.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from planner.domain.content import Content
from planner.domain.days import merged
from planner.domain.levels import last_day

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]

NEVER = -1
"""Stands for no day among ordinals."""
FOREVER = dt.date.max.toordinal()


def _numbered(values: Sequence[str], numbers: dict[str, int]) -> Ints:
    return np.fromiter(map(numbers.__getitem__, values), int, len(values))


class Crowd:
    """Columns over all people, in the order of the content; days as ordinals.

    Shapes: n people, k the most absences of one person. `first`, `last` (n, k): absences,
    latest first, padded with spans that touch nothing.
    """

    def __init__(self, content: Content, today: dt.date) -> None:
        people = list(content.people.values())
        self.content = content
        self.today = today
        self.ids = [person.id for person in people]
        self.index = {id_: i for i, id_ in enumerate(self.ids)}
        self.hours: Floats = np.array([p.hours_per_week or 0.0 for p in people], float)
        self.changing: Flags = np.array([bool(p.hours_changes) for p in people], bool)
        self.joined: Ints = np.array([p.joined.toordinal() if p.joined else 0 for p in people], int)
        self.left: Ints = np.array([p.left.toordinal() if p.left else FOREVER for p in people], int)
        spans = [merged(p.absences) for p in people]
        most = max((len(s) for s in spans), default=0)
        self.first: Ints = np.full((len(people), most), FOREVER, int)
        self.last: Ints = np.full((len(people), most), FOREVER, int)
        for i, own in enumerate(spans):
            for j, (first, last) in enumerate(own):
                self.first[i, j], self.last[i, j] = first.toordinal(), last.toordinal()
        self._levels: dict[str, tuple[Ints, Flags, Ints]] = {}
        self._build_levels()

    def _build_levels(self) -> None:
        """Level today and steadiness of every person in every competency assessed."""
        content, n = self.content, len(self.ids)
        numbers = {id_: i for i, id_ in enumerate(content.competencies)}
        if content.assessments:
            self._fold(self._assessed(numbers), list(numbers), n)
        for id_ in numbers:
            if id_ not in self._levels:
                self._levels[id_] = (np.zeros(n, int), np.ones(n, bool), np.zeros(n, int))
        self._unsettle_actions()

    def _assessed(self, numbers: dict[str, int]) -> Ints:
        """(cell, day, rank of the kind, level, last day) of every assessment. (5, assessments)

        From the columns: what hundreds of thousands of assessments say costs no record.
        """
        content = self.content
        people, skills, days, kinds, levels, untils = (
            content.column("assessments", name)
            for name in ("person", "competency", "on", "kind", "level", "valid_until")
        )
        rank: dict[str, int] = {k: i for i, k in enumerate(reversed(content.plan.precedence))}
        months = [each.expires_months for each in content.competencies.values()]
        skill, found = _numbered(skills, numbers), np.empty((5, len(people)), int)
        found[0] = skill * len(self.ids) + _numbered(people, self.index)
        found[1] = np.fromiter(map(dt.date.toordinal, days), int, len(people))
        found[2] = _numbered(kinds, rank)
        found[3] = levels
        found[4] = FOREVER
        ending = np.fromiter(map(bool, untils), bool, len(people)) | np.array(months, bool)[skill]
        for i in np.flatnonzero(ending).tolist():
            until = last_day(days[i], kinds[i], untils[i], months[int(skill[i])])
            found[4, i] = until.toordinal()
        return found

    def _fold(self, assessed: Ints, ids: list[str], n: int) -> None:
        today = self.today.toordinal()
        cell, on, rank, level, until = assessed
        size = len(ids) * n
        levels = np.zeros(size, int)
        valid = (on <= today) & (until >= today)
        order = np.lexsort((np.arange(len(cell)), rank, on))
        order = order[valid[order]]
        levels[cell[order]] = level[order]  # of equal cells the last one written stays
        steady = np.ones(size, bool)
        moving = (on > today) | ((until >= today) & (until < FOREVER))
        steady[cell[moving]] = False
        since = np.zeros(size, int)
        np.maximum.at(since, cell, np.where(until < today, until + 1, on))
        for number, id_ in enumerate(ids):
            part = slice(number * n, (number + 1) * n)
            self._levels[id_] = (levels[part], steady[part], since[part])

    def _unsettle_actions(self) -> None:
        for action in self.content.actions.values():
            if action.status == "dropped":
                continue
            for effect in action.effects:
                steady = self._levels[effect.competency][1]
                for person in action.people:
                    steady[self.index[person]] = False

    def levels(self, competency: str) -> tuple[Ints, Flags]:
        """(level today, steady) of everyone in a competency, each of shape (n,)."""
        levels, steady, _ = self._levels[competency]
        return levels, steady & ~self.changing

    def since(self, competency: str) -> Ints:
        """The day from which everyone's level is that of today, 0 for always. (n,)"""
        return self._levels[competency][2]
