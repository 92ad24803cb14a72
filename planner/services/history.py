"""Back and forth through the journal."""

from __future__ import annotations

from planner.domain.edit import Edit
from planner.domain.problem import refuse
from planner.services.ports import Store


def undo(store: Store) -> Edit:
    """Take the last edit back, also one of an earlier session."""
    edit = store.undo()
    if edit is None:
        raise refuse("undo.nothing")
    return edit


def redo(store: Store) -> Edit:
    """Do the edit taken back last again."""
    edit = store.redo()
    if edit is None:
        raise refuse("redo.nothing")
    return edit
