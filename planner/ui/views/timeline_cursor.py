"""The arrow keys on the timeline: from bar to bar, from lane to lane, over the heads."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt

from planner.ui.models.timeline_blocks import Lane
from planner.ui.models.timeline_groups import Group
from planner.ui.views.timeline_scene import Scene


class Step(NamedTuple):
    """What is chosen then: the place of a bar, the key of a group, or that of an empty lane."""

    place: int | None = None
    group: str | None = None
    lane: str | None = None


class Cursor:
    """Where the selection goes by a key."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def step(self, key: Qt.Key, lane: str | None = None, *, bars_only: bool = False) -> Step | None:
        """The selection after a key; None if the key is not for it.

        Args:
            lane: the key of the empty lane that is chosen now.
            bars_only: heads and empty lanes are passed over.
        """
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            rows = [row for row in self._rows() if not bars_only or _has_bars(row)]
            return self._down(rows, 1 if key == Qt.Key.Key_Down else -1, lane)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._across(1 if key == Qt.Key.Key_Right else -1)
        return None

    def _rows(self) -> list[Group | Lane]:
        """Heads and lanes from top to bottom."""
        rows: list[Group | Lane] = []
        for group in self._scene.chart.groups:
            rows.append(group)
            if not group.folded:
                rows.extend(group.lanes())
        return rows

    def _down(self, rows: list[Group | Lane], step: int, lane: str | None) -> Step | None:
        scene = self._scene
        if not rows:
            return None
        here = next((i for i, row in enumerate(rows) if self._is_chosen(row, lane)), None)
        there = (0 if step > 0 else len(rows) - 1) if here is None else here + step
        row = rows[min(max(there, 0), len(rows) - 1)]
        if isinstance(row, Group):
            return Step(group=row.key)
        if not row.bars:
            return Step(lane=row.key)
        return Step(scene.chart.place_near(row, self._day()))

    def _is_chosen(self, row: Group | Lane, lane: str | None) -> bool:
        scene = self._scene
        if isinstance(row, Group):
            return scene.selected is None and row.key == scene.selected_group
        if scene.selected is None:
            return lane is not None and row.key == lane
        return scene.chart.lane_of(scene.selected) is row

    def _day(self) -> float:
        scene = self._scene
        if scene.selected is None:
            return float(scene.chart.figures.today.toordinal())
        bar = scene.chart.bars[scene.selected]
        return (bar.start + bar.end) / 2

    def _across(self, step: int) -> Step | None:
        scene = self._scene
        if scene.selected is None:
            return None
        first, last = scene.chart.places_of(scene.chart.lane_of(scene.selected))
        return Step(min(max(scene.selected + step, first), last - 1))


def _has_bars(row: Group | Lane) -> bool:
    return not isinstance(row, Group) and bool(row.bars)
