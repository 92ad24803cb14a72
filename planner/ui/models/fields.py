"""The fields of every kind of record, as the inspector shows them. Knows no Qt.

What a field holds is read from its record type; only its label and place come from a table.
"""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Final, Literal

from planner.domain.development import About
from planner.domain.kinds import record_type
from planner.domain.plain import hints, required
from planner.domain.record import key_of
from planner.services.records import NEVER_OVERWRITTEN
from planner.ui.models.entry_labels import ENTRY_LABELS
from planner.ui.models.field_labels import KIND_LABELS, TITLES

EditorKind = Literal[
    "text", "long", "number", "whole", "share", "day", "period", "yes", "maybe", "choice",
    "level", "reference", "references", "table", "texts", "order", "several", "steps", "money",
]  # fmt: skip

LONG: Final = frozenset(
    {
        "notes",
        "quote",
        "criterion",
        "plan_b",
        "conviction",
        "evidence",
        "agreed_action",
        "reason",
        "behaviour",
        "note",
    }
)
STEPS: Final[Mapping[str, tuple[int, int]]] = {
    "desire": (-3, 3), "worry": (0, 3), "hope": (0, 3), "chance": (1, 5), "risk": (1, 5),
}  # fmt: skip
"""Whole numbers of few steps, by the bounds the rules give them."""
LASTS: Final = frozenset({"end", "last", "latest", "valid_until", "expires_on"})
"""Days up to which something goes on or holds: "Q3 2027" means its last day there."""
_SHARES: Final = frozenset({"safety", "probability", "progress"})
_MONEY: Final = frozenset({"cost", "hourly_rate", "budget"})
_LEVELS: Final = frozenset({"level", "from_", "to"})
_SIMPLE: Final[Mapping[Any, EditorKind]] = {
    str: "text", bool: "yes", int: "whole", float: "number", dt.date: "day",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One field: how it is edited, and what it may hold.

    `kind` is the kind a reference points at, `entry` the type of the entries of a table,
    `most` how many there may be. A `kept` field is never overwritten: entries may be added.
    """

    name: str
    label: str
    editor: EditorKind
    required: bool
    default: Any
    kept: bool = False
    kind: str = ""
    choices: tuple[str, ...] = ()
    entry: Any = None
    columns: tuple[Field, ...] = ()
    most: int | None = None
    of: str = ""
    """The kind of record, or the type of entry, it is a field of."""

    @property
    def key(self) -> str:
        """The open format's key."""
        return key_of(self.name)


@dataclass(frozen=True, slots=True)
class Fields:
    """The heading of a kind, None where it has none, and its fields in order."""

    title: Field | None
    main: tuple[Field, ...]
    more: tuple[Field, ...]

    def all(self) -> tuple[Field, ...]:
        """Every field, the heading first."""
        return (*((self.title,) if self.title else ()), *self.main, *self.more)


@cache
def fields_of(kind: str) -> Fields:
    """The fields of a kind ("plan" for the settings)."""
    record, labels = record_type(kind), KIND_LABELS[kind]
    kept = NEVER_OVERWRITTEN.get(kind, frozenset())
    known = {f.name: f for f in fields(record)}
    title = next((name for name in TITLES if name in known), None)

    def made(table: Mapping[str, str]) -> tuple[Field, ...]:
        return tuple(_field(record, known[name], table[name], kept, kind) for name in table)

    return Fields(
        _field(record, known[title], TITLES[title], kept, kind) if title else None,
        made(labels.main),
        made(labels.more),
    )


@cache
def columns_of(entry: Any) -> tuple[Field, ...]:
    """The columns of a table of entries."""
    known = {f.name: f for f in fields(entry)}
    labels = ENTRY_LABELS[entry.__name__]
    none: frozenset[str] = frozenset()
    return tuple(
        _field(entry, known[name], label, none, entry.__name__) for name, label in labels.items()
    )


def _field(record: Any, f: Any, label: str, kept: frozenset[str], of: str) -> Field:
    hint: Any
    hint, optional = _bare(hints(record)[f.name])
    default = None if required(f) else f.default
    held: dict[str, Any] = {
        "required": required(f), "default": default, "kept": f.name in kept, "of": of,
    }  # fmt: skip
    ref = f.metadata.get("ref", "")
    if ref:
        many = typing.get_origin(hint) is tuple
        return Field(f.name, label, "references" if many else "reference", kind=ref, **held)
    if typing.get_origin(hint) is tuple:
        return _list(f.name, label, typing.get_args(hint)[0], held)
    if hint is About:
        return Field(f.name, label, "period", entry=About, **held)
    if is_dataclass(hint):
        return Field(
            f.name,
            label,
            "table",
            entry=hint,
            columns=columns_of(typing.cast(Any, hint)),
            most=1,
            **held,
        )
    if typing.get_origin(hint) is Literal:
        return Field(f.name, label, "choice", choices=typing.get_args(hint), **held)
    return Field(f.name, label, _simple(f.name, hint, optional), **held)


def _list(name: str, label: str, item: Any, held: dict[str, Any]) -> Field:
    if is_dataclass(item):
        return Field(
            name, label, "table", entry=item, columns=columns_of(typing.cast(Any, item)), **held
        )
    if typing.get_origin(item) is Literal:
        editor: EditorKind = "order" if held["default"] else "several"
        return Field(name, label, editor, choices=typing.get_args(item), **held)
    return Field(name, label, "texts", **held)


def _simple(name: str, hint: Any, optional: bool) -> EditorKind:
    if hint is bool and optional:
        return "maybe"
    if hint is float and name in _SHARES:
        return "share"
    if hint is float and name in _MONEY:
        return "money"
    if hint is int and name in STEPS:
        return "steps"
    if hint is int and name in _LEVELS:
        return "level"
    return "long" if name in LONG else _SIMPLE[hint]


def _bare(hint: Any) -> tuple[Any, bool]:
    """A hint without its None, and whether it had one."""
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return next(a for a in typing.get_args(hint) if a is not types.NoneType), True
    return hint, False


_ONLY: Final = {
    "competency": frozenset({"competency", "level", "people", "count", "team", "role"}),
    "structure": frozenset(
        {"structure", "owner", "lead_time_weeks", "stage", "planned_end", "in_force_on"}
    ),
}
"""Fields only one kind of need has."""


def applies(record: Any, field: Field) -> bool:
    """False for a field that says nothing about this record and is empty."""
    if getattr(record, field.name) != field.default:
        return True
    if field.of == "attachments" and field.name == "link":
        return False  # a file
    kind = getattr(record, "kind", None)
    others = (names for each, names in _ONLY.items() if kind in _ONLY and each != kind)
    return not any(field.name in names for names in others)
