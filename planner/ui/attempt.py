"""Trying a wish from a field: what was refused comes back as the sentence to show there."""

from __future__ import annotations

from collections.abc import Callable

from planner.domain.edit import Edit
from planner.services.ports import Store
from planner.ui.desk import Desk

Wish = Callable[[Store], Edit | None]


def attempt(desk: Desk, make: Callable[[], Wish]) -> str:
    """Run a wish that may refuse what was typed.

    Returns:
        Why it was refused; empty where it was done, or where there was nothing to change.
    """
    refused: list[str] = []

    def hear(sentence: str, trouble: bool) -> None:
        if trouble:
            refused.append(sentence)

    def wish(store: Store) -> Edit | None:
        return make()(store)

    desk.editor.told.connect(hear)
    try:
        desk.editor.run(wish)
    finally:
        desk.editor.told.disconnect(hear)
    return refused[-1] if refused else ""
