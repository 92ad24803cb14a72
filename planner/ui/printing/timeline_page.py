"""One page of the timeline: its title, heads and names, a piece of the lanes, the legend."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from planner.services.works_council_words import off_line
from planner.ui.models.timeline_layout import HEAD
from planner.ui.models.timeline_showing import chips_of
from planner.ui.printing.timeline_cut import Piece
from planner.ui.views.labels import BOLD, PLAIN, SMALL, Style
from planner.ui.views.paper_labels import Placed, paint_labels
from planner.ui.views.timeline_paint import paint_name, paint_timeline
from planner.ui.views.timeline_scene import FOOT, Flag, Scene

TITLE: Final = 52
"""Pixels of the title above the heads."""
HEADLINE: Final = Style(18, bold=True)


def body_room(scene: Scene, high: int) -> int:
    """Pixels the lanes have on a page, below title and heads and above the legend."""
    return high - TITLE - scene.head - FOOT


def place_piece(scene: Scene, piece: Piece, column: int, flags: Sequence[Flag]) -> None:
    """Turn the scene to a piece of the chart and a column of it."""
    extra = piece.height - (piece.bottom - piece.top)
    scene.x = column * scene.lanes.width()
    scene.y = piece.top - extra
    scene.flags = list(flags)
    scene.height = scene.head + piece.height + FOOT


def paint_piece(painter: QPainter, scene: Scene, piece: Piece, labels: Sequence[Placed]) -> None:
    """The heads and a piece below them; the scene was turned to it before."""
    extra = piece.height - (piece.bottom - piece.top)
    whole = QRect(0, 0, scene.width, scene.head)
    top, high = scene.head + extra, piece.bottom - piece.top
    # A pixel less at each end: what only touches the edge belongs to the pages beside.
    body = QRect(0, top + 1, scene.width, high - 2)
    painter.save()
    painter.setClipRect(QRect(0, 0, scene.width, scene.height))
    paint_timeline(painter, scene, body)
    paint_labels(painter, scene, labels)
    paint_timeline(painter, scene, whole)
    if piece.lane is not None:
        painter.setClipRect(QRect(0, top, scene.names - 1, high))
        paint_name(painter, scene, replace(piece.lane, top=piece.top))
        painter.setClipRect(QRect(0, 0, scene.width, scene.height))
    if piece.group is not None:
        _paint_again(painter, scene, piece)
    painter.restore()


def _paint_again(painter: QPainter, scene: Scene, piece: Piece) -> None:
    """The head of a group that began on an earlier page."""
    assert piece.group is not None
    c, labels = scene.colours, scene.labels
    words = scene.texts.words
    painter.fillRect(QRectF(0, scene.head, scene.width, HEAD), QColor(c.raised))
    painter.fillRect(QRectF(0, scene.head + HEAD - 1, scene.width, 1), QColor(c.line_soft))
    again = words.translate("Paper", "continued")
    wide = labels.width(again, PLAIN)
    room = scene.width - wide - 60
    middle = scene.head + HEAD / 2
    title = scene.texts.group_title(piece.group)
    x = 24 + labels.draw(painter, 24, middle, title, c.text, BOLD, room)
    labels.draw(painter, x + 12, middle, again, c.quiet, PLAIN)


def paint_title(
    painter: QPainter, scene: Scene, title: str, lines: tuple[str, str], wide: int
) -> None:
    """Plan and day on the left, the page and its place among the others on the right."""
    words, labels, c = scene.texts.words, scene.labels, scene.colours
    head = words.translate("Paper", "{plan} · Timeline").format(plan=title)
    right = [wide - labels.width(lines[0], BOLD) - 8, wide - labels.width(lines[1], SMALL) - 8]
    labels.draw(painter, 14, 16, head, c.text, HEADLINE, right[0] - 30)
    labels.draw(painter, 14, 38, about(scene), c.quiet, SMALL, right[1] - 30)
    labels.draw(painter, right[0], 16, lines[0], c.text, BOLD)
    labels.draw(painter, right[1], 38, lines[1], c.quiet, SMALL)


def about(scene: Scene) -> str:
    """Of which day it is, which span it shows, and of which team."""
    words, chart = scene.texts.words, scene.chart
    day = words.day(chart.figures.today)
    parts = [words.translate("Paper", "as of {day}").format(day=day)]
    first, last = (dt.date.fromordinal(at) for at in (scene.axis.first, scene.axis.last))
    parts.append(f"{words.month(first)} – {words.month(last)}")
    team = chart.content.teams.get(chart.team) if chart.team else None
    if team is not None:
        parts.append(words.translate("Paper", "team {name}").format(name=team.name or team.id))
    shown = [label for _, _, label in chips_of(words, chart.content, chart.narrowed)]
    if chart.narrowed.text.strip():
        named = bool(chart.narrowed.called)  # who is not named is not named here either
        found = words.translate("Paper", "what a search finds")
        shown.append(found if named else words.quoted(chart.narrowed.text.strip()))
    if shown:
        text = words.translate("Paper", "only {what}")
        parts.append(text.format(what=", ".join(shown)))
    if scene.compared:
        text = words.translate("Slip", "compared with {title}")
        parts.append(text.format(title=words.quoted(scene.compared)))
    if not scene.texts.held:
        parts.append(words.translate("Paper", "without levels held"))
    parts.append(off_line(words, chart.content.plan))
    return " · ".join(part for part in parts if part)


def page_lines(
    scene: Scene, page: int, pages: int, grid: tuple[int, int, int, int]
) -> tuple[str, str]:
    """ "Page 3 of 12", and "column 1 of 2, row 2 of 6" where there is more than one across.

    Args:
        grid: column, columns, row, rows; all count from 1.
    """
    words = scene.texts.words
    if pages == 1:
        return "", ""
    line = words.translate("Paper", "Page {page} of {pages}").format(page=page, pages=pages)
    column, columns, row, rows = grid
    if columns < 2:
        return line, ""
    text = words.translate("Paper", "column {column} of {columns}, row {row} of {rows}")
    return line, text.format(column=column, columns=columns, row=row, rows=rows)
