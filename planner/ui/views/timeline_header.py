"""The head of the timeline: units of time, waves with their names, the pill of today."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from planner.ui.models.waves import Wave
from planner.ui.views.labels import LABEL, LABEL_BOLD, SMALL, SMALL_BOLD
from planner.ui.views.timeline_scene import ABOVE, CREST, FLAG, TICKS, Flag, Scene


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
        if left + scene.labels.width(text, LABEL_BOLD) <= end:
            scene.labels.draw(painter, left, TICKS / 2, text, c.quiet, LABEL_BOLD)


def _years(scene: Scene) -> int:
    """Of decades not every year is named: how many years apart those are that have room."""
    wide = scene.labels.width("2000", LABEL_BOLD) + 14
    room = scene.axis.per_day * 365
    return next(step for step in (1, 5, 10, 20, 50, 100, 1000) if step * room >= wide)


def _paint_waves(painter: QPainter, scene: Scene) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for wave in scene.waves:
        if wave.share is None:
            continue  # it came: its stem marks the day
        if scene.to_x(wave.high) >= scene.names and scene.to_x(wave.low) <= scene.width:
            _paint_band(painter, scene, wave)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    paint_today_line(painter, scene, TICKS, scene.head)
    for flag in scene.flags:
        _paint_stem(painter, scene, flag)
    for flag in scene.flags:
        _paint_flag(painter, scene, flag)
    _paint_more(painter, scene)


def crest_height(wave: Wave) -> float:
    """The likelier a development, the higher its wave."""
    return CREST * (0.45 + 0.5 * (1.0 if wave.share is None else wave.share))


def _paint_band(painter: QPainter, scene: Scene, wave: Wave) -> None:
    """A hill that swells to the likely day and ebbs to the latest one."""
    base = float(scene.head - 1)
    top = base - crest_height(wave)
    left, crest, right = (scene.to_x(day) for day in (wave.low, wave.likely, wave.high))
    path = QPainterPath(QPointF(left, base))
    rise, fall = crest - left, right - crest
    path.cubicTo(crest - 0.45 * rise, base, crest - 0.12 * rise, base - 8, crest, top)
    path.cubicTo(crest + 0.12 * fall, base - 8, crest + 0.45 * fall, base, right, base)
    path.closeSubpath()
    colour = QColor(scene.colours.wave)
    colour.setAlphaF(0.30 if wave.guessed else 0.55)
    painter.fillPath(path, colour)


def _flag_at(scene: Scene, flag: Flag) -> tuple[float, float] | None:
    """Left and middle of a wave's label; None if it is not seen."""
    x = scene.names + flag.left - scene.x
    if flag.row is None or not scene.names - 1 <= x <= scene.width:
        return None
    return x, TICKS + ABOVE + flag.row * FLAG + FLAG / 2


def stands_before(scene: Scene, flag: Flag) -> bool:
    """True if a label stands left of its wave: where the axis or the view ends, given room."""
    wide = scene.flag_width(flag) + 14
    left = flag.left - scene.x
    if flag.before or left + wide <= scene.width - scene.names or left < wide:
        return flag.before
    others = (f for f in scene.flags if f.row == flag.row and f is not flag)
    return all(
        other.left >= flag.left or other.left + scene.flag_width(other) + 14 <= flag.left - wide
        for other in others
    )


def _paint_stem(painter: QPainter, scene: Scene, flag: Flag) -> None:
    at = _flag_at(scene, flag)
    if at is None:
        return
    stem = QColor(scene.colours.wave)
    stem.setAlphaF(0.6)
    bottom = scene.head - 1 - (0 if flag.wave.share is None else crest_height(flag.wave))
    painter.fillRect(QRectF(round(at[0]), at[1] - 6, 1, bottom - at[1] + 6), stem)


def _paint_flag(painter: QPainter, scene: Scene, flag: Flag) -> None:
    """A label on a ground of its own: stems pass behind it."""
    at = _flag_at(scene, flag)
    if at is None:
        return
    c = scene.colours
    wide = round(scene.flag_width(flag)) + 9
    x, middle = round(at[0]), at[1]
    if stands_before(scene, flag):
        x -= wide + 1
    painter.fillRect(QRectF(x + 1, middle - FLAG / 2 + 1, wide, FLAG - 2), QColor(c.surface))
    title = scene.labels.draw(painter, x + 5, middle, flag.title, c.wave_ink, SMALL_BOLD)
    scene.labels.draw(painter, x + 11 + title, middle, flag.note, c.quiet, SMALL)


def _paint_more(painter: QPainter, scene: Scene) -> None:
    """Waves whose label found no row are counted, and listed in the tooltip of the count."""
    box = more_box(scene)
    if box is None:
        return
    c = scene.colours
    text = more_text(scene)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(c.other.ground))
    painter.drawRoundedRect(box, 8, 8)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    scene.labels.draw(painter, box.left() + 8, box.center().y(), text, c.other.ink, SMALL_BOLD)


def more_text(scene: Scene) -> str:
    """ "+12 more"."""
    count = sum(flag.row is None for flag in scene.flags)
    return scene.texts.words.translate("Timeline", "+{n} more").format(n=count)


def more_box(scene: Scene) -> QRectF | None:
    """Where the count of unlabelled waves stands; None if all have their label."""
    if all(flag.row is not None for flag in scene.flags):
        return None
    wide = scene.labels.width(more_text(scene), SMALL_BOLD) + 16
    return QRectF(scene.width - wide - 8, TICKS + 2, wide, 18)


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
    left = dt.date.fromordinal(max(1, int(scene.to_ordinal(scene.names))))
    around = scene.texts.around(scene.axis.unit(), left)
    wide = scene.labels.width(around, LABEL_BOLD)
    scene.labels.draw(painter, scene.names - wide - 10, TICKS / 2, around, c.text, LABEL_BOLD)
