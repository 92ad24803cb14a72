"""What a user may say about a foreign file: which sheet, which columns, which day and scale."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.domain.content import Content
from planner.domain.plan import AssessmentKind
from planner.domain.problem import Problem, Refused
from planner.domain.scale import BUILT_IN
from planner.services.likeness import KINDS_ASKED

IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Options:
    """The keys of a mapping file. `columns` says what a column (letter or header) holds:
    "name", "team" and so on, "ignore", "competency", or "competency:CODE"."""

    on: dt.date | None = None
    kind: AssessmentKind = "manager"
    scale: str | None = None
    sheet: str | None = None
    transposed: bool | None = None
    header_row: int | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    same: Mapping[str, str] = field(default_factory=dict)
    """Name in the file → id of the record of the plan that is meant by it."""


def _day(value: Any) -> dt.date:
    return dt.date.fromisoformat(value)


def _one_of(*choices: Any) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        return choices[choices.index(value)]

    return read


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _row(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError
    return value


def _columns(value: Any) -> dict[str, str]:
    return {_text(key): _text(said) for key, said in value.items()}


_READERS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "on": (_day, "2026-11-23"),
    "kind": (_one_of("self", "manager", "evidence"), "self, manager, evidence"),
    "scale": (_text, "cefr"),
    "sheet": (_text, "Sheet1"),
    "transposed": (_one_of(True, False), "true, false"),
    "header_row": (_row, "3"),
    "columns": (_columns, '{"B": "team", "C": "ignore"}'),
    "same": (_columns, '{"J. Weber": "weber"}'),
}


def read_options(plain: Mapping[str, Any] | None, content: Content) -> Options:
    """Options from a mapping's plain values.

    Raises:
        Refused: with every key that is unknown or holds something unusable.
    """
    problems: list[Problem] = []
    found: dict[str, Any] = {}
    for key, value in (plain or {}).items():
        if key not in _READERS:
            problems.append(Problem("key.unknown", key, {"known": ", ".join(_READERS)}))
            continue
        read, example = _READERS[key]
        try:
            found[key] = read(value)
        except (ValueError, TypeError, AttributeError):
            values = {"value": str(value)[:60], "example": example}
            problems.append(Problem("map.value", key, values))
    scale = found.get("scale")
    if scale is not None and scale not in content.scales and scale not in BUILT_IN:
        known = ", ".join([*content.scales, *BUILT_IN])
        problems.append(Problem("type.choice", "scale", {"value": scale, "choices": known}))
    problems += [
        Problem("id.unknown", "same", {"kind": "people", "id": id_})
        for id_ in found.get("same", {}).values()
        if not any(content.get(kind, id_) for kind in KINDS_ASKED)
    ]
    if problems:
        raise Refused(problems)
    return Options(**found)
