"""Lists of offerings: one course a row, with what it teaches, how long, how dear, and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.offering import Offering, Term
from planner.domain.problem import Problem, refuse
from planner.domain.scale import DEFAULT_SCALE, Scale
from planner.exchange.import_options import IGNORE, Options
from planner.exchange.level_words import level_of, likely_scale
from planner.exchange.matrix_layout import competency_called, head_row, sheet_named
from planner.exchange.offering_cells import COLUMNS, column_of_head, read_offering_field
from planner.exchange.reading import Reading
from planner.exchange.spreadsheet import Sheet, letter, text_of
from planner.services.matching import Matcher, fold
from planner.services.preview import Candidate, FileColumn, Place, refused_line

_SAMPLES = 200


def is_offering_list(sheets: Sequence[Sheet]) -> bool:
    """True if a sheet's heads name a course, what it teaches, and how long or how dear it is."""
    return any(_row_of_heads(sheet) is not None for sheet in sheets)


def _row_of_heads(sheet: Sheet) -> int | None:
    row = head_row(sheet)
    if row is None or len(sheet.rows) < row + 2:
        return None
    found = {column_of_head(text_of(cell)) for cell in sheet.rows[row]}
    facts = found & {"weeks", "hours", "cost", "start", "seats"}
    return row if {"title", "competency"} <= found and facts else None


def read_offering_list(
    sheets: Sequence[Sheet], content: Content, today: dt.date, options: Options
) -> Reading:
    """Everything a list of offerings brings; rows with one title and competency are its terms.

    Raises:
        Refused: there is no such list in the file.
    """
    del today
    sheet = _sheet(sheets, options)
    row = options.header_row - 1 if options.header_row else _row_of_heads(sheet)
    if row is None or row >= len(sheet.rows):
        raise refuse("offerings.no_heads", sheet.name)
    reader = _Rows(sheet, row, content, options)
    reader.read()
    return reader.reading


def _sheet(sheets: Sequence[Sheet], options: Options) -> Sheet:
    if options.sheet is not None:
        return sheet_named(sheets, options.sheet)
    found = [sheet for sheet in sheets if _row_of_heads(sheet) is not None]
    if not found and not sheets:
        raise refuse("table.empty")
    return (found or list(sheets))[0]


