"""Covered and needed: how many of those asked for hold what is asked on a day. One rule for all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from planner.domain.content import Content
from planner.domain.people import present
from planner.domain.slots import Slot

LevelOf = Callable[[str, str], int]
"""(person, competency) → the level held on the day that is looked at."""


def covered(
    content: Content, slots: Iterable[Slot], day: dt.date, level_of: LevelOf
) -> tuple[int, int]:
    """(slots whose person is there on the day and holds the level then, all slots).

    Slots of nobody, and of somebody who has left, are asked for as well: nobody covers them.
    """
    held = every = 0
    for slot in slots:
        every += 1
        held += _holds(content, slot, day, level_of)
    return held, every


def _holds(content: Content, slot: Slot, day: dt.date, level_of: LevelOf) -> bool:
    if slot.holder is None or slot.competency is None:
        return False
    there = present(content.people[slot.holder], day)
    return there and level_of(slot.holder, slot.competency) >= (slot.level or 0)


def of_team(content: Content, slot: Slot, team: str | None) -> bool:
    """True if a slot is a team's: its person's, or where nobody is named, its need's."""
    if team is None:
        return True
    if slot.person is not None:
        return content.people[slot.person].team == team
    need = content.needs.get(slot.need)
    return need is not None and need.team == team
