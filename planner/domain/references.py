"""Who refers to whom. Everything follows from the marks `ref` and `refs` on the fields."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

from planner.domain.attachment import NEVER_HOLD
from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.plain import hints
from planner.domain.record import key_of


@dataclass(frozen=True, slots=True)
class Pointer:
    """A field through which a record reaches others: a reference, or entries that hold some.

    `kind` is the plural name pointed at ("" for nested entries), `many` marks a list,
    `cascade` that the holder goes with what it points at. Where the field `kind_in` names says
    the kind, it is another one in every record: `kind_of` knows.
    """

    name: str
    key: str
    kind: str
    many: bool
    cascade: bool
    nested: type | None
    kind_in: str = ""

    def kind_of(self, record: Any) -> str:
        """The plural name this field of a record points at; "" for one nobody knows."""
        if not self.kind_in:
            return self.kind
        kind = getattr(record, self.kind_in)
        return kind if kind in KINDS else ""


@cache
def pointers(record_type: Any) -> tuple[Pointer, ...]:
    """The fields of a record type that refer to other records, nested ones included."""
    found = []
    types_ = hints(record_type)
    for f in fields(record_type):
        many = typing.get_origin(types_[f.name]) is tuple
        kind, kind_in = f.metadata.get("ref", ""), f.metadata.get("ref_in", "")
        inner = None if kind or kind_in else _nested_type(types_[f.name])
        if kind or kind_in or (inner and pointers(inner)):
            cascade = bool(f.metadata.get("cascade"))
            found.append(Pointer(f.name, key_of(f.name), kind, many, cascade, inner, kind_in))
    return tuple(found)


def _nested_type(hint: Any) -> type | None:
    if is_dataclass(hint):
        return typing.cast(type, hint)
    return next((t for t in map(_nested_type, typing.get_args(hint)) if t), None)


@cache
def targets(record_type: Any) -> frozenset[str]:
    """Plural names of the kinds a record type can refer to."""
    found: set[str] = set()
    for pointer in pointers(record_type):
        if pointer.kind_in:
            found |= KINDS.keys() - NEVER_HOLD
        else:
            found |= targets(pointer.nested) if pointer.nested else {pointer.kind}
    return frozenset(found)


@cache
def kinds_pointing_at(kind: str) -> tuple[str, ...]:
    """Kinds whose records can refer to records of `kind`."""
    types_: dict[str, Any] = {**KINDS}
    return tuple(each for each, type_ in types_.items() if kind in targets(type_))


def references(record: Any, path: str = "") -> Iterator[tuple[str, str, str]]:
    """(path of the field, kind, id) of every reference a record holds."""
    record_type: Any = type(record)
    for pointer in pointers(record_type):
        value = getattr(record, pointer.name)
        if value is None or value == ():
            continue
        place = f"{path}.{pointer.key}" if path else pointer.key
        kind = pointer.kind_of(record)
        for index, entry in enumerate(value if pointer.many else (value,)):
            at = f"{place}[{index}]" if pointer.many else place
            if pointer.nested:
                yield from references(entry, at)
            elif kind:
                yield at, kind, entry


def points_at(record: Any, kind: str, id_: str) -> bool:
    """True if a record refers to this one anywhere."""
    record_type: Any = type(record)
    for pointer in _pointers_to(record_type, kind):
        value = getattr(record, pointer.name)
        if value is None or value == ():
            continue
        if pointer.nested:
            within = value if pointer.many else (value,)
            if any(points_at(each, kind, id_) for each in within):
                return True
        elif pointer.kind_of(record) == kind and id_ in (value if pointer.many else (value,)):
            return True
    return False


@cache
def _pointers_to(record_type: Any, kind: str) -> tuple[Pointer, ...]:
    """The fields through which a record may refer to records of one kind."""
    return tuple(
        each
        for each in pointers(record_type)
        if each.kind_in or kind in (targets(each.nested) if each.nested else (each.kind,))
    )


def holders(content: Content, kind: str, id_: str) -> Iterator[tuple[str, Any]]:
    """(kind, record) of every record that refers to this one, in the order of the kinds."""
    for holder_kind in kinds_pointing_at(kind):
        for record in content.table(holder_kind).values():
            if points_at(record, kind, id_):
                yield holder_kind, record
