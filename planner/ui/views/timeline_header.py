"""The head of the timeline: units of time, waves with their names, the pill of today."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from planner.ui.models.axis import floor_to, next_start
from planner.ui.models.waves import Wave
from planner.ui.views.labels import LABEL, LABEL_BOLD, SMALL, SMALL_BOLD
from planner.ui.views.timeline_flags import DUE, crest_height, paint_flags, paint_more
from planner.ui.views.timeline_scene import TICKS, Scene


def paint_head(painter: QPainter, scene: Scene, title: str) -> None:
    """The header with its corner; from a kept picture where nothing in it has changed."""

    def draw(on: QPainter) -> None:
        paint_header(on, scene)
        paint_corner(on, scene, title)
        paint_today(on, scene)

    if scene.pictures is None:
        draw(painter)
        return
    axis = scene.axis
    key = ("head", scene.x, axis.first, axis.per_day, scene.width, scene.head, title,
           scene.colours.name, scene.version)  # fmt: skip
    box = QRect(0, 0, scene.width, scene.head)
    scene.pictures.put(painter, key, box, draw, scene.colours.surface)


def paint_header(painter: QPainter, scene: Scene) -> None:
    """The header across the whole width."""
    c = scene.colours
    painter.fillRect(0, 0, scene.width, scene.head, QColor(c.surface))
    painter.save()
    painter.setClipRect(
        QRect(scene.names, 0, scene.width - scene.names, scene.head),
        Qt.ClipOperation.IntersectClip,
    )
    _paint_units(painter, scene)
    _paint_waves(painter, scene)
    painter.restore()
    painter.fillRect(0, scene.head - 1, scene.width, 1, QColor(c.line_soft))


def _paint_units(painter: QPainter, scene: Scene) -> None:
    c = scene.colours
    low, high = scene.to_ordinal(scene.names), scene.to_ordinal(scene.width)
    unit = scene.axis.unit()
    line = QColor(c.line_soft)
    days = list(scene.axis.ticks(low, high))
    # Paper ends at its edge: the next page says what begins there.
    ends = [scene.to_x(day.toordinal()) for day in days[1:]]
    ends.append(float(scene.width) if scene.paper else float("inf"))
    step = _years(scene) if unit == "year" else 1
    for day, end in zip(days, ends, strict=True):
        x = scene.to_x(day.toordinal())
        if step > 1:
            if day.year % step:
                continue
            end = float("inf") if not scene.paper else scene.width  # noqa: PLW2901
        painter.fillRect(round(x), TICKS - 6, 1, scene.head - TICKS + 6, line)
        text = scene.texts.tick(unit, day, scene.axis.short())
        left = max(x, scene.names) + 6
        if unit == "week" and left + scene.labels.width(text, LABEL_BOLD) > end:
            text = scene.texts.tick(unit, day, True)
        if left + scene.labels.width(text, LABEL_BOLD) <= end:
            middle = TICKS / 2 + (5 if unit == "day" else 0)
            scene.labels.draw(painter, left, middle, text, c.quiet, LABEL_BOLD)
    if unit == "day":
        _paint_weeks(painter, scene, low, high)


def _paint_weeks(painter: QPainter, scene: Scene, low: float, high: float) -> None:
    """The numbers of the weeks, above the days."""
    day = floor_to("week", dt.date.fromordinal(max(int(low), 1)), scene.axis.week_start)
    while day.toordinal() <= high:
        x = max(scene.to_x(day.toordinal()), scene.names) + 6
        text = scene.texts.tick("week", day, x + 60 > scene.to_x(day.toordinal() + 7))
        following = next_start("week", day)
        if x + scene.labels.width(text, SMALL) + 4 <= scene.to_x(following.toordinal()):
            scene.labels.draw(painter, x, 7, text, scene.colours.quiet, SMALL)
        if following <= day:
            return
        day = following


def _years(scene: Scene) -> int:
    """Of decades not every year is named: how many years apart those are that have room."""
    wide = scene.labels.width("2000", LABEL_BOLD) + 14
    room = scene.axis.per_day * 365
    return next(step for step in (1, 5, 10, 20, 50, 100, 1000) if step * room >= wide)


def _paint_waves(painter: QPainter, scene: Scene) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bands = [band for wave in seen_waves(scene) if (band := _band(scene, wave)) is not None]
    for fill in (True, False):  # lines after all fills: no band hides the edge of another
        for wave, path in bands:
            _paint_band(painter, scene, wave, path, fill)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for wave in scene.waves:
        _paint_due(painter, scene, wave)
    paint_today_line(painter, scene, TICKS, scene.head)
    paint_flags(painter, scene)


def seen_waves(scene: Scene) -> list[Wave]:
    """Waves a part of which is in view."""
    low, high = scene.to_ordinal(scene.names), scene.to_ordinal(scene.width)
    return [wave for wave in scene.waves if wave.high >= low and wave.low <= high]


def _band(scene: Scene, wave: Wave) -> tuple[Wave, QPainterPath] | None:
    """A hill that swells to the likely day and ebbs to the latest one; None for one that came,
    whose stem marks the day.
    """
    if wave.share is None:
        return None
    base = float(scene.head - 1)
    top = base - crest_height(wave)
    left, crest, right = (scene.to_x(day) for day in (wave.low, wave.likely, wave.high))
    path = QPainterPath(QPointF(left, base))
    rise, fall = crest - left, right - crest
    path.cubicTo(crest - 0.45 * rise, base, crest - 0.12 * rise, base - 8, crest, top)
    path.cubicTo(crest + 0.12 * fall, base - 8, crest + 0.45 * fall, base, right, base)
    path.closeSubpath()
    return wave, path


def _paint_band(
    painter: QPainter, scene: Scene, wave: Wave, path: QPainterPath, fill: bool
) -> None:
    colour = QColor(scene.colours.wave)
    colour.setAlphaF(0.30 if wave.guessed else 0.55)
    if fill:
        painter.fillPath(path, colour)
    else:
        style = Qt.PenStyle.DashLine if wave.guessed else Qt.PenStyle.SolidLine
        painter.strokePath(path, QPen(colour, 1, style))


def _paint_due(painter: QPainter, scene: Scene, wave: Wave) -> None:
    """Where its line *ready by* stands, at the foot of the waves."""
    if wave.due is None:
        return
    x = round(scene.to_x(wave.due.toordinal()))
    if scene.names <= x <= scene.width:
        painter.fillRect(x, scene.head - DUE, 2, DUE - 1, QColor(scene.colours.due_line))


def paint_today_line(painter: QPainter, scene: Scene, top: int, bottom: int) -> None:
    """The line of today between two heights."""
    x = scene.to_x(scene.chart.figures.today.toordinal())
    if scene.names <= x <= scene.width:
        painter.fillRect(round(x) - 1, top, 2, bottom - top, QColor(scene.colours.today))


def paint_today(painter: QPainter, scene: Scene) -> None:
    """The pill of today on top of its line."""
    c = scene.colours
    x = scene.to_x(scene.chart.figures.today.toordinal())
    if not scene.names <= x <= scene.width:
        return
    text = scene.texts.words.translate("Timeline", "today")
    wide = scene.labels.width(text, SMALL_BOLD) + 14
    left = min(max(x - wide / 2, scene.names + 1), scene.width - wide - 1)
    box = QRectF(left, TICKS - 5, wide, 17)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(c.today))
    painter.drawRoundedRect(box, 5, 5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    scene.labels.draw(painter, left + 7, box.center().y(), text, c.on_today, SMALL_BOLD)


def paint_corner(painter: QPainter, scene: Scene, title: str) -> None:
    """The corner above the names."""
    c = scene.colours
    painter.fillRect(0, 0, scene.names, scene.head, QColor(c.surface))
    painter.fillRect(0, scene.head - 1, scene.names, 1, QColor(c.line_soft))
    room = scene.names - 28
    scene.labels.draw(painter, 14, scene.head - 16, title, c.quiet, LABEL, room)
    paint_more(painter, scene)
    left = dt.date.fromordinal(max(1, int(scene.to_ordinal(scene.names))))
    around = scene.texts.around(scene.axis.unit(), left)
    wide = scene.labels.width(around, LABEL_BOLD)
    scene.labels.draw(painter, scene.names - wide - 10, TICKS / 2, around, c.text, LABEL_BOLD)
