"""All assessments as columns of numbers: what was said of whom, and how long it counts.

They are read from the columns of the content, so that hundreds of thousands of assessments cost
no record; which of them counts on a day is found for all pairs at once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from planner.domain.content import Content
from planner.domain.levels import lapse_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Flags = NDArray[np.bool_]

FOREVER: Final = dt.date.max.toordinal()
_NO_DAY: Final = 0
_RANKS: Final = 8
"""More than kinds of assessment there are."""


class Assessed:
    """Columns over all assessments, in their order; days as ordinals. Each of shape (a,).

    `person`, `skill`: places among people and competencies. `weight` tells of two of one pair
    which counts: the later day, then the plan's precedence, then the later entered.
    """

    def __init__(self, content: Content) -> None:
        people = {id_: n for n, id_ in enumerate(content.people)}
        skills = {id_: n for n, id_ in enumerate(content.competencies)}
        ranks = {kind: n for n, kind in enumerate(reversed(content.plan.precedence), 1)}
        count = len(content.assessments)

        def column(name: str, code: Callable[[Any], int]) -> Ints:
            return np.fromiter(content.coded("assessments", name, code), np.int64, count)

        self.shape = (len(people), len(skills))
        self.person = column("person", people.__getitem__)
        self.skill = column("competency", skills.__getitem__)
        self.level = column("level", int)
        self.on = column("on", dt.date.toordinal)
        rank = column("kind", lambda kind: ranks.get(kind, 0))
        self.weight: Ints = (self.on * _RANKS + rank) * (count + 1) + np.arange(count)
        given = column("valid_until", lambda day: day.toordinal() if day else _NO_DAY)
        self.until: Ints = np.where(given == _NO_DAY, FOREVER, given)
        self._expire(content, (given == _NO_DAY) & (rank == ranks.get("evidence", -1)))

    def _expire(self, content: Content, proofs: Flags) -> None:
        """Evidence without a day of its own lapses with its competency."""
        months: Ints = np.array(
            [-1 if c.expires_months is None else c.expires_months
             for c in content.competencies.values()], np.int64,
        )  # fmt: skip
        if not (months >= 0).any():
            return
        lapsing = np.flatnonzero(proofs & (months[self.skill] >= 0))
        self.until[lapsing] = lapses(self.on[lapsing], months[self.skill[lapsing]])

    def counting(self, cell: Ints, day: int | Ints, size: int) -> Ints:
        """Which assessment counts for each of `size` cells on a day, −1 for none. (size,)

        Args:
            cell: for each assessment its cell, −1 for one that is of no interest.
            day: an ordinal; or for each assessment that of its cell.
        """
        valid = (self.on <= day) & (self.until >= day) & (cell >= 0)
        best: Ints = np.full(size, -1, np.int64)
        np.maximum.at(best, cell[valid], self.weight[valid])
        return np.where(best < 0, -1, best % (len(self.on) + 1))

    def levels(self, day: int) -> NDArray[np.int16]:
        """The level everybody was said to hold in everything, (people, competencies)."""
        size = self.shape[0] * self.shape[1]
        counts = self.counting(self.person * self.shape[1] + self.skill, day, size)
        found: NDArray[np.int16] = np.zeros(size, np.int16)
        held = np.flatnonzero(counts >= 0)
        found[held] = self.level[counts[held]]
        return found.reshape(self.shape)


def lapses(on: Ints, months: Ints) -> Ints:
    """The last day something of each day counts that expires after so many months."""
    pairs, places = np.unique(np.stack((on, months)), axis=1, return_inverse=True)
    days = [_lapse(day, count) for day, count in pairs.T.tolist()]
    found: Ints = np.array(days, np.int64)[places.reshape(-1)]
    return found


def _lapse(on: int, months: int) -> int:
    return lapse_of(dt.date.fromordinal(on), months).toordinal()
