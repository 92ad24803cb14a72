"""JSON text read with its places: where a path stands, which line is broken and why.

The standard decoder says nothing about lines once a text is well formed, so a wrong value
deep inside could not be found again. Here the outer structure is walked by hand and every
inner value is read by the fast decoder; lines are only worked out when something is wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from planner.domain.problem import Problem, Refused, refuse

_SPACE = re.compile(r"[ \t\n\r]*")
_INDEX = re.compile(r"\[(\d+)\]\.?")

_CAUSES: tuple[tuple[str, str], ...] = (
    ("Expecting ',' delimiter", "json.comma"),
    ("Expecting ':' delimiter", "json.colon"),
    ("Expecting property name", "json.key"),
    ("Illegal trailing comma", "json.trailing_comma"),
    ("Invalid control character", "json.control"),
    ("Invalid \\", "json.escape"),
    ("Extra data", "json.extra"),
)


class DuplicateKey(ValueError):
    """An object names one key twice; which value counts would be a guess."""


class NotANumber(ValueError):
    """NaN or Infinity, which JSON does not have."""


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise DuplicateKey
    return found


def _constant(name: str) -> Any:
    raise NotANumber(name)


_decoder: Any = json.JSONDecoder(object_pairs_hook=_pairs, parse_constant=_constant)
_scan = _decoder.scan_once


def decode(data: bytes) -> str:
    """Text of a UTF-8 file, with or without a byte order mark.

    Raises:
        Refused: it is not UTF-8; names line and column of the first wrong byte.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise refuse("text.utf16", line=1)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        start = data.rfind(b"\n", 0, error.start) + 1
        line = data.count(b"\n", 0, error.start) + 1
        column = len(data[start : error.start].decode("utf-8", "replace")) + 1
        raise refuse("text.not_utf8", line=line, column=column) from error


