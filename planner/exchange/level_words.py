"""Levels as people write them into a cell, and which scale a column seems to use."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from planner.domain.beyond import MARK
from planner.domain.problem import Problem
from planner.domain.scale import BUILT_IN, DEFAULT_SCALE, Scale
from planner.exchange.spreadsheet import Broken, Cell, text_of
from planner.services.level_labels import NEEDED, bare_level, level_named
from planner.services.matching import fold

_NOTHING = frozenset({"", "-", "–", "—", "."})
_NUMBER = re.compile(r"\d{1,3}(?:[.,]0+)?\Z")


def says_nothing(cell: Cell) -> bool:
    """True for an empty cell or a lone dash; also where only what is needed stands behind it."""
    return cell == "" or (isinstance(cell, str) and _held(text_of(cell)) in _NOTHING)


def _held(text: str) -> str:
    """What is held, of a cell of our own tables that says what is needed too: "A1 ›B1"."""
    return text.partition(NEEDED)[0].strip()


def level_of(cell: Cell, scale: Scale, beyond: Sequence[str] = ()) -> int | Problem:
    """The level a cell names: its label on the scale, or its number where labels are words.

    A label wins over a number: on a scale 1–6 "1" is the first level, not the second.

    Args:
        beyond: labels of levels kept above the end of the scale, that "C2 ↑" may name.
    """
    if isinstance(cell, Broken):
        return Problem("import.broken_cell", "", {"value": str(cell)[:60]})
    if isinstance(cell, dt.date | dt.datetime | dt.time | dt.timedelta):
        return Problem("import.date_for_level", "", {"value": str(cell)[:60]})
    labels = [level.label for level in scale.levels]
    text = bare_level(_held(text_of(cell)))
    index = level_named(scale, bare_level(text_of(cell)))  # a label may hold the mark itself
    if index is None:
        index = level_named(scale, text)
    if index is None and text.endswith(MARK):
        index = _beyond(scale, text.removesuffix(MARK), beyond)
    if index is None or isinstance(cell, bool):
        shown = {"value": text_of(cell)[:60], "labels": ", ".join(labels)}
        return Problem("import.no_level", "", shown)
    return index


def _beyond(scale: Scale, label: str, beyond: Sequence[str]) -> int | None:
    """The level above the end of the scale with this label, if just one is called so."""
    found = [at for at, each in enumerate(beyond, len(scale.levels)) if fold(each) == fold(label)]
    return found[0] if len(found) == 1 else None


def like_a_level(cell: Cell) -> bool:
    """True for what may be a level on some scale: a small number, or a very short label."""
    text = bare_level(_held(text_of(cell)))
    return bool(_NUMBER.match(text.split(" ")[0])) or len(text) < 4


def likely_scale(cells: Iterable[Cell]) -> Scale:
    """The built-in scale on which most cells are levels, the shortest first; 0–4 for none."""
    written = {text_of(cell) for cell in cells if not says_nothing(cell)}

    def fitting(scale: Scale) -> int:
        return sum(isinstance(level_of(text, scale), int) for text in written)

    return max(BUILT_IN.values(), key=fitting) if written else DEFAULT_SCALE
