"""The timeline on paper: in pages across and down, as one sheet, as a picture. Painted as on
screen, from the chart that is shown there."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from planner.domain.baseline import Baseline
from planner.domain.problem import refuse
from planner.domain.saved_view import Grouping, LaneOrder, SavedView
from planner.services.figures import Figures
from planner.services.wording import Words
from planner.ui.colours import LIGHT
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_showing import Showing, showing_of
from planner.ui.pages import A_MM, MARGIN_MM, Paper, Report, unheard, write_pages
from planner.ui.paper_wish import MOST_BARS, MOST_MM, MOST_PAGES, Wish
from planner.ui.printing.paper import ensure_application, handed_to, painting
from planner.ui.printing.timeline_cut import Piece, pieces
from planner.ui.printing.timeline_index import Index, Line, bar_line, lane_line, wave_line
from planner.ui.printing.timeline_page import (
    TITLE,
    body_room,
    page_lines,
    paint_piece,
    paint_title,
    place_piece,
)
from planner.ui.printing.timeline_scene import (
    columns_of,
    compare_with,
    paper_scene,
    shortened_waves,
)
from planner.ui.views.paper_labels import Placed, place_labels
from planner.ui.views.timeline_bars import bars_seen, edges
from planner.ui.views.timeline_scene import FOOT
from planner.ui.views.timeline_signs import paint_legend, signs_of

MOST_PIXELS: Final = 60_000_000
"""Pixels of a picture, 240 MB while it is painted; a larger one is drawn coarser."""
LONGEST_SIDE: Final = 30_000


class TimelinePages:
    """A chart laid out for paper, each page painted when it is wanted; see `pages.Pages`.

    Args:
        report: told how far the laying out is; may raise to stop.
        kept: the kept plan whose outlines are drawn below the bars.

    Raises:
        Refused: it would be more pages than anybody reads.
    """

    def __init__(
        self, chart: Chart, words: Words, wish: Wish, report: Report = unheard,
        kept: Baseline | None = None,
    ) -> None:  # fmt: skip
        ensure_application()
        self.scene = paper_scene(chart, words, wish)
        if kept is not None:
            compare_with(self.scene, kept)
        self.wish = wish
        self.title = chart.content.plan.name or words.translate("Report", "Timeline")
        self.columns = columns_of(self.scene, 1 if wish.one else wish.across)
        part, sheet = wish.part, wish.sheet
        room = 10**9 if wish.one else body_room(self.scene, sheet.high)
        low, high = (part.low, part.high) if part is not None else (None, None)
        self.pieces = pieces(chart, room, low, high)
        below, above = self.pieces[0].top, self.pieces[-1].bottom
        self.lanes = [lane for lane in chart.lanes if below <= lane.top < above]
        self._signs = signs_of(self.scene, self.lanes)
        self._report = report
        self._labels: list[list[Placed]] = []
        if self.charts > MOST_PAGES:
            raise refuse("paper.pages", count=self.charts, most=MOST_PAGES)
        wide, high = (self.scene.width, 10**9) if wish.one else (sheet.wide, sheet.high)
        self.index = Index(words, self.scene.labels, self._shortened(), wide, high - TITLE)
        """What is shortened on the pages, in full; found by placing every label once."""

    # -- how many ------------------------------------------------------------------------

    @property
    def charts(self) -> int:
        """Pages of the chart itself, without the list at the end."""
        return len(self.columns) * len(self.pieces)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self.charts if self._at_foot else self.charts + len(self.index.pages)

    @property
    def _at_foot(self) -> bool:
        """True if the list finds room below the last piece of the chart."""
        free = body_room(self.scene, self.wish.sheet.high) - self.pieces[-1].height
        return self.wish.one or self.index.height <= free

    @property
    def size(self) -> tuple[int, int]:
        """Pixels of one page within its margins."""
        if not self.wish.one:
            return self.wish.sheet.wide, self.wish.sheet.high
        return self.scene.width, self._chart_high + self.index.height

    @property
    def pixels(self) -> tuple[int, int]:
        """Pixels across and down of the picture of a sheet."""
        return pixels_of(self)

    @property
    def _chart_high(self) -> int:
        """Pixels of a sheet down to the end of its legend."""
        return TITLE + self.scene.head + self.pieces[0].height + FOOT

    @property
    def paper(self) -> Paper:
        """What a page is printed on; one sheet is as large as the chart."""
        if not self.wish.one:
            return self.wish.sheet
        wide, high = self._sides
        shrunk = min(MOST_MM / max(wide, high), 1.0)
        return Paper("sheet", wide * shrunk, high * shrunk)

    @property
    def _sides(self) -> tuple[float, float]:
        """Millimetres of one sheet as large as the chart, with margins."""
        wide, high = (side / A_MM + 2 * MARGIN_MM + 0.5 for side in self.size)
        return wide, high

    def shrunk(self, picture: bool) -> float:
        """How much smaller than wished it is drawn: as a picture (dots), or as a sheet; 1 not."""
        if picture:
            return dots_of(self) / self.wish.dpi
        return min(MOST_MM / max(self._sides), 1.0) if self.wish.one else 1.0

    # -- what did not fit ------------------------------------------------------------------

    def _shortened(self) -> Iterator[Line]:
        scene = self.scene
        for flag in shortened_waves(self.columns):
            yield wave_line(scene.texts.words, flag)
        for lane in self.lanes:
            line = lane_line(scene, lane)
            if line is not None:
                yield line
        for row, piece in enumerate(self.pieces):
            missing: dict[int, bool] = {}
            for column, flags in enumerate(self.columns):
                place_piece(scene, piece, column, flags)
                placed = self._place(piece)
                for label in placed:
                    missing[label.bar] = missing.get(label.bar, True) and not label.whole
                self._labels.append(placed)
            self._report(0.5 * row / len(self.pieces), "")
            for place, short in missing.items():
                if short:
                    yield bar_line(scene, scene.chart.lane_of(place), scene.chart.bars[place])

    def _place(self, piece: Piece) -> list[Placed]:
        """Where the labels of a page stand; the scene was turned to it before."""
        scene = self.scene
        seen = bars_seen(scene, piece.top + 1, piece.bottom - 1)
        lefts, widths, tops = edges(scene, seen)
        return place_labels(scene, seen, lefts, lefts + widths, tops)

    # -- painting --------------------------------------------------------------------------

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number`, the first is 1: row by row, from left to right."""
        listed = number - 1 - self.charts
        painter.save()
        if listed >= 0:
            self._paint_title(painter, number, (0, 0, 0, 0))
            painter.translate(0, TITLE)
            self.index.paint(painter, self.scene, listed)
        else:
            self._paint_chart(painter, number)
        if listed == -1 and self._at_foot and self.index.pages:
            above = self.pieces[-1].height + self.scene.head
            painter.translate(0, self._chart_high if self.wish.one else TITLE + above + 8)
            self.index.paint(painter, self.scene, 0)
        painter.restore()

    def _paint_title(self, painter: QPainter, number: int, grid: tuple[int, int, int, int]) -> None:
        lines = page_lines(self.scene, number, self.count, grid)
        paint_title(painter, self.scene, self.title, lines, self.size[0])

    def _paint_chart(self, painter: QPainter, number: int) -> None:
        row, column = divmod(number - 1, len(self.columns))
        piece = self.pieces[row]
        place_piece(self.scene, piece, column, self.columns[column])
        self._paint_title(
            painter, number, (column + 1, len(self.columns), row + 1, len(self.pieces))
        )
        painter.save()
        painter.translate(0, TITLE)
        paint_piece(painter, self.scene, piece, self._labels[number - 1])
        foot = self._chart_high if self.wish.one else self.size[1]
        paint_legend(painter, self.scene, self._signs, foot - TITLE - FOOT)
        painter.restore()


