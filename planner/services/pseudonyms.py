"""A plan without names: people become "Person 1" and so on, everywhere and consistently.

Documents that leave the house are made from such a copy; then no part of them can hold a name
by accident: not an owner, not a title in which somebody was mentioned, not an id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from planner.domain.baseline import Baseline
from planner.domain.content import Content
from planner.domain.kept import renamed
from planner.domain.people import Person
from planner.domain.record import label_of
from planner.services.name_scrub import name_scrub
from planner.services.wording import Words


def without_names(content: Content, words: Words) -> Content:
    """A copy of a plan in which nobody is named; the ids of people are their labels too.

    People are numbered as the needs name them: beside a list of the staff, an alphabetical
    numbering would give everybody away. Personnel numbers, cost centres, notes about people
    and the plan's owner are left out.
    """
    label = words.translate("Names", "Person {n}")
    order = dict.fromkeys([*_as_asked(content), *content.people])
    labels = {id_: label.format(n=n) for n, id_ in enumerate(order, 1)}
    named = [(label_of(content.people[id_]), shown) for id_, shown in labels.items()]
    scrub = name_scrub(named, words.translate("Names", "somebody"))
    records: dict[str, list[Any]] = {}
    for kind, record in content.everything():
        after = _nameless(record, labels, scrub)
        if isinstance(after, Person):
            who = labels[record.id]
            after = replace(after, id=who, name=who, personnel_number="", cost_centre="", notes="")
        elif isinstance(after, Baseline):
            after = renamed(after, labels, scrub)
        records.setdefault(kind, []).append(after)
    plan = replace(_nameless(content.plan, labels, scrub), owner="")
    return Content(plan, records)


def _as_asked(content: Content) -> Iterator[str]:
    for need in content.needs.values():
        yield from need.people
        if need.owner:
            yield need.owner


def _nameless(record: Any, labels: Mapping[str, str], scrub: Callable[[str], str]) -> Any:
    """A record, or an entry within one, with labels in its references and texts."""
    changed: dict[str, Any] = {}
    for f in fields(record):
        value = getattr(record, f.name)
        if f.metadata.get("ref") == "people":
            after = _relabelled(value, labels)
        elif f.name == "id" or {"ref", "lines"} & f.metadata.keys():
            continue
        else:
            after = _value(value, labels, scrub)
        if after != value:
            changed[f.name] = after
    return replace(record, **changed) if changed else record


def _relabelled(value: Any, labels: Mapping[str, str]) -> Any:
    if isinstance(value, tuple):
        return tuple(labels.get(each, each) for each in value)
    return labels.get(value, value)


def _value(value: Any, labels: Mapping[str, str], scrub: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, tuple):
        return tuple(_value(each, labels, scrub) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return _nameless(value, labels, scrub)
    return value
