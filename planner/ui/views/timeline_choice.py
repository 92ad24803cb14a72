"""What is chosen on the timeline, told to the desk, and whom a bar is about."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.slots import Slot
from planner.ui.desk import Desk
from planner.ui.models.timeline_blocks import Bar, slots_of_bar
from planner.ui.views.timeline_view import TimelineView


def choose_on_desk(desk: Desk, view: TimelineView) -> None:
    """Tell the desk which bar is looked at; of a lane itself what it stands for."""
    bar, lane = view.chosen_bar, view.lane_in_hand
    if bar is not None and bar.action is not None:
        desk.choose("actions", bar.action, _slot_of(desk, view, bar))
    elif bar is not None and bar.slot is not None:
        desk.choose_slot(bar.slot)
    elif bar is None and lane is not None and lane.slot is not None:
        desk.choose_slot(lane.slot)
    elif bar is None and lane is not None and len(lane.people) == 1:
        desk.choose("people", lane.people[0])


def _slot_of(desk: Desk, view: TimelineView, bar: Bar) -> Slot | None:
    """The one slot of the lane an action brings something for."""
    lane = view.chosen_lane
    if lane is None:
        return None
    found = slots_of_bar(bar, lane, desk.content.actions[bar.action or ""])
    return found[0] if len(found) == 1 else None


def people_of(desk: Desk, view: TimelineView, bar: Bar | None) -> Sequence[str]:
    """Whose learning time a bar takes: those of its lane first; of an empty lane its own."""
    if bar is None:
        lane = view.lane_in_hand
        return lane.people if lane is not None and not lane.bars else ()
    if bar.action is not None:
        lane = view.chosen_lane
        own = desk.content.actions[bar.action].people
        return [person for person in own if lane and person in lane.people] or own
    return (bar.slot.person,) if bar.slot and bar.slot.person else ()
