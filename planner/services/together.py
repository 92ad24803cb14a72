"""Several wishes as one: one transaction, one undo step, all of them or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.remarks import MOST
from planner.services.editing import write
from planner.services.ports import Contents, Store

Wish = Callable[[Store], Edit | None]


class _Paper:
    """A store that only notes down: each wish sees what those before it did."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.changes: dict[tuple[str, str], Change] = {}
        self.title: Title | None = None
        self.contents: dict[str, bytes] = {}
        self.said: list[Any] = []

    def commit(
        self, title: Title, changes: Sequence[Change], contents: Contents | None = None
    ) -> Edit:
        """Note the changes; of a record changed twice what it became last."""
        self.changes |= {(change.kind, change.id): change for change in changes}
        self.content = self.content.laid_over(changes)
        self.title = title
        self.said += title.values.get("said", ())
        self.contents |= contents or {}
        return Edit(0, title, tuple(changes))

    def undo(self) -> Edit | None:
        """Nothing was done yet."""
        return None

    redo = undo

    def undo_title(self) -> Title | None:
        """Nothing was done yet."""
        return None

    redo_title = undo_title


def do_together(
    store: Store, wishes: Sequence[Wish], code: str = "change_many", **values: Any
) -> Edit | None:
    """Fulfil all wishes as one step; a single one that changes something keeps its own name.

    Raises:
        Refused: one of them breaks a rule; then nothing is done.
    """
    paper = _Paper(store.content)
    done = [wish for wish in wishes if wish(paper) is not None]
    if len(done) == 1 and paper.title is not None:
        return store.commit(paper.title, list(paper.changes.values()), paper.contents)
    said = {"said": paper.said[:MOST]} if paper.said else {}
    with write(store, code, count=len(done), **values, **said) as unit:
        unit.contents |= paper.contents
        unit.take(paper.changes.values())
    return unit.edit
