"""The timeline's chart: groups of lanes, and all bars as numpy columns for fast culling.

Built in one pass over the slots and actions; after an edit only the blocks of the needs or
people it touched are built anew and the columns are joined again. Knows no Qt.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.ui.models.timeline_blocks import (
    Bar,
    Block,
    Lane,
    need_block,
    person_block,
    structure_block,
)

Grouping = Literal["competency", "person"]
GROUPINGS: Final[tuple[Grouping, ...]] = ("competency", "person")

HEAD, LANE, BAR, ROW = 30, 40, 22, 26
"""Pixels: a group's head, a lane of one row, a bar, each further row of a lane."""

STRUCTURES, OTHERS, NOBODY = "structures", "others", "nobody"
"""Keys of the groups that belong to no need and to no team."""


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


class Chart:
    """Groups, lanes and bars of a plan, laid out from top to bottom.

    Columns are in order of lanes, so what is visible is a slice and a mask. `starts` and
    `ends` are ordinals (`ends` the day after), `tops` pixels from the top of the chart.
    """

    def __init__(
        self, figures: Figures, grouping: Grouping = "competency", team: str | None = None
    ) -> None:
        self.figures = figures
        self.grouping: Grouping = grouping
        self.team = team
        self.groups: list[Group] = []
        self.lanes: list[Lane] = []
        self.bars: list[Bar] = []
        self.height = 0
        self.version = 0
        """Counts up whenever something lies elsewhere."""
        self._folded: set[str] = set()
        self._by_person: dict[str, list[Action]] = {}
        self.build()

    @property
    def content(self) -> Content:
        """The plan's records."""
        return self.figures.content

    # -- building --------------------------------------------------------------------

    def build(self) -> None:
        """Everything anew: another plan, grouping or filter."""
        self._by_person = _actions_by_person(self.content)
        by_competency = self.grouping == "competency"
        self.groups = self._by_need() if by_competency else self._by_team()
        self.arrange()

    def _wanted(self, person: str | None) -> bool:
        if self.team is None:
            return True
        record = self.content.people.get(person) if person else None
        return record is not None and record.team == self.team

    def _by_need(self) -> list[Group]:
        content, today = self.content, self.figures.today
        structures = Group(STRUCTURES)
        groups: list[Group] = []
        for slots in _slots_by_need(self.figures.slots, self._wanted):
            need = content.needs.get(slots[0].need)
            if need is not None and need.kind == "structure":
                structures.blocks.append(structure_block(slots[0], need, today))
            else:
                groups.append(Group(slots[0].need, [need_block(content, slots, today)]))
        groups.sort(key=self._first_due)
        others = Group(OTHERS, list(self._rest(groups)))
        return [*groups, *(g for g in (structures, others) if g.blocks)]

    def _first_due(self, group: Group) -> tuple[dt.date, dt.date]:
        slot = group.blocks[0].lanes[0].slots[0]
        development = slot.development
        dues = self._due_of_development.get(development or "", slot.due or dt.date.max)
        return (dues, slot.due or dt.date.max)

    @property
    def _due_of_development(self) -> dict[str, dt.date]:
        first: dict[str, dt.date] = {}
        for slot in self.figures.slots:
            if slot.development and slot.due:
                known = first.get(slot.development)
                first[slot.development] = min(known, slot.due) if known else slot.due
        return first

    def _rest(self, groups: list[Group]) -> Iterator[Block]:
        """One lane per person for the actions no need asks for."""
        shown = {bar.action for g in groups for lane in g.lanes() for bar in lane.bars}
        for person, actions in self._by_person.items():
            left = [a for a in actions if a.id not in shown]
            if left and self._wanted(person):
                yield person_block(
                    f"{OTHERS}:{person}", (person,) if person else (), left, (), self.figures.today
                )

    def _by_team(self) -> list[Group]:
        slots = _slots_by_person(self.figures.slots)
        groups: dict[str, Group] = {team: Group(team) for team in self.content.teams}
        groups[NOBODY] = Group(NOBODY)
        people = sorted(self.content.people.values(), key=lambda p: p.name.casefold())
        for id_, team in [(p.id, p.team or NOBODY) for p in people] + [("", NOBODY)]:
            if not self._wanted(id_) or not (id_ in slots or id_ in self._by_person):
                continue
            groups[team].blocks.append(self._person(id_, slots.get(id_, [])))
        return [group for group in groups.values() if group.blocks]

    def _person(self, id_: str, slots: list[Slot]) -> Block:
        return person_block(
            id_,
            (id_,) if id_ else (),
            self._by_person.get(id_, []),
            slots,
            self.figures.today,
            dict(self.content.needs),
        )

    # -- laying out ------------------------------------------------------------------

    def arrange(self) -> None:
        """Heights from top to bottom, and the columns of what is not folded away."""
        top = 0
        self.version += 1
        self.lanes, self.bars = [], []
        firsts: list[int] = []
        for group in self.groups:
            group.folded = group.key in self._folded
            group.top = top
            top += HEAD
            if group.folded:
                continue
            for lane in group.lanes():
                lane.top = top
                top += LANE + (lane.rows - 1) * ROW
                firsts.append(len(self.bars))
                self.lanes.append(lane)
                self.bars.extend(lane.bars)
        self.height = top
        self._lane_tops = [lane.top for lane in self.lanes]
        self._first_bars = [*firsts, len(self.bars)]
        self._columns()

    def _columns(self) -> None:
        count = len(self.bars)
        self.starts = np.fromiter((b.start for b in self.bars), np.int32, count)
        self.ends = np.fromiter((b.end for b in self.bars), np.int32, count)
        self.kinds = np.fromiter((b.kind for b in self.bars), np.int8, count)
        self.late = np.fromiter((b.late for b in self.bars), np.bool_, count)
        rows = np.fromiter((b.row for b in self.bars), np.int32, count)
        counts = np.diff(self._first_bars) if self.lanes else np.zeros(0, np.int64)
        tops = np.repeat(np.array(self._lane_tops, np.int32), counts)
        self.tops = tops + (LANE - BAR) // 2 + rows * ROW

    def fold(self, key: str, folded: bool | None = None) -> None:
        """Fold a group away or open it again."""
        now = key in self._folded
        if folded is None or folded != now:
            self._folded ^= {key}
        self.arrange()

    def fold_all(self, folded: bool) -> None:
        """Fold every group, or open all."""
        self._folded = {group.key for group in self.groups} if folded else set()
        self.arrange()

    # -- looking up ------------------------------------------------------------------

    def lanes_between(self, top: float, bottom: float) -> slice:
        """Which lanes touch the pixels from `top` to `bottom`."""
        first = max(bisect_right(self._lane_tops, top) - 1, 0)
        return slice(first, bisect_right(self._lane_tops, bottom))

    def groups_between(self, top: float, bottom: float) -> Iterator[Group]:
        """Groups whose head touches the pixels from `top` to `bottom`."""
        for group in self.groups:
            if group.top > bottom:
                return
            if group.top + HEAD >= top:
                yield group

    def bars_between(self, top: float, bottom: float, start: float, end: float) -> NDArray[np.intp]:
        """Places of the bars that touch a rectangle of pixels (down) and ordinals (across)."""
        lanes = self.lanes_between(top, bottom)
        first, last = self._first_bars[lanes.start], self._first_bars[lanes.stop]
        seen = (self.starts[first:last] < end) & (self.ends[first:last] > start)
        found: NDArray[np.intp] = np.flatnonzero(seen) + first
        return found

    def lane_of(self, bar: int) -> Lane:
        """The lane a bar stands in."""
        return self.lanes[bisect_right(self._first_bars, bar) - 1]

    def lane_at(self, y: float) -> Lane | None:
        """The lane at a height, None over a head or below all."""
        place = bisect_right(self._lane_tops, y) - 1
        if place < 0 or y >= self.height:
            return None
        lane = self.lanes[place]
        return lane if y < lane.top + LANE + (lane.rows - 1) * ROW else None

    def group_at(self, y: float) -> Group | None:
        """The group whose head is at a height."""
        return next((g for g in self.groups if g.top <= y < g.top + HEAD), None)

    def place_of(self, action: str, lane_key: str | None = None) -> int | None:
        """Place of an action's bar, the one in the named lane first."""
        found = None
        for place, bar in enumerate(self.bars):
            if bar.action == action:
                if lane_key is None or self.lane_of(place).key == lane_key:
                    return place
                found = place if found is None else found
        return found

    def places_of(self, lane: Lane) -> tuple[int, int]:
        """First place of a lane's bars, and the place after the last."""
        at = bisect_right(self._lane_tops, lane.top) - 1
        return self._first_bars[at], self._first_bars[at + 1]

    def place_near(self, lane: Lane, day: float) -> int | None:
        """Place of the lane's bar nearest to a day; None if it has none."""
        places = range(*self.places_of(lane))
        return min(
            places, key=lambda p: abs((self.starts[p] + self.ends[p]) / 2 - day), default=None
        )

    def place_in_lane(self, key: str, need: str | None) -> int | None:
        """Place of the first bar in a lane, or of the one that stands for a need."""
        lane = next((lane for lane in self.lanes if lane.key == key), None)
        if lane is None:
            return None
        places = range(*self.places_of(lane))
        wanted = (p for p in places if (slot := self.bars[p].slot) and slot.need == need)
        return next(wanted, next(iter(places), None))

    def place_of_slot(self, slot: Slot) -> int | None:
        """Place of the first bar in the lane of a slot; None if it has none."""
        for lane in self.lanes:
            if any((s.need, s.index, s.person) == (slot.need, slot.index, slot.person)
                   for s in lane.slots):  # fmt: skip
                return self.place_in_lane(lane.key, slot.need)
        return None

    def span(self) -> tuple[int, int]:
        """First and last ordinal anything stands on; today is always within."""
        today = self.figures.today.toordinal()
        days = [today]
        if len(self.bars):
            days += [int(self.starts.min()), int(self.ends.max())]
        days += [slot.due.toordinal() for slot in self.figures.slots if slot.due]
        return min(days), max(days)

    # -- patching --------------------------------------------------------------------

    def patch(self, edit: Edit, needs: Iterable[str]) -> None:
        """Take over an edit: rebuild the blocks it touched, or all where lanes come and go."""
        if edit.kinds() - {"actions"}:
            self.build()
            return
        people, competencies = self._patch_actions(edit)
        touched = set(needs)
        if self.grouping == "person":
            self._patch_people(people | self._people_of(touched))
        else:
            pairs = {(p, c) for p in people for c in competencies}
            self._patch_needs(touched, pairs)

    def _patch_actions(self, edit: Edit) -> tuple[set[str], set[str]]:
        people: set[str] = set()
        competencies: set[str] = set()
        for change in edit.changes:
            for action in (change.before, change.after):
                if isinstance(action, Action):
                    people.update(action.people or ("",))
                    competencies.update(effect.competency for effect in action.effects)
        ids = {change.id for change in edit.changes}
        for person in people:
            self._by_person[person] = [
                a for a in self._by_person.get(person, []) if a.id not in ids
            ]
        for id_ in ids:
            action = self.content.actions.get(id_)
            if action is not None and action.status != "dropped":
                for person in action.people or ("",):
                    self._by_person.setdefault(person, []).append(action)
        return people, competencies

    def _people_of(self, needs: set[str]) -> set[str]:
        return {slot.person or "" for slot in self.figures.slots if slot.need in needs}

    def _patch_people(self, people: set[str]) -> None:
        slots = _slots_by_person(self.figures.slots)
        known = {block.key: (g, i) for g in self.groups for i, block in enumerate(g.blocks)}
        for person in people:
            has = bool(slots.get(person) or self._by_person.get(person))
            if (person in known) != has:
                self.build()
                return
            if person in known:
                group, place = known[person]
                group.blocks[place] = self._person(person, slots.get(person, []))
        self.arrange()

    def _patch_needs(self, needs: set[str], pairs: set[tuple[str, str]]) -> None:
        today = self.figures.today
        for group in self.groups:
            if group.key in (STRUCTURES, OTHERS):
                continue
            old = group.slots()
            if group.key in needs or any((s.person, s.competency) in pairs for s in old):
                fresh = [s for s in self.figures.of_need(group.key) if self._wanted(s.person)]
                if not fresh:
                    self.build()
                    return
                group.blocks = [need_block(self.content, fresh, today)]
        plain = [g for g in self.groups if g.key not in (STRUCTURES, OTHERS)]
        others = Group(OTHERS, list(self._rest(plain)))
        self.groups = [g for g in self.groups if g.key != OTHERS] + [others] * bool(others.blocks)
        self.arrange()


def _actions_by_person(content: Content) -> dict[str, list[Action]]:
    found: dict[str, list[Action]] = {}
    for action in content.actions.values():
        if action.status != "dropped":
            for person in action.people or ("",):
                found.setdefault(person, []).append(action)
    return found


def _slots_by_person(slots: Iterable[Slot]) -> dict[str, list[Slot]]:
    found: dict[str, list[Slot]] = {}
    for slot in slots:
        found.setdefault(slot.person or "", []).append(slot)
    return found


def _slots_by_need(slots: Iterable[Slot], wanted: object) -> Iterator[list[Slot]]:
    found: dict[str, list[Slot]] = {}
    for slot in slots:
        if callable(wanted) and wanted(slot.person):
            found.setdefault(slot.need, []).append(slot)
    yield from found.values()
