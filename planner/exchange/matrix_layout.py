"""Finds out how a people × competency list is laid out: head row, direction, what columns hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.domain.problem import Problem, Refused, refuse
from planner.exchange.column_words import PERSON_COLUMNS, is_competency_word, role_of
from planner.exchange.grid import Grid
from planner.exchange.import_options import IGNORE, Options
from planner.exchange.spreadsheet import Broken, Sheet, text_of
from planner.services.matching import Matcher, fold
from planner.services.preview import Line, refused_line

_LOOK_AT = 30
"""Rows in which the head row is looked for; above it stand titles and groups of columns."""
_CODE_FIRST = re.compile(r"(\S+?)[:.]?\s+[–—:-]?\s*(.+)", re.S)
_CODE_LAST = re.compile(r"(.+?)\s*\(([^()]+)\)\s*\Z", re.S)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a grid: what it holds about a person, or the competency rated in it."""

    index: int
    head: str
    role: str | None = None
    competency: str | None = None
    """What the competency is called; None where the column is about the person."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A grid whose columns are known."""

    grid: Grid
    columns: tuple[Column, ...]

    def person_columns(self) -> Iterator[Column]:
        """Columns about the person."""
        return (each for each in self.columns if each.role)

    def rated(self) -> Iterator[Column]:
        """Columns that hold levels."""
        return (each for each in self.columns if each.competency)


def names_of(head: str) -> Iterator[str]:
    """Everything a competency's head may be called by: "PL Polish" is also PL and Polish."""
    yield head
    for pattern, code, name in ((_CODE_FIRST, 1, 2), (_CODE_LAST, 2, 1)):
        found = pattern.fullmatch(head)
        if found and (len(found[code]) > 1 or found[code].isdigit()):
            yield from (found[code], found[name])


def competency_called(matcher: Matcher, head: str) -> list[str]:
    """Ids of the plan's competencies a head may mean."""
    return next((ids for name in names_of(head) if (ids := matcher.called("competencies", name))),
                [])  # fmt: skip


def _filled(sheet: Sheet, row: int) -> list[str]:
    return [text for cell in sheet.rows[row] if (text := text_of(cell))]


def head_row(sheet: Sheet) -> int | None:
    """The row (from 0) with the heads: it names its first column, or no text twice.

    A row of merged group heads repeats its texts and is passed over.
    """
    rows = range(min(len(sheet.rows), _LOOK_AT))
    candidates = [row for row in rows if len(_filled(sheet, row)) > 1]
    for row in candidates:
        texts = _filled(sheet, row)
        if any(role_of(text) in ("name", "last_name") for text in texts) or is_competency_word(
            texts[0]
        ):
            return row
    distinct = [r for r in candidates if len({*_filled(sheet, r)}) == len(_filled(sheet, r))]
    return next(iter(distinct or candidates), None)


def sheet_named(sheets: Sequence[Sheet], name: str) -> Sheet:
    """The sheet a mapping names.

    Raises:
        Refused: there is none of that name.
    """
    for sheet in sheets:
        if fold(sheet.name) == fold(name):
            return sheet
    known = ", ".join(sheet.name for sheet in sheets) or "–"
    raise Refused([Problem("type.choice", "sheet", {"value": name, "choices": known})])


def _sheet_of(sheets: Sequence[Sheet], options: Options) -> Sheet:
    if options.sheet is not None:
        return sheet_named(sheets, options.sheet)
    found = next((sheet for sheet in sheets if head_row(sheet) is not None), None)
    if found is None:
        raise refuse("table.empty")
    return found


def _is_transposed(grid: Grid, matcher: Matcher) -> bool:
    """True if people stand in the head row: by the corner's word, else by what is known."""
    corner = grid.text(0, 0)
    if is_competency_word(corner):
        return True
    if role_of(corner) in ("name", "last_name"):
        return False
    across = [text for j in range(1, min(grid.columns, 200)) if (text := grid.text(0, j))]
    down = [text for i in range(1, min(grid.rows, 200)) if (text := grid.text(i, 0))]
    if any(role_of(text) == "name" for text in across):
        return False

    def score(texts: list[str], others: list[str]) -> int:
        people = sum(bool(matcher.called("people", text)) for text in texts)
        return people + sum(bool(competency_called(matcher, text)) for text in others)

    return score(across, down) > score(down, across)


def _first_column(sheet: Sheet, row: int) -> int:
    """The first column in which anything stands from a row on."""
    return min(j for line in sheet.rows[row:] for j, cell in enumerate(line) if text_of(cell))


def lay_out(sheets: Sequence[Sheet], options: Options, matcher: Matcher) -> Layout:
    """The grid of a list and what its columns hold.

    Raises:
        Refused: there is no list, or a told sheet or row isn't there.
    """
    sheet = _sheet_of(sheets, options)
    row = options.header_row - 1 if options.header_row else head_row(sheet)
    if row is None or row >= len(sheet.rows) or not _filled(sheet, row):
        raise refuse("map.header_row", "header_row", row=(row or 0) + 1, rows=len(sheet.rows))
    left = _first_column(sheet, row)
    grid = Grid(sheet, row, left)
    turned = options.transposed
    if turned is None:
        turned = _is_transposed(grid, matcher)
    grid = Grid(sheet, row, left, turned)
    return Layout(grid, tuple(_columns(grid, options)))


def _columns(grid: Grid, options: Options) -> Iterator[Column]:
    said = {fold(key): value for key, value in options.columns.items()}
    heads = [grid.text(0, j) for j in range(grid.columns)]
    named = any(role_of(head) in ("name", "last_name") for head in heads)
    named = named or any(value in ("name", "last_name") for value in said.values())
    for index, head in enumerate(heads):
        told = said.get(fold(grid.place(0, index).column)) or (said.get(fold(head)) if head else "")
        told = told or (said.get(str(grid.place(0, index).row)) if grid.transposed else None)
        if told:
            yield _told(index, head, told)
        elif index == 0 and not named:
            yield Column(index, head, "name")
        elif not head:
            continue
        elif role := role_of(head):
            yield Column(index, head, role)
        else:
            yield Column(index, head, None, head)


def _told(index: int, head: str, told: str) -> Column:
    what, _, code = told.partition(":")
    if what == "competency":
        return Column(index, head, None, code.strip() or head)
    if what not in (*PERSON_COLUMNS, IGNORE):
        known = ", ".join((*PERSON_COLUMNS, "competency", IGNORE))
        values = {"value": told[:60], "choices": known}
        raise Refused([Problem("type.choice", f"columns.{head}", values)])
    return Column(index, head, what)


def doubtful_heads(layout: Layout) -> Iterator[Line]:
    """Heads that can't be used: none over filled cells, broken, a day, or there twice."""
    grid, seen = layout.grid, dict[str, Column]()
    known = {column.index for column in layout.columns}
    for index in range(grid.columns):
        if index not in known and any(grid.text(i, index) for i in range(1, grid.rows)):
            yield refused_line("competencies", grid.place(0, index), "import.no_head")
    for column in layout.columns:
        place, cell = grid.place(0, column.index), grid.cell(0, column.index)
        if column.role == IGNORE:
            continue
        if isinstance(cell, Broken) or not isinstance(cell, str | int | float):
            code = "import.broken_cell" if isinstance(cell, Broken) else "import.date_for_text"
            yield refused_line("competencies", place, code, value=str(cell)[:60])
        key = fold(column.competency or column.role or "")
        first = seen.setdefault(key, column)
        if first is not column:
            where = str(grid.place(0, first.index))
            yield refused_line("competencies", place, "import.twice", column.head, first=where)
