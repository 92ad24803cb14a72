"""What stands in a cell about a person: hours, days, yes or no, or plain text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from planner.domain.problem import Problem
from planner.exchange.import_options import IGNORE
from planner.exchange.spreadsheet import Broken, Cell, text_of
from planner.services.matching import fold

_YES = frozenset({"x", "ja", "j", "yes", "y", "true", "wahr", "1", "extern", "external", "✓"})
_NO = frozenset({"", "nein", "n", "no", "false", "falsch", "0", "-", "–", "intern", "internal"})
_HOURS = re.compile(r"(\d{1,3}(?:[.,]\d+)?)\s*(?:h|std\.?|stunden|hours?|hrs)?\Z", re.I)
_GERMAN_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\Z")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?\Z")


def _hours(cell: Cell) -> float | Problem:
    found = _HOURS.match(text_of(cell))
    if isinstance(cell, bool | dt.date | dt.time | dt.timedelta) or not found:
        return Problem("import.no_hours", "", {"value": text_of(cell)[:60]})
    return float(found[1].replace(",", "."))


def _day(cell: Cell) -> dt.date | Problem:
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    text = text_of(cell)
    iso, german = _ISO_DAY.match(text), _GERMAN_DAY.match(text)
    parts = iso.groups() if iso else tuple(reversed(german.groups())) if german else ("0", "0", "0")
    try:
        return dt.date(int(parts[0]), int(parts[1]), int(parts[2]))
    except ValueError:
        return Problem("import.no_day", "", {"value": text[:60]})


def _yes(cell: Cell) -> bool | Problem:
    word = fold(text_of(cell))
    if word in _YES or word in _NO:
        return word in _YES
    return Problem("import.no_yes", "", {"value": text_of(cell)[:60]})


def _text(cell: Cell) -> str | Problem:
    if isinstance(cell, dt.date | dt.time | dt.timedelta):
        return Problem("import.date_for_text", "", {"value": str(cell)[:60]})
    return text_of(cell)


_READERS: dict[str, Callable[[Cell], Any]] = {
    "hours_per_week": _hours,
    "joined": _day,
    "left": _day,
    "external": _yes,
}


def read_person_field(role: str, cell: Cell) -> Any:
    """The value of a cell for a column's role; None where it says nothing."""
    if role == IGNORE or not text_of(cell):
        return None
    if isinstance(cell, Broken):
        return Problem("import.broken_cell", "", {"value": str(cell)[:60]})
    return _READERS.get(role, _text)(cell)
