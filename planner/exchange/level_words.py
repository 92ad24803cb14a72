"""Levels as people write them into a cell, and which scale a column seems to use."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from planner.domain.problem import Problem
from planner.domain.scale import BUILT_IN, DEFAULT_SCALE, Scale
from planner.exchange.spreadsheet import Broken, Cell, text_of
from planner.services.matching import fold

_NOTHING = frozenset({"", "-", "–", "—", "."})
_BEFORE = re.compile(r"(?:level|stufe|niveau)\s+", re.I)
_NUMBER = re.compile(r"\d{1,3}(?:[.,]0+)?\Z")


def says_nothing(cell: Cell) -> bool:
    """True for an empty cell or a lone dash."""
    return cell == "" or (isinstance(cell, str) and text_of(cell) in _NOTHING)


def level_of(cell: Cell, scale: Scale) -> int | Problem:
    """The level a cell names: its label on the scale, or its number where labels are words.

    A label wins over a number: on a scale 1–6 "1" is the first level, not the second.
    """
    if isinstance(cell, Broken):
        return Problem("import.broken_cell", "", {"value": str(cell)[:60]})
    if isinstance(cell, dt.date | dt.datetime | dt.time | dt.timedelta):
        return Problem("import.date_for_level", "", {"value": str(cell)[:60]})
    labels = [level.label for level in scale.levels]
    text = _BEFORE.sub("", text_of(cell), count=1)
    index = _by_label(text, labels)
    if index is None or isinstance(cell, bool):
        shown = {"value": text_of(cell)[:60], "labels": ", ".join(labels)}
        return Problem("import.no_level", "", shown)
    return index


def _by_label(text: str, labels: list[str]) -> int | None:
    wanted = fold(text)
    number = int(re.split("[.,]", text)[0]) if _NUMBER.match(text) else None
    for read in (fold, _first_word):
        found = [i for i, label in enumerate(labels) if read(label) == wanted]
        if number is not None:
            found = found or [i for i, label in enumerate(labels) if read(label) == str(number)]
        if len(found) == 1:
            return found[0]
    numbered = sum(_first_word(label).isdigit() for label in labels)
    if number is not None and numbered <= 1 and number < len(labels):
        return number
    return None


def _first_word(label: str) -> str:
    return fold(label).split(" ")[0]


def like_a_level(cell: Cell) -> bool:
    """True for what may be a level on some scale: a small number, or a very short label."""
    text = _BEFORE.sub("", text_of(cell), count=1)
    return bool(_NUMBER.match(text.split(" ")[0])) or len(text) < 4


def likely_scale(cells: Iterable[Cell]) -> Scale:
    """The built-in scale on which most cells are levels, the shortest first; 0–4 for none."""
    written = {text_of(cell) for cell in cells if not says_nothing(cell)}

    def fitting(scale: Scale) -> int:
        return sum(isinstance(level_of(text, scale), int) for text in written)

    return max(BUILT_IN.values(), key=fitting) if written else DEFAULT_SCALE
