"""Plans of every shape the record types allow, made from the types of their fields."""

from __future__ import annotations

import datetime as dt
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.plain import hints
from planner.domain.plan import Plan
from planner.domain.record import Record

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


def records(record_type: Any, **fixed: Any) -> st.SearchStrategy[Any]:
    """Records of a type; about half of the fields that have a default keep it."""
    types_ = hints(record_type)
    made = {}
    for f in fields(record_type):
        if f.name in fixed:
            made[f.name] = st.just(fixed[f.name])
        elif f.default is MISSING:
            made[f.name] = values(types_[f.name])
        else:
            made[f.name] = st.just(f.default) | values(types_[f.name])
    return st.builds(record_type, **made)


@st.composite
def contents(draw: st.DrawFn) -> Content:
    """Whole plans; references point anywhere, also into nothing."""
    found: dict[str, list[Record]] = {}
    for kind, record_type in KINDS.items():
        ids = draw(st.lists(TEXT.filter(bool), max_size=2, unique=True))
        found[kind] = [draw(records(record_type, id=id_)) for id_ in ids]
    return Content(draw(records(Plan, id="plan")), found)
