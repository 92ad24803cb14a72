"""Finds what is meant: records of a plan by reference, code, id or name, however it is spelt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from planner.domain.content import Content
from planner.domain.record import Record

_PARTS: tuple[tuple[str, str], ...] = (("ae", "a"), ("oe", "o"), ("ue", "u"))


@cache
def fold(text: str) -> str:
    """A text as it is compared: without case, umlauts, accents and extra spaces.

    "Müller", "MUELLER" and "Muller" become one, because lists from different systems
    spell the same name in all three ways.
    """
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c)
    )
    for pair, single in _PARTS:
        plain = plain.replace(pair, single)
    return " ".join(plain.split())


def turned(name: str) -> str:
    """ "Weber, Jonas" as "Jonas Weber"; any other name as it is."""
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and "," not in first else name.strip()


def slug(text: str) -> str:
    """A text as a readable id: small letters, digits and dashes."""
    spelt = text.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    plain = unicodedata.normalize("NFKD", spelt)
    return re.sub(r"[^a-z0-9.]+", "-", plain.encode("ascii", "ignore").decode()).strip("-.")[:60]


def _by_name(record: Any) -> Iterator[str]:
    yield fold(turned(record.name) if hasattr(record, "personnel_number") else record.name)


def _by_title_and_competency(record: Any) -> Iterator[str]:
    """One course may raise two competencies; then it stands there twice under one title."""
    yield f"{fold(record.title)}\n{record.competency}"


def _by(name: str) -> Callable[[Any], Iterator[str]]:
    def keys(record: Any) -> Iterator[str]:
        value = getattr(record, name)
        if value:
            yield fold(value)

    return keys


Keys = Callable[[Any], Iterator[str]]
_ID: Keys = _by("id")

_WAYS: dict[str, tuple[Keys, ...]] = {
    "competencies": (_by("external_reference"), _by("code"), _ID, _by_name),
    "people": (_by("personnel_number"), _ID, _by_name),
    "teams": (_ID, _by_name),
    "roles": (_ID, _by_name),
    "scales": (_ID, _by_name),
    "offerings": (_by_title_and_competency,),
}
"""Kind → what tells its records apart, the surest first."""


def identity(kind: str, record: Record) -> str:
    """What tells a record apart within one file: the surest key it has, never its id."""
    ways = [keys for keys in _WAYS[kind] if keys is not _ID]
    return next((key for keys in ways for key in keys(record) if key), "")


def same_name(first: str, second: str) -> bool:
    """True if two names differ in their spelling only."""
    return fold(turned(first)) == fold(turned(second))


class Matcher:
    """Records of a plan by what a foreign list may call them; built once, read often."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._tables: dict[tuple[str, int], dict[str, list[str]]] = {}

    def _table(self, kind: str, way: int) -> dict[str, list[str]]:
        key = (kind, way)
        if key not in self._tables:
            table: dict[str, list[str]] = {}
            for record in self._content.table(kind).values():
                for each in _WAYS[kind][way](record):
                    table.setdefault(each, []).append(record.id)
            self._tables[key] = table
        return self._tables[key]

    def like(self, kind: str, record: Record) -> list[str]:
        """Ids of the records a foreign one may be; more than one means it is not clear."""
        reference = getattr(record, "external_reference", "")
        for way, keys in enumerate(_WAYS[kind]):
            table = self._table(kind, way)
            found = [id_ for key in keys(record) for id_ in table.get(key, ())]
            if reference:
                found = [id_ for id_ in found if self._may_be(kind, id_, reference)]
            if found:
                return found
        return []

    def _may_be(self, kind: str, id_: str, reference: str) -> bool:
        """False for a record that carries another reference: it is surely something else."""
        own = self._content.get(kind, id_).external_reference
        return not own or fold(own) == fold(reference)

    def called(self, kind: str, text: str) -> list[str]:
        """Ids of the records somebody calls `text`, by the surest way that finds any."""
        name = turned(text) if kind == "people" else text
        for way in range(len(_WAYS[kind])):
            found = self._table(kind, way).get(fold(name), [])
            if found:
                return found
        return []
