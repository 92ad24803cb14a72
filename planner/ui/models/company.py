"""What is not shown while others look on: levels people hold, wishes and worries. No Qt."""

from __future__ import annotations

from typing import Final

from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.why import why_slot
from planner.services.why_company import why_in_company
from planner.services.wording import Words

HELD: Final[frozenset[tuple[str, str]]] = frozenset(
    {("assessments", "level"), ("assessments", "evidence"), ("assessments", "notes")}
)
"""(kind, field) that says which level somebody holds, or what it was seen by."""


def hidden_word(words: Words) -> str:
    """What stands in the place of something hidden."""
    return words.translate("Company", "hidden (F9)")


def why_words(figures: Figures, slot: Slot, words: Words, in_company: bool) -> str:
    """Why a slot stands as it does, as far as those who look on may know."""
    tell = why_in_company if in_company else why_slot
    return tell(figures, slot, words)
