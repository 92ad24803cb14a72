"""Shades the days without learning: weekends and holidays when near, absences lane by lane."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from planner.ui.models.timeline_away import Away
from planner.ui.models.timeline_blocks import Lane
from planner.ui.models.timeline_days import NEAR, absences_of, free_spans
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


def paint_absences(painter: QPainter, scene: Scene, lane: Lane, height: int) -> None:
    """Where the people of a lane are away, with the word where there is room for it."""
    away = absences_in(scene, lane)
    if not away:
        return
    top = scene.to_y(lane.top)
    word = scene.texts.words.translate("Timeline", "absent")
    wide = scene.labels.width(word, SMALL) if len(lane.people) == 1 else float("inf")
    for each in away:
        left, right = (scene.to_x(day) for day in each.span)
        if right < scene.names or left > scene.width or right - left < 1:
            continue
        _paint_span(painter, scene, QRectF(left, top, right - left, height - 1))
        if right - left >= wide + ROOM:
            start = max(left, float(scene.names)) + ROOM / 2
            if start + wide <= min(right, scene.width):
                middle = top + height - 8
                scene.labels.draw(painter, start, middle, word, scene.colours.quiet, SMALL)


def _paint_span(painter: QPainter, scene: Scene, box: QRectF) -> None:
    """A grey ground with an edge on both sides, told apart without colour too."""
    painter.fillRect(box, QColor(scene.colours.away))
    edge = QColor(scene.colours.ghost_line)
    if box.width() >= ROOM:
        for x in (round(box.left()), round(box.right()) - 1):
            painter.fillRect(x, round(box.top()), 1, round(box.height()), edge)
