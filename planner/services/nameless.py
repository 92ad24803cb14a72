"""A plan in which nobody can be read by name, for documents that leave the house.

Figures stay the same: people get new ids in the order of their old ones, so that every tie
that is broken by id is broken the same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.people import Person
from planner.domain.record import Record
from planner.domain.references import pointers
from planner.services.wording import Words

_SHORT = 3
"""Names up to this long are not looked for in texts: they would be found within words."""


def without_names(content: Content, words: Words) -> Content:
    """The plan with "Person 01" for every name, in titles and notes too; its owner left out."""
    width = len(str(len(content.people)))
    numbers = {id_: f"{n:0{width}}" for n, id_ in enumerate(sorted(content.people), 1)}
    ids = {old: f"person-{number}" for old, number in numbers.items()}
    label = words.translate("Nameless", "Person {number}")
    shown = {id_: label.format(number=number) for id_, number in numbers.items()}
    clean = _cleaner({content.people[id_].name: name for id_, name in shown.items()})

    def nameless(record: Record) -> Any:
        if isinstance(record, Person):
            record = _anonymous(record, shown[record.id], ids[record.id])
        return _texts(_renamed(record, ids), clean)

    records = {kind: [nameless(each) for each in content.table(kind).values()] for kind in KINDS}
    return Content(replace(_texts(content.plan, clean), owner=""), records)


def _anonymous(person: Person, name: str, id_: str) -> Person:
    return replace(person, id=id_, name=name, personnel_number="", cost_centre="", notes="")


def _cleaner(names: Mapping[str, str]) -> Callable[[str], str]:
    """A function that puts the new names for the old ones into a text."""
    known = [name for name in names if len(name) > _SHORT]
    if not known:
        return lambda text: text
    longest_first = sorted(known, key=len, reverse=True)
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, longest_first)) + r")\b")
    return lambda text: pattern.sub(lambda match: names[match[0]], text)


def _renamed(record: Any, ids: Mapping[str, str]) -> Any:
    """A record whose references to people hold the new ids, nested ones too."""
    record_type: Any = type(record)
    changed: dict[str, Any] = {}
    for pointer in pointers(record_type):
        if pointer.nested is None and pointer.kind != "people":
            continue
        value = getattr(record, pointer.name)
        if value is not None:
            one = _renamed if pointer.nested else _new_id
            changed[pointer.name] = (
                tuple(one(each, ids) for each in value) if pointer.many else one(value, ids)
            )
    return replace(record, **changed) if changed else record


def _new_id(old: str, ids: Mapping[str, str]) -> str:
    return ids.get(old, old)


def _texts(record: Any, clean: Callable[[str], str]) -> Any:
    """A record with its texts cleaned, nested ones too; ids are no texts."""
    skip = {"id", *(f.name for f in fields(record) if f.metadata.get("ref"))}
    changed = {
        f.name: _text(getattr(record, f.name), clean) for f in fields(record) if f.name not in skip
    }
    return replace(record, **changed)


def _text(value: Any, clean: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, tuple):
        return tuple(_text(each, clean) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return _texts(value, clean)
    return value
