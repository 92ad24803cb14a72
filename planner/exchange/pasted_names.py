"""Names as somebody pastes them: one a line, perhaps with team and role, or below a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.people import Person, Role, Team
from planner.domain.problem import Problem
from planner.exchange.clipboard import rows_of
from planner.exchange.column_words import role_of
from planner.exchange.reading import Reading
from planner.exchange.spreadsheet import letter
from planner.services.matching import fold, turned
from planner.services.preview import Candidate, Place, refused_line

LONGEST_NAME = 120
MOST_PARTS = 3
"""Cells of a line: name, team, role."""
_FEW = 0.75
"""Share of different second words below which they are teams, not first names."""

_GROUP = r"(?:team|abteilung|abt\.|gruppe|bereich|department|dept\.|group|unit)"
_HEADING = re.compile(rf"{_GROUP}\s*:\s*(?P<named>.+?)|(?P<whole>[^:]+)\s*:", re.I)
_BULLET = re.compile(r"\s*(?:[-–—*•·‣▪]\s+|\d{1,3}[.)]\s+)")
_ADDRESS = re.compile(r"\s*[<(]?[^\s<>()@;,]+@[^\s<>()@;,]+[>)]?")
_MARKS = re.compile(r"\s*[\t;|]\s*")
_PLUS = re.compile(r"\s+[+&]\s+")


@dataclass(frozen=True, slots=True)
class _Line:
    """One line: its row, its cells, and the heading it stands below."""

    row: int
    parts: tuple[str, ...]
    below: str = ""
    commas: bool = False
    """True if only commas part its cells."""


def read_names(text: str) -> Reading:
    """The people of a list of names; what is no name is refused, with its row.

    A line holds a name, then team and role behind tabs, semicolons or commas. "Weber, Jonas"
    is one name, unless what follows the commas repeats itself: then those are teams. A line
    like "Team: Design" or "Design:" is a heading for those below it.
    """
    lines = list(_lines(text))
    reading = Reading()
    if _last_names_first(lines):
        lines = [_joined(line) for line in lines]
        reading.remarks.append(Problem("paste.last_first"))
    reader = _NamesReader(reading)
    for line in lines:
        reader.take(line)
    return reading


def _lines(text: str) -> Iterator[_Line]:
    below = ""
    rows = ["\t".join(" ".join(cell.split()) for cell in row) for row in rows_of(text)]
    filled = [row for row in rows if row.strip()]
    for number, whole in enumerate(rows, 1):
        plain = _ADDRESS.sub("", _BULLET.sub("", whole, count=1)).strip().strip('"').strip()
        heading = _HEADING.fullmatch(plain)
        if heading:
            below = (heading["named"] or heading["whole"]).strip()
        elif plain and not _is_head(plain):
            for parts, commas in _cells(plain, len(filled) == 1):
                yield _Line(number, parts, below, commas)


def _is_head(plain: str) -> bool:
    """True for the head of a column of names."""
    return role_of(plain) == "name"


def _cells(plain: str, alone: bool) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The cells of a line, and whether commas part them; a lone line may list many names."""
    if _PLUS.search(plain):
        for name in _PLUS.split(plain):
            yield (name,), False
        return
    if _MARKS.search(plain):
        parts = tuple(part.strip(' "') for part in _MARKS.split(plain))
        many = alone and "\t" not in plain and len(parts) > 1
    else:
        parts = tuple(part.strip(' "') for part in plain.split(","))
        many = alone and len(parts) > 2
        if not many:
            yield _without_end(parts), len(parts) > 1
            return
    if many:
        yield from (((part,), False) for part in parts if part)
    else:
        yield _without_end(parts), False


def _without_end(parts: tuple[str, ...]) -> tuple[str, ...]:
    while len(parts) > 1 and not parts[-1]:
        parts = parts[:-1]
    return parts


def _last_names_first(lines: list[_Line]) -> bool:
    """True if commas stand between last and first names: each side one name, few repeated."""
    pairs = [line.parts for line in lines if line.commas]
    if not pairs or any(len(pair) != 2 or " " in pair[0] or " " in pair[1] for pair in pairs):
        return False
    seconds = {fold(second) for _, second in pairs}
    return len(seconds) / len(pairs) > _FEW


def _joined(line: _Line) -> _Line:
    return _Line(line.row, (", ".join(line.parts),), line.below) if line.commas else line


class _NamesReader:
    """Brings people, and the teams and roles they name."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._first: dict[str, Place] = {}
        self._named: set[tuple[str, str]] = set()

    def take(self, line: _Line) -> None:
        """One line becomes a person, or is refused with its reason."""
        name = turned(line.parts[0])
        place = Place(line.row, "A")
        problem = self._problem(line, name)
        if problem is not None:
            refused = refused_line("people", place, problem.code, name[:60], **problem.values)
            self._reading.refusals.append(refused)
            return
        self._first[fold(name)] = place
        team = line.parts[1] if len(line.parts) > 1 and line.parts[1] else line.below
        role = line.parts[2] if len(line.parts) > 2 else ""
        person = Person(
            id=name,
            name=name,
            team=self._key("teams", team, Place(line.row, "B")),
            role=self._key("roles", role, Place(line.row, "C")),
        )
        self._reading.candidates.append(Candidate("people", person, place))

    def _problem(self, line: _Line, name: str) -> Problem | None:
        if len(line.parts) > MOST_PARTS:
            values = {"count": len(line.parts), "last": letter(len(line.parts) - 1)}
            return Problem("paste.many_cells", "", values)
        if len(max(line.parts, key=len)) > LONGEST_NAME:
            return Problem("paste.long_name", "", {"most": LONGEST_NAME})
        if not any(character.isalpha() for character in name):
            return Problem("paste.no_name", "", {"value": line.parts[0][:60]})
        first = self._first.get(fold(name))
        if first is not None:
            return Problem("import.twice", "", {"first": str(first)})
        return None

    def _key(self, kind: str, name: str, place: Place) -> str | None:
        """A team's or role's key; brings a record of it the first time it is named."""
        if not name:
            return None
        key = fold(name)
        if (kind, key) not in self._named:
            self._named.add((kind, key))
            record = Team(id=key, name=name) if kind == "teams" else Role(id=key, name=name)
            self._reading.candidates.append(Candidate(kind, record, place))
        return key
