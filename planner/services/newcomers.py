"""Linking a record with one nobody has entered yet: it is made with the link, as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from planner.domain.edit import Edit
from planner.domain.kinds import record_type
from planner.domain.plain import from_plain
from planner.services.editing import Unit, write
from planner.services.naming import name_of_record
from planner.services.ports import Store
from planner.services.records import existing

NAMED_BY: Final[Mapping[str, str]] = {
    "developments": "title",
    "goals": "title",
    "partners": "name",
    "people": "name",
    "teams": "name",
    "roles": "name",
    "competencies": "name",
}
"""Kind → the one field a new record of it needs; of others a name alone says too little."""


class NewName(str):
    """Stands where an id would: a record of this name is to be made."""

    __slots__ = ()


Value = str | tuple[str, ...] | None
"""What a field with one reference, or with several, holds."""


def names_new(value: object) -> bool:
    """True if a value names a record that is to be made."""
    each = value if isinstance(value, tuple) else (value,)
    return any(isinstance(one, NewName) for one in each)


def link_with_new(
    store: Store, kind: str, id_: str, field: str, other: str, value: Value
) -> Edit | None:
    """Set a field of references to `value`, making records of the kind `other` it names.

    Raises:
        Refused: an unknown record, or a rule that is broken; then nothing is made either.
    """
    before = existing(store, kind, id_)
    with write(store, "change", kind=kind, title=name_of_record(store.content, before)) as unit:
        each = value if isinstance(value, tuple) else (value,)
        ids = tuple(_made(unit, other, one) if isinstance(one, NewName) else one for one in each)
        unit.put(kind, replace(before, **{field: ids if isinstance(value, tuple) else ids[0]}))
    return unit.edit


def link_all_with_new(
    store: Store, kind: str, ids: Sequence[str], field: str, other: str, name: str
) -> Edit | None:
    """Make a record of the kind `other`, and have many name it: among others, or as the one."""
    if len(ids) == 1:  # a single step keeps its own name
        held = getattr(existing(store, kind, ids[0]), field)
        return link_with_new(store, kind, ids[0], field, other, _with(held, NewName(name)))
    with write(store, "link_many", count=len(ids)) as unit:
        made = _made(unit, other, name)
        for id_ in ids:
            before = existing(store, kind, id_)
            unit.put(kind, replace(before, **{field: _with(getattr(before, field), made)}))
    return unit.edit


def _with(held: Value, new: str) -> Value:
    """What a field holds with one more reference, or with another one."""
    return (*held, new) if isinstance(held, tuple) else new


def _made(unit: Unit, kind: str, name: str) -> str:
    id_ = unit.new_id(kind)
    unit.put(kind, from_plain(record_type(kind), {"id": id_, NAMED_BY[kind]: str(name)}))
    return id_
