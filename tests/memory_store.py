"""A store without a disk: what use cases need, for tests that are not about files."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.plan import Plan
from planner.services.ports import Contents


class MemoryStore:
    """Commits into its content and remembers edits for undo and redo."""

    def __init__(self, content: Content | None = None) -> None:
        self.content = content or Content(Plan())
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self.contents = dict(self.content.loose)

    @property
    def done(self) -> Sequence[Edit]:
        """Edits that hold, oldest first."""
        return tuple(self._done)

    def commit(
        self, title: Title, changes: Sequence[Change], contents: Contents | None = None
    ) -> Edit:
        self.contents |= contents or {}
        edit = Edit(len(self._done) + 1, title, tuple(changes))
        self._done.append(edit)
        self._undone.clear()
        self.content.apply(edit.changes)
        return edit

    def undo(self) -> Edit | None:
        if not self._done:
            return None
        edit = self._done.pop()
        self._undone.append(edit)
        self.content.apply(edit.reversed().changes)
        return edit.reversed()

    def redo(self) -> Edit | None:
        if not self._undone:
            return None
        edit = self._undone.pop()
        self._done.append(edit)
        self.content.apply(edit.changes)
        return edit

    def undo_title(self) -> Title | None:
        return self._done[-1].title if self._done else None

    def redo_title(self) -> Title | None:
        return self._undone[-1].title if self._undone else None