def chart_of(
    figures: Figures,
    words: Words | None = None,
    *,
    team: str | None = None,
    view: SavedView | None = None,
    grouping: Grouping | None = None,
    order: LaneOrder | None = None,
) -> Chart:
    """The chart of a plan that is not on screen: as a view keeps it, or as is said.

    Args:
        words: what names are, where lanes are ordered by them.
        grouping: instead of the view's; so is `order`, and `team`.
    """
    asked = showing_of(view) if view is not None else Showing()
    own = team or (view.team if view is not None else None)
    grouped, ordered = grouping or asked.grouping, order or asked.order
    chart = Chart(figures, grouped, own, ordered, asked.narrowed, words)
    if asked.folded and grouped == asked.grouping:
        chart.fold_only(asked.folded)
    return chart


def export_timeline(
    chart: Chart, words: Words, path: Path, fmt: str, wish: Wish, report: Report = unheard,
    kept: Baseline | None = None,
) -> None:  # fmt: skip
    """Write a timeline to a file, complete or not at all.

    Args:
        chart: what is shown, in its grouping and with what is filtered and folded.
        fmt: "pdf" (pages, or one sheet), "svg" or "png" (always one sheet).
        report: told how far it is; may raise to stop.

    Raises:
        Refused: it would be more pages than anybody reads.
        StorageProblem: the file can't be written.
    """
    asked = wish if fmt == "pdf" else replace(wish, one=True)
    pages = TimelinePages(chart, words, asked, report, kept)
    paint = {"pdf": _pdf, "svg": svg_into, "png": _png}[fmt]
    with handed_to(path) as made:
        paint(made, pages, report)


