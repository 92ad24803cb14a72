"""What is not shown while others look on: levels people hold, wishes and worries. No Qt."""

from __future__ import annotations

from typing import Final

from planner.services.wording import Words

HELD: Final[frozenset[tuple[str, str]]] = frozenset(
    {("assessments", "level"), ("assessments", "evidence"), ("assessments", "notes")}
)
"""(kind, field) that says which level somebody holds, or what it was seen by."""


def hidden_word(words: Words) -> str:
    """What stands in the place of something hidden."""
    return words.translate("Company", "hidden (F9)")
