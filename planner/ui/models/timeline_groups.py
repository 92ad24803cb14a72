"""The groups of the timeline: needs, structures and what is left, or teams with their people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.ui.models.timeline_blocks import (
    Block,
    Lane,
    need_block,
    person_block,
    structure_block,
)

STRUCTURES: Final = "structures"
OTHERS: Final = "others"
NOBODY: Final = "nobody"
"""Keys of the groups that belong to no need and to no team."""

ByPerson = Mapping[str, Sequence[Action]]
"""Actions that are not dropped by person; "" for those of nobody."""


@dataclass(slots=True)
class Group:
    """A head with the blocks below it; folded it shows the head alone."""

    key: str
    blocks: list[Block] = field(default_factory=list)
    folded: bool = False
    top: int = 0

    def lanes(self) -> Iterator[Lane]:
        """Its lanes, from top to bottom."""
        for block in self.blocks:
            yield from block.lanes

    def slots(self) -> list[Slot]:
        """Slots of all its lanes."""
        return [slot for lane in self.lanes() for slot in lane.slots]


def wanted(content: Content, person: str | None, team: str | None) -> bool:
    """True if a person is to be seen: all, or those of one team."""
    if team is None:
        return True
    record = content.people.get(person) if person else None
    return record is not None and record.team == team


def groups_by_need(figures: Figures, by_person: ByPerson, team: str | None) -> list[Group]:
    """A group for each competency need by its wave, then structures, then other actions."""
    content, today = figures.content, figures.today
    structures = Group(STRUCTURES)
    groups: list[Group] = []
    seen = [slot for slot in figures.slots if wanted(content, slot.person, team)]
    for slots in _slots_by_need(seen):
        need = content.needs.get(slots[0].need)
        if need is not None and need.kind == "structure":
            structures.blocks.append(structure_block(slots[0], need, today))
        else:
            groups.append(Group(slots[0].need, [need_block(content, slots, today)]))
    dues = _first_dues(figures.slots)
    groups.sort(key=lambda group: _urgency(group, dues))
    others = others_group(figures, by_person, team, groups)
    return [*groups, *(g for g in (structures, others) if g.blocks)]


def _first_dues(slots: Iterable[Slot]) -> dict[str, dt.date]:
    """The first due day of each development."""
    first: dict[str, dt.date] = {}
    for slot in slots:
        if slot.development and slot.due:
            known = first.get(slot.development)
            first[slot.development] = min(known, slot.due) if known else slot.due
    return first


def _urgency(group: Group, dues: Mapping[str, dt.date]) -> tuple[dt.date, dt.date]:
    slot = group.blocks[0].lanes[0].slots[0]
    due = slot.due or dt.date.max
    return dues.get(slot.development or "", due), due


def others_group(
    figures: Figures, by_person: ByPerson, team: str | None, groups: Iterable[Group]
) -> Group:
    """One lane per person, by name, for the actions no need asks for."""
    shown = {bar.action for g in groups for lane in g.lanes() for bar in lane.bars}
    people = figures.content.people
    by_name = sorted(by_person, key=lambda p: (people[p].name.casefold() if p else "", p))
    group = Group(OTHERS)
    for person in by_name:
        left = [action for action in by_person[person] if action.id not in shown]
        if left and wanted(figures.content, person, team):
            own = (person,) if person else ()
            group.blocks.append(person_block(f"{OTHERS}:{person}", own, left, (), figures.today))
    return group


def groups_by_team(figures: Figures, by_person: ByPerson, team: str | None) -> list[Group]:
    """Teams in their order, in each the people by name, those without a team at the end."""
    content = figures.content
    slots = slots_by_person(figures.slots)
    groups: dict[str, Group] = {each: Group(each) for each in content.teams}
    groups[NOBODY] = Group(NOBODY)
    people = sorted(content.people.values(), key=lambda p: p.name.casefold())
    for id_, own in [(p.id, p.team or NOBODY) for p in people] + [("", NOBODY)]:
        if wanted(content, id_, team) and (id_ in slots or id_ in by_person):
            block = block_of(figures, id_, by_person.get(id_, ()), slots.get(id_, []))
            groups[own].blocks.append(block)
    return [group for group in groups.values() if group.blocks]


def block_of(
    figures: Figures, person: str, actions: Sequence[Action], slots: Sequence[Slot]
) -> Block:
    """The lane of one person."""
    people = (person,) if person else ()
    return person_block(person, people, actions, slots, figures.today, figures.content.needs)


def actions_by_person(content: Content) -> dict[str, list[Action]]:
    """All actions that are not dropped, by each of their people."""
    found: dict[str, list[Action]] = {}
    for action in content.actions.values():
        if action.status != "dropped":
            for person in action.people or ("",):
                found.setdefault(person, []).append(action)
    return found


def slots_by_person(slots: Iterable[Slot]) -> dict[str, list[Slot]]:
    """All slots by their person, "" for those nobody is named for."""
    found: dict[str, list[Slot]] = {}
    for slot in slots:
        found.setdefault(slot.person or "", []).append(slot)
    return found


def _slots_by_need(slots: Iterable[Slot]) -> Iterator[list[Slot]]:
    found: dict[str, list[Slot]] = {}
    for slot in slots:
        found.setdefault(slot.need, []).append(slot)
    yield from found.values()
