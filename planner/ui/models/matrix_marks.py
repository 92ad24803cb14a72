"""Quiet marks in the matrix: an assessment is old by now, a level runs out. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from planner.domain.content import Pair
from planner.engine.level_grid import Cell, LevelGrid
from planner.services.figures import Figures
from planner.services.renewals import due_again_of, due_pairs, expiring, expiry_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Marks = NDArray[np.int8]

NONE: Final = 0
OLD: Final = 1
OUT: Final = 2
"""Runs out within 90 days, or has: more urgent than an old assessment."""
MARKS: Final = 3


def marks_of(figures: Figures, grid: LevelGrid) -> Marks:
    """All marks, (n, m). They speak of today: on another day there are none."""
    found: Marks = np.zeros(grid.levels.shape, np.int8)
    if grid.day != figures.today:
        return found
    due = [pair for pair, _ in due_pairs(figures)]
    if due:
        rows = [grid.row[person] for person, _ in due]
        found[rows, [grid.column[competency] for _, competency in due]] = OLD
    for out in expiring(figures):
        if out.out.renewed_by is None:
            found[grid.row[out.person], grid.column[out.competency]] = OUT
    return found


def mark_of(figures: Figures, grid: LevelGrid, cell: Cell) -> int:
    """The mark of one cell, after an edit."""
    if grid.day != figures.today:
        return NONE
    pair: Pair = (grid.people[cell[0]], grid.competencies[cell[1]])
    out = expiry_of(figures, pair)
    if out is not None and out.renewed_by is None:
        return OUT
    return OLD if due_again_of(figures, pair) else NONE
