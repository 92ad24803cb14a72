"""Verbs every kind of record has, made from the fields of its type."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, get_args, get_origin

from planner.domain.assessment import Assessment
from planner.domain.edit import Edit
from planner.domain.kinds import KINDS, SINGULAR
from planner.domain.plain import from_plain, hints, read_value
from planner.domain.plan import Plan
from planner.domain.problem import refuse
from planner.services.people import refuse_ahead
from planner.services.ports import Store
from planner.services.records import (
    NEVER_OVERWRITTEN,
    add_record,
    append_entry,
    change_record,
    delete_record,
    link_records,
    unlink_records,
)
from planner.services.verb import Verb
from planner.services.verb_fields import VerbField, described

_TYPES: Mapping[str, Any] = KINDS
_SPECIAL = {
    ("competencies", "beyond"),
    ("developments", "forecasts"),
    ("developments", "reviews"),
    ("indicators", "readings"),
    ("ideas", "points"),
    ("actions", "log"),
}
"""Entries appended by use cases of their own, which know today."""

_ENTRY_VERBS = {("competencies", "prerequisites"): "add_competency_prerequisite"}
"""Where two kinds have entries of one type, the second verb says whose."""


def kind_verbs() -> Iterator[Verb]:
    """add, change, delete, link, unlink and appending verbs of all kinds, and change_plan."""
    yield _change_plan()
    for kind in KINDS:
        yield _add(kind)
        yield _change(kind)
        yield _delete(kind)
        yield from _links(kind)
        yield from _entries(kind)


def _id_field(kind: str) -> VerbField:
    return VerbField(SINGULAR[kind], f"id of {kind}", required=True)


def _change_plan() -> Verb:
    def run(store: Store, values: Mapping[str, Any], _today: date) -> Edit | None:
        return change_record(store, "plan", "plan", values)

    return Verb("change_plan", "Change the settings of the plan.", _optional(Plan, {"id"}), run)


def _optional(record_type: type, but: set[str] | frozenset[str]) -> tuple[VerbField, ...]:
    return tuple(
        VerbField(each.key, each.type, required=False) for each in described(record_type, but=but)
    )


def _add(kind: str) -> Verb:
    def run(store: Store, values: Mapping[str, Any], today: date) -> Edit | None:
        if kind == "assessments" and "on" in values:
            refuse_ahead(read_value(Assessment, "on", values["on"], "on"), today)
        return add_record(store, kind, values)

    word = SINGULAR[kind]
    id_ = VerbField("id", "text, made up where it is missing", required=False)
    shown = (id_, *described(KINDS[kind], but={"id"}))
    return Verb(f"add_{word}", "Add {a}.", shown, run, about=(word,))


def _change(kind: str) -> Verb:
    word = SINGULAR[kind]

    def run(store: Store, values: Mapping[str, Any], today: date) -> Edit | None:
        rest = {key: value for key, value in values.items() if key != word}
        return change_record(store, kind, values[word], rest, today=today)

    locked = NEVER_OVERWRITTEN.get(kind, frozenset())
    shown = (_id_field(kind), *_optional(KINDS[kind], locked | {"id"}))
    says = "Change the named fields of {a}; null sets one back."
    return Verb(f"change_{word}", says, shown, run, word, locked, (word,))


def _delete(kind: str) -> Verb:
    word = SINGULAR[kind]

    def run(store: Store, values: Mapping[str, Any], today: date) -> Edit | None:
        return delete_record(store, kind, values[word], today=today)

    says = "Delete {a} and what cannot stand without it."
    return Verb(f"delete_{word}", says, (_id_field(kind),), run, word, about=(word,))


def _links(kind: str) -> Iterator[Verb]:
    """link_ and unlink_ for the fields that hold lists of ids."""
    lists = {
        f.name: f.metadata["ref"]
        for f in fields(KINDS[kind])
        if f.metadata.get("ref") and _is_list(kind, f.name)
    }
    if not lists:
        return
    word = SINGULAR[kind]
    shown = (
        _id_field(kind),
        *(VerbField(key, f"id of {ref}, or a list of them", False) for key, ref in lists.items()),
    )
    for name, act, says in (
        ("link", link_records, "Link {a} with others."),
        ("unlink", unlink_records, "Take links of {a} out again."),
    ):
        run = _linking(kind, word, lists, act)
        yield Verb(f"{name}_{word}", says, shown, run, word, about=(word,))


def _linking(
    kind: str, word: str, lists: Mapping[str, str], act: Callable[..., Edit | None]
) -> Callable[[Store, Mapping[str, Any], date], Edit | None]:
    def run(store: Store, values: Mapping[str, Any], _today: date) -> Edit | None:
        links = {key: _ids(key, value) for key, value in values.items() if key != word}
        if not links:
            raise refuse("link.nothing", known=", ".join(lists))
        return act(store, kind, values[word], links)

    return run


def _ids(key: str, value: Any) -> list[str]:
    ids = value if isinstance(value, list) else [value]
    for each in ids:
        if not isinstance(each, str):
            raise refuse("type.text", key, value=repr(each)[:60])
    return ids


def _entries(kind: str) -> Iterator[Verb]:
    """add_absence, add_term …: one verb for each field that holds a list of entries."""
    for f in fields(KINDS[kind]):
        entry_type: Any = next(iter(get_args(_hint(kind, f.name))), None)
        entries = _is_list(kind, f.name) and is_dataclass(entry_type)
        if entries and (kind, f.name) not in _SPECIAL:
            yield _append(kind, f.name, entry_type)


def _hint(kind: str, name: str) -> Any:
    return hints(_TYPES[kind])[name]


def _is_list(kind: str, name: str) -> bool:
    return get_origin(_hint(kind, name)) is tuple


def _append(kind: str, name: str, entry_type: type) -> Verb:
    shown = described(entry_type)
    # A prerequisite of a competency names a competency itself: there the record is "id".
    word = SINGULAR[kind] if all(each.key != SINGULAR[kind] for each in shown) else "id"
    verb = _ENTRY_VERBS.get((kind, name)) or f"add_{_snake(entry_type.__name__)}"

    def run(store: Store, values: Mapping[str, Any], _today: date) -> Edit | None:
        rest = {key: value for key, value in values.items() if key != word}
        entry = from_plain(entry_type, rest)
        return append_entry(store, kind, values[word], name, entry, verb)

    about = (_snake(entry_type.__name__), SINGULAR[kind])
    id_ = VerbField(word, f"id of {kind}", required=True)
    return Verb(verb, "Add {a} to {b}.", (id_, *shown), run, word, about=about)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
