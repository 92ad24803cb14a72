"""Lanes by what is needed: grouped by competency, by development, or by team. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from planner.domain.action import Action
from planner.domain.need import Need
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
        self._asked = set(source.asked)
        self._places = {person: place for place, person in enumerate(self._people)}

    def build(self) -> None:
        """Everything anew."""
        self._needs = {need: self._blocks(need) for need in self._source.by_need}
        self._others = {person: self._left_anew(person) for person in self._source.actions}

    def renew(self, moved: Moved) -> list[Swap] | None:
        """Build anew what an edit may have moved.

        Returns:
            The lanes to be swapped; None where groups come, go or change their place.
        """
        source, people = self._source, moved.people
        fresh = moved.needs | {n for pair in moved.pairs for n in source.asked.get(pair, ())}
        swaps: list[Swap] | None = []
        if self._needs.keys() != source.by_need.keys():
            swaps = None
            for need in self._needs.keys() - source.by_need.keys():
                del self._needs[need]
        for id_ in fresh & source.by_need.keys():
            swaps = put(self._needs, id_, self._blocks(id_), swaps)
        again = self._left_again if self._as_asked() and source.sieve.open else self._left_anew
        if again == self._left_anew:
            # What one of an action's people is asked for counts for all of them.
            people = people | {each for p in people for a in source.actions_of(p)
                               for each in a.people}  # fmt: skip
        for person in people:
            swaps = put(self._others, person, again(person, moved.actions), swaps)
        return swaps

    def _as_asked(self) -> bool:
        """True if needs ask the same of the same people as when this was asked last."""
        asked, self._asked = self._asked, set(self._source.asked)
        return asked == self._asked

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
        """People whose state and actions agree share one; they stand by name, open ones last."""
        lanes: dict[object, Lane] = {}
        for slot in sorted(slots, key=lambda each: self._places.get(each.person or "", 0)):
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

    def _left_anew(self, person: str, _: object = None) -> list[Block]:
        """A lane for the actions of a person that no need asks for."""
        actions = self._source.wanted_actions(person)
        return self._left(person, [action_bar(a) for a in actions if not self._is_asked(a)])

    def _left_again(self, person: str, moved: AbstractSet[str]) -> list[Block]:
        """The same after an edit of some actions: the bars of all others are as they were."""
        known = self._others.get(person)
        bars = [bar for bar in known[0].lanes[0].bars if bar.action not in moved] if known else []
        for id_, action in self._source.actions.get(person, {}).items():
            if id_ in moved and not self._is_asked(action):
                bars.append(action_bar(action))
        return self._left(person, bars)

    def _left(self, person: str, bars: list[Bar]) -> list[Block]:
        if not bars:
            return []
        source = self._source
        record = source.content.people.get(person)
        team = (record.team if record is not None else None) or ""
        group = team if team in source.content.teams else NOBODY
        group = group if self._grouping == "team" else OTHERS
        people = (person,) if person else ()
        return [Block(group, [bars_lane(f"{OTHERS}:{person}", people, bars)])]

    def _is_asked(self, action: Action) -> bool:
        asked = self._source.asked
        for effect in action.effects:
            for person in action.people:
                if (person, effect.competency) in asked:
                    return True
        return False
