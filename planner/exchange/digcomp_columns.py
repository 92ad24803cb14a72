"""Tells the columns of a DigComp workbook by what stands in them.

The heads differ between translations and the columns between editions, but numbers like 1.2,
marks like LO1.2.03 and levels like B2 do not. Texts are told apart by how they go with those
numbers: a name is the shortest text that is the same wherever its number stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from planner.exchange.spreadsheet import Cell, Sheet, text_of
from planner.services.matching import fold

NUMBER = re.compile(r"[1-9]\.\d{1,2}\Z")
MARK = re.compile(r"([A-Z]{1,4})[ _-]?([1-9]\.\d{1,2})\.(\d{1,3})\Z")
_AREA = re.compile(r"[1-9](?:\.0)?\Z")
_SIX = re.compile(r"[ABC][12]\Z")
_EIGHT = re.compile(r"[1-8]\Z")
_MOST = 0.7
"""Share of cells that must fit: a few broken ones are to be named, not to hide the column."""

_HEADS: dict[str, str] = {
    "competence area number": "area",
    "competence area name": "area_name",
    "competence area descriptor": "area_text",
    "competence number": "number",
    "competence name": "name",
    "competence descriptor": "text",
    "competence statement id": "mark",
    "competence statement": "statement",
    "learning outcome id": "mark",
    "learning outcome": "statement",
    "proficiency level name": "level",
    "proficiency level": "level",
    "eight level mapping": "eight",
    "six level mapping": "six",
    "eight level proficiency level description": "level_text",
}


@dataclass(frozen=True, slots=True)
class Table:
    """The rows below a head row, and which column holds what."""

    sheet: Sheet
    head: int
    columns: dict[str, int]

    def cell(self, row: int, role: str) -> Cell:
        """What stands in a row for a role; "" where the sheet has no such column."""
        column = self.columns.get(role)
        line = self.sheet.rows[row]
        return line[column] if column is not None and column < len(line) else ""

    def text(self, row: int, role: str) -> str:
        """A cell as text, runs of spaces made one."""
        return " ".join(text_of(self.cell(row, role)).split())

    def rows(self) -> Iterator[int]:
        """Rows (from 0) that hold anything."""
        for row in range(self.head + 1, len(self.sheet.rows)):
            if any(text_of(cell) for cell in self.sheet.rows[row]):
                yield row


def tables_of(sheets: Sequence[Sheet]) -> list[Table]:
    """The sheets that look like a part of DigComp: the table of levels first, then the rest."""
    heads = [(sheet, next((i for i, r in enumerate(sheet.rows[:20]) if _texts_in(r) > 1), None))
             for sheet in sheets]  # fmt: skip
    levels: set[str] = set()
    found: list[Table] = []
    for wanted in ("eight", "number"):
        for sheet, head in heads:
            columns = {} if head is None else _columns(sheet, head, levels)
            if wanted in columns and head is not None:
                found.append(Table(sheet, head, columns))
        levels = {fold(table.text(row, "level")) for table in found for row in table.rows()}
    return found


def _texts_in(row: list[Cell]) -> int:
    return sum(bool(text_of(cell)) and isinstance(cell, str) for cell in row)


def _columns(sheet: Sheet, head: int, levels: set[str]) -> dict[str, int]:
    named: dict[str, int] = {}
    for index, cell in enumerate(sheet.rows[head]):
        role = _HEADS.get(fold(text_of(cell)))
        if role is not None:
            named.setdefault(role, index)
    guessed = _guessed(sheet, head, levels)
    if "number" not in guessed and "eight" not in guessed and not {"number", "name"} <= set(named):
        return {}
    taken = set(named.values())
    return {role: j for role, j in guessed.items() if j not in taken} | named


def _guessed(sheet: Sheet, head: int, levels: set[str]) -> dict[str, int]:
    body = [row for row in sheet.rows[head + 1 :] if any(text_of(cell) for cell in row)]
    width = max((len(row) for row in sheet.rows[head:]), default=0)
    texts = [[text_of(r[j]) if j < len(r) else "" for r in body] for j in range(width)]
    columns = dict(enumerate(texts))
    number = _taken(columns, lambda column: _share(column, NUMBER))
    if number is not None:
        return _competence_columns(columns, number, texts[number], levels)
    eight = _taken(columns, lambda column: _share(column, _EIGHT) * (len(set(column)) > 4))
    if eight is None or _taken(columns, lambda column: _share(column, _SIX)) is None:
        return {}
    level = _taken(columns, _stage_names)
    found = {"eight": eight, "level": level, "level_text": _taken(columns, _distinct)}
    return {role: j for role, j in found.items() if j is not None}


def _competence_columns(
    columns: dict[int, list[str]], number: int, numbers: list[str], levels: set[str]
) -> dict[str, int]:
    areas = [each[:1] for each in numbers]
    found: dict[str, int | None] = {"number": number}
    found["mark"] = _taken(columns, lambda column: _share(column, MARK))
    found["area"] = _taken(columns, partial(_area_share, numbers))
    found["level"] = _taken(columns, partial(_share_of, levels))
    if found["mark"] is not None:
        found["statement"] = _taken(columns, _distinct)
    found["area_name"] = _shortest(columns, areas)
    found["area_text"] = _shortest(columns, areas)
    found["name"] = _shortest(columns, numbers)
    found["text"] = _shortest(columns, numbers)
    return {role: index for role, index in found.items() if index is not None}


def _taken(columns: dict[int, list[str]], score: Callable[[list[str]], float]) -> int | None:
    """The column that scores best, if enough; it is taken out."""
    best = max(columns, key=lambda j: score(columns[j]), default=None)
    if best is None or score(columns[best]) < _MOST:
        return None
    del columns[best]
    return best


def _share(column: list[str], pattern: re.Pattern[str]) -> float:
    filled = [text for text in column if text]
    return sum(bool(pattern.match(text)) for text in filled) / len(filled) if filled else 0


def _share_of(words: set[str], column: list[str]) -> float:
    filled = [text for text in column if text]
    return sum(fold(text) in words for text in filled) / len(filled) if filled else 0


def _area_share(numbers: list[str], column: list[str]) -> float:
    pairs = [(text, number) for text, number in zip(column, numbers, strict=True) if text]
    fit = sum(bool(_AREA.match(text)) and text[0] == number[:1] for text, number in pairs)
    return fit / len(pairs) if pairs else 0


def _distinct(column: list[str]) -> float:
    """How far the texts of a column differ from row to row; long ones only."""
    filled = [text for text in column if text]
    if not filled or sum(map(len, filled)) / len(filled) < 20:
        return 0
    return len(set(filled)) / len(filled)


def _stage_names(column: list[str]) -> float:
    """How far a column holds short words, some of them again and again."""
    filled = [text for text in column if text]
    if not filled or not 1 < len(set(filled)) < len(filled):
        return 0
    words = sum(len(text) < 40 and not any(c.isdigit() for c in text) for text in filled)
    return words / len(filled) + 1 / sum(map(len, filled))


def _shortest(columns: dict[int, list[str]], keys: list[str]) -> int | None:
    """Of the columns that say the same wherever a key stands, and differ between keys, the
    one with the shortest texts; it is taken out."""
    several = len(set(keys))

    def fits(column: list[str]) -> bool:
        pairs = {(key, text) for key, text in zip(keys, column, strict=True) if text}
        return (
            len(pairs) <= several * 1.3
            and len({text for _, text in pairs}) > several * _MOST
            and _share(column, re.compile(r".*[^\W\d_]{3}")) > _MOST
        )

    fitting = [j for j, column in columns.items() if fits(column)]
    best = min(fitting, key=lambda j: sum(map(len, columns[j])), default=None)
    if best is not None:
        del columns[best]
    return best
