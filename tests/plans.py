"""Plans of every shape the record types allow, made from the types of their fields."""

from __future__ import annotations

import datetime as dt
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any

from hypothesis import strategies as st

from planner.domain.attachment import Attachment, hash_of
from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.plain import hints
from planner.domain.plan import Plan
from planner.domain.record import Record
from planner.services.open_badge import badge_of

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
DAY = st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31))
_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    bool: st.booleans(),
    int: st.integers(-1000, 1000),
    float: st.floats(-1e6, 1e6) | st.integers(0, 99),
    dt.date: DAY,
}


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value a field of this type may hold; whether it makes sense is the rules' matter."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return st.sampled_from(args)
    if origin is tuple:
        return st.lists(values(args[0]), max_size=2).map(tuple)
    if origin in (types.UnionType, typing.Union):
        return st.none() | values(next(a for a in args if a is not type(None)))
    if is_dataclass(hint):
        return records(typing.cast(type, hint))
    return _SIMPLE[hint]


DRAFTS = ("Draft", '{"type": "Assertion", "badge": {"name": "B1"}}')
"""What is attached in these plans."""


def _attachments(made: dict[str, Any]) -> st.SearchStrategy[Any]:
    """A file that is kept, or a link: what follows from the bytes does so here too."""
    files = [
        {"content": hash_of(data), "size": len(data), "badge": badge_of(data)}
        for data in (text.encode() for text in DRAFTS)
    ]
    link = {"content": "", "size": 0, "badge": None}
    rest = {name: each for name, each in made.items() if name not in link}
    return st.one_of(
        st.builds(Attachment, **rest, **{name: st.just(value) for name, value in each.items()})
        for each in (*files, link)
    )


@cache
def records(record_type: Any, with_id: bool = True) -> st.SearchStrategy[Any]:
    """Records of a type; many of the fields that have a default keep it. Settings have no id."""
    types_ = hints(record_type)
    made = {}
    for f in fields(record_type):
        if f.name == "id" and not with_id:
            made[f.name] = st.just("plan")
        elif f.default is MISSING:
            made[f.name] = values(types_[f.name])
        else:
            made[f.name] = st.just(f.default) | values(types_[f.name])
    return _attachments(made) if record_type is Attachment else st.builds(record_type, **made)


@st.composite
def contents(draw: st.DrawFn) -> Content:
    """Whole plans; references point anywhere, also into nothing."""
    found: dict[str, list[Record]] = {}
    for kind, record_type in KINDS.items():
        drawn = st.lists(records(record_type), max_size=2, unique_by=lambda record: record.id)
        found[kind] = [record for record in draw(drawn) if record.id]
    content = Content(draw(records(Plan, with_id=False)), found)
    content.loose = {hash_of(text.encode()): text.encode() for text in DRAFTS}
    return content
