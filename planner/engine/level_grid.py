"""The levels of everybody in everything on one day, as columns.

Pairs without learning actions are folded together from their assessments, the others read from
their history in the domain; both give the level `domain.levels` gives.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.outlook import Outlook
from planner.engine.crowd import Crowd

if TYPE_CHECKING:
    from numpy.typing import NDArray

Cell = tuple[int, int]
"""(row of a person, column of a competency)"""


class LevelGrid:
    """Levels on `day`; rows are people, columns competencies, in the order of the content."""

    def __init__(self, outlook: Outlook, day: dt.date) -> None:
        self._outlook, self.day = outlook, day
        content = outlook.content
        self.people = list(content.people)
        self.competencies = list(content.competencies)
        self.row = {id_: place for place, id_ in enumerate(self.people)}
        self.column = {id_: place for place, id_ in enumerate(self.competencies)}
        self.levels: NDArray[np.int16] = np.zeros(
            (len(self.people), len(self.competencies)), np.int16
        )
        crowd = Crowd(content, day)
        for place, id_ in enumerate(self.competencies):
            self.levels[:, place] = crowd.levels(id_)[0]
        self._renew(self._learned())

    def fits(self, content: Content) -> bool:
        """True if the rows and columns are those of a content, in its order."""
        return self.people == list(content.people) and self.competencies == list(
            content.competencies
        )

    def _learned(self) -> set[Cell]:
        """Cells that learning actions may have moved."""
        return {
            (self.row[person], self.column[effect.competency])
            for action in self._outlook.content.actions.values()
            for person in action.people
            for effect in action.effects
        }

    def _renew(self, cells: Iterable[Cell]) -> None:
        for row, column in cells:
            history = self._outlook.history(self.people[row], self.competencies[column])
            self.levels[row, column] = history.level(self.day)

    def patch(self, changes: Iterable[Change]) -> set[Cell]:
        """Read anew what assessments and actions of an edit moved; returns those cells.

        The outlook has forgotten them already. Other kinds need a new grid.
        """
        cells: set[Cell] = set()
        for change in changes:
            for record in (change.before, change.after):
                if record is not None:
                    cells.update(self._cells_of(change.kind, record))
        self._renew(cells)
        return cells

    def _cells_of(self, kind: str, record: Any) -> Iterable[Cell]:
        if kind == "assessments":
            yield self.row[record.person], self.column[record.competency]
        elif kind == "actions":
            for person in record.people:
                for effect in record.effects:
                    yield self.row[person], self.column[effect.competency]
