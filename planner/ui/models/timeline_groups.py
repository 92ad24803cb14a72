"""The groups of the timeline and their order; what charts are built from. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.record import label_of
from planner.domain.saved_view import Grouping, LaneOrder
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.ui.models.timeline_blocks import Block, Lane
from planner.ui.models.timeline_sieve import Narrowed, Sieve

STRUCTURES: Final = "structures"
OTHERS: Final = "others"
NOBODY: Final = "nobody"
NO_DEVELOPMENT: Final = "no-development"
NO_KIND: Final = "no-kind"
UNPLANNED: Final = "unplanned"
"""Keys of the groups that belong to no record."""


@dataclass(slots=True)
class Group:
    """A head with the blocks below it; folded it shows the head alone."""

    key: str
    blocks: list[Block] = field(default_factory=list)
    folded: bool = False
    top: int = 0
    ordered: list[Lane] | None = None
    """Its lanes in another order than that of its blocks."""

    def lanes(self) -> Iterator[Lane]:
        """Its lanes, from top to bottom."""
        if self.ordered is not None:
            yield from self.ordered
            return
        for block in self.blocks:
            yield from block.lanes

    def slots(self) -> list[Slot]:
        """Slots of all its lanes."""
        return [slot for lane in self.lanes() for slot in lane.slots]


class Source:
    """Slots and actions as a chart needs them, and the sieve they go through."""

    def __init__(self, figures: Figures, team: str | None, narrowed: Narrowed) -> None:
        self.figures, self.team, self.narrowed = figures, team, narrowed
        self.actions: dict[str, dict[str, Action]] = {}
        """Actions that are not dropped by person and id; "" for those of nobody."""
        for action in self.content.actions.values():
            self._put(action)
        self.look()

    @property
    def content(self) -> Content:
        """The plan's records."""
        return self.figures.content

    def look(self) -> None:
        """Take the slots as they are now."""
        self.by_need: dict[str, list[Slot]] = {}
        self.by_person: dict[str, list[Slot]] = {}
        self.asked: dict[tuple[str, str], list[str]] = {}
        """By person and competency the needs that ask for it."""
        slots = self.figures.slots
        for slot in slots:
            self.by_need.setdefault(slot.need, []).append(slot)
            self.by_person.setdefault(slot.person or "", []).append(slot)
            if slot.person and slot.competency:
                self.asked.setdefault((slot.person, slot.competency), []).append(slot.need)
        self._firsts: dict[str, dt.date] | None = None
        self.sieve = Sieve(self.content, slots, self.team, self.narrowed)

    def take_over(self, changes: Iterable[Change]) -> None:
        """Put actions that were edited in their place among those of their people."""
        for change in changes:
            if isinstance(change.before, Action):
                for person in change.before.people or ("",):
                    own = self.actions.get(person, {})
                    own.pop(change.id, None)
                    if not own:
                        self.actions.pop(person, None)
            if isinstance(change.after, Action):
                self._put(change.after)

    def _put(self, action: Action) -> None:
        if action.status != "dropped":
            for person in action.people or ("",):
                self.actions.setdefault(person, {})[action.id] = action

    def actions_of(self, person: str) -> Sequence[Action]:
        """A person's actions; "" has those of nobody."""
        return tuple(self.actions.get(person, {}).values())

    def wanted_actions(self, person: str) -> Sequence[Action]:
        """A person's actions that pass."""
        return self.sieve.actions(self.actions_of(person), person)

    def wanted_slots(self, person: str) -> list[Slot]:
        """A person's slots that pass."""
        return [slot for slot in self.by_person.get(person, ()) if self.sieve.slot(slot)]

    def first_dues(self) -> dict[str, dt.date]:
        """The first due day of each development."""
        if self._firsts is not None:
            return self._firsts
        first: dict[str, dt.date] = {}
        for slots in self.by_need.values():
            for slot in slots:
                if slot.development and slot.due:
                    known = first.get(slot.development)
                    first[slot.development] = min(known, slot.due) if known else slot.due
        self._firsts = first
        return first

    def people(self) -> list[str]:
        """Everybody by name, then nobody."""
        people = self.content.people.values()
        return [*(p.id for p in sorted(people, key=lambda p: (fold(label_of(p)), p.id))), ""]


def gathered(blocks: Iterable[Block]) -> dict[str, Group]:
    """Blocks as groups, in the order in which their groups come up."""
    groups: dict[str, Group] = {}
    for block in blocks:
        if block.lanes:
            groups.setdefault(block.group, Group(block.group)).blocks.append(block)
    return groups


OF_PEOPLE: Final[frozenset[Grouping]] = frozenset({"person", "team", "kind"})
"""Groupings whose groups or lanes are people and teams: these never stand by how far they are."""


def order_for(grouping: Grouping, order: LaneOrder) -> LaneOrder:
    """The order lanes really stand in: nobody is ranked, so people and teams stand by name."""
    return "name" if order == "head_start" and grouping in OF_PEOPLE else order


Title = Callable[[Group | Lane], str]
"""What a group or a lane is called, to be sorted by."""


def put_in_order(groups: list[Group], order: LaneOrder, title: Title) -> list[Group]:
    """Sort groups and their lanes; what has no such value comes last, in the usual order.

    A group stands where its first lane would.
    """
    if order == "usual":
        return groups
    if order == "name":
        for group in groups:
            group.ordered = sorted(group.lanes(), key=title)
        return sorted(groups, key=lambda g: (g.key in (STRUCTURES, OTHERS), title(g)))
    rank = _by_sow_by if order == "sow_by" else _by_head_start
    for group in groups:
        group.ordered = sorted(group.lanes(), key=rank)
    return sorted(groups, key=lambda g: min(map(rank, g.lanes())))


def _by_sow_by(lane: Lane) -> tuple[bool, Any]:
    days = [slot.sow_by for slot in lane.slots if slot.sow_by is not None]
    return not days, min(days, default=dt.date.max)


def _by_head_start(lane: Lane) -> tuple[bool, float]:
    weeks = [s.head_start_weeks for s in lane.slots if s.head_start_weeks is not None]
    return not weeks, min(weeks, default=0.0)
