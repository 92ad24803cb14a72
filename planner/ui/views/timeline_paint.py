"""Paints the timeline: one function for the screen, PDF, SVG and PNG."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, get_args

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from planner.domain.need import Stage
from planner.domain.slots import Slot
from planner.domain.state import worst
from planner.ui.models.timeline_blocks import GHOST, LOST, Lane
from planner.ui.models.timeline_groups import Group
from planner.ui.models.timeline_layout import BAR, HEAD, LANE, ROW
from planner.ui.shapes import fill_boxes, paint_shape
from planner.ui.views.labels import BOLD, LABEL_BOLD, PLAIN, SMALL
from planner.ui.views.pictures import Pictures
from planner.ui.views.timeline_bars import paint_bars, paint_tail
from planner.ui.views.timeline_header import paint_head, paint_today_line
from planner.ui.views.timeline_held import paint_choice, paint_drag
from planner.ui.views.timeline_legend import show_legend
from planner.ui.views.timeline_scene import Overlay, Scene
from planner.ui.views.timeline_shade import (
    lane_height,
    paint_absences,
    paint_free_days,
    paint_tints,
)

STAGES: Final = 40
"""Pixels at the right of a structure's name for the squares of its stages."""


def paint_timeline(painter: QPainter, scene: Scene, clip: QRect | None = None) -> None:
    """Everything that lies within `clip`; without one, the whole picture."""
    scene.lay_flags()
    whole = QRect(0, 0, scene.width, scene.height)
    clip = whole if clip is None else clip.intersected(whole)
    lanes = scene.lanes
    below = QRect(0, scene.head, scene.width, lanes.height())
    seen = clip.intersected(below)
    if not seen.isEmpty():
        painter.save()
        painter.setClipRect(seen, Qt.ClipOperation.IntersectClip)
        if seen == below and scene.pictures is not None:
            _show_below(painter, scene, scene.pictures, below)
        else:
            _paint_below(painter, scene, seen)
        painter.setClipRect(lanes)
        if scene.drag is not None:
            paint_drag(painter, scene)
        _paint_overlays(painter, scene, scene.live)
        painter.restore()
    if clip.top() < scene.head:
        paint_head(painter, scene, corner_title(scene))
    if clip.bottom() >= scene.height - scene.foot:
        show_legend(painter, scene)


def _show_below(painter: QPainter, scene: Scene, pictures: Pictures, below: QRect) -> None:
    """The lanes, kept as one picture while nothing but a dragged bar changes."""

    def draw(on: QPainter) -> None:
        on.translate(0, -below.top())
        _paint_below(on, scene, below)

    axis = scene.axis
    held = scene.drag.bar if scene.drag else None
    key = ("lanes", scene.x, scene.y, axis.first, axis.per_day, below.width(), below.height(),
           scene.version, scene.chart.version, held, scene.selected, scene.selected_group,
           scene.colours.name)  # fmt: skip
    pictures.put(painter, key, below, draw, scene.colours.surface)


def corner_title(scene: Scene) -> str:
    """How the lanes are grouped, above their names."""
    words = scene.texts.words
    told = {
        "person": words.translate("Timeline", "by team and person"),
        "development": words.translate("Timeline", "by expected development"),
        "team": words.translate("Timeline", "by team and need"),
        "kind": words.translate("Timeline", "by kind and person"),
    }.get(scene.chart.grouping)
    return told or words.translate("Timeline", "by competency and development")


def _paint_below(painter: QPainter, scene: Scene, seen: QRect) -> None:
    top, bottom = scene.to_top(seen.top()), scene.to_top(seen.bottom() + 1)
    chart = scene.chart
    painter.fillRect(seen, QColor(scene.colours.surface))
    lanes = chart.lanes[chart.lanes_between(top, bottom)]
    if seen.right() >= scene.names:
        _paint_lanes(painter, scene, seen, lanes)
    if seen.left() < scene.names:
        painter.fillRect(
            QRect(0, seen.top(), scene.names, seen.height()), QColor(scene.colours.surface)
        )
        for lane in lanes:
            if not scene.paper or lane.top >= top - 2:  # else paper names it on its own
                paint_name(painter, scene, lane)
        _paint_below_names(painter, scene, lanes)
        painter.fillRect(scene.names - 1, seen.top(), 1, seen.height(), _soft(scene))
    groups = list(chart.groups_between(top, bottom))
    for group in groups:
        _paint_group_ground(painter, scene, group)
    paint_today_line(painter, scene, seen.top(), seen.bottom() + 1)
    for group in groups:
        _paint_group_words(painter, scene, group)
    if not chart.groups:
        _paint_nothing(painter, scene, seen)


