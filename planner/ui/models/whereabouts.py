"""Where a record can be seen: the place that lists it, the timeline, else the inspector alone."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

LISTS: Final = {
    "signals": "signals",
    "developments": "developments",
    "needs": "needs",
    "competencies": "competencies",
    "people": "competencies",
    "offerings": "competencies",
    "teams": "competencies",
    "roles": "competencies",
    "scales": "competencies",
    "partners": "signals",
    "indicators": "developments",
    "ideas": "ideas",
    "criteria": "ideas",
    "goals": "ideas",
    "decisions": "ideas",
    "actions": "timeline",
    "saved_views": "timeline",
    "saved_matrices": "competencies",
    "baselines": "timeline",
}
"""Kind → key of the place that shows its records one by one."""


def place_of(places: Container[str], kind: str) -> str:
    """The key of the place that shows a kind; empty where only the inspector does."""
    key = LISTS.get(kind, "")
    return key if key in places else ""
