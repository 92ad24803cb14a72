"""A plan without names: people become "Person 1" and so on, everywhere and consistently.

Documents that leave the house are made from such a copy; then no part of them can hold a name
by accident: not an owner, not a title in which somebody was mentioned, not an id.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from itertools import count
from typing import Any, Final

from planner.domain.baseline import Baseline
from planner.domain.content import Content
from planner.domain.kept import renamed
from planner.domain.people import Person
from planner.domain.record import label_of
from planner.domain.saved_view import SavedView
from planner.services.matching import fold
from planner.services.name_scrub import name_scrub
from planner.services.wording import Words

LEFT_OUT: Final = frozenset({"attachments"})
"""Kinds no such copy holds: nobody can take the names out of a file, or off an address."""


def without_names(content: Content, words: Words) -> Content:
    """A copy of a plan in which nobody is named; the ids of people are their labels too.

    Other ids stay, so that they are known again, unless somebody is named in one. Every table
    keeps its order: what was the third record is the third in the copy.

    People are numbered as the needs name them: beside a list of the staff, an alphabetical
    numbering would give everybody away. Personnel numbers, cost centres, notes about people,
    attachments and the plan's owner are left out.
    """
    label = words.translate("Names", "Person {n}")
    order = dict.fromkeys([*_as_asked(content), *content.people])
    labels = {id_: label.format(n=n) for n, id_ in enumerate(order, 1)}
    named = [(label_of(content.people[id_]), shown) for id_, shown in labels.items()]
    scrub = name_scrub(named, words.translate("Names", "somebody"))
    ids = {**_ids_with_names(content), "people": labels}
    records: dict[str, list[Any]] = {}
    for kind, record in content.everything():
        if kind in LEFT_OUT:
            continue
        after = replace(_nameless(record, ids, scrub), id=_other(ids, kind, record.id))
        if isinstance(after, Person):
            after = replace(after, name=after.id, personnel_number="", cost_centre="", notes="")
        elif isinstance(after, Baseline):
            after = renamed(after, ids, scrub)
        elif isinstance(after, SavedView):
            folded = (_other(ids, "people", key) for key in after.folded)
            after = replace(after, folded=tuple(folded))
        records.setdefault(kind, []).append(after)
    plan = replace(_nameless(content.plan, ids, scrub), owner="")
    return Content(plan, records)


Ids = Mapping[str, Mapping[str, str]]
"""By kind, what an id becomes; any other stays."""
_LEAST = 3
"""Letters from which a part of an id may be a name."""
_WRITTEN = ("assessments", "goals", "needs", "actions")
"""Kinds about people whose ids stand in files."""


def _other(ids: Ids, kind: str, id_: str) -> str:
    return ids.get(kind, {}).get(id_, id_)


def _ids_with_names(content: Content) -> dict[str, dict[str, str]]:
    """Ids of other records in which somebody is named ("weber.PL.2026-11-23"), and new ones."""
    people = {part for p in content.people.values() for part in _parts(f"{p.id} {label_of(p)}")}
    found: dict[str, dict[str, str]] = {}
    for kind in _WRITTEN:
        table, own = content.table(kind), found.setdefault(kind, {})
        free = (id_ for n in count(1) if (id_ := f"{kind}-{n}") not in table)
        own.update((id_, next(free)) for id_ in table if people & _parts(id_))
    return found


def _parts(text: str) -> set[str]:
    return {part for part in re.split(r"[\W\d_]+", fold(text)) if len(part) >= _LEAST}


def _as_asked(content: Content) -> Iterator[str]:
    for need in content.needs.values():
        yield from need.people
        if need.owner:
            yield need.owner


def _nameless(record: Any, ids: Ids, scrub: Callable[[str], str]) -> Any:
    """A record, or an entry within one: other ids in its references, no names in its texts."""
    changed: dict[str, Any] = {}
    for f in fields(record):
        value = getattr(record, f.name)
        if kind := f.metadata.get("ref"):
            after = _relabelled(value, ids.get(kind, {}))
        elif f.name == "id" or "lines" in f.metadata:
            continue
        else:
            after = _value(value, ids, scrub)
        if after != value:
            changed[f.name] = after
    return replace(record, **changed) if changed else record


def _relabelled(value: Any, labels: Mapping[str, str]) -> Any:
    if isinstance(value, tuple):
        return tuple(labels.get(each, each) for each in value)
    return labels.get(value, value)


def _value(value: Any, ids: Ids, scrub: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, tuple):
        return tuple(_value(each, ids, scrub) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return _nameless(value, ids, scrub)
    return value