def _paint_lanes(painter: QPainter, scene: Scene, seen: QRect, lanes: Sequence[Lane]) -> None:
    """Everything right of the names: grounds, lines, bars, signs."""
    painter.save()
    painter.setClipRect(scene.lanes, Qt.ClipOperation.IntersectClip)
    paint_free_days(painter, scene, seen)
    paint_absences(painter, scene, lanes)
    paint_tints(painter, scene, lanes)
    _paint_grid(painter, scene, seen)
    _paint_lane_lines(painter, scene, lanes)
    _paint_overlays(painter, scene, scene.under)
    paint_bars(painter, scene, scene.to_top(seen.top()), scene.to_top(seen.bottom() + 1))
    for lane in lanes:
        _paint_lane_signs(painter, scene, lane)
    _paint_overlays(painter, scene, scene.over)
    _paint_chosen(painter, scene)
    painter.restore()


def _paint_overlays(painter: QPainter, scene: Scene, overlays: Sequence[Overlay]) -> None:
    """What other parts of the timeline add; each leaves the painter as it was."""
    for overlay in overlays:
        painter.save()
        overlay(painter, scene)
        painter.restore()


def _soft(scene: Scene) -> QColor:
    return QColor(scene.colours.line_soft)


def _paint_nothing(painter: QPainter, scene: Scene, seen: QRect) -> None:
    """No lane is left: say why, and that it can be helped."""
    narrowed = scene.chart.narrowed or scene.chart.team is not None
    w = scene.texts.words
    text = (
        w.translate("Timeline", "Nothing fits these filters. Press one above to take it away.")
        if narrowed
        else w.translate("Timeline", "Nothing is planned or needed yet.")
    )
    if narrowed and scene.paper:  # there is nothing to press
        text = w.translate("Timeline", "Nothing fits what is chosen.")
    top = scene.lanes.top() + 40
    if seen.top() - 20 <= top <= seen.bottom() + 20:
        room = scene.lanes.width() - 40
        wide = min(scene.labels.width(text, PLAIN), room)
        ground = QRectF(scene.names + 14, top - 12, wide + 12, 24)
        painter.fillRect(ground, QColor(scene.colours.surface))
        scene.labels.draw(painter, scene.names + 20, top, text, scene.colours.quiet, PLAIN, room)


def _paint_grid(painter: QPainter, scene: Scene, seen: QRect) -> None:
    low, high = scene.to_ordinal(seen.left()), scene.to_ordinal(seen.right() + 1)
    xs = (round(scene.to_x(day.toordinal())) for day in scene.axis.ticks(low, high))
    lines = [QRectF(x, seen.top(), 1, seen.height()) for x in xs]
    fill_boxes(painter, lines, _soft(scene))


def _paint_lane_lines(painter: QPainter, scene: Scene, lanes: Sequence[Lane]) -> None:
    """The lines below the lanes, and their due lines."""
    below, dues = [], []
    for lane in lanes:
        top, height = round(scene.to_y(lane.top)), lane_height(lane)
        below.append(QRectF(0, top + height - 1, scene.width, 1))
        wide = 2 if lane.is_one_kind else 1
        days = {slot.due for slot in lane.slots if slot.due is not None}
        xs = (round(scene.to_x(day.toordinal())) for day in days)
        dues += [QRectF(x, top, wide, height - 1) for x in xs]
    fill_boxes(painter, below, _soft(scene))
    fill_boxes(painter, dues, QColor(scene.colours.due_line))


def _paint_lane_signs(painter: QPainter, scene: Scene, lane: Lane) -> None:
    """✓ ready where nothing else is written, and the dotted head start."""
    slot = lane.slot
    middle = scene.to_y(lane.top) + LANE / 2
    if lane.ready_today and not lane.bars:
        _paint_there(painter, scene, lane, middle)
    elif slot is not None and slot.state in ("ahead", "tight") and _has_bar(lane):
        _paint_head_start(painter, scene, lane, slot)


def _paint_there(painter: QPainter, scene: Scene, lane: Lane, middle: float) -> None:
    """That all of it is there already; of a structure nobody says it of, that it is to be said."""
    c, unsaid = scene.colours, scene.texts.unsaid(lane)
    text = f"◆ {unsaid}" if unsaid else "✓ " + scene.texts.words.translate("State", "ready")
    x = max(scene.to_x(scene.chart.figures.today.toordinal()), scene.names) + 10
    if scene.paper and x > scene.width - scene.labels.width(text, LABEL_BOLD) - 8:
        x = scene.names + 10.0  # today lies on a later page, or at the very edge of this one
    scene.labels.draw(painter, x, middle, text, c.tight.ink if unsaid else c.good.ink, LABEL_BOLD)


def _has_bar(lane: Lane) -> bool:
    return any(bar.kind not in (GHOST, LOST) for bar in lane.bars)


def _paint_head_start(painter: QPainter, scene: Scene, lane: Lane, slot: Slot) -> None:
    if slot.ready is None or slot.due is None:
        return
    ready = slot.ready.toordinal() + 1
    if scene.drag is not None and scene.chart.lane_of(scene.drag.bar) is lane:
        return
    row = next((bar.row for bar in lane.bars if bar.end == ready), None)
    if row is None:
        return  # what brings it stands in another lane
    middle = scene.to_y(lane.top) + LANE / 2 + row * ROW
    colour = scene.colours.tone(slot.state).mark
    due = scene.to_x(slot.due.toordinal())
    paint_tail(painter, scene.to_x(ready), due, middle, colour)


