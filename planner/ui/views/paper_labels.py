"""Where the labels of bars stand on paper: whole wherever there is room, never over the edge.

Paper can neither be scrolled nor pointed at. So a label is looked for a place within its bar,
behind it, before it; only where none of them holds it whole it is shortened, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.models.timeline_blocks import DONE, GHOST, LOST
from planner.ui.models.timeline_layout import BAR
from planner.ui.shapes import paint_shape
from planner.ui.views.bar_paint import bar_ink
from planner.ui.views.labels import LABEL, LABEL_BOLD, Style
from planner.ui.views.timeline_scene import Scene

GAP: Final = 6.0
SIGN: Final = 13.0
"""Room for the diamond before a ghost."""
TICK: Final = 13.0
"""Room for the sign within a bar that is done, or ends too late."""
SHORTEST: Final = 26.0
"""Pixels below which nothing readable is left of a label."""


class Placed(NamedTuple):
    """A label on one page: of which bar, where, and what of it; `text` empty: no room at all."""

    bar: int
    x: float
    middle: float
    text: str
    ink: str
    style: Style
    ground: str
    """Colour behind it where the bar is hatched; empty for none."""
    whole: bool


class _Room(NamedTuple):
    """Around one bar: its seen part, and how far the row is free before and behind it."""

    left: float
    right: float
    free_from: float
    free_to: float
    middle: float


def place_labels(
    scene: Scene,
    seen: NDArray[np.intp],
    lefts: NDArray[np.float64],
    rights: NDArray[np.float64],
    tops: NDArray[np.int32],
) -> list[Placed]:
    """A place for the label of every bar of which something is seen.

    Args:
        seen: places of the bars in the chart, and their edges in pixels of the picture.
    """
    placed: list[Placed] = []
    order = np.lexsort((lefts, tops)).tolist()
    row, taken = None, 0.0
    for at, after in zip_longest(order, order[1:], fillvalue=-1):
        left, right, top = float(lefts[at]), float(rights[at]), int(tops[at])
        if top != row:
            row, taken = top, float(scene.names)
        if right <= scene.names or left >= scene.width:
            continue
        same = after >= 0 and int(tops[after]) == top
        free_to = min(float(lefts[after]), scene.width) if same else float(scene.width)
        begin = max(left, scene.names, taken)
        end = max(min(right, scene.width), begin)
        room = _Room(begin, end, taken, free_to, top + BAR / 2)
        label = _label(scene, int(seen[at]), room, left, right)
        placed.append(label)
        taken = max(taken, min(right, scene.width))
        if label.text:
            taken = max(taken, label.x + scene.labels.width(label.text, label.style))
    return placed


def _label(scene: Scene, place: int, room: _Room, left: float, right: float) -> Placed:
    """The first place that holds the label whole, else the largest with what fits."""
    bar = scene.chart.bars[place]
    ghost = bar.kind in (GHOST, LOST)
    style = LABEL_BOLD if ghost else LABEL
    text = scene.texts.bar_label(bar)
    wide = scene.labels.width(text, style)
    low, high, way, whole = _place(_places(scene, place, room, left, right, ghost), wide)
    if not whole:
        text = scene.labels.shortened(text, high - low, style) if high - low > SHORTEST else ""
        wide = min(scene.labels.width(text, style), high - low)
    x = high - wide if way == "before" else low
    ink, ground = _colours(scene, bar.kind, bar.late, way == "within")
    return Placed(place, x, room.middle, text, ink, style, ground, whole)


def _place(
    places: Iterator[tuple[float, float, str]], wide: float
) -> tuple[float, float, str, bool]:
    """The first place as wide as a label, True; else the widest, False."""
    widest = (0.0, 0.0, "", False)
    for low, high, way in places:
        if wide <= high - low:
            return low, high, way, True
        if not widest[2] or high - low > widest[1] - widest[0]:
            widest = (low, high, way, False)
    return widest


def _places(
    scene: Scene, place: int, room: _Room, left: float, right: float, ghost: bool
) -> Iterator[tuple[float, float, str]]:
    """From where to where a label could stand, the best place first."""
    sign = SIGN if ghost else 0.0
    bar = scene.chart.bars[place]
    inset = 12.0 if ghost else 7.0 + (TICK if bar.kind == DONE and left >= scene.names else 0)
    end = GAP + (TICK if bar.late and right <= scene.width else 0)
    within = (room.left + inset, min(room.right, room.free_to) - end, "within")
    if not ghost:
        yield within
    if right <= scene.width:
        past = past_due(scene, place, right)
        yield right + past + GAP, room.free_to - GAP - sign, "behind"
    if ghost:
        yield within
    if left >= scene.names:
        yield room.free_from + GAP, left - GAP - sign, "before"


def _colours(scene: Scene, kind: int, late: bool, within: bool) -> tuple[str, str]:
    c = scene.colours
    if kind in (GHOST, LOST):
        lost = kind == LOST
        ground = (c.late.ground if lost else c.ghost) if within else ""
        return (c.late.ink if lost else c.text), ground
    return (bar_ink(c, -1 if late else kind) if within else c.text), ""


def paint_labels(painter: QPainter, scene: Scene, placed: Sequence[Placed]) -> None:
    """Draw labels where they were placed, ink by ink: a PDF notes every change of it."""
    shown = [label for label in placed if label.text]
    for label in shown:
        if label.ground:
            wide = scene.labels.width(label.text, label.style)
            box = QRectF(label.x - 4, label.middle - 8, wide + 8, 16)
            painter.fillRect(box, QColor(label.ground))
    for label in sorted(shown, key=lambda each: (each.ink, each.style)):
        scene.labels.draw(painter, label.x, label.middle, label.text, label.ink, label.style)


def paint_bar_sign(painter: QPainter, scene: Scene, kind: int, box: QRectF) -> None:
    """What tells a bar apart in greys: a tick in what is done, a square where it ends too late."""
    if kind not in (DONE, -1) or box.width() < TICK + 4:
        return
    c, middle = scene.colours, box.center().y()
    if kind == -1:
        paint_shape(painter, "late", QPointF(box.right() - 9, middle), 8, c.late.mark)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(c.other.ink), 1.6))
    left = box.left() + 6
    painter.drawPolyline(
        [QPointF(left, middle), QPointF(left + 3, middle + 3.5), QPointF(left + 9, middle - 4)]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def past_due(scene: Scene, place: int, right: float) -> float:
    """How far a label beside a bar must move so that tail and due line don't cross it.

    Only the bar that brings the level has a tail; of a ghost its own due line is near.
    """
    bar = scene.chart.bars[place]
    slot = bar.slot or scene.chart.lane_of(place).slot
    if slot is None or slot.due is None or slot.state == "ready":
        return 0.0
    if bar.slot is None and (slot.ready is None or bar.end != slot.ready.toordinal() + 1):
        return 0.0
    return max(scene.to_x(slot.due.toordinal()) + 2 - right, 0.0)
