"""Heads and cells of lists of offerings, in German and English."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from planner.domain.problem import Problem
from planner.exchange.person_cells import read_person_field
from planner.exchange.spreadsheet import Broken, Cell, text_of
from planner.services.matching import fold

_WORDS: dict[str, str] = {
    "title": "offering, course, course title, training, title, seminar, workshop, angebot, kurs,"
    " kurstitel, schulung, seminartitel, titel, maßnahme, weiterbildung, lehrgang",
    "competency": "competency, competence, skill, teaches, topic, kompetenz, fähigkeit, thema,"
    " vermittelt, qualifikation",
    "from": "from, from level, level from, start level, von, von stufe, ab stufe, eingangsstufe",
    "to": "to, to level, level to, target level, bis, bis stufe, auf stufe, zielstufe, niveau",
    "weeks": "weeks, duration, duration weeks, length, wochen, dauer, dauer wochen",
    "hours": "hours, h, total hours, stunden, std, std., stundenumfang, umfang",
    "cost": "cost, costs, price, fee, kosten, preis, gebühr, kursgebühr",
    "seats": "seats, places, participants, max participants, plätze, kursplätze, teilnehmer,"
    " max. teilnehmer",
    "start": "start, start date, begin, begins, first day, beginn, anfang, startdatum, termin",
    "end": "end, end date, ends, last day, ende, enddatum",
    "provider": "provider, supplier, institute, school, anbieter, institut, träger, schule",
    "link": "link, url, website, webseite, internet",
    "notes": "notes, note, remarks, comment, bemerkung, bemerkungen, notizen, kommentar",
}
COLUMNS: tuple[str, ...] = tuple(_WORDS)
"""What a column may hold about an offering; the names a mapping uses."""

_KNOWN = {fold(word.strip()): holds for holds, words in _WORDS.items() for word in words.split(",")}
_NUMBER = re.compile(
    r"(\d[\d.,'\s]*)\s*(?:€|eur|chf|usd|\$|weeks?|wochen|h|std\.?|stunden)?\Z", re.I
)


def column_of_head(head: str) -> str | None:
    """What a column about an offering holds, by its head; None where it is something else."""
    return _KNOWN.get(fold(head)) or _KNOWN.get(fold(head.partition("(")[0]))


def _number(cell: Cell) -> float | Problem:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return float(cell)
    found = _NUMBER.match(text_of(cell))
    plain = _plain(found[1]) if found and isinstance(cell, str) else ""
    if not plain:
        return Problem("offerings.no_number", "", {"value": text_of(cell)[:60]})
    return float(plain)


def _plain(text: str) -> str:
    """ "1.234,50" and "1,234.50" as "1234.50", "1.200" as "1200"; empty for what is no number."""
    text = re.sub(r"[\s']", "", text).rstrip(".,")
    marks = [mark for mark in text if mark in ".,"]
    if not marks:
        return text
    at = max(text.rfind(","), text.rfind("."))
    whole, part = re.sub("[.,]", "", text[:at]), text[at + 1 :]
    grouped = len(set(marks)) == 1 and len(part) == 3
    if grouped:
        return whole + part
    return f"{whole}.{part}" if marks.count(text[at]) == 1 else ""


def _whole(cell: Cell) -> int | Problem:
    number = _number(cell)
    if isinstance(number, Problem) or number.is_integer():
        return number if isinstance(number, Problem) else int(number)
    return Problem("offerings.no_number", "", {"value": text_of(cell)[:60]})


def _day(cell: Cell) -> Any:
    return read_person_field("joined", cell)


_READERS: dict[str, Callable[[Cell], Any]] = {
    "weeks": _number,
    "hours": _number,
    "cost": _number,
    "seats": _whole,
    "start": _day,
    "end": _day,
}


def read_offering_field(holds: str, cell: Cell) -> Any:
    """The value of a cell that isn't empty, or the problem with it."""
    if isinstance(cell, Broken):
        return Problem("import.broken_cell", "", {"value": str(cell)[:60]})
    return _READERS.get(holds, text_of)(cell)
