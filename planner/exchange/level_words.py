"""Levels as people write them into a cell, and which scale a column seems to use."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from planner.domain.problem import Problem
from planner.domain.scale import BUILT_IN, DEFAULT_SCALE, Scale
from planner.exchange.spreadsheet import Broken, Cell, text_of
from planner.services.level_labels import bare_level, level_named

_NOTHING = frozenset({"", "-", "–", "—", "."})
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
    index = level_named(scale, bare_level(text_of(cell)))
    if index is None or isinstance(cell, bool):
        shown = {"value": text_of(cell)[:60], "labels": ", ".join(labels)}
        return Problem("import.no_level", "", shown)
    return index


def like_a_level(cell: Cell) -> bool:
    """True for what may be a level on some scale: a small number, or a very short label."""
    text = bare_level(text_of(cell))
    return bool(_NUMBER.match(text.split(" ")[0])) or len(text) < 4


def likely_scale(cells: Iterable[Cell]) -> Scale:
    """The built-in scale on which most cells are levels, the shortest first; 0–4 for none."""
    written = {text_of(cell) for cell in cells if not says_nothing(cell)}

    def fitting(scale: Scale) -> int:
        return sum(isinstance(level_of(text, scale), int) for text in written)

    return max(BUILT_IN.values(), key=fitting) if written else DEFAULT_SCALE
