"""Several records in one wish: those pasted line by line, those chosen together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from planner.domain.deletion import changes_of_deletion
from planner.domain.edit import Edit
from planner.domain.kinds import record_type
from planner.domain.plain import from_plain
from planner.services.editing import Unit, write
from planner.services.naming import name_of_record
from planner.services.ports import Store
from planner.services.records import delete_record, existing

Draft = tuple[str, Mapping[str, Any]]
"""(plural name of a kind, plain values by the open format's keys)"""


def add_records(store: Store, kind: str, drafts: Sequence[Draft]) -> Edit | None:
    """Add records of `kind`, and what they name that is new, as one step.

    Raises:
        Refused: one of them breaks a rule; then none is added.
    """
    made = _made(store, drafts)
    own = [record for its_kind, record in made if its_kind == kind]
    code = "add" if len(own) == 1 else "add_many"
    title = name_of_record(store.content, own[0]) if own else ""
    with write(store, code, kind=kind, title=title, count=len(own)) as writing:
        for its_kind, record in made:
            writing.put(its_kind, record)
    return writing.edit


def _made(store: Store, drafts: Sequence[Draft]) -> list[tuple[str, Any]]:
    """The records of drafts; each gets an id no other of them has."""
    unit, made = Unit(store.content), []
    for kind, values in drafts:
        id_ = values.get("id") or unit.new_id(kind)
        record = from_plain(record_type(kind), {**values, "id": id_})
        unit.put(kind, record)
        made.append((kind, record))
    return made


def delete_records(store: Store, kind: str, ids: Sequence[str]) -> Edit | None:
    """Delete records of one kind together, with what cannot stand without them."""
    if len(ids) == 1:
        return delete_record(store, kind, ids[0])
    for id_ in ids:
        existing(store, kind, id_)
    changes = changes_of_deletion(store.content, kind, list(ids))
    gone = sum(change.after is None for change in changes)
    with write(store, "delete_many", kind=kind, count=gone) as unit:
        for change in changes:
            if change.after is None:
                unit.remove(change.kind, change.id)
            else:
                unit.put(change.kind, change.after)
    return unit.edit
