"""The matrix person × competency: which rows and columns are shown, in which order. No Qt.

Rows are groups with their people, by name; columns competencies under their categories. Heights
and widths are pixels, so that what is seen is found by looking into sorted columns.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from planner.domain.competency import Competency
from planner.domain.edit import Edit
from planner.domain.people import Person
from planner.domain.record import label_of
from planner.domain.slots import STATES, State
from planner.domain.state import worst
from planner.engine.level_grid import Cell
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.ui.models.matrix_cells import Cells
from planner.ui.models.matrix_order import groups_of, sorted_columns
from planner.ui.models.matrix_shown import Shown

__all__ = ("COLUMN", "FOLDED", "HEAD", "ROW", "Column", "Matrix", "Row", "Shown")

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

ROW: Final = 34
HEAD: Final = 27
COLUMN: Final = 54
FOLDED: Final = 26
_LAYOUT: Final = frozenset({"people", "competencies", "teams", "roles", "scales", "plan"})


class Row(NamedTuple):
    """A line of the matrix: the head of a group, or a person (its place among all)."""

    group: str
    person: int | None = None


class Column(NamedTuple):
    """A column: a competency (its place among all), or a folded category."""

    category: str
    competency: int | None = None


class Matrix:
    """Cells in the order they are shown."""

    def __init__(self, figures: Figures, shown: Shown, day: dt.date | None = None) -> None:
        self.figures, self.shown = figures, shown
        self.cells = Cells(figures, day or figures.today, shown.development)
        self.lay_out()

    @property
    def day(self) -> dt.date:
        """The day levels are shown on."""
        return self.cells.day

    def look_at(self, day: dt.date) -> None:
        """Show another day, or what another development needs."""
        now = self.cells.now if self.cells.knows_today else None
        if now is not None and not now.fits(self.figures.content):
            now = None
        self.cells = Cells(self.figures, day, self.shown.development, now)
        self.lay_out()

    # -- laying out --------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Rows and columns anew: another filter, grouping or fold."""
        content = self.figures.content
        self._people = list(content.people.values())
        self._competencies = list(content.competencies.values())
        rows, columns = self._fitting()
        self.people_shown = len(rows)
        self.rows = self._rows(rows)
        self.columns = self._columns(columns)
        self.has_categories = any(column.category for column in self.columns)
        heights = [HEAD if row.person is None else ROW for row in self.rows]
        widths = [FOLDED if column.competency is None else COLUMN for column in self.columns]
        self.tops: Ints = np.concatenate(([0], np.cumsum(heights, dtype=int)))
        self.lefts: Ints = np.concatenate(([0], np.cumsum(widths, dtype=int)))
        self.persons: Ints = np.array([_or_none(r.person) for r in self.rows], int)
        """The person of each row, −1 for the head of a group."""
        self.skills: Ints = np.array([_or_none(c.competency) for c in self.columns], int)
        """The competency of each column, −1 for a folded category."""
        self._row_of = {r.person: n for n, r in enumerate(self.rows) if r.person is not None}
        self._column_of = {
            c.competency: n for n, c in enumerate(self.columns) if c.competency is not None
        }
        self.scales = self._scale_numbers()

    def _fitting(self) -> tuple[list[int], list[int]]:
        """Places of the people and competencies that fit what is narrowed to."""
        shown, cells = self.shown, self.cells
        rows = [n for n, person in enumerate(self._people) if self._is_shown(person)]
        columns = self._used()
        if shown.only_needed or shown.development:
            columns = [n for n in columns if cells.asked.get(n)]
        if shown.only_gaps:
            gaps = cells.gaps()
            rows = [n for n in rows if gaps[n].any()]
            columns = [n for n in columns if gaps[rows, n].any() or self._open(n)]
        return self._worded(rows, columns)

    def _is_shown(self, person: Person) -> bool:
        """Of the team that is chosen, not hidden, and not gone before today."""
        gone = person.left is not None and person.left < self.figures.today
        if gone or person.id in self.shown.hidden_people:
            return False
        return self.shown.team in (None, person.team)

    def _open(self, column: int) -> bool:
        return any(slot.holder is None for slot in self.cells.asked.get(column, ()))

    def _used(self) -> list[int]:
        """All competencies but those that are hidden, or only gather others."""
        hidden = self.shown.hidden_competencies
        above = {each.parent for each in self._competencies if each.parent}
        levels, asked = self.cells.levels, self.cells.asked
        return [
            n
            for n, each in enumerate(self._competencies)
            if (each.id not in above or asked.get(n) or levels[:, n].any())
            and each.id not in hidden
        ]

    def _worded(self, rows: list[int], columns: list[int]) -> tuple[list[int], list[int]]:
        """Narrow people, or competencies, or both: wherever the words occur."""
        words = fold(self.shown.text).split()
        if not words:
            return rows, columns
        content = self.figures.content
        people = []
        for n in rows:
            each = self._people[n]
            names = [content.get("teams", each.team or ""), content.get("roles", each.role or "")]
            text = fold(" ".join([label_of(each), *(label_of(r) for r in names if r)]))
            if all(word in text for word in words):
                people.append(n)
        found = []
        for n in columns:
            text = fold(f"{label_of(self._competencies[n])} {self._competencies[n].code}")
            if all(word in text for word in words):
                found.append(n)
        if not people and not found:
            return [], []
        return people or rows, found or columns

    def _rows(self, people: Sequence[int]) -> list[Row]:
        content = self.figures.content
        groups = groups_of(content, self.shown.grouping, people, self._people.__getitem__)
        rows: list[Row] = []
        for key, members in groups.items():
            if not members:
                continue
            rows.append(Row(key))
            if f"group:{key}" not in self.shown.folded:
                members.sort(key=lambda n: fold(label_of(self._people[n])))
                rows += [Row(key, n) for n in members]
        return rows

    def _columns(self, competencies: Sequence[int]) -> list[Column]:
        """In the order that is wished; each category together, where its first one stands.

        What is kept at the left comes before all, out of its category.
        """
        by_id = {each.id: each for each in self._competencies}
        groups: dict[str, list[int]] = {}
        column, fitting = self.cells.grid.column, set(competencies)
        first = [column[id_] for id_ in self.shown.frozen if column.get(id_) in fitting]
        self.frozen = len(first)
        """How many columns stay where they are when the others are scrolled."""
        for n in competencies:
            if n in first:
                continue
            groups.setdefault(self._category(by_id, self._competencies[n]), []).append(n)
        columns = [Column("", n) for n in first]
        self.gathered: dict[str, Ints] = {}
        """Folded category → the competencies it would show."""
        missing = self.cells.gaps().sum(axis=0)
        for key, members in sorted_columns(
            groups,
            self.shown.sorting,
            lambda n: label_of(self._competencies[n]),
            lambda n: int(missing[n]),
        ):
            if key and key in self.shown.folded:
                columns.append(Column(key))
                self.gathered[key] = np.array(members, int)
            else:
                columns += [Column(key, n) for n in members]
        return columns

    @staticmethod
    def _category(by_id: dict[str, Competency], each: Competency) -> str:
        """The highest competency above one; empty for none. A broken chain ends where it breaks."""
        seen, at = {each.id}, each
        while at.parent in by_id and at.parent not in seen:
            at = by_id[at.parent]
            seen.add(at.id)
        return at.id if at.id != each.id else ""

    def _scale_numbers(self) -> Ints:
        """For each competency a number of its scale; equal ones share it."""
        numbers: dict[tuple[object, ...], int] = {}
        scale_of = self.figures.content.scale_of
        keys = ((scale_of(each.id).id, each.beyond) for each in self._competencies)
        found = [numbers.setdefault(key, len(numbers)) for key in keys]
        return np.array(found, int)

    # -- finding -----------------------------------------------------------------------------

    @property
    def height(self) -> int:
        """Pixels of all rows."""
        return int(self.tops[-1])

    @property
    def width(self) -> int:
        """Pixels of all columns."""
        return int(self.lefts[-1])

    def rows_between(self, top: float, bottom: float) -> range:
        """Rows that lie within two heights."""
        return _between(self.tops, top, bottom)

    def columns_between(self, left: float, right: float) -> range:
        """Columns that lie within two places."""
        return _between(self.lefts, left, right)

    def cell(self, row: int, column: int) -> Cell | None:
        """Which person and competency a place shows; None for heads and folded columns."""
        if not (0 <= row < len(self.rows) and 0 <= column < len(self.columns)):
            return None
        person, competency = self.rows[row].person, self.columns[column].competency
        return None if person is None or competency is None else (person, competency)

    def place_of(self, cell: Cell) -> tuple[int, int] | None:
        """Where a person and a competency are shown; None while they aren't."""
        row, column = self._row_of.get(cell[0]), self._column_of.get(cell[1])
        return None if row is None or column is None else (row, column)

    def person(self, place: int) -> Person:
        """A person by its place among all."""
        return self._people[place]

    def competency(self, place: int) -> Competency:
        """A competency by its place among all."""
        return self._competencies[place]

    def worst_in(self, category: str, person: int) -> State | None:
        """How it stands with a person in a folded category: the worst of what is asked for."""
        found = self.cells.states[person, self.gathered[category]]
        return worst(STATES[state] for state in set(found.tolist()) if state >= 0)

    def pair(self, cell: Cell) -> tuple[str, str]:
        """Ids of the person and the competency of a cell."""
        return self._people[cell[0]].id, self._competencies[cell[1]].id

    def cell_of(self, person: str, competency: str) -> Cell | None:
        """The cell of two ids, shown or not."""
        row, column = self.cells.grid.row.get(person), self.cells.grid.column.get(competency)
        return None if row is None or column is None else (row, column)

    # -- changing ----------------------------------------------------------------------------

    def fold(self, key: str) -> None:
        """Fold a group ("group:<key>") or a category away, or open it."""
        self.shown.folded ^= {key}
        self.lay_out()

    def patch(self, edit: Edit, needs: Iterable[str]) -> set[Cell] | None:
        """Take over an edit; returns the cells to paint anew, None for everything."""
        touched = self.cells.patch(edit, needs)
        asks = "needs" in edit.kinds() and (self.shown.only_needed or self.shown.development)
        if touched is None or asks or edit.kinds() & _LAYOUT:
            self.lay_out()
            return None
        return touched


def _or_none(place: int | None) -> int:
    return -1 if place is None else place


def _between(edges: Ints, low: float, high: float) -> range:
    first = int(np.searchsorted(edges, low, "right")) - 1
    last = int(np.searchsorted(edges, high, "left"))
    return range(max(first, 0), min(last, len(edges) - 1))
