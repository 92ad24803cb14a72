"""Roles: what they ask for, as dated lines that are added and never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from planner.domain.edit import Edit
from planner.domain.people import Requirement
from planner.domain.slots import requirements_on
from planner.services.editing import write
from planner.services.naming import name_of
from planner.services.ports import Store
from planner.services.records import existing

_KIND = "roles"


def require_levels(
    store: Store, role: str, levels: Mapping[str, int], *, today: date
) -> Edit | None:
    """Ask for exactly these levels from today on.

    What is asked for already stays as it is; another level is a new line from today, and what
    is no longer named is asked for at level 0. What a role asked for before can still be seen.
    """
    held = existing(store, _KIND, role)
    now = {line.competency: line for line in requirements_on(held, today)}
    wanted = {**dict.fromkeys(now, 0), **levels}
    lines = [
        _line(now.get(competency), competency, level, today)
        for competency, level in wanted.items()
        if competency not in now or now[competency].level != level
    ]
    if not lines:
        return None
    with write(store, "add_requirement", title=name_of(store.content, _KIND, role)) as unit:
        unit.put(_KIND, replace(held, requires=(*held.requires, *lines)))
    return unit.edit


def _line(known: Requirement | None, competency: str, level: int, today: date) -> Requirement:
    """The first line of a competency has always held; a later one begins today."""
    if known is None:
        return Requirement(competency=competency, level=level)
    return replace(known, level=level, from_=today)
