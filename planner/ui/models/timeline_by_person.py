"""Lanes by who learns: grouped by team, or by the kind of learning action. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import get_args

from planner.domain.action import Action
from planner.domain.offering import OfferingKind
from planner.domain.saved_view import Grouping
from planner.domain.slots import Slot
from planner.ui.models.timeline_blocks import (
    Bar,
    Block,
    Lane,
    Moved,
    Swap,
    action_bar,
    ghost_bar,
    late_ones,
    put,
    structure_bar,
    structure_lane,
)
from planner.ui.models.timeline_groups import (
    NO_KIND,
    NOBODY,
    STRUCTURES,
    UNPLANNED,
    Group,
    Source,
    gathered,
)
from planner.ui.models.timeline_pack import pack

_KINDS: tuple[str, ...] = (*get_args(OfferingKind), NO_KIND, UNPLANNED, STRUCTURES)


def bars_lane(key: str, people: tuple[str, ...], bars: Sequence[Bar]) -> Lane:
    """A lane that holds actions alone."""
    packed, rows = pack(bars)
    return Lane(key, people, (), None, packed, rows)


class ByPerson:
    """Blocks of each person: one, or one for every kind of action they do."""

    def __init__(self, source: Source, grouping: Grouping) -> None:
        self._source, self._grouping = source, grouping
        self._blocks: dict[str, list[Block]] = {}
        self._people = source.people()

    def build(self) -> None:
        """Everything anew."""
        self._blocks = {person: self._of(person) for person in self._people}

    def renew(self, moved: Moved) -> list[Swap] | None:
        """Build anew what an edit may have moved.

        Returns:
            The lanes to be swapped; None where groups come, go or change their place.
        """
        swaps: list[Swap] | None = []
        for person in moved.people:
            swaps = put(self._blocks, person, self._of(person), swaps)
        return swaps

    def groups(self) -> list[Group]:
        """All groups in their usual order: that of the teams, or of the kinds."""
        found = gathered(b for person in self._people for b in self._blocks.get(person, ()))
        if self._grouping == "kind":
            return sorted(found.values(), key=lambda group: _KINDS.index(group.key))
        keys = [*self._source.content.teams, NOBODY]
        return [found[key] for key in keys if key in found]

    # -- blocks ------------------------------------------------------------------------

    def _of(self, person: str) -> list[Block]:
        slots = self._source.wanted_slots(person)
        actions = self._source.wanted_actions(person)
        if not slots and not actions:
            return []
        if self._grouping == "kind":
            return self._by_kind(person, actions, slots)
        record = self._source.content.people.get(person)
        team = (record.team if record is not None else None) or ""
        group = team if team in self._source.content.teams else NOBODY
        bars = [*_action_bars(actions, slots), *self._missing(slots)]
        if not bars and self._source.narrowed.statuses:
            return []
        return [Block(group, [_lane(person, person, bars, slots)])]

    def _missing(self, slots: Iterable[Slot]) -> list[Bar]:
        """What stands for a slot itself: a planned structure, or that nothing is planned."""
        figures, needs = self._source.figures, self._source.content.needs
        found: list[Bar] = []
        for slot in slots:
            if self._source.sieve.planned(slot):
                need = needs.get(slot.need)
                own = structure_bar(slot, need) if need else None
                bar = own or ghost_bar(slot, figures.today)
                found += [bar] if bar else []
        return found

    def _by_kind(
        self, person: str, actions: Sequence[Action], slots: Sequence[Slot]
    ) -> list[Block]:
        found: dict[str, list[Action]] = {}
        for action in actions:
            found.setdefault(self._kind_of(action), []).append(action)
        blocks = []
        for kind, own in found.items():
            taught = {effect.competency for action in own for effect in action.effects}
            served = [slot for slot in slots if slot.competency in taught]
            bars = _action_bars(own, slots)
            blocks.append(Block(kind, [_lane(f"{kind}/{person}", person, bars, served)]))
        return [*blocks, *self._unplanned(person, slots)]

    def _unplanned(self, person: str, slots: Sequence[Slot]) -> list[Block]:
        """What nothing is planned for, in one lane; structures each in their own."""
        source = self._source
        missing = self._missing([slot for slot in slots if slot.competency is not None])
        left = [bar.slot for bar in missing if bar.slot]
        lanes = [_lane(f"{UNPLANNED}/{person}", person, missing, left)] if missing else []
        found = [Block(UNPLANNED, lanes)]
        for slot in slots:
            need = source.content.needs.get(slot.need)
            if need is not None and slot.competency is None and source.sieve.structure(slot):
                lane = structure_lane(slot, need, source.figures.today)
                found.append(Block(STRUCTURES, [lane]))
        return found

    def _kind_of(self, action: Action) -> str:
        if action.kind is not None:
            return action.kind
        offering = self._source.content.offerings.get(action.offering or "")
        return offering.kind if offering is not None else NO_KIND


def _action_bars(actions: Sequence[Action], slots: Sequence[Slot]) -> list[Bar]:
    late = {
        (slot.competency, id_)
        for slot in slots
        if slot.state == "late"
        for id_ in late_ones(slot, actions)
    }
    return [
        action_bar(a, any((effect.competency, a.id) in late for effect in a.effects))
        for a in actions
    ]


def _lane(key: str, person: str, bars: Iterable[Bar], slots: Iterable[Slot]) -> Lane:
    packed, rows = pack(bars)
    return Lane(key, (person,) if person else (), tuple(slots), None, packed, rows)
