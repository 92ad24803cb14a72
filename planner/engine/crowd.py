"""People as columns: levels, hours, absences and joining of thousands at once.

A person is *steady* in a competency if nothing there changes from today on: no action, no
assessment or lapse to come, hours that stay. Steady people are worked out together, the
others one by one by the rules in the domain; both give the same days.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import numpy as np

from planner.domain.content import Content
from planner.domain.days import merged
from planner.engine.assessed import FOREVER, Assessed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]

__all__ = ("FOREVER", "NEVER", "Crowd")

NEVER = -1
"""Stands for no day among ordinals."""


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
        known, today = Assessed(self.content), self.today.toordinal()
        levels = known.levels(today).astype(np.int64)
        steady = np.ones(known.shape, bool)
        moving = (known.on > today) | ((known.until >= today) & (known.until < FOREVER))
        steady[known.person[moving], known.skill[moving]] = False
        since: Ints = np.zeros(known.shape, np.int64)
        turned = np.where(known.until < today, known.until + 1, known.on)
        np.maximum.at(since, (known.person, known.skill), turned)
        for place, id_ in enumerate(self.content.competencies):
            self._levels[id_] = (levels[:, place], steady[:, place], since[:, place])
        self._unsettle_actions()

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
