"""A record as another plan holds it: the same, but what it refers to has other ids there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from planner.domain.references import pointers

IdOf = Callable[[str, str], str]
"""(kind, id here) → its id there."""


def readdressed(record: Any, id_of: IdOf) -> Any:
    """A record, or an entry within one, whose references are those of another plan.

    Its own id stays: who takes it there gives it one.
    """
    record_type: Any = type(record)
    changed: dict[str, Any] = {}
    for pointer in pointers(record_type):
        value = getattr(record, pointer.name)
        if value is None or value == ():
            continue
        kind = pointer.kind_of(record)

        def there(entry: Any, kind: str = kind, nested: bool = bool(pointer.nested)) -> Any:
            return readdressed(entry, id_of) if nested else id_of(kind, entry)

        after = tuple(there(each) for each in value) if pointer.many else there(value)
        if after != value:
            changed[pointer.name] = after
    return replace(record, **changed) if changed else record
