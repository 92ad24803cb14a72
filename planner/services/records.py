"""What can be done to a record of any kind: add, change, delete, link, append an entry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import MISSING, fields, replace
from datetime import date
from typing import Any

from planner.domain.action import Action
from planner.domain.deletion import changes_of_deletion
from planner.domain.edit import Change, Edit
from planner.domain.kinds import SINGULAR, record_type
from planner.domain.plain import from_plain, read_value
from planner.domain.problem import Problem, Refused, refuse
from planner.domain.record import Record, key_of
from planner.services.editing import Unit, write
from planner.services.leaving import left_behind
from planner.services.levels_in_use import refuse_moved, refuse_unmeasured
from planner.services.naming import name_of_record
from planner.services.ports import Store
from planner.services.pushing import put_placed

NEVER_OVERWRITTEN: Mapping[str, frozenset[str]] = {
    "assessments": frozenset({"person", "competency", "level", "on", "kind"}),
    "developments": frozenset({"forecasts", "reviews"}),
    "roles": frozenset({"requires"}),
    "competencies": frozenset({"beyond"}),
    "baselines": frozenset({"on", "actions", "structures", "slots"}),
    "attachments": frozenset({"of", "content", "size", "badge"}),
}
"""What somebody said on a day stays said: a new entry is added, the old one is kept."""

_PLAN = "plan"


def add_record(store: Store, kind: str, values: Mapping[str, Any]) -> Edit | None:
    """Add a record from plain values by the open format's keys; without `id` it gets one.

    Raises:
        Refused: an unknown or missing key, a wrong value, an id that is taken.
    """
    plain = dict(values)
    if plain.get("id") is None:
        plain["id"] = Unit(store.content).new_id(kind)
    record = from_plain(record_type(kind), plain)
    return put_new(store, kind, record)


def put_new(store: Store, kind: str, record: Record) -> Edit | None:
    """Add a record that is ready made."""
    if store.content.get(kind, record.id) is not None:
        raise refuse("id.taken", "id", kind=kind, id=record.id)
    name = name_of_record(store.content, record)
    with write(store, "add", kind=kind, title=name) as unit:
        unit.put(kind, record)
    return unit.edit


def change_record(
    store: Store, kind: str, id_: str, values: Mapping[str, Any], *, today: date | None = None
) -> Edit | None:
    """Change the named fields of a record; null puts a field back to its default.

    A learning action on other days takes those along that wait for it, as under a hand.

    Raises:
        Refused: an unknown record or key, a wrong value, a field that is never overwritten.
    """
    before = existing(store, kind, id_)
    found = _read_changes(kind, values)
    code = "change_plan" if kind == _PLAN else "change"
    name = name_of_record(store.content, before)
    after = replace(before, **found)
    refuse_moved(store.content, kind, before, after)
    remarks: list[Any] = []
    more = {"said": remarks} if _on_other_days(before, after) else {}
    with write(store, code, kind=kind, title=name, **more) as unit:
        if more:
            remarks += put_placed(unit, store.content, {id_: after}, today)
        else:
            unit.put(kind, after)
    return unit.edit


def _on_other_days(before: Record, after: Record) -> bool:
    """True for a learning action that was moved or stretched, as far as it can be."""
    if not isinstance(before, Action) or not isinstance(after, Action):
        return False
    return (before.start, before.end) != (after.start, after.end) and after.start <= after.end


def _read_changes(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    known = {key_of(f.name): f for f in fields(record_type(kind)) if f.name != "id"}
    locked = NEVER_OVERWRITTEN.get(kind, frozenset())
    found: dict[str, Any] = {}
    problems: list[Problem] = []
    for key, value in values.items():
        f = known.get(key)
        if f is None:
            problems.append(Problem("key.unknown", key, {"known": ", ".join(known)}))
        elif key in locked:
            problems.append(Problem("field.never_overwritten", key, {"kind": kind}))
        elif value is None and f.default is not MISSING:
            found[f.name] = f.default
        else:
            try:
                found[f.name] = read_value(record_type(kind), f.name, value, key)
            except Refused as refused:
                problems.extend(refused.problems)
    if problems:
        raise Refused(problems)
    return found


def delete_record(store: Store, kind: str, id_: str, *, today: date | None = None) -> Edit | None:
    """Delete a record, and what cannot stand without it; references to it are cleared.

    With `today` the edit says of somebody which levels nobody else reaches any more.
    """
    record = existing(store, kind, id_)
    changes = changes_of_deletion(store.content, kind, [id_])
    with_it = sum(change.after is None for change in changes) - 1
    code = "delete_with_more" if with_it else "delete"
    name = name_of_record(store.content, record)
    more = gone_with(changes, {id_})
    left = left_behind(store.content, kind, {id_}, changes, today)
    refuse_unmeasured(store.content, name, changes)
    with write(store, code, kind=kind, title=name, count=with_it, gone=more, **left) as unit:
        unit.take(changes)
    return unit.edit


def gone_with(changes: Iterable[Change], ids: Collection[str]) -> dict[str, int]:
    """What goes with deleted records, as counts by kind."""
    return dict(Counter(c.kind for c in changes if c.after is None and c.id not in ids))


def link_records(
    store: Store, kind: str, id_: str, links: Mapping[str, Iterable[str]]
) -> Edit | None:
    """Add ids to lists of references (`{"supports": ["d1"]}`); those there already stay."""
    before = existing(store, kind, id_)
    after = before
    for name, ids in links.items():
        old = getattr(after, name)
        new = dict.fromkeys((*old, *ids))
        after = replace(after, **{name: tuple(new)})
    return _put(store, "link", kind, before, after)


def unlink_records(
    store: Store, kind: str, id_: str, links: Mapping[str, Iterable[str]]
) -> Edit | None:
    """Take ids out of lists of references; refused if one is not there."""
    before = existing(store, kind, id_)
    after = before
    for name, ids in links.items():
        old, out = getattr(after, name), set(ids)
        if missing := sorted(out - set(old)):
            raise refuse("link.unknown", name, kind=kind, id=id_, missing=", ".join(missing))
        after = replace(after, **{name: tuple(each for each in old if each not in out)})
    return _put(store, "unlink", kind, before, after)


def append_entry(
    store: Store, kind: str, id_: str, name: str, entry: object, code: str
) -> Edit | None:
    """Append a nested entry (an absence, a forecast) to a list field of a record."""
    before = existing(store, kind, id_)
    after = replace(before, **{name: (*getattr(before, name), entry)})
    refuse_moved(store.content, kind, before, after)
    return _put(store, code, kind, before, after)


def put_changed(store: Store, code: str, kind: str, id_: str, /, **values: Any) -> Edit | None:
    """Set fields of a record under a title code of its own; values are typed already."""
    before = existing(store, kind, id_)
    return _put(store, code, kind, before, replace(before, **values), **values)


def _put(
    store: Store, code: str, kind: str, before: Any, after: Any, /, **values: Any
) -> Edit | None:
    name = name_of_record(store.content, before)
    with write(store, code, kind=kind, title=name, **plain_titles(values)) as unit:
        unit.put(kind, after)
    return unit.edit


def plain_titles(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values a title can be worded from after a restart: text and numbers, dates as ISO."""
    return {
        key: value.isoformat() if hasattr(value, "isoformat") else value
        for key, value in values.items()
        if isinstance(value, str | int | float) or hasattr(value, "isoformat")
    }


def existing(store: Store, kind: str, id_: str) -> Any:
    """A record by its id; refused, naming the field, if there is none."""
    record = store.content.get(kind, id_)
    if record is None:
        raise refuse("id.unknown", SINGULAR.get(kind, kind), kind=kind, id=id_)
    return record
