"""What people leave behind when they are deleted: said at once, so that it can be taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.services.matching import fold
from planner.services.naming import name_of

MOST = 4
"""Competencies that are named; the rest is counted."""


def left_behind(
    content: Content, kind: str, ids: Collection[str], changes: Iterable[Change]
) -> dict[str, Any]:
    """Values for the title of a deletion: nothing for other kinds than people.

    `left` counts by kind what stays and no longer names them: structures they saw to, learning
    actions they took part in. `alone` names competencies nobody else is assessed in, `others`
    counts those that are not named.
    """
    if kind != "people":
        return {}
    left = Counter(change.kind for change in changes if change.after is not None)
    alone = _alone(content, ids)
    return {"left": dict(left), "alone": alone[:MOST], "others": max(len(alone) - MOST, 0)}


def _alone(content: Content, ids: Collection[str]) -> list[str]:
    """Names of competencies in which only these people have been assessed above zero."""
    who: dict[str, set[str]] = {}
    for each in content.assessments.values():
        if each.level > 0:
            who.setdefault(each.competency, set()).add(each.person)
    found = [skill for skill, people in who.items() if people <= set(ids)]
    return sorted((name_of(content, "competencies", skill) for skill in found), key=fold)
