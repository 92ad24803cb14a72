"""Several bars chosen at once on the timeline: what each is known by, and how it is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.slots import Slot
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import GHOST, LOST, Bar
from planner.ui.models.timeline_layout import BAR
from planner.ui.views.timeline_scene import Scene

MOST_SEEN = 700
"""Up to this many visible bars show what is finer than a bar."""


def key_of_slot(slot: Slot) -> str:
    """What a ghost is known by."""
    return f"slot\0{slot.need}\0{slot.index}\0{slot.person or ''}"


def key_of_bar(bar: Bar) -> str:
    """What a bar is known by after an edit: its action, or the slot it stands for."""
    if bar.action is not None:
        return bar.action
    return key_of_slot(bar.slot) if bar.slot is not None else ""


class Marks:
    """The keys of the bars that are marked; empty while one alone is chosen."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.keys: dict[str, None] = {}
        scene.over.append(self.paint)

    def put(self, keys: Iterable[str]) -> None:
        """Mark these and no others."""
        keys = dict.fromkeys(key for key in keys if key)
        if list(keys) != list(self.keys):
            self.keys = keys
            self._scene.renew()

    def actions(self) -> tuple[str, ...]:
        """Ids of the marked actions, or of the chosen one."""
        content = self._scene.chart.content
        if self.keys:
            return tuple(key for key in self.keys if key in content.actions)
        bar = self._chosen()
        return (bar.action,) if bar is not None and bar.action is not None else ()

    def ghosts(self) -> Sequence[Slot]:
        """Slots of the marked ghosts, or of the chosen one."""
        if not self.keys:
            bar = self._chosen()
            return [bar.slot] if bar is not None and bar.action is None and bar.slot else []
        slots = {key_of_slot(bar.slot): bar.slot for bar in self._scene.chart.bars
                 if bar.slot is not None and bar.kind in (GHOST, LOST)}  # fmt: skip
        return [slots[key] for key in self.keys if key in slots]

    def _chosen(self) -> Bar | None:
        place = self._scene.selected
        return None if place is None else self._scene.chart.bars[place]

    def prune(self) -> None:
        """Forget those that are not there any more."""
        if self.keys:
            there = {key_of_bar(bar) for bar in self._scene.chart.bars}
            self.put([key for key in self.keys if key in there])

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """A line around each marked bar."""
        if not self.keys:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(scene.colours.accent), 2))
        for place in places_seen(scene):
            if key_of_bar(scene.chart.bars[place]) in self.keys:
                painter.drawRoundedRect(box_of(scene, place).adjusted(-2, -2, 2, 2), 5, 5)


def places_seen(scene: Scene) -> list[int]:
    """Places of the bars that can be seen now."""
    lanes = scene.lanes
    top, bottom = scene.to_top(lanes.top()), scene.to_top(lanes.bottom() + 1)
    low, high = scene.to_ordinal(scene.names), scene.to_ordinal(scene.width)
    found: list[int] = scene.chart.bars_between(top, bottom, low, high).tolist()
    return found


def seen_closely(scene: Scene) -> list[int]:
    """Places of the bars near enough for what is finer than a bar; on paper all of them."""
    found = places_seen(scene)
    return found if scene.paper or len(found) <= MOST_SEEN else []


def box_of(scene: Scene, place: int) -> QRectF:
    """Where a bar is painted."""
    chart: Chart = scene.chart
    left, right = scene.to_x(int(chart.starts[place])), scene.to_x(int(chart.ends[place]))
    return QRectF(left, scene.to_y(float(chart.tops[place])), max(right - left, 2.0), BAR)


def keys_between(chart: Chart, first: int, last: int) -> Iterator[str]:
    """Keys of all bars from one place to another, in the order they are read."""
    low, high = sorted((first, last))
    return (key_of_bar(bar) for bar in chart.bars[low : high + 1])