def _paint_chosen(painter: QPainter, scene: Scene) -> None:
    place = scene.selected
    if place is None or scene.drag is not None or place >= len(scene.chart.bars):
        return
    chart = scene.chart
    left, right = scene.to_x(int(chart.starts[place])), scene.to_x(int(chart.ends[place]))
    top = scene.to_y(float(chart.tops[place]))
    paint_choice(painter, scene, QRectF(left, top, max(right - left, 3), BAR))


def _paint_below_names(painter: QPainter, scene: Scene, lanes: Sequence[Lane]) -> None:
    """The lines below the lanes go on below their names."""
    bottoms = (round(scene.to_y(lane.top)) + lane_height(lane) for lane in lanes)
    fill_boxes(painter, [QRectF(0, y - 1, scene.names, 1) for y in bottoms], _soft(scene))


def name_top(scene: Scene, lane: Lane) -> int:
    """Where a lane's name stands: at its top, or in view while its rows pass."""
    top = round(scene.to_y(lane.top))
    if scene.paper:
        return top
    return min(max(top, scene.head), top + lane_height(lane) - LANE)


def name_room(scene: Scene) -> int:
    """Pixels the name of a lane has."""
    return scene.names - 38


def paint_name(painter: QPainter, scene: Scene, lane: Lane) -> None:
    """The name of a lane and the line under it, left of its bars."""
    c = scene.colours
    top, height = round(scene.to_y(lane.top)), lane_height(lane)
    words = name_top(scene, lane)
    if scene.is_chosen(lane):
        painter.fillRect(0, top, scene.names, height - 1, QColor(c.chosen))
    room = name_room(scene)
    line, state = scene.texts.lane_line(lane), worst(slot.state for slot in lane.slots)
    middle = words + (13 if line or state is not None else LANE / 2)  # alone, beside its bars
    scene.labels.draw(painter, 26, middle, scene.texts.lane_title(lane), c.text, PLAIN, room)
    x = 26.0
    if state is not None:
        tone = c.tone(state)
        ink = c.late.ink if state == "late" else c.quiet
        mark = tone.mark if state in ("late", "tight") else c.quiet
        paint_shape(painter, state, QPointF(x + 4.5, words + 28.5), 8, mark)
        x += 14
    else:
        ink = c.quiet
    if lane.need is not None and lane.need.kind == "structure" and not scene.paper:
        _paint_stage(painter, scene, lane.need.stage, words + 28)
        room -= STAGES
    scene.labels.draw(painter, x, words + 28.5, line, ink, SMALL, room - 14)


def _paint_stage(painter: QPainter, scene: Scene, stage: Stage, middle: float) -> None:
    """A square for each stage after *open*, filled as far as the structure has come."""
    c = scene.colours
    done = get_args(Stage).index(stage)
    for place in range(len(get_args(Stage)) - 1):
        box = QRect(scene.names - STAGES + 4 + place * 10, round(middle) - 3, 7, 7)
        painter.fillRect(box, QColor(c.quiet))
        if place >= done:
            painter.fillRect(box.adjusted(1, 1, -1, -1), QColor(c.surface))


def _paint_group_ground(painter: QPainter, scene: Scene, group: Group) -> None:
    c = scene.colours
    top = round(scene.to_y(group.top))
    chosen = scene.selected_group == group.key
    painter.fillRect(0, top, scene.width, HEAD, QColor(c.chosen if chosen else c.raised))
    painter.fillRect(0, top + HEAD - 1, scene.width, 1, _soft(scene))


def _paint_group_words(painter: QPainter, scene: Scene, group: Group) -> None:
    c = scene.colours
    middle = round(scene.to_y(group.top)) + HEAD / 2
    if not scene.paper:
        _paint_fold(painter, QPointF(15, middle), group.folded, c.quiet)
    summary = scene.texts.group_summary(group)
    wide = scene.labels.width(summary, LABEL_BOLD)
    right = scene.width - wide - 12
    title = scene.labels.shortened(scene.texts.group_title(group), right - 40, BOLD)
    if scene.paper:  # the line of today passes behind it
        ground = QRectF(22, middle - 10, scene.labels.width(title, BOLD) + 4, 20)
        painter.fillRect(ground, QColor(c.raised))
    scene.labels.draw(painter, 24, middle, title, c.text, BOLD)
    scene.labels.draw(painter, right, middle, summary, c.quiet, LABEL_BOLD)


def _paint_fold(painter: QPainter, centre: QPointF, folded: bool, colour: str) -> None:
    x, y = centre.x(), centre.y()
    points = (
        [QPointF(x - 2, y - 4), QPointF(x + 3, y), QPointF(x - 2, y + 4)]
        if folded
        else [QPointF(x - 4, y - 2), QPointF(x + 4, y - 2), QPointF(x, y + 3)]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(points)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
