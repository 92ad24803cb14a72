"""A store that writes nothing: whether a wish would be refused, without fulfilling it."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title


class DryStore:
    """What gets as far as `commit` is allowed."""

    def __init__(self, content: Content) -> None:
        self.content = content

    def commit(self, title: Title, changes: Sequence[Change], contents: object = None) -> Edit:
        """What would be written."""
        del contents
        return Edit(0, title, tuple(changes))

    def undo(self) -> None:
        """Nothing was written."""

    def redo(self) -> None:
        """Nothing was written."""

    def undo_title(self) -> None:
        """Nothing was written."""

    def redo_title(self) -> None:
        """Nothing was written."""
