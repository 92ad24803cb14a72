"""The mouse on the timeline: what a press takes hold of, and the pointer that says so.

What happens between press and release is a gesture; while it goes on nothing is written. The
wish goes out when the hand lets go, Esc takes it back.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent

from planner.ui.models.timeline_blocks import GHOST, LOST, STRUCTURE, Lane
from planner.ui.views.timeline_copy import CopyGesture
from planner.ui.views.timeline_edge import Edge
from planner.ui.views.timeline_gestures import BarGesture, GhostGesture, StructureGesture
from planner.ui.views.timeline_ground import BandGesture, DrawGesture, PanGesture
from planner.ui.views.timeline_links import LinkGesture, on_dot
from planner.ui.views.timeline_marks import key_of_bar, keys_between
from planner.ui.views.timeline_progress import ProgressGesture, on_grip
from planner.ui.views.timeline_snaps import Part
from planner.ui.views.timeline_surface import Gesture, Surface
from planner.ui.views.timeline_waves import WaveGesture, part_at, wave_at

EDGE: Final = 8
SMALL: Final = 12
"""Pixels below which a bar has no ends: whoever takes it moves it."""
SLACK: Final = 4
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Hands:
    """Turns what the mouse does on a view into its signals."""

    def __init__(self, view: Surface) -> None:
        self._view = view
        self._gesture: Gesture | None = None
        self._begun = False
        self._unmarks = False
        """True while Ctrl holds a marked bar: moved it copies, let go at once it is unmarked."""
        self._at = QPointF()
        self._hand = QPointF(), Qt.KeyboardModifier.NoModifier
        self._edge = Edge(view, self._gone_on)
        self.pans = False
        """True while Space is held: any drag shifts the picture."""

    # -- pressing ------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer and take hold of it."""
        view, at = self._view, event.position()
        self._at, self._begun, self._unmarks = at, False, False
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle or (self.pans and event.button() == Qt.MouseButton.LeftButton):
            self._gesture, self._begun = PanGesture(view, at), True
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        group = view.head_at(at)
        if group is not None:
            view.fold(group.key)
        elif at.y() < view.scene.head:
            self._gesture = self._of_head(at)
        else:
            self._gesture = self._of_lanes(at, event.modifiers())

    def _of_head(self, at: QPointF) -> Gesture | None:
        """In the header: a wave, else the picture itself."""
        view = self._view
        wave = wave_at(view.scene, at) if view.movable else None
        if wave is not None:
            return WaveGesture(view, wave, at)
        return PanGesture(view, at) if at.x() >= view.scene.names else None

    def _of_lanes(self, at: QPointF, held: Qt.KeyboardModifier) -> Gesture | None:
        view, scene = self._view, self._view.scene
        if view.movable and not held and on_grip(scene, at):
            return ProgressGesture(view)
        if view.movable and not held and on_dot(scene, at):
            return LinkGesture(view, scene.selected or 0)
        place = view.bar_at(at)
        if place is None:
            return self._of_ground(at, held)
        if held & SHIFT:
            self._mark_to(place)
            return None
        if key_of_bar(view.chart.bars[place]) in view.marks.keys:
            self._unmarks = bool(held & CTRL)
            view.mark(view.marks.keys, place)
        elif held & CTRL:
            self._turn_mark(place)
        else:
            view.choose(place, reveal=False)
        return self._of_bar(place, at, held) if view.movable else None

    def _of_bar(self, place: int, at: QPointF, held: Qt.KeyboardModifier) -> Gesture | None:
        view = self._view
        bar = view.chart.bars[place]
        if bar.action is None:
            if bar.kind == STRUCTURE:
                return StructureGesture(view, place, at)
            return GhostGesture(view, place, at) if bar.kind in (GHOST, LOST) else None
        if held & ALT:
            return LinkGesture(view, place)
        if held & CTRL:
            return CopyGesture(view, place, at)
        return BarGesture(view, place, at, self._part(place, at))

    def _of_ground(self, at: QPointF, held: Qt.KeyboardModifier) -> Gesture | None:
        view = self._view
        inside = view.scene.lanes.contains(at.toPoint())
        if inside and held & (SHIFT | CTRL):
            return BandGesture(view, at)
        lane = self._lane_at(at)
        place = view.chart.place_in_lane(lane.key, None) if lane and not inside else None
        own = lane.key if lane and place is None else None
        view.choose(place, reveal=place is not None, lane=own)
        if not inside or lane is None or not view.movable:
            return PanGesture(view, at) if inside else None
        return DrawGesture(view, lane, at)

    def _lane_at(self, at: QPointF) -> Lane | None:
        """The lane whose name or ground is there."""
        scene = self._view.scene
        if at.y() > scene.lanes.bottom():
            return None
        return self._view.chart.lane_at(scene.to_top(at.y()))

    def _part(self, place: int, at: QPointF) -> Part:
        scene, chart = self._view.scene, self._view.chart
        left = scene.to_x(int(chart.starts[place]))
        right = scene.to_x(int(chart.ends[place]))
        edge = min(EDGE, (right - left) / 4)
        if at.x() < left or right - left < SMALL:
            return "whole"  # the pennant of a milestone, or too small to be taken by an end
        if at.x() >= right - edge:
            return "end"
        return "start" if at.x() <= left + edge else "whole"

    # -- several at once -----------------------------------------------------------------

    def _mark_to(self, place: int) -> None:
        """All bars from the chosen one to this, in the order they are read."""
        view = self._view
        first = view.scene.selected
        view.mark(keys_between(view.chart, place if first is None else first, place))

    def _turn_mark(self, place: int) -> None:
        """This one marked too, or no longer."""
        view = self._view
        key = key_of_bar(view.chart.bars[place])
        keys = list(view.marks.keys)
        if not keys and view.chosen_bar is not None:
            keys = [key_of_bar(view.chosen_bar)]
        if key in keys and len(keys) > 1:
            keys.remove(key)
            view.mark(keys)
        else:
            view.mark([*keys, key], place)

    # -- moving ----------------------------------------------------------------------------

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or show by the pointer's shape what a press would do."""
        at = event.position()
        if self._gesture is None:
            self._show_pointer(at)
            return
        if not self._begun and (at - self._at).manhattanLength() < SLACK:
            return
        self._begun = True
        self._hand = at, event.modifiers()
        self._gesture.move(*self._hand)
        if self._gesture is not None:
            self._view.viewport().setCursor(QCursor(self._gesture.shape))
            self._edge.follow(at, self._gesture.ways)

    def _gone_on(self) -> None:
        """The picture went on under the hand."""
        if self._gesture is not None:
            self._gesture.move(*self._hand)

    def _show_pointer(self, at: QPointF) -> None:
        self._view.viewport().setCursor(QCursor(self._shape(at)))

    def _shape(self, at: QPointF) -> Qt.CursorShape:
        view, scene = self._view, self._view.scene
        if self.pans:
            return Qt.CursorShape.OpenHandCursor
        if view.head_at(at) is not None:
            return Qt.CursorShape.PointingHandCursor
        if at.y() < scene.head:
            wave = wave_at(scene, at) if view.movable else None
            if wave is None:
                return Qt.CursorShape.ArrowCursor
            whole = part_at(scene, wave, at) == "whole"
            return Qt.CursorShape.OpenHandCursor if whole else Qt.CursorShape.SizeHorCursor
        place = view.bar_at(at)
        if view.movable and on_grip(scene, at):
            return Qt.CursorShape.SizeHorCursor
        if view.movable and on_dot(scene, at):
            return Qt.CursorShape.CrossCursor
        if place is None:
            return Qt.CursorShape.ArrowCursor
        if not view.movable:
            return Qt.CursorShape.PointingHandCursor
        if view.chart.bars[place].action is None:
            return Qt.CursorShape.OpenHandCursor
        whole = self._part(place, at) == "whole"
        return Qt.CursorShape.OpenHandCursor if whole else Qt.CursorShape.SizeHorCursor

    # -- letting go --------------------------------------------------------------------------

    def release(self, event: QMouseEvent) -> None:
        """Say what is wished."""
        gesture, begun = self._gesture, self._begun
        self._gesture, self._begun = None, False
        self._edge.stop()
        if gesture is not None and begun:
            gesture.end()
        elif gesture is not None:
            gesture.give_up()
            self._clicked(event)
        elif self._unmarks and not begun:
            self._clicked(event)
        self._show_pointer(event.position())

    def _clicked(self, event: QMouseEvent) -> None:
        """A click on one of several marked bars chooses that one alone, with Ctrl all but it."""
        view = self._view
        place = view.bar_at(event.position()) if view.marks.keys else None
        if place is None:
            return
        if self._unmarks:
            self._turn_mark(place)
        elif not event.modifiers():
            view.mark((), place)

    def give_up(self) -> bool:
        """Take a gesture back; True if there was one."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.give_up()
        self._edge.go_back()
        return gesture is not None
