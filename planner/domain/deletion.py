"""What a deletion takes with it.

A holder that cannot do without the deleted record goes too, an optional reference is cleared,
a deleted id drops out of a list, a nested entry goes where its required reference went.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from typing import Any

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.goal import Decision
from planner.domain.idea import KEPT, Idea
from planner.domain.kinds import KINDS
from planner.domain.record import Record
from planner.domain.references import Pointer, kinds_pointing_at, pointers

Gone = Mapping[str, set[str]]
"""Deleted ids by kind."""


def changes_of_deletion(content: Content, kind: str, ids: Iterable[str]) -> list[Change]:
    """What deleting records of a kind changes, they included; in the order of the kinds."""
    gone: dict[str, set[str]] = {kind: set(ids)}
    fresh: Gone = {kind: set(gone[kind])}
    kept: dict[tuple[str, str], Record] = {}
    while fresh:
        fresh = _spread(content, fresh, gone, kept)
    return [
        Change(each, id_, before, kept.get((each, id_)), content.place(each, id_))
        for each in KINDS
        for id_, before in content.table(each).items()
        if id_ in gone.get(each, ()) or (each, id_) in kept
    ]


def _spread(
    content: Content, fresh: Gone, gone: dict[str, set[str]], kept: dict[tuple[str, str], Record]
) -> dict[str, set[str]]:
    """Take the freshly deleted ids out of all holders; returns the holders that go too."""
    going: dict[str, set[str]] = {}
    for kind in _reached_from(fresh):
        for id_, record in content.table(kind).items():
            if id_ in gone.get(kind, ()):
                continue
            before = kept.get((kind, id_), record)
            after = _still_meant(before, without(before, fresh))
            if after is None:
                going.setdefault(kind, set()).add(id_)
                kept.pop((kind, id_), None)
            elif after is not before:
                kept[(kind, id_)] = after
    for kind, ids in going.items():
        gone.setdefault(kind, set()).update(ids)
    return going


def _reached_from(fresh: Gone) -> list[str]:
    kinds = {holder for kind in fresh for holder in kinds_pointing_at(kind)}
    return [kind for kind in KINDS if kind in kinds]


def _still_meant(before: Any, after: Any) -> Any:
    """None where the rest would say something nobody meant: a decision that rests on nothing.

    An idea that nobody sees to any more goes back before its gate.
    """
    if isinstance(after, Idea) and after.owner is None and after.stage in KEPT:
        return replace(after, stage="evaluated")
    if after is before or not isinstance(after, Decision):
        return after
    return after if after.forecast_of or after.signals or after.conviction.strip() else None


def without(record: Any, gone: Gone) -> Any:
    """A record (or nested entry) without references to what is gone; None if it goes too.

    The same object comes back where nothing had to change.
    """
    changed: dict[str, Any] = {}
    record_type: Any = type(record)
    for pointer in pointers(record_type):
        value = getattr(record, pointer.name)
        if value is None or value == ():
            continue
        out = gone.get(pointer.kind_of(record), ())
        if pointer.nested is None and not pointer.many and value not in out:
            continue  # nearly every record of a large plan ends here
        after = _cleared(pointer, value, gone, out)
        if after is None and pointer.cascade:
            return None
        if after is not value:
            changed[pointer.name] = after
    return replace(record, **changed) if changed else record


def _cleared(pointer: Pointer, value: Any, gone: Gone, out: Container[str]) -> Any:
    if not pointer.many:
        return _entry_without(pointer, value, gone, out)
    kept = tuple(
        after for each in value if (after := _entry_without(pointer, each, gone, out)) is not None
    )
    same = len(kept) == len(value) and all(a is b for a, b in zip(kept, value, strict=True))
    return value if same else kept


def _entry_without(pointer: Pointer, entry: Any, gone: Gone, out: Container[str]) -> Any:
    if pointer.nested:
        return without(entry, gone)
    return None if entry in out else entry
