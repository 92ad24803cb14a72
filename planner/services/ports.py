"""What services need from the outside: something that remembers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title


class Store(Protocol):
    """A plan that remembers. Every call that changes it is one transaction on the disk."""

    content: Content
    """All records; already patched when `commit`, `undo` or `redo` returns."""

    def commit(self, title: Title, changes: Sequence[Change]) -> Edit:
        """Write the changes and their journal entry in one transaction, patch `content`."""
        ...

    def undo(self) -> Edit | None:
        """Take the last edit back; returns what that changed, None if there is nothing."""
        ...

    def redo(self) -> Edit | None:
        """Do the edit taken back last again."""
        ...

    def undo_title(self) -> Title | None:
        """What `undo` would take back."""
        ...

    def redo_title(self) -> Title | None:
        """What `redo` would do again."""
        ...
