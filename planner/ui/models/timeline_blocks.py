"""What stands in the lanes of one need or one person: bars, ghosts, tails, as plain data.

A block is the smallest part that is built anew after an edit.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from planner.domain.action import Action
from planner.domain.need import Need
from planner.domain.slots import Slot
from planner.domain.state import IN_TIME

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from planner.ui.models.timeline_away import Away

IDEA, PLANNED, BOOKED, DONE, STRUCTURE, GHOST, LOST = range(7)
"""Kinds of bar. GHOST: nothing planned yet, sow-by to safe day. LOST: it is too late."""

KIND_OF_STATUS: Final = {
    "idea": IDEA,
    "planned": PLANNED,
    "booked": BOOKED,
    "running": BOOKED,
    "done": DONE,
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. `start` and `end` are ordinals, `end` the day after the last one."""

    start: int
    end: int
    kind: int
    late: bool = False
    action: str | None = None
    slot: Slot | None = None
    row: int = 0


@dataclass(slots=True)
class Lane:
    """One line of the chart: a person, several who share their state, or a structure."""

    key: str
    people: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
    need: Need | None = None
    bars: list[Bar] = field(default_factory=list)
    rows: int = 1
    top: int = 0
    mixed: bool = False
    """People stand in it who do not share their state."""
    columns: NDArray[np.int32] | None = None
    """Start, end, kind, late and row of its bars, once a chart has asked for them."""
    away: list[Away] | None = None
    """Absences of its people, once they were asked for."""

    @property
    def slot(self) -> Slot | None:
        """The slot all of the lane's people share; None in a lane of many."""
        return self.slots[0] if self.slots and not self.mixed and self.is_one_kind else None

    @property
    def wanting(self) -> Slot | None:
        """The slot something new here would be for; None where all of it is there already."""
        return None if self.ready_today else self.slot

    @property
    def is_one_kind(self) -> bool:
        """True if the lane stands for one need."""
        return len({slot.need for slot in self.slots}) == 1

    @property
    def ready_today(self) -> bool:
        """True if nothing is left to do in this lane."""
        return bool(self.slots) and all(slot.state == "ready" for slot in self.slots)


def slots_of_bar(bar: Bar, lane: Lane, action: Action | None) -> list[Slot]:
    """The slots a bar has to do with: its own, or those its action brings something for."""
    if bar.slot is not None:
        return [bar.slot]
    if action is None or (lane.is_one_kind and not lane.mixed):
        return list(lane.slots)
    if lane.is_one_kind:
        return [slot for slot in lane.slots if slot.person in action.people]
    taught = {effect.competency for effect in action.effects}
    return [slot for slot in lane.slots if slot.competency in taught]


@dataclass(slots=True)
class Block:
    """The lanes of one need, or of one person, within one group."""

    group: str
    lanes: list[Lane]


@dataclass(slots=True)
class Moved:
    """What an edit of actions may have moved: these actions, the needs whose slots are others
    now, the people of both, and each of them with what the actions teach.
    """

    actions: set[str]
    needs: set[str]
    people: set[str]
    pairs: set[tuple[str, str]]


Swap = tuple[list[Lane], list[Lane]]
"""The lanes of a block before, and those that take their place."""


def put(
    blocks: dict[str, list[Block]], key: str, found: list[Block], swaps: list[Swap] | None
) -> list[Swap] | None:
    """Put what was found for a key in the place of what was known.

    Returns:
        `swaps` and the lanes to be swapped for that; None where groups would be others.
    """
    known = [block for block in blocks.get(key, ()) if block.lanes]
    wanted = [block for block in found if block.lanes]
    if [block.group for block in known] != [block.group for block in wanted]:
        blocks[key] = found
        return None
    for block, new in zip(known, wanted, strict=True):
        if swaps is not None:
            swaps.append((block.lanes, new.lanes))
        block.lanes = new.lanes
    return swaps


def action_bar(action: Action, late: bool = False) -> Bar:
    """The bar of a learning action."""
    return Bar(
        action.start.toordinal(),
        action.end.toordinal() + 1,
        KIND_OF_STATUS.get(action.status, PLANNED),
        late,
        action=action.id,
    )


def ghost_bar(slot: Slot, today: dt.date) -> Bar | None:
    """What stands where nothing is planned: from sow-by to the safe day.

    Where it is too late, from sow-by or today on, so that it can be seen and grabbed.
    """
    if slot.due is None or slot.state in IN_TIME or slot.ready is not None:
        return None
    safe = slot.safe or slot.due
    if slot.state == "late":
        start = min(slot.sow_by or today, safe)
        return Bar(start.toordinal(), max(safe, start).toordinal() + 1, LOST, slot=slot)
    if slot.sow_by is None:
        return None
    return Bar(slot.sow_by.toordinal(), safe.toordinal() + 1, GHOST, slot=slot)


def structure_bar(slot: Slot, need: Need) -> Bar | None:
    """A structure that is planned: its lead time up to the planned end."""
    if need.planned_end is None or slot.state == "ready":
        return None
    weeks = need.lead_time_weeks or 1
    end = need.planned_end.toordinal() + 1
    return Bar(end - round(weeks * 7), end, STRUCTURE, slot.state == "late", slot=slot)


def structure_lane(slot: Slot, need: Need, today: dt.date) -> Lane:
    """The lane of one structure."""
    bar = structure_bar(slot, need) or ghost_bar(slot, today)
    people = (slot.person,) if slot.person else ()
    return Lane(f"{slot.need}/0", people, (slot,), need, [bar] if bar else [])


def late_ones(slot: Slot, actions: Sequence[Action]) -> set[str]:
    """Ids of the actions that end only after the slot's due day."""
    if slot.state != "late" or slot.due is None:
        return set()
    return {a.id for a in actions if a.end > slot.due}