class Cursor:
    """A place in a JSON text that moves forward value by value.

    Whoever loops over `members` or `indices` must read or walk each value before the next turn.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.key_at = 0
        self._space()

    def _space(self) -> str:
        self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]
        return self.text[self.at : self.at + 1]

    def _broken(self, message: str) -> json.JSONDecodeError:
        return json.JSONDecodeError(message, self.text, self.at)

    def value(self) -> Any:
        """The value that starts here; moves behind it."""
        try:
            value, self.at = _scan(self.text, self.at)
        except StopIteration as stop:
            raise json.JSONDecodeError("Expecting value", self.text, stop.value) from None
        return value

    def opens(self, bracket: str) -> bool:
        """True if an object ("{") or an array ("[") starts here."""
        return self.text.startswith(bracket, self.at)

    def members(self) -> Iterator[str]:
        """Keys of the object that starts here; at each turn its value starts at `at`."""
        self.at += 1
        if self._space() == "}":
            self.at += 1
            return
        while True:
            if self._space() != '"':
                raise self._broken("Expecting property name")
            self.key_at = self.at
            key, self.at = scanstring(self.text, self.at + 1, True)
            if self._space() != ":":
                raise self._broken("Expecting ':' delimiter")
            self.at += 1
            self._space()
            yield key
            if self._closes("}"):
                return

    def indices(self) -> Iterator[int]:
        """Indices of the array that starts here; at each turn its value starts at `at`."""
        self.at += 1
        if self._space() == "]":
            self.at += 1
            return
        index = 0
        while True:
            self._space()
            yield index
            index += 1
            if self._closes("]"):
                return

    def _closes(self, bracket: str) -> bool:
        mark = self._space()
        if mark not in {bracket, ","} or not mark:
            raise self._broken("Expecting ',' delimiter")
        self.at += 1
        return mark == bracket

    def end(self) -> None:
        """Nothing may follow."""
        if self._space():
            raise self._broken("Extra data")


def line_at(text: str, offset: int) -> int:
    """Line of an offset, from 1."""
    return text.count("\n", 0, offset) + 1


def explain(error: Exception, text: str) -> Problem:
    """What is wrong with a text that could not be read, with line and column."""
    if isinstance(error, json.JSONDecodeError):
        code = _cause(error)
        return Problem(code, "", {"line": error.lineno, "column": error.colno})
    path, offset = _offender(Cursor(text), "", type(error))
    codes: dict[type[Exception], str] = {
        DuplicateKey: "json.duplicate_key",
        NotANumber: "json.not_a_number",
    }
    code = codes.get(type(error), "json.number_long")
    return Problem(code, path, {"line": line_at(text, offset), "value": str(error)})


def _cause(error: json.JSONDecodeError) -> str:
    rest, before = error.doc[error.pos :].strip(), error.doc[: error.pos].rstrip()
    if error.msg.startswith("Unterminated string"):
        return "json.string_end"
    if not rest:
        return "json.ends_early"
    if rest[0] in "]}" and before.endswith(","):
        return "json.trailing_comma"
    return next((code for start, code in _CAUSES if error.msg.startswith(start)), "json.value")


def _offender(cursor: Cursor, path: str, kind: type[Exception]) -> tuple[str, int]:
    """Path and offset of the value that raises `kind`, found by going into what fails."""
    start, seen = cursor.at, set()
    if cursor.opens("{"):
        for key in cursor.members():
            inner = f"{path}.{key}" if path else key
            if key in seen and kind is DuplicateKey:
                return inner, cursor.key_at
            seen.add(key)
            if found := _step_in(cursor, inner, kind):
                return found
    elif cursor.opens("["):
        for index in cursor.indices():
            if found := _step_in(cursor, f"{path}[{index}]", kind):
                return found
    return path, start


def _step_in(cursor: Cursor, path: str, kind: type[Exception]) -> tuple[str, int] | None:
    start = cursor.at
    try:
        cursor.value()
    except kind:
        cursor.at = start
        return _offender(cursor, path, kind)
    return None


def with_lines(text: str, problems: Iterable[Problem]) -> Refused:
    """The problems as a refusal, each with the line its path stands in (value `line`)."""
    problems = tuple(problems)
    offsets: dict[str, int] = {}
    wanted = [(path, path) for path in {problem.path for problem in problems}]
    _walk(Cursor(text), wanted, offsets)
    lines: dict[str, int] = {}
    line, before = 1, 0
    for path, offset in sorted(offsets.items(), key=lambda entry: entry[1]):
        line += text.count("\n", before, offset)
        before = offset
        lines[path] = line
    return Refused(
        Problem(p.code, p.path, {**p.values, "line": lines.get(p.path, 1)}) for p in problems
    )


def _walk(cursor: Cursor, wanted: list[tuple[str, str]], offsets: dict[str, int]) -> None:
    """Note where each wanted (rest of path, whole path) stands, or what of it there is."""
    for _, whole in wanted:
        offsets.setdefault(whole, cursor.at)
    inside = [entry for entry in wanted if entry[0]]
    if inside and cursor.opens("{"):
        _walk_object(cursor, inside, offsets)
    elif inside and cursor.opens("["):
        _walk_array(cursor, inside, offsets)
    else:
        cursor.value()


def _walk_object(cursor: Cursor, wanted: list[tuple[str, str]], offsets: dict[str, int]) -> None:
    for key in cursor.members():
        inside = [
            (rest[len(key) :].removeprefix("."), whole)
            for rest, whole in wanted
            if rest.startswith(key) and rest[len(key) : len(key) + 1] in ("", ".", "[")
        ]
        offsets.update((whole, cursor.key_at) for _, whole in inside)
        _walk(cursor, inside, offsets)


def _walk_array(cursor: Cursor, wanted: list[tuple[str, str]], offsets: dict[str, int]) -> None:
    by_index: dict[int, list[tuple[str, str]]] = {}
    for rest, whole in wanted:
        if match := _INDEX.match(rest):
            by_index.setdefault(int(match[1]), []).append((rest[match.end() :], whole))
    for index in cursor.indices():
        inside = by_index.get(index, [])
        offsets.update((whole, cursor.at) for _, whole in inside)
        _walk(cursor, inside, offsets)


def read_value(text: str) -> Any:
    """One JSON value, as in a line of `vorlauf apply`.

    Raises:
        Refused: what is broken, with its column.
    """
    try:
        cursor = Cursor(text)
        value = cursor.value()
        cursor.end()
    except RecursionError:
        raise refuse("json.deep") from None
    except ValueError as error:
        raise Refused([explain(error, text)]) from None
    return value
