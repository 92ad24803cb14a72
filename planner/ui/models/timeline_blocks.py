"""What stands in the lanes of one need or one person: bars, ghosts, tails, as plain data.

A block is the smallest part that is built anew after an edit.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.slots import Slot

IDEA, PLANNED, BOOKED, DONE, STRUCTURE, GHOST, LOST = range(7)
"""Kinds of bar. GHOST: nothing planned yet, sow-by to safe day. LOST: it is too late."""

KIND_OF_STATUS: Final = {
    "idea": IDEA,
    "planned": PLANNED,
    "booked": BOOKED,
    "running": BOOKED,
    "done": DONE,
}
MOST_ROWS: Final = 12
"""Rows of one lane; what does not fit shares the last one."""


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

    @property
    def slot(self) -> Slot | None:
        """The slot all of the lane's people share; None in a lane of many."""
        return self.slots[0] if len(self.slots) >= 1 and self.is_one_kind else None

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
    if action is None or lane.is_one_kind:
        return list(lane.slots)
    taught = {effect.competency for effect in action.effects}
    return [slot for slot in lane.slots if slot.competency in taught]


@dataclass(slots=True)
class Block:
    """The lanes of one need, or of one person."""

    key: str
    lanes: list[Lane]


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
    if slot.due is None or slot.state in ("ready", "ahead", "tight") or slot.ready is not None:
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


def pack(bars: Iterable[Bar]) -> tuple[list[Bar], int]:
    """Bars in rows so that none covers another, first fit by start; and how many rows."""
    ends: list[int] = []
    packed = []
    for bar in sorted(bars, key=lambda b: (b.start, b.end)):
        for row, end in enumerate(ends):
            if end <= bar.start:
                ends[row] = bar.end
                break
        else:
            row = len(ends)
            if row < MOST_ROWS:
                ends.append(bar.end)
            else:
                row = MOST_ROWS - 1
                ends[row] = max(ends[row], bar.end)
        packed.append(bar if row == 0 else _in_row(bar, row))
    return packed, max(len(ends), 1)


def _in_row(bar: Bar, row: int) -> Bar:
    return Bar(bar.start, bar.end, bar.kind, bar.late, bar.action, bar.slot, row)


def _late_ones(slot: Slot, actions: Sequence[Action]) -> set[str]:
    """Ids of the actions that end only after the slot's due day."""
    if slot.state != "late" or slot.due is None:
        return set()
    return {a.id for a in actions if a.end > slot.due}


def need_block(content: Content, slots: Sequence[Slot], today: dt.date) -> Block:
    """The lanes of a competency need: people whose state and actions agree share one."""
    lanes: dict[object, Lane] = {}
    for slot in slots:
        actions = [
            a
            for a in content.actions_of(slot.person or "", slot.competency or "")
            if a.status != "dropped"
        ]
        shared = (slot.state, slot.head_start_weeks, slot.start_level, tuple(a.id for a in actions))
        alone = slot.person is None or not actions
        key = (slot.need, slot.index) if alone else shared
        lane = lanes.get(key)
        if lane is not None:
            lane.people += (slot.person or "",)
            lane.slots += (slot,)
            continue
        late = _late_ones(slot, actions)
        bars = [action_bar(a, a.id in late) for a in actions]
        ghost = ghost_bar(slot, today)
        packed, rows = pack([*bars, ghost] if ghost else bars)
        lanes[key] = Lane(
            f"{slot.need}/{slot.index}",
            (slot.person,) if slot.person else (),
            (slot,),
            content.needs.get(slot.need),
            packed,
            rows,
        )
    return Block(slots[0].need, list(lanes.values()))


def structure_block(slot: Slot, need: Need, today: dt.date) -> Block:
    """The lane of one structure."""
    bar = structure_bar(slot, need) or ghost_bar(slot, today)
    people = (slot.person,) if slot.person else ()
    lane = Lane(f"{slot.need}/0", people, (slot,), need, [bar] if bar else [])
    return Block(slot.need, [lane])


def person_block(
    key: str,
    people: tuple[str, ...],
    actions: Sequence[Action],
    slots: Sequence[Slot],
    today: dt.date,
    needs: Mapping[str, Need] | None = None,
) -> Block:
    """One lane with everything of one person."""
    late = {
        (slot.competency, a.id) for slot in slots for a in actions if a.id in _late_ones(slot, [a])
    }
    bars = [
        action_bar(a, any((effect.competency, a.id) in late for effect in a.effects))
        for a in actions
    ]
    for slot in slots:
        need = (needs or {}).get(slot.need)
        extra = structure_bar(slot, need) if need else None
        ghost = extra or ghost_bar(slot, today)
        if ghost is not None:
            bars.append(ghost)
    packed, rows = pack(bars)
    return Block(key, [Lane(key, people, tuple(slots), None, packed, rows)])
