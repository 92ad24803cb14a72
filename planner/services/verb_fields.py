"""The fields of a verb: read from plain values by their types, and described for a reader."""

from __future__ import annotations

import datetime as dt
import inspect
import types
import typing
from collections.abc import Callable, Iterable
from dataclasses import MISSING, dataclass, field, fields, is_dataclass, make_dataclass
from typing import Any

from planner.domain.kinds import SINGULAR
from planner.domain.plain import hints, required
from planner.domain.record import key_of

_WORDS: dict[Any, str] = {
    str: "text",
    bool: "true or false",
    int: "whole number",
    float: "number",
    dt.date: "day (YYYY-MM-DD)",
}

_KIND_OF: dict[str, str] = {word: kind for kind, word in SINGULAR.items()} | {"by": "people"}
"""Arguments that hold the id of a record → its kind."""


@dataclass(frozen=True, slots=True)
class VerbField:
    """One field of a verb, as `vorlauf apply --list` prints it."""

    key: str
    type: str
    required: bool


def arguments_of(function: Callable[..., Any]) -> type:
    """A record type with one field per argument a user gives; `store` and `today` are ours.

    Made from the signature, so that a use case is written once and its line of `apply`
    follows by itself.
    """
    types_ = typing.get_type_hints(function)
    made: list[tuple[str, Any, Any]] = []
    kinds = dict(_KIND_OF)
    for name, parameter in inspect.signature(function).parameters.items():
        if name in ("store", "today"):
            continue
        metadata = {"ref": kinds[name]} if name in kinds else {}
        if metadata:  # what something goes into is of its own kind
            kinds.setdefault("into", metadata["ref"])
        if parameter.default is inspect.Parameter.empty:
            made.append((name, types_[name], field(metadata=metadata)))
        else:
            default = field(default=parameter.default, metadata=metadata)
            made.append((name, types_[name], default))
    return make_dataclass(function.__name__, made, frozen=True, kw_only=True)


def described(record_type: type, *, but: Iterable[str] = ()) -> tuple[VerbField, ...]:
    """The fields of a record type for a reader, without those named in `but`."""
    types_ = hints(record_type)
    return tuple(
        VerbField(key_of(f.name), type_words(types_[f.name], f.metadata.get("ref")), required(f))
        for f in fields(record_type)
        if key_of(f.name) not in but
    )


def type_words(hint: Any, ref: str | None = None) -> str:
    """What a value must look like: "day (YYYY-MM-DD)", "list of ids of people"."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        inner = f"ids of {ref}" if ref else type_words(args[0])
        return f"list of {inner}"
    if origin in (types.UnionType, typing.Union):
        return type_words(next(a for a in args if a is not type(None)), ref)
    if origin is typing.Literal:
        return " | ".join(args)
    if is_dataclass(hint):
        nested: Any = hint
        return "{" + ", ".join(_nested(f, hints(nested)[f.name]) for f in fields(nested)) + "}"
    return f"id of {ref}" if ref else _WORDS[hint]


def _nested(f: Any, hint: Any) -> str:
    optional = "" if f.default is MISSING else "?"
    return f"{key_of(f.name)}{optional}: {type_words(hint, f.metadata.get('ref'))}"
