"""Several records in one wish: those pasted line by line, those chosen together."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from planner.domain.deletion import changes_of_deletion
from planner.domain.edit import Edit
from planner.domain.kinds import record_type
from planner.domain.plain import from_plain
from planner.services.editing import Unit, write
from planner.services.leaving import left_behind
from planner.services.levels_in_use import refuse_unmeasured
from planner.services.naming import name_of_record
from planner.services.ports import Store
from planner.services.records import delete_record, existing, gone_with

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


def delete_records(
    store: Store, kind: str, ids: Sequence[str], *, today: dt.date | None = None
) -> Edit | None:
    """Delete records of one kind together, with what cannot stand without them.

    `today`: see `delete_record`.
    """
    if len(ids) == 1:
        return delete_record(store, kind, ids[0], today=today)
    for id_ in ids:
        existing(store, kind, id_)
    changes = changes_of_deletion(store.content, kind, list(ids))
    more = sum(change.after is None for change in changes) - len(ids)
    code = "delete_many_with_more" if more else "delete_many"
    values = {"count": len(ids), "more": more, "gone": gone_with(changes, set(ids))}
    left = left_behind(store.content, kind, set(ids), changes, today)
    refuse_unmeasured(store.content, "", changes)
    with write(store, code, kind=kind, **values, **left) as unit:
        unit.take(changes)
    return unit.edit


def duplicate_records(store: Store, kind: str, ids: Sequence[str]) -> Edit | None:
    """Add a copy of each record; its name gets a number, so that the two are told apart."""
    held = [existing(store, kind, id_) for id_ in ids]
    taken = {getattr(each, _titled(each), "") for each in store.content.table(kind).values()}
    code = "duplicate" if len(held) == 1 else "duplicate_many"
    title = name_of_record(store.content, held[0]) if held else ""
    with write(store, code, kind=kind, title=title, count=len(held)) as unit:
        for record in held:
            name = _titled(record)
            values: dict[str, Any] = {"id": unit.new_id(kind)}
            if getattr(record, name, ""):
                values[name] = numbered(getattr(record, name), taken)
                taken.add(values[name])
            if getattr(record, "me", False):
                values["me"] = False  # one person of a plan is whoever works with it
            unit.put(kind, replace(record, **values))
    return unit.edit


def _titled(record: Any) -> str:
    """The field a record is called by."""
    return next((each for each in ("title", "name", "text") if hasattr(record, each)), "title")


def numbered(title: str, taken: set[str]) -> str:
    """ "Polish course (2)", and the next free number after it."""
    stem = re.sub(r" \(\d+\)$", "", title)
    number = 2
    while f"{stem} ({number})" in taken:
        number += 1
    return f"{stem} ({number})"
