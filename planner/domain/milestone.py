"""Milestones: a learning action of no hours on one day. No record and no field of its own."""

from __future__ import annotations

from planner.domain.action import Action


def is_milestone(action: Action) -> bool:
    """True for an action that takes one day and none of anybody's time."""
    return action.hours == 0 and action.start == action.end
