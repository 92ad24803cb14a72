"""One verb of `vorlauf apply`: its name, its fields, what it runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from planner.domain.edit import Edit
from planner.services.ports import Store
from planner.services.verb_fields import VerbField

Run = Callable[[Store, Mapping[str, Any], date], Edit | None]
"""(store, fields as plain values, today) → what changed, None if nothing did."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A use case as a line of `apply`.

    `says` is what it does; with `about`, the kinds of record it is about stand in its {a} and {b}.
    `record` is the key that names the record it is about; `id` stands for it as well.
    `locked` are keys a user may expect among the fields, but what they hold stays as it is.
    """

    name: str
    says: str
    fields: tuple[VerbField, ...]
    run: Run
    record: str | None = None
    locked: frozenset[str] = frozenset()
    about: tuple[str, ...] = ()
