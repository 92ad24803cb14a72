"""What an edit did: every touched record before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.domain.record import Record


@dataclass(frozen=True, slots=True)
class Title:
    """What an edit is called, as a code and plain values; worded where it is shown."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None where it did not exist.

    `place` is its position among its kind: a deleted record comes back where it stood.
    """

    kind: str
    id: str
    before: Record | None
    after: Record | None
    place: int

    def reversed(self) -> Change:
        """The change that takes this one back."""
        return Change(self.kind, self.id, self.after, self.before, self.place)


@dataclass(frozen=True, slots=True)
class Edit:
    """One transaction, one journal entry, one undo step. `id` is its number in the journal."""

    id: int
    title: Title
    changes: tuple[Change, ...]

    def reversed(self) -> Edit:
        """The edit that takes this one back, last change first."""
        return Edit(self.id, self.title, tuple(c.reversed() for c in reversed(self.changes)))

    def kinds(self) -> frozenset[str]:
        """Plural names of the kinds it touched; "plan" for the settings."""
        return frozenset(change.kind for change in self.changes)
