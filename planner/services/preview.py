"""What taking over a file would do, line by line, before anything is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from planner.domain.edit import Change
from planner.domain.problem import Problem
from planner.domain.record import Record

Outcome = Literal["new", "changed", "same", "refused"]
OUTCOMES: tuple[Outcome, ...] = ("new", "changed", "same", "refused")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file: row from 1, column as its letter, sheet by name."""

    row: int = 0
    column: str = ""
    sheet: str = ""

    def __str__(self) -> str:
        cell = f"{self.column}{self.row or ''}"
        return f"{self.sheet}!{cell}" if self.sheet else cell


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record a file brings. Its id is a key within the file, references may be such keys.

    `columns` says in which column each of its fields stood, where they stand in several.
    """

    kind: str
    record: Record
    place: Place
    columns: Mapping[str, str] = field(default_factory=dict)

    def place_of(self, name: str) -> Place:
        """Where one of its fields stands; the record's own place if that is not known."""
        column = self.columns.get(name)
        return self.place if column is None else replace(self.place, column=column)


@dataclass(frozen=True, slots=True)
class Line:
    """What becomes of one candidate. `fields` names what changes, `problem` why it can't be."""

    outcome: Outcome
    kind: str
    id: str
    label: str
    place: Place
    fields: tuple[str, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """A name that is new, and records of the plan that may be meant: (id, label)."""

    kind: str
    name: str
    place: Place
    may_be: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FileColumn:
    """A column of a foreign table: its letter and head, a cell of it, and what it is taken for.

    `holds` is a word of a mapping: "name", "team", "competency", "ignore" and so on.
    """

    letter: str
    head: str
    sample: str
    holds: str


@dataclass(frozen=True, slots=True)
class Preview:
    """Every line of a file with its outcome; `changes` are what taking it over would do.

    `remarks` say what was read in a way one might not expect (hidden rows, a chosen sheet),
    `alike` asks who is meant, `columns` tells what each column was taken for.
    """

    file: str
    source: str
    lines: tuple[Line, ...]
    changes: tuple[Change, ...] = ()
    remarks: tuple[Problem, ...] = ()
    alike: tuple[Likeness, ...] = ()
    columns: tuple[FileColumn, ...] = ()
    holdable: tuple[str, ...] = ()
    """What a column may be said to hold; empty where nothing can be said."""
    sheets: tuple[str, ...] = ()
    contents: Mapping[str, bytes] = field(default_factory=dict)
    """Bytes of attachments that come along, by their hash."""
    each_alone: bool = False
    """True where no line needs another: what can't be read stays out, the rest comes in."""
    counts: Mapping[Outcome, int] = field(init=False)

    def __post_init__(self) -> None:
        found = Counter(line.outcome for line in self.lines)
        object.__setattr__(self, "counts", {outcome: found[outcome] for outcome in OUTCOMES})

    @property
    def refused(self) -> tuple[Line, ...]:
        """The lines that can't be taken over."""
        return tuple(line for line in self.lines if line.outcome == "refused")

    @property
    def hindering(self) -> tuple[Line, ...]:
        """The lines that keep the file from being taken over: none where the rest comes in.

        One that became a record and broke a rule hinders everywhere: it is among the changes.
        """
        if not self.each_alone or not self.changes:
            return self.refused
        return tuple(line for line in self.refused if line.id)


def refused_line(kind: str, place: Place, code: str, label: str = "", **values: Any) -> Line:
    """A line that can't be taken over: the code says why, its sentence also the cure."""
    problem = Problem(code, str(place), {"row": place.row, "column": place.column, **values})
    return Line("refused", kind, "", label, place, (), problem)
