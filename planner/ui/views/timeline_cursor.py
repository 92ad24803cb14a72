"""The arrow keys on the timeline: from bar to bar, from lane to lane, over the heads."""

from __future__ import annotations

from PySide6.QtCore import Qt

from planner.ui.models.timeline_blocks import Lane
from planner.ui.models.timeline_groups import Group
from planner.ui.views.timeline_scene import Scene

Step = tuple[int | None, str | None]
"""What is chosen then: the place of a bar, or the key of a group."""


class Cursor:
    """Where the selection goes by a key."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def step(self, key: Qt.Key) -> Step | None:
        """The selection after a key; None if the key is not for it."""
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._down(1 if key == Qt.Key.Key_Down else -1)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._across(1 if key == Qt.Key.Key_Right else -1)
        return None

    def _rows(self) -> list[Group | Lane]:
        """Heads, and lanes that hold a bar, from top to bottom."""
        rows: list[Group | Lane] = []
        for group in self._scene.chart.groups:
            rows.append(group)
            if not group.folded:
                rows.extend(lane for lane in group.lanes() if lane.bars)
        return rows

    def _down(self, step: int) -> Step | None:
        scene, rows = self._scene, self._rows()
        if not rows:
            return None
        here = next((i for i, row in enumerate(rows) if self._is_chosen(row)), None)
        there = (0 if step > 0 else len(rows) - 1) if here is None else here + step
        row = rows[min(max(there, 0), len(rows) - 1)]
        if isinstance(row, Group):
            return None, row.key
        return scene.chart.place_near(row, self._day()), None

    def _is_chosen(self, row: Group | Lane) -> bool:
        scene = self._scene
        if isinstance(row, Group):
            return scene.selected is None and row.key == scene.selected_group
        return scene.selected is not None and scene.chart.lane_of(scene.selected) is row

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
        return min(max(scene.selected + step, first), last - 1), None
