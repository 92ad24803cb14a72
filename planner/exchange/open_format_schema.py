"""JSON Schema of the open format, made from the fields of the records by their types.

Shipped as `resources/schema/vorlauf-plan-1.schema.json` for editors and other programs. It
says what a value looks like; what belongs together is checked by the rules when reading.
"""

from __future__ import annotations

import datetime as dt
import inspect
import json
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any

from planner.domain.attachment import Attachment
from planner.domain.kinds import KINDS
from planner.domain.plain import FIRST_YEAR, LAST_YEAR, hints, plain_value, required
from planner.domain.plan import Plan
from planner.domain.record import key_of
from planner.exchange.attached_records import READ_OFF

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SIMPLE: dict[type, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    dt.date: {
        "type": "string",
        "format": "date",
        "pattern": r"^\d{4}-\d{2}-\d{2}$",
        "description": f"ISO date, {FIRST_YEAR}-01-01 to {LAST_YEAR}-12-31",
    },
}


def schema(name: str) -> dict[str, Any]:
    """The schema of one file; `name` is the value of its key "format"."""
    definitions: dict[str, Any] = {}
    parts: dict[str, Any] = {
        "format": {"const": name, "title": "Format and its version"},
        "plan": _reference(Plan, definitions),
    }
    for kind, record_type in KINDS.items():
        parts[kind] = {
            "type": "array",
            "title": kind.capitalize(),
            "items": _reference(record_type, definitions),
        }
    return {
        "$schema": _DIALECT,
        "title": name,
        "description": "A whole plan. Ids are free strings, unique per kind; a level is an "
        "index into the levels of its scale, starting with 0.",
        "type": "object",
        "required": ["format"],
        "additionalProperties": False,
        "properties": parts,
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text(name: str) -> str:
    """The schema as it lies in the file."""
    return json.dumps(schema(name), ensure_ascii=False, indent=1) + "\n"


def _reference(record_type: type, definitions: dict[str, Any]) -> dict[str, Any]:
    name = record_type.__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = _object(record_type, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _object(record_type: type, definitions: dict[str, Any]) -> dict[str, Any]:
    types_ = hints(record_type)
    shown = [f for f in fields(record_type) if not _left_out(record_type, f)]
    needed = [key_of(f.name) for f in shown if _needed(record_type, f)]
    made = {key_of(f.name): _property(f, _of_type(types_[f.name], definitions)) for f in shown}
    if record_type is Attachment:
        made["content"] |= {"contentEncoding": "base64", "description": "the file itself"}
    return {
        "type": "object",
        "title": record_type.__name__,
        "description": (inspect.getdoc(record_type) or "").splitlines()[0],
        **({"required": needed} if needed else {}),
        "additionalProperties": False,
        "properties": made,
    }


def _left_out(record_type: type, f: Field[Any]) -> bool:
    if record_type is Attachment:
        return f.name in READ_OFF
    return record_type is Plan and f.name == "id"


def _needed(record_type: type, f: Field[Any]) -> bool:
    nameless = record_type is KINDS["assessments"] and f.name == "id"
    return required(f) and not nameless


def _property(f: Field[Any], inner: Mapping[str, Any]) -> dict[str, Any]:
    title = key_of(f.name).replace("_", " ").capitalize()
    extra: dict[str, Any] = {"title": title}
    if target := f.metadata.get("ref"):
        extra["description"] = f"id in “{target}”"
    elif f.metadata.get("ref_in"):
        extra["description"] = f"id in the list “{f.metadata['ref_in']}” names"
    if required(f):
        return {**inner, **extra}
    if f.default is not MISSING and f.default is not None:
        extra["default"] = plain_value(f.default)
    return {**_or_null(inner), **extra}


def _or_null(inner: Mapping[str, Any]) -> dict[str, Any]:
    """An optional key may also be null, which stands for its default."""
    if isinstance(inner.get("type"), str) and "enum" not in inner:
        return {**inner, "type": [inner["type"], "null"]}
    return {"anyOf": [dict(inner), {"type": "null"}]}


def _of_type(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return {"type": "string", "enum": list(args)}
    if origin is tuple:
        return {"type": "array", "items": _of_type(args[0], definitions)}
    if origin in (types.UnionType, typing.Union):
        return _of_type(next(a for a in args if a is not type(None)), definitions)
    if is_dataclass(hint):
        return _reference(typing.cast(type, hint), definitions)
    return dict(_SIMPLE[hint])
