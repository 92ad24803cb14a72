"""Lanes by what is needed: grouped by competency, by development, or by team. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from planner.domain.action import Action
from planner.domain.need import Need
from planner.domain.saved_view import Grouping
from planner.domain.slots import Slot
from planner.ui.models.timeline_blocks import (
    Bar,
    Block,
    Lane,
    action_bar,
    ghost_bar,
    late_ones,
    structure_lane,
)
from planner.ui.models.timeline_by_person import bars_lane
from planner.ui.models.timeline_groups import (
    NO_DEVELOPMENT,
    NOBODY,
    OTHERS,
    STRUCTURES,
    Group,
    Source,
    gathered,
)
from planner.ui.models.timeline_pack import pack

_LAST = (STRUCTURES, NO_DEVELOPMENT, NOBODY, OTHERS)


class ByNeed:
    """Blocks of each need, and of each person for the actions no need asks for."""

    def __init__(self, source: Source, grouping: Grouping) -> None:
        self._source, self._grouping = source, grouping
        self._needs: dict[str, list[Block]] = {}
        self._others: dict[str, list[Block]] = {}
        self._people = source.people()
        self._bars: dict[str, tuple[Action, Bar]] = {}
        """Bars of the actions no need asks for, as they were last drawn."""

    def build(self) -> None:
        """Everything anew."""
        self._needs = {need: self._blocks(need) for need in self._source.by_need}
        self._others = {person: self._left(person) for person in self._source.actions}

    def renew(self, needs: set[str], people: set[str], pairs: set[tuple[str, str]]) -> None:
        """Build anew what some needs, people and pairs of person and competency show."""
        source = self._source
        for need in [need for need in self._needs if need not in source.by_need]:
            del self._needs[need]
        for need, slots in source.by_need.items():
            if need in needs or any((s.person, s.competency) in pairs for s in slots):
                self._needs[need] = self._blocks(need)
        # What one of an action's people is asked for counts for all of them.
        together = {p for person in people for a in source.actions.get(person, ())
                    for p in a.people}  # fmt: skip
        for person in people | together:
            self._others[person] = self._left(person)

    def groups(self) -> list[Group]:
        """All groups in their usual order."""
        source = self._source
        if self._grouping == "competency":
            found = gathered(block for need in source.by_need for block in self._needs[need])
        else:
            dues = self._dues()
            order = sorted(source.by_need, key=lambda need: dues[need])
            found = gathered(block for need in order for block in self._needs[need])
        left = gathered(b for person in self._people for b in self._others.get(person, ()))
        for key, group in left.items():
            found.setdefault(key, Group(key)).blocks += group.blocks
        firsts = source.first_dues()
        return sorted(found.values(), key=lambda group: self._rank(group, firsts))

    # -- order -------------------------------------------------------------------------

    def _dues(self) -> dict[str, dt.date]:
        return {
            need: min((s.due for s in slots if s.due), default=dt.date.max)
            for need, slots in self._source.by_need.items()
        }

    def _rank(self, group: Group, firsts: Mapping[str, dt.date]) -> tuple[object, ...]:
        """Groups of no need come last; teams as they stand in the plan, needs by their wave."""
        if group.key in _LAST:
            return True, _LAST.index(group.key)
        if self._grouping == "team":
            return False, self._source.content.place("teams", group.key)
        slot = next(lane.slots[0] for lane in group.lanes() if lane.slots)
        due = slot.due or dt.date.max
        return False, firsts.get(slot.development or "", due), due

    # -- blocks ------------------------------------------------------------------------

    def _blocks(self, id_: str) -> list[Block]:
        source = self._source
        slots, need = source.by_need[id_], source.content.needs.get(id_)
        if need is not None and need.kind == "structure":
            lane = self._structure(slots[0], need)
            return [Block(self._group_of_structure(slots[0]), [lane])] if lane else []
        if self._grouping == "team":
            return self._by_team(slots, need)
        group = id_
        if self._grouping == "development":
            group = slots[0].development or NO_DEVELOPMENT
        return [Block(group, self._lanes(slots, need))]

    def _group_of_structure(self, slot: Slot) -> str:
        if self._grouping == "competency":
            return STRUCTURES
        if self._grouping == "development":
            return slot.development or NO_DEVELOPMENT
        return self._team_of(slot)

    def _team_of(self, slot: Slot) -> str:
        content = self._source.content
        person = content.people.get(slot.person) if slot.person else None
        need = content.needs.get(slot.need)
        team = (person.team if person else (need.team if need else None)) or ""
        return team if team in content.teams else NOBODY

    def _structure(self, slot: Slot, need: Need) -> Lane | None:
        if not self._source.sieve.structure(slot):
            return None
        return structure_lane(slot, need, self._source.figures.today)

    def _actions(self, slot: Slot) -> Sequence[Action]:
        person = slot.person or ""
        all_ = self._source.content.actions_of(person, slot.competency or "")
        return self._source.sieve.actions([a for a in all_ if a.status != "dropped"], person)

    def _ghost(self, slot: Slot) -> list[Bar]:
        if not self._source.sieve.planned(slot):
            return []
        bar = ghost_bar(slot, self._source.figures.today)
        return [bar] if bar else []

    def _lanes(self, slots: Iterable[Slot], need: Need | None) -> list[Lane]:
        """People whose state and actions agree share one."""
        lanes: dict[object, Lane] = {}
        for slot in slots:
            actions = self._actions(slot)
            if not (actions or self._source.sieve.planned(slot)):
                continue
            ids = tuple(a.id for a in actions)
            alone = slot.person is None or not actions
            shared = (slot.state, slot.head_start_weeks, slot.start_level, ids)
            key = (slot.need, slot.index) if alone else shared
            lane = lanes.get(key)
            if lane is not None:
                lane.people += (slot.person or "",)
                lane.slots += (slot,)
                continue
            late = late_ones(slot, actions)
            bars = [action_bar(a, a.id in late) for a in actions]
            packed, rows = pack([*bars, *self._ghost(slot)])
            people = (slot.person,) if slot.person else ()
            lanes[key] = Lane(f"{slot.need}/{slot.index}", people, (slot,), need, packed, rows)
        return list(lanes.values())

    def _by_team(self, slots: Iterable[Slot], need: Need | None) -> list[Block]:
        """One lane a team, with what all of its people do for the need."""
        teams: dict[str, list[Slot]] = {}
        for slot in slots:
            if self._actions(slot) or self._source.sieve.planned(slot):
                teams.setdefault(self._team_of(slot), []).append(slot)
        return [Block(team, [self._team_lane(team, own, need)]) for team, own in teams.items()]

    def _team_lane(self, team: str, slots: Sequence[Slot], need: Need | None) -> Lane:
        bars: dict[str, Bar] = {}
        ghosts: list[Bar] = []
        for slot in slots:
            actions = self._actions(slot)
            late = late_ones(slot, actions)
            for action in actions:
                bars[action.id] = action_bar(action, action.id in late)
            ghosts += self._ghost(slot)
        packed, rows = pack([*bars.values(), *ghosts])
        people = tuple(dict.fromkeys(slot.person for slot in slots if slot.person))
        key = f"{team}/{slots[0].need}"
        return Lane(key, people, tuple(slots), need, packed, rows, mixed=True)

    def _left(self, person: str) -> list[Block]:
        """A lane for the actions of a person that no need asks for."""
        source = self._source
        left = [a for a in source.wanted_actions(person) if not self._is_asked(a)]
        if not left:
            return []
        record = source.content.people.get(person)
        team = (record.team if record is not None else None) or ""
        group = team if team in source.content.teams else NOBODY
        group = group if self._grouping == "team" else OTHERS
        people = (person,) if person else ()
        lane = bars_lane(f"{OTHERS}:{person}", people, [self._bar(action) for action in left])
        for bar in lane.bars:  # in their rows, where most of them will lie again
            if bar.row and bar.action is not None:
                self._bars[bar.action] = (self._bars[bar.action][0], bar)
        return [Block(group, [lane])]

    def _bar(self, action: Action) -> Bar:
        known = self._bars.get(action.id)
        if known is None or known[0] is not action:
            known = self._bars[action.id] = (action, action_bar(action))
        return known[1]

    def _is_asked(self, action: Action) -> bool:
        asked = self._source.asked
        for effect in action.effects:
            for person in action.people:
                if (person, effect.competency) in asked:
                    return True
        return False
