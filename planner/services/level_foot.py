"""The foot of a table of levels: how many are covered, where that leads, where somebody is alone.

The same three rules as at the foot of the matrix.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from planner.domain.people import present
from planner.domain.slots import Slot
from planner.engine.level_grid import LevelGrid
from planner.services.coverage import LevelOf, covered, of_team
from planner.services.figures import Figures
from planner.services.trend import Trend, trend_ahead, trend_head, trend_word
from planner.services.wording import Words

Line = tuple[str, ...]


class Shown(NamedTuple):
    """Which competencies, on which day; `held` False tells nothing of single people.

    `team` is whose slots are counted; None for all.
    """

    competencies: Sequence[str]
    day: dt.date
    held: bool = True
    team: str | None = None


def level_foot(figures: Figures, shown: Shown, grid: LevelGrid, words: Words) -> tuple[Line, ...]:
    """Lines with a word, two empty cells beside it, and a cell for each competency."""
    asked: dict[str, list[Slot]] = {}
    for slot in figures.slots:
        if slot.competency and slot.level is not None:
            asked.setdefault(slot.competency, []).append(slot)
    lines = [
        (words.translate("LevelTable", "Covered / needed"), _covered(figures, shown, grid, asked)),
        (
            trend_head(words, shown.day == figures.today),
            _trends(figures, shown, grid, asked, words),
        ),
    ]
    if shown.held:
        lines.append((words.translate("Matrix", "only one"), _alone(figures, shown, grid, asked)))
    return tuple((head, "", "", *cells) for head, cells in lines)


def _level_of(grid: LevelGrid) -> LevelOf:
    return lambda person, skill: int(grid.levels[grid.row[person], grid.column[skill]])


def _of_team(
    figures: Figures, shown: Shown, asked: dict[str, list[Slot]], skill: str
) -> list[Slot]:
    return [each for each in asked.get(skill, ()) if of_team(figures.content, each, shown.team)]


def _covered(
    figures: Figures, shown: Shown, grid: LevelGrid, asked: dict[str, list[Slot]]
) -> list[str]:
    cells = []
    for skill in shown.competencies:
        slots = _of_team(figures, shown, asked, skill)
        held, every = covered(figures.content, slots, shown.day, _level_of(grid))
        cells.append(f"{held}/{every}" if every else "")
    return cells


def _trends(
    figures: Figures, shown: Shown, grid: LevelGrid, asked: dict[str, list[Slot]], words: Words
) -> list[str]:
    content, today, ahead = figures.content, figures.today, shown.day == figures.today
    now = _level_of(grid if ahead else LevelGrid(figures.outlook, today))
    cells = []
    for skill in shown.competencies:
        slots = _of_team(figures, shown, asked, skill)
        held, every = covered(content, slots, shown.day, _level_of(grid))
        if ahead:
            trend = trend_ahead(content, slots, held, today, now)
        else:
            trend = Trend(covered(content, slots, today, now)[0], held, False)
        cells.append(trend_word(words, trend) if every else "")
    return cells


def _alone(
    figures: Figures, shown: Shown, grid: LevelGrid, asked: dict[str, list[Slot]]
) -> list[str]:
    """An x where just one person there holds the highest level needed; or any level at all."""
    people = figures.content.people.values()
    here = np.fromiter((present(each, shown.day) for each in people), bool, len(people))
    cells = []
    for skill in shown.competencies:
        level = max((slot.level or 1 for slot in asked.get(skill, ())), default=1)
        able = np.count_nonzero(here & (grid.levels[:, grid.column[skill]] >= level))
        cells.append("x" if int(able) == 1 else "")
    return cells
