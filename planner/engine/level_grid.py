"""The levels of everybody in everything on one day, as columns.

Worked out for all cells at once from what was said and learned; the few cells that many actions
raise are read from their history in the domain. Both give the level `domain.levels` gives.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.outlook import Outlook
from planner.engine.assessed import Assessed
from planner.engine.raised import Raised

if TYPE_CHECKING:
    from numpy.typing import NDArray

Cell = tuple[int, int]
"""(row of a person, column of a competency)"""


class Known:
    """What the levels of any day are worked out from."""

    def __init__(self, content: Content) -> None:
        self.assessed = Assessed(content)
        self.raised = Raised(content, self.assessed)


class LevelGrid:
    """Levels on `day`; rows are people, columns competencies, in the order of the content."""

    def __init__(self, outlook: Outlook, day: dt.date, known: Known | None = None) -> None:
        self._outlook, self.day = outlook, day
        content = outlook.content
        self.people = list(content.people)
        self.competencies = list(content.competencies)
        self.row = {id_: place for place, id_ in enumerate(self.people)}
        self.column = {id_: place for place, id_ in enumerate(self.competencies)}
        made = known or Known(content)
        self._known: Known | None = made
        self.levels: NDArray[np.int16] = made.assessed.levels(day.toordinal())
        raised = made.raised
        self.levels[raised.rows, raised.skills] = raised.levels(day.toordinal())
        self._renew(raised.many)

    def on(self, day: dt.date) -> LevelGrid:
        """The levels of another day; what was said and learned is read again only after an edit."""
        if self._known is None:
            self._known = Known(self._outlook.content)
        return LevelGrid(self._outlook, day, self._known)

    def fits(self, content: Content) -> bool:
        """True if the rows and columns are those of a content, in its order."""
        return self.people == list(content.people) and self.competencies == list(
            content.competencies
        )

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
        if cells:
            self._known = None
            self._renew(cells)
        return cells

    def _cells_of(self, kind: str, record: Any) -> Iterable[Cell]:
        if kind == "assessments":
            yield self.row[record.person], self.column[record.competency]
        elif kind == "actions":
            for person in record.people:
                for effect in record.effects:
                    yield self.row[person], self.column[effect.competency]
