"""What each cell of the matrix knows: the level on a day, what is needed, how that stands. No Qt.

Levels are those of `engine.level_grid`, needs and states those of the slots: nothing is worked
out twice.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import numpy as np

from planner.domain.edit import Edit
from planner.domain.people import present
from planner.domain.slots import STATES, Slot, State
from planner.domain.state import worst
from planner.engine.level_grid import Cell, LevelGrid
from planner.services.coverage import covered, of_team
from planner.services.figures import Figures
from planner.services.trend import Trend, trend_ahead
from planner.ui.models.matrix_marks import mark_of, marks_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

NOTHING: Final = -1
"""Stands for no need, and for no state."""
_STRUCTURAL: Final = frozenset({"people", "competencies", "scales", "plan"})


class Cells:
    """Columns over all people (rows) and competencies, on one day; `levels`, `needed` are (n, m).

    `states` holds places in `STATES`. A cell several slots ask for shows the highest level asked
    for and the worst state.
    """

    def __init__(
        self,
        figures: Figures,
        day: dt.date,
        development: str | None = None,
        now: LevelGrid | None = None,
    ) -> None:
        self.figures, self.day, self.development = figures, day, development
        self._now = now
        self._build()

    def _build(self) -> None:
        self._forget_feet()
        if self._now is None:
            self.grid = LevelGrid(self.figures.outlook, self.day)
        else:
            self.grid = self._now if self._now.day == self.day else self._now.on(self.day)
        self.marks = marks_of(self.figures, self.grid)
        self._look_at_people()
        self._look_at_slots()

    def _forget_feet(self) -> None:
        self._covered: dict[tuple[int, str | None], tuple[int, int]] = {}
        self._lonely: dict[int, bool] = {}
        self._worst: dict[int, State | None] = {}
        self._trends: dict[tuple[int, str | None], Trend | None] = {}

    def _look_at_people(self) -> None:
        people = self.figures.content.people.values()
        self.here: NDArray[np.bool_] = np.array([present(p, self.day) for p in people], bool)

    def _look_at_slots(self) -> None:
        shape = self.grid.levels.shape
        self.needed: NDArray[np.int16] = np.full(shape, NOTHING, np.int16)
        self.states: NDArray[np.int8] = np.full(shape, NOTHING, np.int8)
        self.slots: dict[Cell, list[Slot]] = {}
        self.asked: dict[int, list[Slot]] = {}
        """Column → all its slots, those of nobody too."""
        self._columns_of_need: dict[str, int] = {}
        self._take(self.figures.slots)

    def _take(self, slots: Iterable[Slot]) -> set[Cell]:
        touched: set[Cell] = set()
        for slot in slots:
            if slot.competency is None or slot.level is None or not self._meant(slot):
                continue
            column = self.grid.column[slot.competency]
            self.asked.setdefault(column, []).append(slot)
            self._columns_of_need[slot.need] = column
            if slot.person is not None:
                cell = (self.grid.row[slot.person], column)
                self.slots.setdefault(cell, []).append(slot)
                touched.add(cell)
        for cell in touched:
            self._settle(cell)
        return touched

    def _meant(self, slot: Slot) -> bool:
        return self.development is None or slot.development == self.development

    def _settle(self, cell: Cell) -> None:
        slots = self.slots.get(cell, ())
        state = worst(slot.state for slot in slots)
        self.needed[cell] = max((slot.level or 0 for slot in slots), default=NOTHING)
        self.states[cell] = STATES.index(state) if state else NOTHING

    @property
    def levels(self) -> NDArray[np.int16]:
        """Levels on the day."""
        return self.grid.levels

    def level(self, cell: Cell) -> int:
        """The level of one cell."""
        return int(self.grid.levels[cell])

    def state(self, cell: Cell) -> State | None:
        """How one cell stands; None where nothing is needed."""
        place = int(self.states[cell])
        return None if place == NOTHING else STATES[place]

    def gaps(self) -> NDArray[np.bool_]:
        """Cells whose person is there and below what is needed, (n, m)."""
        found: NDArray[np.bool_] = (self.levels < self.needed) & self.here[:, None]
        return found

    # -- the foot ----------------------------------------------------------------------------

    def covered(self, column: int, team: str | None = None) -> tuple[int, int]:
        """(slots whose person holds the level on the day, all slots) of a competency."""
        key = (column, team)
        if key not in self._covered:
            self._covered[key] = self._count(column, team)
        return self._covered[key]

    def _count(self, column: int, team: str | None) -> tuple[int, int]:
        return covered(self.figures.content, self.slots_of(column, team), self.day, self._held)

    def _held(self, person: str, competency: str) -> int:
        return self.level((self.grid.row[person], self.grid.column[competency]))

    def slots_of(self, column: int, team: str | None = None) -> list[Slot]:
        """All slots of a competency, or those of one team."""
        content = self.figures.content
        return [slot for slot in self.asked.get(column, ()) if of_team(content, slot, team)]

    @property
    def knows_today(self) -> bool:
        """True if the levels of today have been read."""
        return self.day == self.figures.today or self._now is not None

    @property
    def now(self) -> LevelGrid:
        """The levels of today, whatever day is looked at; read when first asked for."""
        if self.day == self.figures.today:
            return self.grid
        if self._now is None or self._now.day != self.figures.today:
            self._now = self.grid.on(self.figures.today)
        return self._now

    def covered_today(self, column: int, team: str | None = None) -> int:
        """How many slots of a competency are covered today, whatever day is looked at."""
        now = self.now
        held, _ = covered(
            self.figures.content,
            self.slots_of(column, team),
            self.figures.today,
            lambda person, competency: int(now.levels[now.row[person], now.column[competency]]),
        )
        return held

    def worst_of(self, column: int) -> State | None:
        """The state of the slot of a competency that stands worst."""
        if column not in self._worst:
            self._worst[column] = worst(slot.state for slot in self.asked.get(column, ()))
        return self._worst[column]

    def trend(self, column: int, team: str | None = None) -> Trend | None:
        """Where a competency is heading; None where nothing is needed."""
        key = (column, team)
        if key not in self._trends:
            self._trends[key] = self._find_trend(column, team)
        return self._trends[key]

    def _find_trend(self, column: int, team: str | None) -> Trend | None:
        slots = self.slots_of(column, team)
        if not slots:
            return None
        if self.day != self.figures.today:
            return Trend(self.covered_today(column, team), self.covered(column, team)[0], False)
        held, _ = self.covered(column, team)
        return trend_ahead(self.figures.content, slots, held, self.day, self._held)

    def only_one(self, column: int) -> bool:
        """True if just one person there holds the highest level needed; or any level at all."""
        if column not in self._lonely:
            slots = self.asked.get(column, ())
            level = max((slot.level or 1 for slot in slots), default=1)
            able = np.count_nonzero(self.here & (self.levels[:, column] >= level))
            self._lonely[column] = int(able) == 1
        return self._lonely[column]

    # -- edits -------------------------------------------------------------------------------

    def patch(self, edit: Edit, needs: Iterable[str]) -> set[Cell] | None:
        """Take over an edit; returns the cells that may look different, None for all."""
        kinds = edit.kinds()
        self._forget_feet()
        self._patch_now(edit)
        if kinds & _STRUCTURAL:
            if self._same_levels(edit):
                self.marks = marks_of(self.figures, self.grid)
                self._look_at_people()
                self._look_at_slots()
            else:
                self._now = None
                self._build()
            return None
        touched = self.grid.patch(edit.changes)
        for cell in touched:
            self.marks[cell] = mark_of(self.figures, self.grid, cell)
        return touched | self._ask_anew(set(needs))

    def _patch_now(self, edit: Edit) -> None:
        """The levels of today follow too, where they are not those that are shown."""
        if self._now is None or self._now is self.grid:
            return
        if not edit.kinds() & _STRUCTURAL:
            self._now.patch(edit.changes)
        elif not self._same_levels(edit):
            self._now = None

    def _same_levels(self, edit: Edit) -> bool:
        """True if people only changed: levels need not be read again."""
        return edit.kinds() == {"people"} and list(self.figures.content.people) == self.grid.people

    def _ask_anew(self, needs: set[str]) -> set[Cell]:
        touched: set[Cell] = set()
        columns = {self._columns_of_need.pop(need) for need in needs & self._columns_of_need.keys()}
        for column in columns:
            self.asked[column] = [s for s in self.asked[column] if s.need not in needs]
        for cell, slots in list(self.slots.items()) if columns else ():
            if cell[1] in columns and any(slot.need in needs for slot in slots):
                self.slots[cell] = [slot for slot in slots if slot.need not in needs]
                self._settle(cell)
                touched.add(cell)
        for need in needs:
            touched |= self._take(self.figures.of_need(need))
        return touched
