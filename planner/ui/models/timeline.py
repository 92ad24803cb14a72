"""The timeline's chart: groups of lanes, and all bars as numpy columns for fast culling.

Built in one pass over the slots and actions; after an edit only the blocks of the needs or
people it touched are built anew and the columns are joined again. Knows no Qt.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.record import label_of
from planner.domain.saved_view import Grouping, LaneOrder
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.wording import Words
from planner.ui.models.timeline_blocks import Bar, Lane
from planner.ui.models.timeline_by_need import ByNeed
from planner.ui.models.timeline_by_person import ByPerson
from planner.ui.models.timeline_groups import Group, Source, put_in_order
from planner.ui.models.timeline_names import title_of
from planner.ui.models.timeline_sieve import EVERYTHING, Narrowed

GROUPINGS: Final[tuple[Grouping, ...]] = ("competency", "person", "development", "team", "kind")
ORDERS: Final[tuple[LaneOrder, ...]] = ("usual", "sow_by", "head_start", "name")
OF_CHARTS: Final = frozenset({"saved_views"})
"""Kinds of record that say how a chart is looked at, and never change what stands in it."""

HEAD, LANE, BAR, ROW = 30, 40, 22, 26
"""Pixels: a group's head, a lane of one row, a bar, each further row of a lane."""


class Chart:
    """Groups, lanes and bars of a plan, laid out from top to bottom.

    Columns are in order of lanes, so what is visible is a slice and a mask. `starts` and
    `ends` are ordinals (`ends` the day after), `tops` pixels from the top of the chart.
    """

    def __init__(
        self,
        figures: Figures,
        grouping: Grouping = "competency",
        team: str | None = None,
        order: LaneOrder = "usual",
        narrowed: Narrowed = EVERYTHING,
        words: Words | None = None,
    ) -> None:
        self.figures = figures
        self.grouping: Grouping = grouping
        self.team = team
        self.order: LaneOrder = order
        self.narrowed = narrowed
        self.words = words
        """What groups and lanes are called, to be sorted by name."""
        self.groups: list[Group] = []
        self.lanes: list[Lane] = []
        self.bars: list[Bar] = []
        self.height = 0
        self.version = 0
        """Counts up whenever something lies elsewhere."""
        self._folded: set[str] = set()
        self.build()

    @property
    def content(self) -> Content:
        """The plan's records."""
        return self.figures.content

    def again(self, figures: Figures, people: Mapping[str, str] | None = None) -> Chart:
        """The same sight of a copy of the plan: grouped, ordered, filtered and folded alike.

        Args:
            people: ids of people in the copy, where they are others there.
        """
        ids = people or {}
        narrowed = replace(
            self.narrowed,
            people=frozenset(ids.get(each, each) for each in self.narrowed.people),
            called={ids[id_]: label_of(person) for id_, person in self.content.people.items()
                    if ids.get(id_, id_) != id_},
        )  # fmt: skip
        chart = Chart(figures, self.grouping, self.team, self.order, narrowed, self.words)
        chart._folded = {ids.get(key, key) for key in self._folded}
        chart.arrange()
        return chart

    # -- building --------------------------------------------------------------------

    def build(self) -> None:
        """Everything anew: another plan, grouping or filter."""
        self._source = Source(self.figures, self.team, self.narrowed)
        make = ByPerson if self.grouping in ("person", "kind") else ByNeed
        self._blocks: ByNeed | ByPerson = make(self._source, self.grouping)
        self._blocks.build()
        self.put_in_order()

    def speak(self, words: Words) -> None:
        """Another language may put names in another order."""
        self.words = words
        if self.order == "name":
            self.put_in_order()

    def put_in_order(self) -> None:
        """Groups and lanes in their order; again when they are called otherwise."""
        groups = self._blocks.groups()
        title = title_of(self.words, self.content, self.grouping) if self.words else None
        if title is not None or self.order != "name":
            groups = put_in_order(groups, self.order, title or _untitled)
        self.groups = groups
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
        parts = [_columns_of(lane) for lane in self.lanes]
        joined = np.concatenate(parts) if parts else np.zeros((0, 5), np.int32)
        self.starts, self.ends = joined[:, 0].copy(), joined[:, 1].copy()
        self.kinds, self.late = joined[:, 2].astype(np.int8), joined[:, 3].astype(np.bool_)
        counts = np.diff(self._first_bars) if self.lanes else np.zeros(0, np.int64)
        tops = np.repeat(np.array(self._lane_tops, np.int32), counts)
        self.tops = tops + (LANE - BAR) // 2 + joined[:, 4] * ROW

    def fold(self, key: str, folded: bool | None = None) -> None:
        """Fold a group away or open it again."""
        now = key in self._folded
        if folded is None or folded != now:
            self._folded ^= {key}
        self.arrange()

    def fold_as(self, other: Chart) -> None:
        """Fold the groups that are folded in another chart."""
        if other._folded:
            self._folded = set(other._folded)
            self.arrange()

    @property
    def folded(self) -> frozenset[str]:
        """Keys of the groups that are folded, of those there are."""
        return frozenset(group.key for group in self.groups if group.folded)

    def fold_only(self, keys: Iterable[str]) -> None:
        """Fold these groups and no others."""
        self._folded = set(keys)
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
        tops = self.tops[first:last]
        seen = (self.starts[first:last] < end) & (self.ends[first:last] > start)
        seen &= (tops > top - ROW) & (tops < bottom + ROW)  # a lane may be higher than the view
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
        kinds = edit.kinds() - OF_CHARTS
        if not kinds:
            return
        if kinds - {"actions"}:
            self.build()
            return
        touched = set(needs)
        people, pairs = _touched(edit)
        before = self._people_of(touched)
        self._source.take_over({c.id for c in edit.changes if c.kind == "actions"}, people)
        if touched or self.team or self.narrowed:
            self._source.look()
        self._blocks.renew(touched, people | before | self._people_of(touched), pairs)
        self.put_in_order()

    def _people_of(self, needs: set[str]) -> set[str]:
        """Who has a slot of these needs, as far as is known; "" for nobody."""
        by_need = self._source.by_need
        return {slot.person or "" for need in needs for slot in by_need.get(need, ())}


def _touched(edit: Edit) -> tuple[set[str], set[tuple[str, str]]]:
    """The people of edited actions, and each of them with what the action teaches."""
    people: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for change in edit.changes:
        for action in (change.before, change.after):
            if isinstance(action, Action):
                people.update(action.people or ("",))
                pairs.update((p, e.competency) for p in action.people for e in action.effects)
    return people, pairs


def _columns_of(lane: Lane) -> NDArray[np.int32]:
    """The lane's bars as columns; kept, as an edit leaves most lanes as they are."""
    if lane.columns is None:
        found = [(b.start, b.end, b.kind, b.late, b.row) for b in lane.bars]
        lane.columns = np.array(found, np.int32).reshape(len(found), 5)
    return lane.columns


def _untitled(_: Group | Lane) -> str:
    return ""
