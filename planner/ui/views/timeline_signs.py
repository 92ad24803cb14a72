"""What the signs of the timeline mean: only those that occur in what is shown, or printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from planner.domain.milestone import is_milestone
from planner.domain.slots import STATES, State
from planner.domain.state import worst
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import (
    BOOKED,
    DONE,
    GHOST,
    IDEA,
    LOST,
    PLANNED,
    STRUCTURE,
    Lane,
)
from planner.ui.shapes import diamond, paint_shape
from planner.ui.views.bar_paint import paint_bar
from planner.ui.views.labels import LABEL, SMALL, Style
from planner.ui.views.paper_labels import paint_bar_sign
from planner.ui.views.timeline_bars import paint_tail
from planner.ui.views.timeline_links import paint_tip
from planner.ui.views.timeline_milestones import paint_flag
from planner.ui.views.timeline_outlines import paint_outline
from planner.ui.views.timeline_scene import FOOT, NARROW, Scene
from planner.ui.views.timeline_shade import absences_in
from planner.ui.wording import state_word

LATE, TAIL, DUE, AWAY, FLAG, LINK, KEPT = -1, -2, -3, -4, -5, -6, -7
BARS: Final = (
    (BOOKED, QT_TRANSLATE_NOOP("Timeline", "booked")),
    (PLANNED, QT_TRANSLATE_NOOP("Timeline", "planned")),
    (IDEA, QT_TRANSLATE_NOOP("Timeline", "idea")),
    (DONE, QT_TRANSLATE_NOOP("Timeline", "done")),
    (STRUCTURE, QT_TRANSLATE_NOOP("Timeline", "structure")),
    (LATE, QT_TRANSLATE_NOOP("Timeline", "ends too late")),
    (GHOST, QT_TRANSLATE_NOOP("Timeline", "not planned yet, ◆ sow-by")),
    (LOST, QT_TRANSLATE_NOOP("Timeline", "too late")),
    (TAIL, QT_TRANSLATE_NOOP("Timeline", "head start")),
    (DUE, QT_TRANSLATE_NOOP("Timeline", "ready by")),
    (FLAG, QT_TRANSLATE_NOOP("Timeline", "milestone")),
    (LINK, QT_TRANSLATE_NOOP("Timeline", "follows")),
    (AWAY, QT_TRANSLATE_NOOP("Timeline", "absent")),
    (KEPT, QT_TRANSLATE_NOOP("Timeline", "as it was kept")),
)
"""Kind of bar, or sign beside it, and its word."""
ROW: Final = 17.0
"""From one line of the legend to the next: a sign is up to 16 high, and none touches another."""
SCARCE = 110
"""Pixels lanes are to have before the legend has any: what lies beside them can be closed."""

Entry = tuple[int | State, str]
"""A sign and its word."""
Signs = tuple[list[int], list[State]]
"""Kinds of bars and signs, and states of lanes, in the order of the legend."""


def signs_of(scene: Scene, lanes: Sequence[Lane]) -> Signs:
    """What occurs in these lanes, in the span that is shown; states of lanes on paper only."""
    bars = _kinds(scene, lanes)
    if any(slot.state in ("ahead", "tight") for lane in lanes for slot in lane.slots):
        bars.add(TAIL)
    if any(slot.due for lane in lanes for slot in lane.slots):
        bars.add(DUE)
    if scene.compared:
        bars.add(KEPT)
    axis = scene.axis
    away = (each.span for lane in lanes for each in absences_in(scene, lane))
    if any(first < axis.last and after > axis.first for first, after in away):
        bars.add(AWAY)
    states = {worst(slot.state for slot in lane.slots) for lane in lanes} if scene.paper else set()
    return [kind for kind, _ in BARS if kind in bars], [s for s in STATES if s in states]


def _kinds(scene: Scene, lanes: Sequence[Lane]) -> set[int]:
    """Kinds of bars, flags and links; an action stands in several lanes."""
    if lanes is scene.chart.lanes:
        return set(_kinds_of_chart(scene))
    actions, found = scene.chart.content.actions, set()
    for lane in lanes:
        for bar in lane.bars:
            action = actions.get(bar.action) if bar.action is not None else None
            if action is not None and is_milestone(action):
                found.add(FLAG)
            else:
                found.add(LATE if bar.late else bar.kind)
            if action is not None and action.predecessors:
                found.add(LINK)
    return found


def _kinds_of_chart(scene: Scene) -> frozenset[int]:
    """The same of all lanes: from the columns, and kept until something lies elsewhere.

    The legend is painted at every step of zoom, and a plan may have 100,000 bars.
    """
    chart = scene.chart
    key = (id(chart), chart.version)
    if scene.kinds is None or scene.kinds[0] != key:
        scene.kinds = (key, frozenset(_in_columns(chart)))
    return scene.kinds[1]


def _in_columns(chart: Chart) -> Iterator[int]:
    actions, bars = chart.content.actions, chart.bars
    plain = np.ones(len(bars), np.bool_)
    for at in np.flatnonzero(chart.ends - chart.starts == 1).tolist():
        action = actions.get(bars[at].action or "")
        plain[at] = action is None or not is_milestone(action)
    if not plain.all():
        yield FLAG
    if (plain & chart.late).any():
        yield LATE
    yield from np.flatnonzero(np.bincount(chart.kinds[plain & ~chart.late])).tolist()
    linked = set(chain.from_iterable(chart.content.waiting.values()))
    if linked and any(bar.action in linked for bar in bars):
        yield LINK


def paint_legend(painter: QPainter, scene: Scene, signs: Signs, top: float) -> None:
    """In one line at a height, or in more where it is narrow; no sign is cut, and none left out
    that has room in the foot."""
    painter.fillRect(QRectF(0, top, scene.width, 1), QColor(scene.colours.line_soft))
    lines, style, gap = _lines(scene, signs)
    room = max(int((scene.foot - 2) // ROW), 1)
    for at, line in enumerate(lines[:room]):
        x, middle = 14.0, top + (18 if len(lines) == 1 else 10 + at * ROW)
        for sign, text in line:
            start = x + paint_sign(painter, scene, sign, x, middle) + 6
            scene.labels.draw(painter, start, middle, text, scene.colours.quiet, style)
            x += _wide(scene, sign, text, style) + gap


def foot_of(scene: Scene) -> int:
    """How high the legend of the whole chart is at this width; none where lanes need its room."""
    high = FOOT
    if scene.width < NARROW:
        lines, _, _ = _lines(scene, signs_of(scene, scene.chart.lanes))
        high += round(max(len(lines) - 2, 0) * ROW)
    return high if scene.height - scene.head - high >= SCARCE else 0


def _lines(scene: Scene, signs: Signs) -> tuple[list[list[Entry]], Style, float]:
    """The entries line by line, how their words are written, and the room between them."""
    entries = _entries(scene, signs)
    style, gap = LABEL, 20.0
    wide = sum(_wide(scene, sign, text, style) + gap for sign, text in entries)
    if wide > scene.width - 14:
        gap = 10.0
        wide -= 10 * len(entries)
    if wide <= scene.width - 14:
        return [entries], style, gap
    style, gap, x = SMALL, 12.0, 14.0
    lines: list[list[Entry]] = [[]]
    for sign, text in entries:
        room = _wide(scene, sign, text, style)
        if lines[-1] and x + room > scene.width:
            lines.append([])
            x = 14.0
        lines[-1].append((sign, text))
        x += room + gap
    return lines, style, gap


def _wide(scene: Scene, sign: int | State, text: str, style: Style) -> float:
    return (15.0 if isinstance(sign, str) else 35.0) + scene.labels.width(text, style)


def _entries(scene: Scene, signs: Signs) -> list[Entry]:
    words = scene.texts.words
    found: list[Entry] = []
    for kind, text in BARS:
        if kind in signs[0]:
            found.append((kind, words.translate("Timeline", text)))
    found += [(state, state_word(words, state)) for state in signs[1]]
    return found


def paint_sign(
    painter: QPainter, scene: Scene, sign: int | State, x: float, middle: float
) -> float:
    """A sign as it looks in the chart; returns its width."""
    c = scene.colours
    if isinstance(sign, str):
        mark = c.tone(sign).mark if sign in ("late", "tight") else c.quiet
        paint_shape(painter, sign, QPointF(x + 4.5, middle), 8, mark)
        return 9.0
    if sign == TAIL:
        paint_tail(painter, x, x + 22, middle, c.good.mark)
    elif sign == AWAY:
        painter.fillRect(QRectF(x, middle - 7, 24, 14), QColor(c.away))
        for edge in (x, x + 23):
            painter.fillRect(QRectF(edge, middle - 7, 1, 14), QColor(c.ghost_line))
    elif sign == DUE:
        painter.fillRect(QRectF(x + 10, middle - 8, 2, 16), QColor(c.due_line))
        return 14.0
    elif sign == FLAG:
        paint_flag(painter, scene, QPointF(x + 13, middle - 8), 16)
        return 16.0
    elif sign == KEPT:
        paint_outline(painter, scene, QRectF(x, middle - 7, 24, 14))
    elif sign == LINK:
        paint_tip(painter, QPointF(x, middle), QPointF(x + 22, middle), scene.colours.quiet)
    else:
        return _paint_bar(painter, scene, sign, x, middle)
    return 24.0


def _paint_bar(painter: QPainter, scene: Scene, sign: int, x: float, middle: float) -> float:
    """A bar; the diamond of a ghost before it."""
    c = scene.colours
    x += 5 if sign in (GHOST, LOST) else 0  # the diamond stands out to the left
    box = QRectF(x, middle - 7, 24, 14)
    paint_bar(painter, c, sign, box)
    if scene.paper:  # on the screen colours and words say it
        paint_bar_sign(painter, scene, sign, box)
    if sign in (GHOST, LOST):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.late.mark if sign == LOST else c.text))
        painter.drawPolygon(diamond(QPointF(x, middle), 5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    return 29.0 if sign in (GHOST, LOST) else 24.0
