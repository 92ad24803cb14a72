"""The timeline's chart: groups of lanes, and all bars as numpy columns for fast culling.

Built in one pass over the slots and actions; after an edit only the blocks of the needs or
people it touched are built anew and the columns are joined again. Knows no Qt.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.ui.models.timeline_blocks import Bar, Lane, need_block
from planner.ui.models.timeline_groups import (
    OTHERS,
    STRUCTURES,
    Group,
    actions_by_person,
    block_of,
    groups_by_need,
    groups_by_team,
    others_group,
    slots_by_person,
    wanted,
)

Grouping = Literal["competency", "person"]
GROUPINGS: Final[tuple[Grouping, ...]] = ("competency", "person")

HEAD, LANE, BAR, ROW = 30, 40, 22, 26
"""Pixels: a group's head, a lane of one row, a bar, each further row of a lane."""


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
        self._by_person = actions_by_person(self.content)
        by_competency = self.grouping == "competency"
        make = groups_by_need if by_competency else groups_by_team
        self.groups = make(self.figures, self._by_person, self.team)
        self.arrange()

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
        """Who has, or had when this was drawn, a slot of these needs; "" for nobody."""
        drawn = (slot for group in self.groups for slot in group.slots())
        found = (slot for need in needs for slot in self.figures.of_need(need))
        return {slot.person or "" for slot in (*drawn, *found) if slot.need in needs}

    def _patch_people(self, people: set[str]) -> None:
        slots = slots_by_person(self.figures.slots)
        known = {block.key: (g, i) for g in self.groups for i, block in enumerate(g.blocks)}
        for person in people:
            has = bool(slots.get(person) or self._by_person.get(person))
            if (person in known) != has:
                self.build()
                return
            if person in known:
                group, place = known[person]
                actions = self._by_person.get(person, [])
                group.blocks[place] = block_of(self.figures, person, actions, slots.get(person, []))
        self.arrange()

    def _patch_needs(self, needs: set[str], pairs: set[tuple[str, str]]) -> None:
        today = self.figures.today
        for group in self.groups:
            if group.key in (STRUCTURES, OTHERS):
                continue
            old = group.slots()
            if group.key in needs or any((s.person, s.competency) in pairs for s in old):
                fresh = [
                    s
                    for s in self.figures.of_need(group.key)
                    if wanted(self.content, s.person, self.team)
                ]
                if not fresh:
                    self.build()
                    return
                group.blocks = [need_block(self.content, fresh, today)]
        plain = [g for g in self.groups if g.key not in (STRUCTURES, OTHERS)]
        others = others_group(self.figures, self._by_person, self.team, plain)
        self.groups = [g for g in self.groups if g.key != OTHERS] + [others] * bool(others.blocks)
        self.arrange()
