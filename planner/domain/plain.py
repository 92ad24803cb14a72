"""Records to and from plain values (dict, list, str, number), by the types of their fields.

The one place that knows how a record looks outside: the open format, the journal, nested
columns of the plan file and the lines of `vorlauf apply` all use it.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any

from planner.domain.problem import Problem, Refused
from planner.domain.record import key_of

FIRST_YEAR, LAST_YEAR = 1900, 2200
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}\Z")

Reader = Callable[[Any, str, list[Problem]], Any]
"""(plain value, path, problems to add to) → the value of the field."""


def _bad(code: str, path: str, problems: list[Problem], **values: Any) -> None:
    problems.append(Problem(code, path, values))


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _read_text(value: Any, path: str, problems: list[Problem]) -> str:
    if not isinstance(value, str):
        _bad("type.text", path, problems, value=_shown(value))
        return ""
    if "\0" in value or (not value.isascii() and any("\ud800" <= c <= "\udfff" for c in value)):
        _bad("text.unreadable", path, problems)
        return ""
    return value


def _read_bool(value: Any, path: str, problems: list[Problem]) -> bool:
    if not isinstance(value, bool):
        _bad("type.bool", path, problems, value=_shown(value))
        return False
    return value


def _read_int(value: Any, path: str, problems: list[Problem]) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > 10**12:
        _bad("type.whole", path, problems, value=_shown(value))
        return 0
    return value


def _read_float(value: Any, path: str, problems: list[Problem]) -> float:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not math.isfinite(value) or abs(value) > 1e12:
        _bad("type.number", path, problems, value=_shown(value))
        return 0.0
    return typing.cast(float, value)


def _read_date(value: Any, path: str, problems: list[Problem]) -> dt.date:
    try:
        if not isinstance(value, str) or not _ISO.match(value):
            raise ValueError
        day = dt.date.fromisoformat(value)
    except ValueError:
        _bad("type.date", path, problems, value=_shown(value))
        return dt.date.min
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        _bad("date.range", path, problems, value=value, first=FIRST_YEAR, last=LAST_YEAR)
    return day


_SIMPLE: dict[type, Reader] = {
    str: _read_text,
    bool: _read_bool,
    int: _read_int,
    float: _read_float,
    dt.date: _read_date,
}


def _literal_reader(choices: tuple[str, ...]) -> Reader:
    def read(value: Any, path: str, problems: list[Problem]) -> Any:
        if value not in choices:
            _bad("type.choice", path, problems, value=_shown(value), choices=", ".join(choices))
            return choices[0]
        return value

    return read


def _tuple_reader(item: Reader) -> Reader:
    def read(value: Any, path: str, problems: list[Problem]) -> Any:
        if not isinstance(value, list | tuple):
            _bad("type.list", path, problems, value=_shown(value))
            return ()
        return tuple(item(each, f"{path}[{i}]", problems) for i, each in enumerate(value))

    return read


def _optional_reader(inner: Reader) -> Reader:
    return lambda value, path, problems: None if value is None else inner(value, path, problems)


def _reader(hint: Any) -> Reader:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return _literal_reader(args)
    if origin is tuple:
        return _tuple_reader(_reader(args[0]))
    if origin in (types.UnionType, typing.Union):
        return _optional_reader(_reader(next(a for a in args if a is not type(None))))
    if is_dataclass(hint):
        nested = typing.cast(type, hint)
        return lambda value, path, problems: _read_object(nested, value, path, problems)
    return _SIMPLE[hint]


@cache
def hints(record_type: Any) -> dict[str, Any]:
    """Resolved type hints of a record's fields, by Python name."""
    return typing.get_type_hints(record_type)


def required(f: Field[Any]) -> bool:
    """True if the field has no default."""
    return f.default is MISSING and f.default_factory is MISSING


@cache
def _fields_of(record_type: Any) -> dict[str, tuple[Field[Any], Reader]]:
    types_ = hints(record_type)
    return {key_of(f.name): (f, _reader(types_[f.name])) for f in fields(record_type)}


def _read_object(record_type: type, value: Any, path: str, problems: list[Problem]) -> Any:
    if not isinstance(value, Mapping):
        _bad("type.object", path, problems, value=_shown(value))
        return None
    known = _fields_of(record_type)
    found: dict[str, Any] = {}
    dot = path + "." if path else ""
    for key, plain in value.items():
        entry = known.get(key)
        if entry is None:
            _bad("key.unknown", dot + str(key), problems, known=", ".join(known))
            continue
        f, read = entry
        if plain is None and not required(f):
            continue
        found[f.name] = read(plain, dot + key, problems)
    for key, (f, _) in known.items():
        if required(f) and f.name not in found:
            _bad("key.missing", dot + key, problems)
            return None
    return record_type(**found)


def read_record(record_type: type, value: Any, path: str, problems: list[Problem]) -> Any:
    """A record from plain values; what is wrong is added to `problems`, with its path.

    Returns None where a required key is missing or `value` is no object. A result read with
    problems must not be used.
    """
    return _read_object(record_type, value, path, problems)


def from_plain(record_type: type, value: Any, path: str = "") -> Any:
    """A record from plain values.

    Raises:
        Refused: with every problem found, each with its path.
    """
    problems: list[Problem] = []
    record = _read_object(record_type, value, path, problems)
    if problems:
        raise Refused(problems)
    return record


def read_value(record_type: type, name: str, value: Any, path: str) -> Any:
    """One field's value from its plain form; raises `Refused`."""
    problems: list[Problem] = []
    result = _fields_of(record_type)[key_of(name)][1](value, path, problems)
    if problems:
        raise Refused(problems)
    return result


def plain_value(value: Any) -> Any:
    """A field's value as plain values; nested records without their defaults."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain_value(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return to_plain(value)
    return value


Writer = Callable[[Any], Any]
"""A field's value, never None → the same as plain values."""


def _writer(hint: Any) -> Writer | None:
    """How values of a type become plain; None where they are plain already."""
    if hint is dt.date:
        return dt.date.isoformat
    if is_dataclass(hint):
        return to_plain
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return _list_writer(_writer(args[0]))
    if origin in (types.UnionType, typing.Union):
        return _writer(next(a for a in args if a is not type(None)))
    return None


def _list_writer(item: Writer | None) -> Writer:
    return list if item is None else lambda values: list(map(item, values))


@cache
def _writers_of(record_type: Any) -> tuple[tuple[str, str, Any, Writer | None], ...]:
    types_ = hints(record_type)
    return tuple(
        (f.name, key_of(f.name), f.default, _writer(types_[f.name])) for f in fields(record_type)
    )


def to_plain(record: Any) -> dict[str, Any]:
    """A record as plain values by the open format's keys; defaults are left out."""
    record_type: Any = type(record)
    found: dict[str, Any] = {}
    for name, key, default, write in _writers_of(record_type):
        value = getattr(record, name)
        if value is default or (value == default and default is not MISSING):
            continue
        found[key] = value if write is None or value is None else write(value)
    return found
