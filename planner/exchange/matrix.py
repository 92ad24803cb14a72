"""A list of people with their levels: one row a person, one column a competency, or turned."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from planner.domain.assessment import Assessment
from planner.domain.beyond import labels_beyond
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.people import Person, Role, Team
from planner.domain.problem import Problem
from planner.domain.record import Record
from planner.domain.scale import BUILT_IN, DEFAULT_SCALE, Scale
from planner.exchange.column_words import OWN_FOOT, PERSON_COLUMNS, TOTALS, role_of
from planner.exchange.import_options import IGNORE, Options
from planner.exchange.level_words import level_of, like_a_level, likely_scale, says_nothing
from planner.exchange.matrix_layout import (
    Column,
    Layout,
    competency_called,
    doubtful_heads,
    head_row,
    lay_out,
)
from planner.exchange.person_cells import read_person_field
from planner.exchange.reading import Reading
from planner.exchange.spreadsheet import Cell, Sheet, text_of
from planner.services.matching import Matcher, fold, turned
from planner.services.preview import Candidate, FileColumn, Place, refused_line

_SAMPLES = 200
"""Rows in which a sample of a column is looked for."""
_MOST = 0.5
"""Share of cells that must look like levels where no head says that people are listed."""


def is_matrix(sheets: Sequence[Sheet]) -> bool:
    """True if some sheet names people by its head, or holds mostly what looks like levels."""
    return any(_looks_like_one(sheet) for sheet in sheets)


def _looks_like_one(sheet: Sheet) -> bool:
    head = head_row(sheet)
    if head is None or len(sheet.rows) < head + 2:
        return False
    if any(role_of(text_of(cell)) in ("name", "last_name") for cell in sheet.rows[head]):
        return True
    body = (cell for row in sheet.rows[head + 1 :] for cell in row[1:] if not says_nothing(cell))
    likely = [like_a_level(cell) for cell in body]
    return sum(likely) > _MOST * len(likely)


def read_matrix(
    sheets: Sequence[Sheet], content: Content, today: dt.date, options: Options
) -> Reading:
    """Everything a people × competency list brings.

    Unknown people, teams, roles and competencies become new ones, levels become assessments
    of kind manager (or the one told) made today (or on the day told).

    Raises:
        Refused: there is no such list in the file, or the options don't fit it.
    """
    matcher = Matcher(content)
    layout = lay_out(sheets, options, matcher)
    reader = _MatrixReader(layout, content, matcher, options, options.on or today)
    reader.read()
    reader.reading.remarks += _remarks(sheets, layout)
    if not layout.grid.transposed:
        reader.reading.columns += _columns(layout)
        reader.reading.holdable = ("competency", *PERSON_COLUMNS, IGNORE)
    return reader.reading


def _columns(layout: Layout) -> Iterator[FileColumn]:
    """What each column was taken for, with the first cell that says something."""
    grid = layout.grid
    for column in layout.columns:
        cells = (grid.text(row, column.index) for row in range(1, min(grid.rows, _SAMPLES)))
        sample = next(filter(None, cells), "")
        place = grid.place(0, column.index)
        holds = column.role or "competency"
        yield FileColumn(place.column, column.head, sample[:60], holds)


def _remarks(sheets: Sequence[Sheet], layout: Layout) -> Iterator[Problem]:
    sheet = layout.grid.sheet
    hidden = sorted(row for row in sheet.hidden if row <= len(sheet.rows))
    if hidden:
        rows = ", ".join(map(str, hidden[:12])) + (" …" if len(hidden) > 12 else "")
        yield Problem("import.hidden_rows", sheet.name, {"rows": rows, "count": len(hidden)})
    others = [each.name for each in sheets if each is not sheet and each.rows]
    if others:
        values = {"sheet": sheet.name, "others": ", ".join(others)}
        yield Problem("import.other_sheets", sheet.name, values)


class _MatrixReader:
    """One pass over the rows of a laid-out list."""

    def __init__(
        self, layout: Layout, content: Content, matcher: Matcher, options: Options, on: dt.date
    ) -> None:
        self.reading = Reading()
        self._layout, self._grid = layout, layout.grid
        self._content, self._matcher = content, matcher
        self._options, self._on = options, on
        self._rated: list[tuple[Column, str, Scale]] = []
        self._levels: dict[tuple[str, type, Cell], int | Problem] = {}
        self._named: set[tuple[str, str]] = set()
        self._about = list(layout.person_columns())
        names = [c.index for c in self._about if c.role in ("name", "last_name")]
        self._name_column = names[0] if names else 0

    def read(self) -> None:
        """Heads first, then row by row; a doubtful head leaves out its column."""
        doubtful = list(doubtful_heads(self._layout))
        self.reading.refusals += doubtful
        left_out = {line.place for line in doubtful}
        for column in self._layout.rated():
            if self._grid.place(0, column.index) not in left_out:
                self._read_head(column)
        for row in range(1, self._grid.rows):
            self._read_row(row)

    def _refuse(self, kind: str, place: Place, problem: Problem, label: str = "") -> None:
        self.reading.refusals.append(
            refused_line(kind, place, problem.code, label, **problem.values)
        )

    def _bring(self, kind: str, record: Record, place: Place) -> None:
        self.reading.candidates.append(Candidate(kind, record, place))

    def _read_head(self, column: Column) -> None:
        assert column.competency is not None
        place = self._grid.place(0, column.index)
        found = competency_called(self._matcher, column.competency)
        if len(found) > 1:
            problem = Problem("import.ambiguous", "", {"count": len(found)})
            self._refuse("competencies", place, problem, column.competency)
        elif found:
            self._rated.append((column, found[0], self._content.scale_of(found[0])))
        else:
            scale = self._new_scale(column)
            name = None if scale is DEFAULT_SCALE else scale.id
            key = column.competency
            self._bring("competencies", Competency(id=key, name=key, scale=name), place)
            self._rated.append((column, key, scale))

    def _new_scale(self, column: Column) -> Scale:
        told = self._options.scale
        if told is not None:
            return self._content.scales.get(told) or BUILT_IN[told]
        grid = self._grid
        return likely_scale(grid.cell(row, column.index) for row in range(1, grid.rows))

    def _read_row(self, row: int) -> None:
        grid = self._grid
        if not any(grid.text(row, column) for column in range(grid.columns)):
            return
        refused = len(self.reading.refusals)
        fields = self._person_fields(row)
        name = self._name(fields)
        place = grid.place(row, self._name_column)
        if fold(name) in OWN_FOOT:
            return
        if fold(name) in TOTALS:
            self._refuse("people", place, Problem("import.total_row", "", {"value": name}), name)
            return
        if not name:
            if len(self.reading.refusals) == refused:
                self._refuse("people", place, Problem("import.no_name"))
            return
        number = fields.get("personnel_number", "")
        key = f"{name} {number}".strip()
        person = Person(id=key, name=name, **fields)
        columns = {c.role: grid.place(row, c.index).column for c in self._about if c.role}
        at = columns | {"name": place.column}
        self.reading.candidates.append(Candidate("people", person, grid.place(row), at))
        for column, competency, scale in self._rated:
            self._read_level(row, column, (key, name), (competency, scale))

    @staticmethod
    def _name(fields: dict[str, Any]) -> str:
        """The person's name, taken out of the fields; "" if there is none."""
        parts = [str(fields.pop(part, "")) for part in ("first_name", "last_name")]
        return turned(str(fields.pop("name", "")) or " ".join(filter(None, parts)))

    def _person_fields(self, row: int) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for column in self._about:
            cell, place = self._grid.cell(row, column.index), self._grid.place(row, column.index)
            assert column.role is not None
            value = read_person_field(column.role, cell)
            if isinstance(value, Problem):
                self._refuse("people", place, value, self._grid.text(row, 0))
            elif value is not None:
                fields[column.role] = self._named_record(column.role, value, place)
        return fields

    def _named_record(self, role: str, value: Any, place: Place) -> Any:
        """A team's or role's key; brings a record of it the first time it is named."""
        kinds: dict[str, tuple[str, type[Team | Role]]] = {
            "team": ("teams", Team),
            "role": ("roles", Role),
        }
        if role not in kinds:
            return value
        kind, record_type = kinds[role]
        key = fold(value)
        if (kind, key) not in self._named:
            self._named.add((kind, key))
            self._bring(kind, record_type(id=key, name=value), place)
        return key

    def _read_level(
        self, row: int, column: Column, person: tuple[str, str], rated: tuple[str, Scale]
    ) -> None:
        cell = self._grid.cell(row, column.index)
        if says_nothing(cell):
            return
        (key, name), (competency, scale) = person, rated
        seen = (competency, type(cell), cell)
        level = self._levels.get(seen)
        if level is None:
            beyond = labels_beyond(self._content, competency)
            level = self._levels[seen] = level_of(cell, scale, beyond)
        place = self._grid.place(row, column.index)
        if isinstance(level, Problem):
            self._refuse("assessments", place, level, f"{name} · {column.head}")
            return
        assessment = Assessment(
            id=str(place),
            person=key,
            competency=competency,
            level=level,
            on=self._on,
            kind=self._options.kind,
        )
        self._bring("assessments", assessment, place)
