"""Shades the ground of lanes: weekends and holidays when near, absences, the waves they serve."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from planner.ui.models.timeline_away import Away
from planner.ui.models.timeline_blocks import Lane
from planner.ui.models.timeline_days import NEAR, absences_of, free_spans
from planner.ui.models.timeline_layout import LANE, ROW
from planner.ui.models.waves import Wave
from planner.ui.shapes import fill_boxes
from planner.ui.views.labels import SMALL
from planner.ui.views.timeline_scene import Scene

ROOM = 12
"""Pixels left and right of the word in an absence."""


def paint_free_days(painter: QPainter, scene: Scene, seen: QRect) -> None:
    """Weekends and public holidays from top to bottom, once a day is wide enough to be told."""
    if scene.axis.per_day < NEAR:
        return
    low, high = scene.to_ordinal(max(seen.left(), scene.names)), scene.to_ordinal(seen.right() + 1)
    colour = QColor(scene.colours.raised)
    for first, after in free_spans(scene.chart.figures.calendar, low, high):
        left, right = scene.to_x(first), scene.to_x(after)
        painter.fillRect(QRectF(left, seen.top(), right - left, seen.height()), colour)


def absences_in(scene: Scene, lane: Lane) -> list[Away]:
    """Absences of a lane's people; kept, as people seldom change."""
    if lane.away is None:
        lane.away = absences_of(scene.chart.content, lane)
    return lane.away


def lane_height(lane: Lane) -> int:
    """Pixels of a lane from top to bottom."""
    return LANE + (lane.rows - 1) * ROW


def paint_absences(painter: QPainter, scene: Scene, lanes: Sequence[Lane]) -> None:
    """Where the people of lanes are away, with the word where there is room for it.

    A grey ground with an edge on both sides, told apart without colour too.
    """
    grounds = [box for lane in lanes for box in _away_boxes(scene, lane)]
    fill_boxes(painter, grounds, QColor(scene.colours.away))
    edges = [
        QRectF(x, round(box.top()), 1, round(box.height()))
        for box in grounds
        if box.width() >= ROOM
        for x in (round(box.left()), round(box.right()) - 1)
    ]
    fill_boxes(painter, edges, QColor(scene.colours.ghost_line))
    word = scene.texts.words.translate("Timeline", "absent")
    for lane in lanes:
        if len(lane.people) == 1:
            _write_absent(painter, scene, lane, word)


def _away_boxes(scene: Scene, lane: Lane) -> Iterator[QRectF]:
    top, height = scene.to_y(lane.top), lane_height(lane)
    for each in absences_in(scene, lane):
        left, right = (scene.to_x(day) for day in each.span)
        if right >= scene.names and left <= scene.width and right - left >= 1:
            yield QRectF(left, top, right - left, height - 1)


def _write_absent(painter: QPainter, scene: Scene, lane: Lane, word: str) -> None:
    wide = scene.labels.width(word, SMALL)
    for box in _away_boxes(scene, lane):
        start = max(box.left(), float(scene.names)) + ROOM / 2
        if box.width() >= wide + ROOM and start + wide <= min(box.right(), scene.width):
            middle = box.bottom() - 7
            scene.labels.draw(painter, start, middle, word, scene.colours.quiet, SMALL)


def paint_tints(painter: QPainter, scene: Scene, lanes: Sequence[Lane]) -> None:
    """The tint of the waves each lane serves; wave by wave, as each has a gradient of its own."""
    served = [{slot.development for slot in lane.slots if slot.development} for lane in lanes]
    for wave in scene.waves:
        left, right = scene.to_x(wave.low), scene.to_x(wave.high)
        if right < scene.names or left > scene.width:
            continue
        boxes: dict[float, list[QRectF]] = {0.26: [], 0.13: []}
        for lane, developments in zip(lanes, served, strict=True):
            if wave.development in developments:
                depth = 0.26 if len(developments) < 2 else 0.13
                box = QRectF(left, scene.to_y(lane.top), right - left, lane_height(lane) - 1)
                boxes[depth].append(box)
        for depth, of_depth in boxes.items():
            if of_depth:
                fill_boxes(painter, of_depth, _gradient(scene, wave, depth))


def _gradient(scene: Scene, wave: Wave, depth: float) -> QLinearGradient:
    left, crest, right = (scene.to_x(day) for day in (wave.low, wave.likely, wave.high))
    gradient = QLinearGradient(left, 0, right, 0)
    peak = min(max((crest - left) / max(right - left, 1), 0.0), 1.0)
    for at, strength in ((0.0, 0.0), (peak, depth), (1.0, 0.0)):
        gradient.setColorAt(at, _tinted(scene, strength))
    return gradient


def _tinted(scene: Scene, strength: float) -> QColor:
    """The wave's colour over the ground; on paper mixed, as viewers differ over see-through."""
    colour = QColor(scene.colours.wave)
    if not scene.paper:
        colour.setAlphaF(strength)
        return colour
    ground = QColor(scene.colours.surface)
    pairs = (
        (colour.red(), ground.red()),
        (colour.green(), ground.green()),
        (colour.blue(), ground.blue()),
    )
    return QColor(*(round(over * strength + under * (1 - strength)) for over, under in pairs))
