"""What had to be shortened on the pages, written out in full on pages at the end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout

from planner.services.wording import Words
from planner.ui.colours import LIGHT
from planner.ui.fonts import printed_font
from planner.ui.models.timeline_blocks import Bar, Lane
from planner.ui.printing.sow_list import height_of, wrapped
from planner.ui.shapes import fill_boxes
from planner.ui.views.labels import BOLD, LABEL_BOLD, PLAIN, SMALL, Labels
from planner.ui.views.timeline_paint import name_room
from planner.ui.views.timeline_scene import Flag, Scene

MOST: Final = 400
"""Lines of the list; a chart with more is better spread over more pages."""
PAD: Final = 5
LINE: Final = 16
"""Pixels of a line."""


@dataclass(frozen=True, slots=True)
class Line:
    """Whose it is, what stands there in full, and when."""

    who: str
    what: str
    when: str


def bar_line(scene: Scene, lane: Lane, bar: Bar) -> Line:
    """A bar whose label was shortened or found no room."""
    words = scene.texts.words
    last = dt.date.fromordinal(max(bar.end - 1, 1))
    when = words.day(dt.date.fromordinal(bar.start))
    if bar.end - 1 > bar.start:
        when = f"{when} – {words.day(last)}"
    return Line(scene.texts.lane_title(lane), scene.texts.bar_label(bar), when)


def lane_line(scene: Scene, lane: Lane) -> Line | None:
    """A lane whose name or line does not fit beside its bars; None if both do."""
    title, line = scene.texts.lane_title(lane), scene.texts.lane_line(lane)
    room = name_room(scene)
    fits = scene.labels.width(title, PLAIN) <= room
    if fits and scene.labels.width(line, SMALL) <= room - 14:
        return None
    return Line(title, line, "")


def wave_line(words: Words, flag: Flag) -> Line:
    """A wave whose label was shortened or found no room."""
    crest = dt.date.fromordinal(int(flag.wave.likely))
    return Line(
        words.translate("Paper", "expected development"),
        " · ".join(part for part in (flag.wave.title, flag.note) if part),
        words.day(crest),
    )


class Index:
    """The list in pages: three columns, long texts in several lines."""

    def __init__(
        self, words: Words, labels: Labels, lines: Iterable[Line], wide: int, high: int
    ) -> None:
        every = list(dict.fromkeys(lines))
        self._words, self._labels, self._wide = words, labels, wide
        self.left_out = max(len(every) - MOST, 0)
        widths = (0.28 * wide, 0.52 * wide, 0.18 * wide)
        self._xs = (14.0, 14 + widths[0] + 12, 14 + widths[0] + widths[1] + 24)
        font = printed_font(13)
        rows = [
            _row(
                self._cell(text, font, room - 16)
                for text, room in zip((line.who, line.what, line.when), widths, strict=True)
            )
            for line in every[:MOST]
        ]
        self.pages = list(_paged(rows, high - 80))

    def _cell(self, text: str, font: QFont, room: float) -> str | QTextLayout:
        """A text that fits in one line as it is, which is written much faster; else in lines."""
        fits = "\n" not in text and self._labels.width(text, PLAIN) <= room
        return text if fits else wrapped(text, font, room, 30)

    @property
    def height(self) -> int:
        """Pixels of the list on one sheet; 0 where nothing had to be shortened."""
        return round(sum(row.high for row in self.pages[0])) + 90 if self.pages else 0

    def paint(self, painter: QPainter, scene: Scene, number: int) -> None:
        """Paint page `number` of the list, the first is 0, below the title."""
        words, c = self._words, LIGHT
        told = words.translate("Paper", "In full: what had to be shortened")
        scene.labels.draw(painter, 14, 14, told, c.text, BOLD)
        for x, head in zip(self._xs, self._heads(), strict=True):
            scene.labels.draw(painter, x, 38, head, c.quiet, LABEL_BOLD)
        painter.fillRect(QRectF(0, 50, self._wide, 1), QColor(c.line))
        y, rules = 54.0, []
        for row in self.pages[number]:
            for x, cell in zip(self._xs, row.cells, strict=True):
                if isinstance(cell, str):
                    self._labels.draw(painter, x, y + PAD + LINE / 2, cell, c.text)
                    continue
                painter.setPen(QColor(c.text))
                cell.draw(painter, QPointF(x, y + PAD))
            y += row.high
            rules.append(QRectF(0, y - 1, self._wide, 1))
        fill_boxes(painter, rules, QColor(c.line_soft))
        if self.left_out and number == len(self.pages) - 1:
            one = words.translate("Paper", "and {n} more; spread it over more pages to read it")
            many = words.translate("Paper", "and {n} more; spread it over more pages to read them")
            text = words.count(self.left_out, one, many)
            scene.labels.draw(painter, 14, y + 14, text, c.quiet, BOLD)

    def _heads(self) -> tuple[str, str, str]:
        words = self._words
        return (
            words.translate("Paper", "Lane"),
            words.translate("Paper", "What stands there"),
            words.translate("Paper", "When"),
        )


class _Row(NamedTuple):
    cells: tuple[str | QTextLayout, ...]
    high: float


def _row(cells: Iterable[str | QTextLayout]) -> _Row:
    made = tuple(cells)
    high = max(LINE if isinstance(cell, str) else height_of(cell) for cell in made)
    return _Row(made, high + 2 * PAD)


def _paged(rows: list[_Row], room: float) -> Iterator[list[_Row]]:
    page: list[_Row] = []
    used = 0.0
    for row in rows:
        if page and used + row.high > room:
            yield page
            page, used = [], 0.0
        page.append(row)
        used += row.high
    if page:
        yield page
