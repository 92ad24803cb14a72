"""The states a slot can be in."""

from __future__ import annotations

from typing import Literal

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
