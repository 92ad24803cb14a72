"""What a record is called where one line must do: its title, else what it is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.record import label_of
from planner.services.matching import fold

LONGEST = 80
"""Characters of a name in a sentence; the rest becomes an ellipsis."""


def name_of(content: Content, kind: str, id_: str) -> str:
    """The name of a record by its id; the id where there is no such record."""
    record = content.get(kind, id_)
    return id_ if record is None else name_of_record(content, record)


def name_of_record(content: Content, record: Any) -> str:
    """The name of a record, at most `LONGEST` characters, on one line."""
    return cut(" ".join(_full_name(content, record).split()), LONGEST)


def with_level(name: str, level: str) -> str:
    """ "Polish B1", "New PLM system, level 3": a level of several words stands apart."""
    return f"{name}, {level}" if " " in level else f"{name} {level}"


def cut(text: str, most: int) -> str:
    """A text of at most so many characters; what had to go becomes an ellipsis."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def by_name(content: Content, ids: Iterable[str]) -> list[str]:
    """Ids of people in the order of the alphabet, in which they stand everywhere."""
    return sorted(ids, key=lambda id_: (fold(name_of(content, "people", id_)), id_))


def _full_name(content: Content, record: Any) -> str:
    if isinstance(record, Assessment):
        person = name_of(content, "people", record.person)
        return f"{person}: {name_of(content, 'competencies', record.competency)}"
    if isinstance(record, Need) and not record.title and record.competency:
        return name_of(content, "competencies", record.competency)
    return label_of(record)
