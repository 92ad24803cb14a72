"""What is chosen on the timeline: a bar, a group's head, a lane itself, or several bars at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import Bar, Lane
from planner.ui.models.timeline_layout import BAR, HEAD, LANE
from planner.ui.views.timeline_canvas import TimelineCanvas
from planner.ui.views.timeline_marks import Marks, box_of, key_of_bar
from planner.ui.views.timeline_scene import Scene
from planner.ui.views.timeline_shade import lane_height
from planner.ui.views.timeline_tips import tip_at


class TimelineChoosing(TimelineCanvas):
    """A chart of which something is chosen; `chosen` tells which bar it is (its place, or None)."""

    chosen = Signal(object)

    def __init__(
        self, chart: Chart, words: Words, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(chart, words, colours, parent)
        self.marks = Marks(self.scene)

    @property
    def chosen_bar(self) -> Bar | None:
        """The selected bar."""
        place = self.scene.selected
        return self.chart.bars[place] if place is not None else None

    @property
    def chosen_lane(self) -> Lane | None:
        """The lane of the selected bar."""
        place = self.scene.selected
        return self.chart.lane_of(place) if place is not None else None

    def choose(
        self,
        place: int | None,
        group: str | None = None,
        reveal: bool = True,
        lane: str | None = None,
    ) -> None:
        """Select a bar, a group's head, a lane itself, or nothing; what a pointer is on is not
        moved."""
        self.marks.put(())
        self._choose(place, group, reveal, lane)

    def _choose(
        self, place: int | None, group: str | None, reveal: bool, lane: str | None = None
    ) -> None:
        scene = self.scene
        if (place, group, lane) == (scene.selected, scene.selected_group, scene.selected_lane):
            self.viewport().update()
            return
        scene.selected, scene.selected_group, scene.selected_lane = place, group, lane
        scene.renew()
        if reveal:
            self._show_chosen()
        self._describe()
        self.viewport().update()
        self.chosen.emit(place)

    def mark(self, keys: Iterable[str], place: int | None = None) -> None:
        """Mark several bars; the one at `place` is looked at, or who was stays it."""
        self.marks.put(keys)
        self._choose(self.scene.selected if place is None else place, None, reveal=False)

    def mark_all(self) -> None:
        """Mark every bar that is not folded away."""
        self.mark(key_of_bar(bar) for bar in self.chart.bars)

    @property
    def lane_in_hand(self) -> Lane | None:
        """The lane of the selected bar, or the one that is itself chosen."""
        key = self.scene.selected_lane
        if self.scene.selected is not None or key is None:
            return self.chosen_lane
        return next((lane for lane in self.chart.lanes if lane.key == key), None)

    def _chosen_key(self) -> tuple[str | None, str, str | None] | None:
        bar, lane = self.chosen_bar, self.chosen_lane
        if bar is None or lane is None:
            return None
        return bar.action, lane.key, bar.slot.need if bar.slot else None

    def _restore(self, key: tuple[str | None, str, str | None] | None) -> None:
        self.scene.selected = None
        if key is not None and key[0] is not None:
            self.scene.selected = self.chart.place_of(key[0], key[1])
        elif key is not None:
            self.scene.selected = self.chart.place_in_lane(key[1], key[2])

    def _chosen_seen(self) -> bool:
        """True if the selected bar, or a part of it, can be seen."""
        place, lanes = self.scene.selected, self.scene.lanes.toRectF()
        return place is not None and box_of(self.scene, place).intersects(lanes)

    def _show_chosen(self) -> None:
        """Scroll so that the selection is seen."""
        scene, place = self.scene, self.scene.selected
        lanes = scene.lanes
        if place is not None:
            top, height = int(self.chart.tops[place]), BAR
            left = scene.axis.x(int(self.chart.starts[place]))
            right = scene.axis.x(int(self.chart.ends[place]))
            seen = scene.x <= left and right <= scene.x + lanes.width()
            fills = right - left > lanes.width() and left < scene.x + lanes.width() < right
            if not seen and not fills:
                room = max(lanes.width() - (right - left), 0)
                self.horizontalScrollBar().setValue(int(left - room / 3))
        elif scene.selected_group is not None:
            head = next(g for g in self.chart.groups if g.key == scene.selected_group)
            top, height = head.top, HEAD
        elif (lane := self.lane_in_hand) is not None:
            top, height = lane.top, LANE
        else:
            return
        if top < scene.y:
            self.verticalScrollBar().setValue(top - 10)
        elif top + height > scene.y + lanes.height():
            self.verticalScrollBar().setValue(top + height - lanes.height() + 10)

    # -- how it is said and shown ----------------------------------------------------------

    def _describe(self) -> None:
        words = self.scene.texts.words
        keys = words.translate(
            "Timeline",
            "Arrow keys choose a bar, Shift marks more of them. Alt with left and right moves "
            "by a day, with Shift by a week; Ctrl with left and right moves the last day. Enter "
            "takes the next step, F2 renames, Delete deletes; the menu key lists everything.",
        )
        told = tip_at(self.scene, self.scene.selected, None) if self.chosen_bar else ""
        self.setAccessibleDescription(f"{told}\n{keys}" if told else keys)

    def _paint_lane(self, painter: QPainter, scene: Scene) -> None:
        """The ground of a lane that is itself chosen."""
        seen = self.chart.lanes_between(scene.to_top(scene.head), scene.to_top(scene.height))
        for lane in self.chart.lanes[seen] if scene.selected_lane is not None else ():
            if scene.is_chosen(lane):
                top, ground = round(scene.to_y(lane.top)), QColor(scene.colours.chosen)
                painter.fillRect(scene.names, top, scene.width, lane_height(lane) - 1, ground)
