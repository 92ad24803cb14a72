"""The keyboard on the timeline beside its commands: choosing, marking, moving, zooming."""

from __future__ import annotations

import datetime as dt
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from planner.ui.views.timeline_canvas import STEP
from planner.ui.views.timeline_cursor import Cursor
from planner.ui.views.timeline_marks import key_of_bar
from planner.ui.views.timeline_snaps import Part, shifted
from planner.ui.views.timeline_surface import Surface

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
SIDEWAYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
UPWARDS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
FIRST_DAY: Final = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
TENTH: Final = 0.1


class Keyed(Surface, Protocol):
    """The view, as far as keys need it."""

    def open_chosen(self, choose: bool = False) -> bool: ...
    def leave(self) -> bool: ...
    def nudge(self, part: Part, days: int) -> None: ...
    def nudge_progress(self, by: float) -> None: ...
    def zoom(self, factor: float, anchor: float | None = None) -> None: ...
    def fit(self) -> None: ...
    def go_to_day(self, day: dt.date) -> None: ...


class Keys:
    """Turns keys into what the view does or asks for."""

    def __init__(self, view: Keyed) -> None:
        self._view = view
        self._cursor = Cursor(view.scene)

    def is_own(self, event: QKeyEvent) -> bool:
        """True for keys that mean something else elsewhere in the window.

        With nothing marked there is nothing to move, and they go back and forward here too.
        """
        key, held = Qt.Key(event.key()), event.modifiers()
        return bool(held & ALT and self._view.marks.keys) and key in {**SIDEWAYS, **UPWARDS}

    def press(self, event: QKeyEvent) -> bool:
        """Follow a key; False if it is not for the timeline."""
        key, held = Qt.Key(event.key()), event.modifiers() & (CTRL | SHIFT | ALT)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._view.open_chosen(choose=bool(held & SHIFT))
        if held & ALT:
            return self._with_alt(key, held)
        if held & CTRL:
            return self._with_ctrl(key, held)
        return self._plain(key) or self._step(key, held)

    def _with_alt(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        days = 7 if held & SHIFT else 1
        if key in SIDEWAYS:
            self._view.nudge("whole", SIDEWAYS[key] * days)
        elif key in UPWARDS:
            self._view.nudge_progress(UPWARDS[key] * TENTH)
        else:
            return False
        return True

    def _with_ctrl(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        days = 7 if held & SHIFT else 1
        for keys, part in ((SIDEWAYS, "end"), (FIRST_DAY, "start")):
            if key in keys:
                self._view.nudge("end" if part == "end" else "start", keys[key] * days)
                return True
        return False

    def _plain(self, key: Qt.Key) -> bool:
        view = self._view
        if key == Qt.Key.Key_Escape:
            return view.leave()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal):
            view.zoom(1 / STEP if key == Qt.Key.Key_Minus else STEP)
        elif key == Qt.Key.Key_0:
            view.fit()
        elif key == Qt.Key.Key_T:
            view.go_to_day(view.chart.figures.today)
        else:
            return False
        return True

    def _step(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        """Choose another bar; with Shift it is marked beside those that are."""
        view = self._view
        before, keys = view.chosen_bar, list(view.marks.keys)
        marking = bool(held & SHIFT) and before is not None
        step = self._cursor.step(key, view.scene.selected_lane, bars_only=marking)
        if step is None:
            return False
        if marking and step.place is not None and before is not None:
            bar = view.chart.bars[step.place]
            view.mark([*(keys or [key_of_bar(before)]), key_of_bar(bar)], step.place)
        else:
            view.choose(step.place, step.group, lane=step.lane)
        return True


def span_of(start: int, end: int, part: Part, days: int) -> tuple[int, int]:
    """Days of a bar after a key moved or stretched it."""
    laid = shifted(start, end, part, days)
    return laid.start, laid.end
