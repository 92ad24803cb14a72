"""All the text of a record that somebody wrote, field by field, and how it is compared."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from planner.domain.plain import hints
from planner.domain.record import Record, key_of
from planner.services.matching import fold

Text = tuple[str, str]
"""The key of a field of the record, and one text in it."""
Reader = Callable[[Any], Iterator[str]]

_CODES = frozenset({"time_zone", "country", "region", "currency", "media_type"})
"""Texts that are chosen, not written."""
TITLES = ("title", "name", "text")
"""Fields a record is called by; what is found there stands higher."""


def texts_of(record: Record) -> Iterator[Text]:
    """Every text of a record that isn't empty; lists give one for each entry.

    Ids of other records and words chosen from a list are not text: they are found by the
    records they name and by filters.
    """
    for name, key, read in _readers_of(record):
        for text in read(getattr(record, name)):
            if text:
                yield key, text


def folded_text(record: Record | None) -> str:
    """All texts of a record as they are compared, one a line; empty without a record."""
    if record is None:
        return ""
    return "\n".join(_folded(text) for _, text in texts_of(record))


def same_texts(before: Record | None, after: Record | None) -> bool:
    """True if no field in which something is written differs."""
    if before is None or after is None:
        return before is after
    return all(getattr(before, name) == getattr(after, name) for name, *_ in _readers_of(after))


def _folded(text: str) -> str:
    # Past the memory of `fold`: notes are long and seldom the same.
    return fold.__wrapped__(text)


def _readers_of(record: Any) -> tuple[tuple[str, str, Reader], ...]:
    record_type: Any = type(record)
    return _readers(record_type)


@cache
def _readers(record_type: Any) -> tuple[tuple[str, str, Reader], ...]:
    known = hints(record_type)
    found = []
    for f in fields(record_type):
        if f.name == "id" or f.name in _CODES or {"ref", "lines"} & f.metadata.keys():
            continue
        read = _reader(known[f.name])
        if read is not None:
            found.append((f.name, key_of(f.name), read))
    return tuple(found)


def _reader(hint: Any) -> Reader | None:
    """How texts are read out of a value of a type; None where there can't be any."""
    own: Any = hint
    if hint is str:
        return _itself
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) is tuple:
        each = _reader(arguments[0])
        return None if each is None else _of_each(each)
    if is_dataclass(hint):
        within = _readers(own)
        return _of_fields(within) if within else None
    if type(None) in arguments:
        inner = _reader(next(each for each in arguments if each is not type(None)))
        return None if inner is None else _if_any(inner)
    return None


def _itself(value: str) -> Iterator[str]:
    yield value


def _of_each(read: Reader) -> Reader:
    return lambda values: (text for value in values for text in read(value))


def _of_fields(own: tuple[tuple[str, str, Reader], ...]) -> Reader:
    return lambda value: (text for name, _, read in own for text in read(getattr(value, name)))


def _if_any(read: Reader) -> Reader:
    return lambda value: iter(()) if value is None else read(value)
