"""Cuts a chart into pieces that fit a page: between lanes, and no head without its first lane."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import Lane
from planner.ui.models.timeline_groups import Group
from planner.ui.models.timeline_layout import BAR, HEAD, LANE, ROW

LEAST: Final = HEAD + LANE + 2 * ROW
"""Pixels every page has room for: a head and a lane of three rows."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands on one page downwards.

    `group`: the group it goes on with, its head is repeated; `lane`: the lane it goes on with,
    its name is.
    """

    top: int
    bottom: int
    group: Group | None = None
    lane: Lane | None = None

    @property
    def height(self) -> int:
        """Pixels it takes, with the head it repeats."""
        return self.bottom - self.top + (HEAD if self.group is not None else 0)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A head or a lane, with the group it belongs to."""

    top: int
    bottom: int
    group: Group
    lane: Lane | None = None


def lane_bottom(lane: Lane) -> int:
    """The first pixel below a lane."""
    return lane.top + LANE + (lane.rows - 1) * ROW


def pieces(
    chart: Chart, room: int, low: float | None = None, high: float | None = None
) -> list[Piece]:
    """All of the chart, or what touches the heights from `low` to `high`, in pieces.

    Args:
        room: pixels of a page below its heads; a lane higher than that is cut between its rows.
    """
    marks = [
        mark
        for mark in _marks(chart)
        if (low is None or mark.bottom > low) and (high is None or mark.top < high)
    ]
    if not marks:
        return [Piece(0, 2 * LANE)]
    return list(_cut(marks, max(room, LEAST)))


def _marks(chart: Chart) -> Iterator[_Mark]:
    lanes = iter(chart.lanes)
    lane = next(lanes, None)
    ends = [group.top for group in chart.groups[1:]] + [chart.height]
    for group, end in zip(chart.groups, ends, strict=False):  # a chart may be empty
        yield _Mark(group.top, group.top + HEAD, group)
        while lane is not None and lane.top < end:
            yield _Mark(lane.top, lane_bottom(lane), group, lane)
            lane = next(lanes, None)


def _cut(marks: list[_Mark], room: int) -> Iterator[Piece]:
    start, group = marks[0].top, marks[0].group if marks[0].lane is not None else None
    lane: Lane | None = None
    for at, mark in enumerate(marks):
        free = room - (HEAD if group is not None else 0)
        if _needed(marks, at, room) - start > free and mark.top > start:
            yield Piece(start, mark.top, group, lane)
            start, lane = mark.top, None
            group = mark.group if mark.lane is not None else None
            free = room - (HEAD if group is not None else 0)
        while mark.lane is not None and mark.bottom - start > free:
            cut = _between_rows(mark.lane, start + free)
            yield Piece(start, cut, group, lane)
            start, group, lane = cut, mark.group, mark.lane
            free = room - HEAD
    yield Piece(start, marks[-1].bottom, group, lane)


def _needed(marks: list[_Mark], at: int, room: int) -> int:
    """Down to where a page must reach to begin this mark on it.

    A head wants some of its first lane, a lane higher than a page its first rows.
    """
    mark = marks[at]
    if mark.lane is None and at + 1 < len(marks) and marks[at + 1].lane is not None:
        return min(marks[at + 1].bottom, mark.top + LEAST)
    if mark.bottom - mark.top > room - HEAD:
        return mark.top + LEAST - HEAD
    return mark.bottom


def _between_rows(lane: Lane, most: int) -> int:
    """The last height at or above `most` at which no bar of the lane is cut."""
    first = lane.top + (LANE - BAR) // 2 - 2
    return first + max((most - first) // ROW, 1) * ROW
