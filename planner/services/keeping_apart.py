"""Entries of the catalogue that look alike and are not: said once, remembered in the plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal

from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.problem import refuse
from planner.services.editing import Unit, write
from planner.services.matching import fold
from planner.services.naming import name_of
from planner.services.ports import Store
from planner.services.records import existing

Kind = Literal["competencies", "offerings"]


def keep_apart(store: Store, kind: Kind, first: str, second: str) -> Edit | None:
    """Say that two competencies, or two offerings, are not the same: they are asked about no more.

    Raises:
        Refused: they are one.
    """
    names = _names(store, kind, first, second)
    if first == second:
        raise refuse("apart.same", "second", title=names["title"])
    with write(store, "keep_apart", **names) as unit:
        record = unit.get(kind, first)
        if not _parted(store.content, kind, first, second):
            unit.put(kind, replace(record, not_same=(*record.not_same, second)))
    return unit.edit


def take_for_same(store: Store, kind: Kind, first: str, second: str) -> Edit | None:
    """Take back that two are not the same: they come up as a possible duplicate again."""
    with write(store, "take_for_same", **_names(store, kind, first, second)) as unit:
        for id_, other in ((first, second), (second, first)):
            _let_go(unit, kind, id_, other)
    return unit.edit


def _names(store: Store, kind: Kind, first: str, second: str) -> dict[str, str]:
    for id_ in (first, second):
        existing(store, kind, id_)
    content = store.content
    return {"title": name_of(content, kind, first), "other": name_of(content, kind, second)}


def _let_go(unit: Unit, kind: Kind, id_: str, other: str) -> None:
    record: Any = unit.get(kind, id_)
    if other in record.not_same:
        kept = tuple(each for each in record.not_same if each != other)
        unit.put(kind, replace(record, not_same=kept))


def _parted(content: Content, kind: str, first: str, second: str) -> bool:
    pairs = ((first, second), (second, first))
    return any(other in content.get(kind, id_).not_same for id_, other in pairs)


def kept_apart(content: Content, kind: str) -> Iterator[tuple[str, str]]:
    """Pairs that are not the same, by the name of the first, each once."""
    found: dict[frozenset[str], tuple[str, str]] = {}
    for record in content.table(kind).values():
        for other in record.not_same:
            found.setdefault(frozenset((record.id, other)), (record.id, other))
    yield from sorted(found.values(), key=lambda pair: fold(name_of(content, kind, pair[0])))
