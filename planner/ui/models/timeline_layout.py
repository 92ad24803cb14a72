"""Lanes from top to bottom, and all their bars as numpy columns for fast culling. Knows no Qt.

After an edit the lanes it named are put in the place of those they were before; the columns of
all others are taken as they are.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final

import numpy as np
from numpy.typing import NDArray

from planner.domain.slots import Slot
from planner.ui.models.timeline_blocks import Bar, Lane, Swap
from planner.ui.models.timeline_groups import Group

HEAD, LANE, BAR, ROW = 30, 40, 22, 26
"""Pixels: a group's head, a lane of one row, a bar, each further row of a lane."""
_FIELDS: Final = 5
Place = tuple[int, int, list[Lane]]
"""From where to where lanes stand that others take the place of, and these others."""


class Layout:
    """Groups, lanes and bars, laid out from top to bottom.

    Columns are in order of lanes, so what is visible is a slice and a mask. `starts` and
    `ends` are ordinals (`ends` the day after), `tops` pixels from the top of the chart.
    """

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self.lanes: list[Lane] = []
        self.bars: list[Bar] = []
        self.height = 0
        self.version = 0
        """Counts up whenever something lies elsewhere."""
        self._folded: set[str] = set()
        self._lane_tops: list[int] = []
        self._first_bars = [0]
        self._joined = np.zeros((0, _FIELDS), np.int32)

    # -- laying out ------------------------------------------------------------------

    def arrange(self) -> None:
        """Heights from top to bottom, and the columns of what is not folded away."""
        self.version += 1
        self.lanes = self._stack()
        self.bars = [bar for lane in self.lanes for bar in lane.bars]
        parts = [_columns_of(lane) for lane in self.lanes]
        self._joined = np.concatenate(parts) if parts else np.zeros((0, _FIELDS), np.int32)
        self._columns()

    def _stack(self) -> list[Lane]:
        """Give heads and lanes their places; the lanes that are not folded away."""
        top, lanes = 0, []
        for group in self.groups:
            group.folded = group.key in self._folded
            group.top = top
            top += HEAD
            if group.folded:
                continue
            for lane in group.lanes():
                lane.top = top
                top += _high(lane)
                lanes.append(lane)
        self.height = top
        return lanes

    def _columns(self) -> None:
        """What is looked up by lane or by bar, of the lanes that are stacked."""
        lanes = self.lanes
        self._lane_tops = [lane.top for lane in lanes]
        self._first_bars = [0, *accumulate(len(lane.bars) for lane in lanes)]
        self._bar_columns()

    def _bar_columns(self) -> None:
        joined = self._joined
        self.starts, self.ends = joined[:, 0].copy(), joined[:, 1].copy()
        self.kinds, self.late = joined[:, 2].astype(np.int8), joined[:, 3].astype(np.bool_)
        tops = np.repeat(np.array(self._lane_tops, np.int32), np.diff(self._first_bars))
        self.tops = tops + (LANE - BAR) // 2 + joined[:, 4] * ROW

    def swap(self, swaps: Iterable[Swap]) -> None:
        """Take lanes in the place of those they were before; the others' columns are kept."""
        self.version += 1
        places = sorted(self._places_of(swaps))
        if places and all(self._fits(*place) for place in places):
            self._fill(places)
        else:
            self._move_up(places)

    def _fits(self, first: int, after: int, lanes: list[Lane]) -> bool:
        """True if lanes take exactly the room of the old ones, so that nothing else moves."""
        old = self.lanes[first:after]
        return [(_high(lane), len(lane.bars)) for lane in lanes] == [
            (_high(lane), len(lane.bars)) for lane in old
        ]

    def _fill(self, places: list[Place]) -> None:
        self.lanes, self.bars = [*self.lanes], [*self.bars]
        self._joined = self._joined.copy()
        for first, after, lanes in places:
            for lane, old in zip(lanes, self.lanes[first:after], strict=True):
                lane.top = old.top
            self.lanes[first:after] = lanes
            held = slice(self._first_bars[first], self._first_bars[after])
            self.bars[held] = [bar for lane in lanes for bar in lane.bars]
            self._joined[held] = np.concatenate([_columns_of(lane) for lane in lanes])
        self._bar_columns()

    def _move_up(self, places: list[Place]) -> None:
        bars: list[Bar] = []
        parts: list[NDArray[np.int32]] = []
        done = 0
        for first, after, lanes in places:
            kept = slice(self._first_bars[done], self._first_bars[first])
            bars += self.bars[kept]
            parts.append(self._joined[kept])
            for lane in lanes:
                bars += lane.bars
                parts.append(_columns_of(lane))
            done = after
        rest = self._first_bars[done]
        self.bars = [*bars, *self.bars[rest:]]
        self._joined = np.concatenate([*parts, self._joined[rest:]])
        self.lanes = self._stack()
        self._columns()

    def _places_of(self, swaps: Iterable[Swap]) -> Iterator[Place]:
        """From where to where the old lanes stand; those folded away stand nowhere."""
        for old, new in swaps:
            at = bisect_left(self._lane_tops, old[0].top)
            if at < len(self.lanes) and self.lanes[at] is old[0]:
                yield at, at + len(old), new

    def fold(self, key: str, folded: bool | None = None) -> None:
        """Fold a group away or open it again."""
        now = key in self._folded
        if folded is None or folded != now:
            self._folded ^= {key}
        self.arrange()

    def fold_as(self, other: Layout) -> None:
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
        own = next((lane for lane in self.lanes if lane.key == lane_key), None)
        if own is not None:
            for place in range(*self.places_of(own)):
                if self.bars[place].action == action:
                    return place
        return next((at for at, bar in enumerate(self.bars) if bar.action == action), None)

    def place_for(self, action: str, person: str | None) -> int | None:
        """Place of an action's bar in a lane of somebody, if there is one; else its first."""
        places = [at for at, bar in enumerate(self.bars) if bar.action == action]
        own = (at for at in places if person in self.lane_of(at).people)
        return next(own, places[0] if places else None)

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


def _high(lane: Lane) -> int:
    """Pixels a lane takes from top to bottom."""
    return LANE + (lane.rows - 1) * ROW


def _columns_of(lane: Lane) -> NDArray[np.int32]:
    """The lane's bars as columns; kept, as an edit leaves most lanes as they are."""
    if lane.columns is None:
        flat = [x for b in lane.bars for x in (b.start, b.end, b.kind, b.late, b.row)]
        # Numbers get into an array of Python's in a third of the time, and from there at once.
        lane.columns = np.frombuffer(array("i", flat), np.int32).reshape(-1, _FIELDS)
    return lane.columns
