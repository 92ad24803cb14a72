"""The states a slot can be in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

State = Literal["ready", "ahead", "tight", "late", "partly", "unplanned", "unstaffed"]
STATES: tuple[State, ...] = (
    "ready",
    "ahead",
    "tight",
    "late",
    "partly",
    "unplanned",
    "unstaffed",
)
OPEN: frozenset[State] = frozenset({"unplanned", "partly", "unstaffed"})
"""States in which something is still to be begun, and may be."""
IN_TIME: frozenset[State] = frozenset({"ready", "ahead", "tight"})
"""States that count as prepared."""
_WORST_FIRST: Final[tuple[State, ...]] = (
    "late", "unstaffed", "unplanned", "partly", "tight", "ahead", "ready",
)  # fmt: skip


def worst(states: Iterable[State]) -> State | None:
    """The state a group is shown by: that of its worst member."""
    found = set(states)
    return next((state for state in _WORST_FIRST if state in found), None)
