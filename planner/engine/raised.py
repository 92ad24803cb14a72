"""Levels that learning actions raise, for all cells at once: `domain.levels` in columns.

A cell is a person in a competency that at least one action raises. Its raises stand in order of
their end; each counts if the level at its action's start was high enough, and that level is
found in the same way from the raises before it. Cells with many raises are left to the domain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from planner.domain.content import Content
from planner.domain.levels import lapse_of
from planner.engine.assessed import FOREVER, Assessed

if TYPE_CHECKING:
    from planner.engine.assessed import Flags, Ints

Cell = tuple[int, int]
MOST: Final = 6
"""Raises of a cell up to which it is worked out in columns: each looks at all before it."""


class Raised:
    """The cells actions raise: `few` worked out here, `many` for the domain.

    `columns` (5, k, few): end, start, from, to and last day of the k-th raise of each cell,
    padded with one that never comes; days as ordinals.
    """

    def __init__(self, content: Content, assessed: Assessed) -> None:
        self._assessed, wide = assessed, assessed.shape[1]
        raises, twice = _raises(content)
        cell = raises[0] * wide + raises[1]
        order = np.lexsort((raises[3], raises[2], cell))  # then as entered: it keeps the order
        cells, first, counts = np.unique(cell[order], return_index=True, return_counts=True)
        few = (counts <= MOST) & ~np.isin(cells, [row * wide + skill for row, skill in twice])
        self.many: list[Cell] = [divmod(each, wide) for each in cells[~few].tolist()]
        self.rows, self.skills = np.divmod(cells[few], wide) if wide else (cells[few], cells[few])
        place = np.repeat(np.cumsum(few) - 1, counts)
        turn = np.arange(len(order)) - np.repeat(first, counts)
        kept = np.repeat(few, counts)
        most = int(counts[few].max(initial=0))
        self.columns: Ints = np.full((5, most, len(self.rows)), FOREVER, np.int64)
        self.columns[:, turn[kept], place[kept]] = raises[2:, order[kept]]
        self._look_up()
        self._met = self._levels_met()

    def _look_up(self) -> None:
        """The assessments of these cells alone."""
        known, wide = self._assessed, self._assessed.shape[1]
        place: Ints = np.full(known.shape[0] * wide, -1, np.int64)
        place[self.rows * wide + self.skills] = np.arange(len(self.rows))
        self._cell: Ints = place[known.person * wide + known.skill]

    def _base(self, day: int | Ints) -> tuple[Ints, Ints]:
        """Level and day of the assessment that counts in each cell, 0 and −1 for none."""
        known = self._assessed
        days = day if isinstance(day, int) else np.where(self._cell >= 0, day[self._cell], 0)
        counts = known.counting(self._cell, days, len(self.rows))
        none = counts < 0
        if not len(known.level):
            return np.zeros(len(counts), np.int64), counts
        return np.where(none, 0, known.level[counts]), np.where(none, -1, known.on[counts])

    def _levels_met(self) -> list[Ints]:
        """For each raise the level it meets at its start: what stands before it in order."""
        met: list[Ints] = []
        for k in range(self.columns.shape[1]):
            met.append(self._standing(self.columns[1, k], k, met))
        return met

    def _standing(self, day: int | Ints, first: int, met: list[Ints]) -> Ints:
        """Levels on a day with the `first` raises only."""
        level, on = self._base(day)
        for k in range(first):
            end, _, from_, to, until = self.columns[:, k]
            counts: Flags = (end <= day) & (until >= day) & (end > on) & (level < to)
            level = np.where(counts & (met[k] >= from_), to, level)
        return level

    def levels(self, day: int) -> Ints:
        """Levels on a day, of the cells in `rows` and `skills`."""
        return self._standing(day, self.columns.shape[1], self._met)


def _raises(content: Content) -> tuple[Ints, set[Cell]]:
    """What raises each cell, as entered, (7, n); and the cells one action raises twice."""
    people = {id_: n for n, id_ in enumerate(content.people)}
    skills = {id_: n for n, id_ in enumerate(content.competencies)}
    months = {id_: each.expires_months for id_, each in content.competencies.items()}
    found: list[tuple[int, ...]] = []
    twice: set[Cell] = set()
    for action in content.actions.values():
        if action.status == "dropped":
            continue
        own: set[Cell] = set()
        end, start = action.end.toordinal(), action.start.toordinal()
        for effect in action.effects:
            skill, expires = effect.competency, months[effect.competency]
            until = FOREVER if expires is None else lapse_of(action.end, expires).toordinal()
            for person in action.people:
                cell = (people[person], skills[skill])
                found.append((*cell, end, start, effect.from_, effect.to, until))
                (twice if cell in own else own).add(cell)
    return np.array(found, np.int64).reshape(len(found), 7).T, twice
