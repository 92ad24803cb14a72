"""A plan tried out: a store of which nothing is ever written.

Use cases run on it as on any store, each a step that can be taken back. What they come to in
the end is one list of changes, which may be taken over into the plan or dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.problem import refuse
from planner.services.ports import Contents


class Layer:
    """Implements `services.ports.Store` beside a base that is left as it is.

    `content` is what is tried: a copy of its own, or one handed in that is seen already. While
    it is `closed` every wish is refused: the plan is only looked at.
    """

    def __init__(self, base: Content, content: Content | None = None) -> None:
        self.base = base
        self.content = content or base.apart()
        self.closed = False
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self.contents: dict[str, bytes] = {}
        """Bytes of what was attached while trying."""

    @property
    def steps(self) -> Sequence[Edit]:
        """What was tried and not taken back, oldest first."""
        return tuple(self._done)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What all steps together come to, as changes of the base."""
        first: dict[tuple[str, str], Change] = {}
        for edit in self._done:
            for change in edit.changes:
                earlier = first.pop((change.kind, change.id), None)
                before = earlier.before if earlier else change.before
                first[change.kind, change.id] = Change(
                    change.kind, change.id, before, change.after, change.place
                )
        return tuple(change for change in first.values() if change.before != change.after)

    def _placed(self, changes: Sequence[Change]) -> tuple[Change, ...]:
        """New records behind all that the base has, and one deleted here back in its place.

        So that what all steps come to puts no two records of the base in one place.
        """
        behind = {
            kind: max(self.base.next_place(kind) - self.content.next_place(kind), 0)
            for kind in {change.kind for change in changes}
        }
        return tuple(self._put(each, behind[each.kind]) for each in changes)

    def _put(self, change: Change, behind: int) -> Change:
        if change.before is not None or change.after is None:
            return change
        if self.base.get(change.kind, change.id) is not None:
            return replace(change, place=self.base.place(change.kind, change.id))
        return replace(change, place=change.place + behind)

    # -- services.ports.Store --------------------------------------------------------

    def commit(
        self, title: Title, changes: Sequence[Change], contents: Contents | None = None
    ) -> Edit:
        """Keep the changes as a step, in memory only.

        Raises:
            Refused: it is closed.
        """
        if self.closed:
            raise refuse("what_if.only_looked_at")
        edit = Edit(len(self._done) + 1, title, self._placed(changes))
        self._done.append(edit)
        self._undone.clear()
        self.contents |= contents or {}
        self.content.apply(edit.changes)
        return edit

    def undo(self) -> Edit | None:
        """Take the last step back."""
        if not self._done or self.closed:
            return None
        edit = self._done.pop()
        self._undone.append(edit)
        turned = edit.reversed()
        self.content.apply(turned.changes)
        return turned

    def redo(self) -> Edit | None:
        """Try the step taken back last again."""
        if not self._undone or self.closed:
            return None
        edit = self._undone.pop()
        self._done.append(edit)
        self.content.apply(edit.changes)
        return edit

    def undo_title(self) -> Title | None:
        """What `undo` would take back."""
        return self._done[-1].title if self._done and not self.closed else None

    def redo_title(self) -> Title | None:
        """What `redo` would try again."""
        return self._undone[-1].title if self._undone and not self.closed else None
