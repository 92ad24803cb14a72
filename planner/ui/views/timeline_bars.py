"""Bars, ghosts and tails of the timeline. Text is left out where a bar is too small for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.models.timeline_blocks import (
    DONE,
    GHOST,
    IDEA,
    LOST,
    PLANNED,
    STRUCTURE,
)
from planner.ui.models.timeline_layout import BAR
from planner.ui.shapes import diamond
from planner.ui.views.bar_paint import bar_fill, bar_ink, paint_bar, paint_bars_on_paper
from planner.ui.views.labels import LABEL, LABEL_BOLD
from planner.ui.views.paper_labels import paint_bar_sign, past_due
from planner.ui.views.timeline_scene import Scene

ROUND: Final = 9.0
"""From this width on a bar has round corners and a line around it."""
CROWD: Final = 1500
"""From this many bars on, those that fall on the same pixels are drawn once."""
TEXTS: Final = 700
"""Up to this many visible bars get labels."""
LEAST: Final = 38.0
"""From this width on a bar may hold a shortened label."""
ENOUGH: Final = 90.0
"""From this width on a shortened label stands in the bar even if there is room beside it."""
LONGEST: Final = 200
"""Characters of a label; more are read in the tooltip and the details."""
WIDEST: Final = 700.0
"""Up to this width a bar is kept as a picture."""


def paint_bars(painter: QPainter, scene: Scene, top: float, bottom: float) -> None:
    """All bars between two heights of the chart."""
    seen = bars_seen(scene, top, bottom)
    if scene.drag is not None:
        seen = seen[seen != scene.drag.bar]
    if not len(seen):
        return
    lefts, widths, tops = edges(scene, seen)
    kinds = np.where(scene.chart.late[seen], -1, scene.chart.kinds[seen])
    big = widths >= ROUND
    if scene.axis.per_day < 1 or not big.all():
        _paint_small(painter, scene, lefts[~big], widths[~big], tops[~big], kinds[~big])
    # On paper they are placed page by page, see `paper_labels`.
    labelled = len(seen) <= TEXTS and not scene.paper
    inside = _labels_inside(scene, seen, lefts, widths) if labelled else {}
    _paint_big(painter, scene, np.flatnonzero(big), (lefts, widths, tops, kinds), inside)
    _paint_signs(painter, scene, seen, lefts, tops)
    if labelled:
        _paint_labels(painter, scene, seen, lefts, lefts + widths, tops, inside)


def bars_seen(scene: Scene, top: float, bottom: float) -> NDArray[np.intp]:
    """Places of the bars in the picture; on paper only of rows that stand on this page."""
    low, high = scene.to_ordinal(scene.names), scene.to_ordinal(scene.width)
    if not scene.paper and scene.width - scene.names < 20_000:
        low -= 400 / scene.axis.per_day  # a label may reach in from the left
    seen = scene.chart.bars_between(top, bottom, low, high)
    if scene.paper:
        tops = scene.chart.tops[seen]
        seen = seen[(tops >= top - 2) & (tops < bottom)]
    return seen


def edges(
    scene: Scene, seen: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int32]]:
    """Left edge, width and top of bars in the picture, in pixels."""
    chart, axis = scene.chart, scene.axis
    shift = scene.names - scene.x
    lefts = ((chart.starts[seen] - axis.first) * axis.per_day + shift).astype(np.float64)
    rights = ((chart.ends[seen] - axis.first) * axis.per_day + shift).astype(np.float64)
    widths: NDArray[np.float64] = np.maximum(rights - lefts, 2.0)
    return lefts, widths, chart.tops[seen] + (scene.head - scene.y)


Columns = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int32], NDArray[np.int64]]
"""Left, width, top and kind of what is seen."""


def _paint_big(
    painter: QPainter,
    scene: Scene,
    places: NDArray[np.intp],
    columns: Columns,
    inside: dict[int, str],
) -> None:
    """Bars with round corners, each with its label if that fits into it."""
    if scene.paper:
        _paint_on_paper(painter, scene, columns, places)
        return
    lefts, widths, tops, kinds = (column[places].tolist() for column in columns)
    pictures, look = scene.pictures, scene.colours.name
    for at, left, wide, top, kind in zip(places.tolist(), lefts, widths, tops, kinds, strict=True):
        text = inside.get(at, "")
        if pictures is None or wide > WIDEST or kind in (GHOST, LOST):
            paint_bar(painter, scene.colours, kind, QRectF(left, top, wide, BAR))
            _paint_inside(painter, scene, kind, (left, wide, top), text)
            continue
        size = round(wide)
        key = (look, kind, size, text)
        kept = pictures.find(key)
        if kept is not None:
            painter.drawPixmap(round(left), top, kept)
        else:
            box = QRect(round(left), top, size, BAR)
            pictures.put(painter, key, box, _drawing(scene, kind, size, text))


def _paint_on_paper(
    painter: QPainter, scene: Scene, columns: Columns, places: NDArray[np.intp]
) -> None:
    """The same without labels, of a bar of decades only what is on the page.

    Kind by kind, from whole pixel to whole pixel (0.19 mm, as on screen): a PDF notes every change
    of pen and brush and every decimal, and three quarters of the time to pack a page went there.
    """
    lefts, widths, tops, kinds = (column[places] for column in columns)
    starts = np.rint(np.maximum(lefts, scene.names - 40.0))
    ends = np.rint(np.minimum(lefts + widths, scene.width + 40.0))
    for kind in (np.flatnonzero(np.bincount(kinds + 1)) - 1).tolist():
        of_kind = kinds == kind
        edges_of = (column[of_kind].tolist() for column in (starts, ends, tops))
        bodies = [
            QRectF(start, top, end - start, BAR) for start, end, top in zip(*edges_of, strict=True)
        ]
        paint_bars_on_paper(painter, scene.colours, kind, bodies)
        for body in bodies:
            paint_bar_sign(painter, scene, kind, body)


def _drawing(scene: Scene, kind: int, wide: int, text: str) -> Callable[[QPainter], None]:
    def draw(painter: QPainter) -> None:
        paint_bar(painter, scene.colours, kind, QRectF(0, 0, wide, BAR))
        _paint_inside(painter, scene, kind, (0.0, float(wide), 0.0), text)

    return draw


def _paint_inside(
    painter: QPainter, scene: Scene, kind: int, at: tuple[float, float, float], text: str
) -> None:
    if text:
        left, wide, top = at
        ink = bar_ink(scene.colours, kind)
        scene.labels.draw(painter, left + 7, top + BAR / 2, text, ink, LABEL, wide - 12)


def _labels_inside(
    scene: Scene,
    seen: NDArray[np.intp],
    lefts: NDArray[np.float64],
    widths: NDArray[np.float64],
) -> dict[int, str]:
    """Labels that stand within their bar: whole, or shortened where there is some room."""
    found = {}
    for at in np.flatnonzero(widths > LEAST).tolist():
        bar = scene.chart.bars[int(seen[at])]
        if bar.kind in (GHOST, LOST) or lefts[at] < scene.names:
            continue  # what begins to the left of the view has its label at the edge
        text = _label(scene, int(seen[at]))
        if scene.labels.width(text, LABEL) + 14 <= widths[at] or widths[at] > ENOUGH:
            found[at] = text
    return found


def _label(scene: Scene, place: int) -> str:
    """What stands in or beside a bar; one that ends too late bears the sign of it."""
    chart = scene.chart
    bar = chart.bars[place]
    text = scene.texts.bar_note(bar, chart.lane_of(place))[:LONGEST]
    return f"■ {text}" if bar.late else text


def _small_fill(scene: Scene, kind: int) -> str:
    """A colour that is still told apart when a bar is a few pixels."""
    c = scene.colours
    strong = {
        -1: c.late.mark,
        LOST: c.late.mark,
        GHOST: c.ghost_line,
        IDEA: c.planned_line,
        DONE: c.ghost_line,
    }
    return strong.get(kind) or {PLANNED: c.planned_line, STRUCTURE: c.planned_line}.get(
        kind, bar_fill(c, kind)
    )


def _paint_small(
    painter: QPainter,
    scene: Scene,
    lefts: NDArray[np.float64],
    widths: NDArray[np.float64],
    tops: NDArray[np.int32],
    kinds: NDArray[np.int64],
) -> None:
    """Plain rectangles with whole pixels, each only once."""
    xs, ws = np.floor(lefts).astype(np.int64), np.maximum(np.rint(widths), 2).astype(np.int64)
    if len(xs) > CROWD:
        key = ((tops.astype(np.int64) << 32) | (xs & 0xFFFFFF) << 8) | ((kinds + 1) << 4) | ws
        _, first = np.unique(key, return_index=True)
        xs, ws, tops, kinds = xs[first], ws[first], tops[first], kinds[first]
    fill = painter.fillRect
    # Not np.unique, which imports masked arrays; kinds are few, and the least is -1.
    for kind in (np.flatnonzero(np.bincount(kinds + 1)) - 1).tolist():
        colour = QColor(_small_fill(scene, kind))
        of_kind = kinds == kind
        rows = zip(xs[of_kind].tolist(), tops[of_kind].tolist(), ws[of_kind].tolist(), strict=True)
        for x, y, w in rows:
            fill(x, y, w, BAR, colour)


def _paint_signs(
    painter: QPainter,
    scene: Scene,
    seen: NDArray[np.intp],
    lefts: NDArray[np.float64],
    tops: NDArray[np.int32],
) -> None:
    """The diamond at sow-by of every ghost."""
    kinds = scene.chart.kinds[seen]
    ghosts = np.flatnonzero((kinds == GHOST) | (kinds == LOST)).tolist()
    if not ghosts:
        return
    c = scene.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for at in ghosts:
        slot = scene.chart.bars[int(seen[at])].slot
        if slot is None or slot.sow_by is None:
            continue
        lost = kinds[at] == LOST
        painter.setBrush(QColor(c.late.mark if lost else c.text))
        painter.drawPolygon(diamond(QPointF(lefts[at], tops[at] + BAR / 2), 6.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _rooms(lefts: NDArray[np.float64], tops: NDArray[np.int32]) -> dict[int, float]:
    """Where the next bar of the same row begins, by place among those seen."""
    order = np.lexsort((lefts, tops))
    rooms: dict[int, float] = {}
    for here, after in zip(order[:-1].tolist(), order[1:].tolist(), strict=True):
        if tops[here] == tops[after]:
            rooms[here] = float(lefts[after])
    return rooms


def _paint_labels(
    painter: QPainter,
    scene: Scene,
    seen: NDArray[np.intp],
    lefts: NDArray[np.float64],
    rights: NDArray[np.float64],
    tops: NDArray[np.int32],
    inside: dict[int, str],
) -> None:
    """Labels beside their bars, where there is room before the next one; and of ghosts."""
    rooms = _rooms(lefts, tops)
    for at, place in enumerate(seen.tolist()):
        if at in inside:
            continue
        left, right = float(lefts[at]), float(rights[at])
        room = rooms.get(at, float("inf")) - right
        bar = scene.chart.bars[place]
        ghost = bar.kind in (GHOST, LOST)
        if room < 24 and not ghost and left >= scene.names and right - left < LEAST:
            continue
        middle = float(tops[at]) + BAR / 2
        text = _label(scene, place)
        past = past_due(scene, place, right)
        if ghost and max(right, right + past) < scene.names:
            continue
        if ghost:
            where = (left, right, middle)
            _paint_ghost_label(painter, scene, bar.kind, where, text, room, right + past)
        elif left < scene.names and right - scene.names > LEAST:
            room = right - scene.names - 12
            ink = bar_ink(scene.colours, -1 if bar.late else bar.kind)
            scene.labels.draw(painter, scene.names + 7, middle, text, ink, LABEL, room)
        elif scene.labels.width(text, LABEL) + 16 + past <= room and left >= scene.names:
            scene.labels.draw(painter, right + past + 6, middle, text, scene.colours.text, LABEL)
        elif right - left > LEAST and left >= scene.names:
            ink = bar_ink(scene.colours, -1 if bar.late else bar.kind)
            scene.labels.draw(painter, left + 7, middle, text, ink, LABEL, right - left - 12)


def _paint_ghost_label(
    painter: QPainter, scene: Scene, kind: int, at: tuple[float, float, float], text: str,
    room: float, edge: float,
) -> None:  # fmt: skip
    left, right, middle = at
    c = scene.colours
    ink = c.late.ink if kind == LOST else c.text
    wide = scene.labels.width(text, LABEL_BOLD)
    beside = min(room - (edge - right), scene.width - edge) - 14
    inside = max(left + 8, scene.names) + 6
    space = right - inside - 8
    if wide <= beside or (max(space, 30.0) < beside and space < wide):
        scene.labels.draw(painter, edge + 7, middle, text, ink, LABEL_BOLD, beside)
        return
    if space < 30:
        return
    shown = min(wide, space)
    ground = QColor(c.late.ground if kind == LOST else c.ghost)
    painter.fillRect(QRectF(inside - 4, middle - 8, shown + 8, 16), ground)
    scene.labels.draw(painter, inside, middle, text, ink, LABEL_BOLD, space)


def paint_tail(painter: QPainter, start: float, end: float, middle: float, colour: str) -> None:
    """The head start: a dotted line from the day one is ready to the due day."""
    if end - start < 3:
        return
    pen = QPen(QColor(colour), 2, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1, 1.5])
    painter.setPen(pen)
    painter.drawLine(QLineF(start + 1, middle, end - 1, middle))