def _pdf(made: QBuffer, pages: TimelinePages, report: Report) -> None:
    write_pages(made, pages, lambda share, text: report(0.5 + share / 2, text))


def svg_into(made: QBuffer, pages: TimelinePages, report: Report = unheard) -> None:
    """Paint one sheet as lines and letters.

    Raises:
        Refused: it would have more bars than other programs can open.
    """
    bars = sum(len(lane.bars) for lane in pages.lanes)
    if bars > MOST_BARS:
        raise refuse("paper.bars", count=bars, most=MOST_BARS)
    wide, high = pages.size
    generator = QSvgGenerator()
    generator.setOutputDevice(made)
    generator.setSize(QSize(wide, high))
    generator.setViewBox(QRectF(0, 0, wide, high))
    generator.setTitle(pages.title)
    report(0.5, "")
    with painting(generator) as painter:
        painter.fillRect(QRectF(0, 0, wide, high), QColor(LIGHT.surface))
        pages.paint(painter, 1)


def _png(made: QBuffer, pages: TimelinePages, report: Report) -> None:
    image = picture_of(pages)
    report(0.8, "")
    QImageWriter(made, QByteArray(b"PNG")).write(image)


def picture_of(pages: TimelinePages, most: int = MOST_PIXELS) -> QImage:
    """One sheet as a picture of so many pixels at most; it knows its dots an inch."""
    dpi = dots_of(pages, most)
    scale = dpi / (A_MM * 25.4)
    wide, high = pixels_of(pages, most)
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.fill(QColor(LIGHT.surface))
    with painting(image) as painter:
        painter.scale(scale, scale)
        pages.paint(painter, 1)
    return image


def pixels_of(pages: TimelinePages, most: int = MOST_PIXELS) -> tuple[int, int]:
    """Pixels across and down of the picture of a sheet."""
    scale = dots_of(pages, most) / (A_MM * 25.4)
    wide, high = pages.size
    return max(round(wide * scale), 1), max(round(high * scale), 1)


def dots_of(pages: TimelinePages, most: int = MOST_PIXELS) -> float:
    """Dots an inch a picture is drawn with: those wished for, as far as memory allows."""
    wide, high = (side / (A_MM * 25.4) for side in pages.size)
    fits = min(LONGEST_SIDE / max(wide, high), math.sqrt(most / (wide * high)))
    return min(float(pages.wish.dpi), fits)