class _Rows:
    """One pass over the rows of a list."""

    def __init__(self, sheet: Sheet, head: int, content: Content, options: Options) -> None:
        self.reading = Reading(holdable=(*COLUMNS, IGNORE))
        self._sheet, self._head = sheet, head
        self._content, self._matcher, self._options = content, Matcher(content), options
        self._columns = self._laid_out(options)
        self._scales: dict[str, tuple[str, Scale]] = {}
        self._offers: dict[tuple[str, str], int] = {}
        self._rows_of: dict[str, list[int]] | None = None
        """Rows by what they teach; gathered when the first new competency asks."""

    def _laid_out(self, options: Options) -> dict[str, int]:
        said = {fold(key): value for key, value in options.columns.items()}
        found: dict[str, int] = {}
        for index, cell in enumerate(self._sheet.rows[self._head]):
            head = text_of(cell)
            told = said.get(fold(letter(index))) or said.get(fold(head))
            holds = told or column_of_head(head) or IGNORE
            if not head and not told:
                continue
            if holds not in (*COLUMNS, IGNORE):
                raise refuse("type.choice", f"columns.{head}", value=holds[:60],
                             choices=", ".join((*COLUMNS, IGNORE)))  # fmt: skip
            sample = next(filter(None, (self._text(r, index) for r in self._rows())), "")
            self.reading.columns.append(FileColumn(letter(index), head, sample[:60], holds))
            if holds != IGNORE:
                found.setdefault(holds, index)
        for needed in ("title", "competency"):
            if needed not in found:
                raise refuse("offerings.no_heads", self._sheet.name)
        return found

    def _rows(self) -> range:
        return range(self._head + 1, min(len(self._sheet.rows), self._head + _SAMPLES))

    def _text(self, row: int, column: int) -> str:
        cells = self._sheet.rows[row]
        return text_of(cells[column]) if column < len(cells) else ""

    def _place(self, row: int, holds: str = "") -> Place:
        column = letter(self._columns[holds]) if holds in self._columns else ""
        return Place(row + 1, column, self._sheet.name)

    def read(self) -> None:
        """Row by row; one that is empty says nothing."""
        for row in range(self._head + 1, len(self._sheet.rows)):
            if any(text_of(cell) for cell in self._sheet.rows[row]):
                self._read_row(row)

    def _refuse(self, row: int, holds: str, problem: Problem, label: str) -> None:
        place = self._place(row, holds)
        self.reading.refusals.append(
            refused_line("offerings", place, problem.code, label, **problem.values)
        )

    def _read_row(self, row: int) -> None:
        title = self._text(row, self._columns["title"])
        taught = self._text(row, self._columns["competency"])
        for holds, text in (("title", title), ("competency", taught)):
            if not text:
                self._refuse(row, holds, Problem("offerings.missing", ""), title or taught)
                return
        competency, scale = self._competency(taught, row)
        values, trouble = self._fields(row, scale, title)
        if not trouble:
            self._offer(row, title, competency, values)

    def _competency(self, name: str, row: int) -> tuple[str, Scale]:
        """Id and scale of what is taught; a competency nobody knows yet is brought along."""
        key = fold(name)
        if key not in self._scales:
            found = competency_called(self._matcher, name)
            if found:
                self._scales[key] = found[0], self._content.scale_of(found[0])
            else:
                scale = self._likely_scale(key)
                id_ = None if scale is DEFAULT_SCALE else scale.id
                record = Competency(id=name, name=name, scale=id_)
                place = self._place(row, "competency")
                self.reading.candidates.append(Candidate("competencies", record, place))
                self._scales[key] = name, scale
        return self._scales[key]

    def _likely_scale(self, key: str) -> Scale:
        """The scale on which the levels of all rows about a competency are levels."""
        if self._rows_of is None:
            self._rows_of = {}
            for row in range(self._head + 1, len(self._sheet.rows)):
                taught = fold(self._text(row, self._columns["competency"]))
                self._rows_of.setdefault(taught, []).append(row)
        rows = self._rows_of[key]
        ends = [self._columns[end] for end in ("from", "to") if end in self._columns]
        return likely_scale(self._text(row, column) for row in rows for column in ends)

    def _fields(self, row: int, scale: Scale, title: str) -> tuple[dict[str, Any], bool]:
        """What the row says beside title and competency; True if something can't be read."""
        values: dict[str, Any] = {}
        trouble = False
        for holds, column in self._columns.items():
            cells = self._sheet.rows[row]
            if (
                holds in ("title", "competency")
                or column >= len(cells)
                or not text_of(cells[column])
            ):
                continue
            cell = cells[column]
            level = holds in ("from", "to")
            value = level_of(cell, scale) if level else read_offering_field(holds, cell)
            if isinstance(value, Problem):
                self._refuse(row, holds, value, title)
                trouble = True
            else:
                values[holds] = value
        return values, trouble

    def _offer(self, row: int, title: str, competency: str, values: dict[str, Any]) -> None:
        start, end = values.pop("start", None), values.pop("end", None)
        if start is None and end is not None:
            self._refuse(row, "end", Problem("offerings.no_start", ""), title)
            return
        terms = (Term(start=start, end=end or start),) if start else ()
        low = values.pop("from", None)
        to = values.pop("to", None)
        if to is None:
            to = (low or 0) + 1
        made = Offering(id=f"{title}-{competency}", title=title, competency=competency,
                        from_=low if low is not None else max(to - 1, 0), to=to, terms=terms,
                        **values)  # fmt: skip
        key = (fold(title), competency)
        if key in self._offers:
            self._add_term(self._offers[key], row, made)
            return
        self._offers[key] = len(self.reading.candidates)
        columns = {name: letter(index) for name, index in self._columns.items()}
        columns |= {"name": columns["title"], "from_": columns.get("from", "")}
        columns |= {"terms": columns.get("end", columns.get("start", ""))}
        place = self._place(row)
        self.reading.candidates.append(Candidate("offerings", made, place, columns))

    def _add_term(self, at: int, row: int, again: Offering) -> None:
        """A second row about one offering is another term of it, or it contradicts the first."""
        earlier = self.reading.candidates[at]
        first = earlier.record
        assert isinstance(first, Offering)
        bare = replace(first, terms=())
        if bare != replace(again, terms=()) or not again.terms:
            problem = Problem("import.twice", "", {"first": str(earlier.place_of("title"))})
            self._refuse(row, "title", problem, again.title)
            return
        joined = replace(first, terms=(*first.terms, *again.terms))
        self.reading.candidates[at] = replace(earlier, record=joined)
