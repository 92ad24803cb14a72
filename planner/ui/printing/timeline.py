"""The timeline on paper: PDF in pages, SVG and PNG as one sheet. Painted as on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QPainter,
)
from PySide6.QtSvg import QSvgGenerator

from planner.domain.content import Content
from planner.domain.saved_view import Grouping
from planner.services.figures import Figures
from planner.services.ports import StorageProblem
from planner.services.wording import Words
from planner.ui.colours import LIGHT
from planner.ui.fonts import program_font
from planner.ui.models.axis import Axis
from planner.ui.models.timeline import HEAD, Chart
from planner.ui.models.timeline_words import ChartWords
from planner.ui.pages import PAGE_HIGH, PAGE_WIDE, write_pages
from planner.ui.printing.paper import beside, ensure_application, painting
from planner.ui.views.labels import SMALL, Labels, Style
from planner.ui.views.timeline_paint import lane_height, paint_timeline
from planner.ui.views.timeline_scene import FOOT, NAMES, Scene

WIDE: Final = PAGE_WIDE
"""Pixels of the chart across; a page is scaled so that they fit."""
TITLE: Final = 56
BEFORE, AFTER = 35, 60
TALLEST: Final = 24_000
"""Pixels an image may be high; a longer chart is drawn smaller."""

Report = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A piece of the chart: its first and last pixel, downwards."""

    top: int
    bottom: int


def export_timeline(
    content: Content,
    figures: Figures,
    words: Words,
    path: Path,
    fmt: str,
    *,
    names: bool = True,
    grouping: Grouping = "competency",
    team: str | None = None,
    report: Report | None = None,
) -> None:
    """Write the whole timeline to a file, complete or not at all.

    Args:
        fmt: "pdf" (A4 across, paged), "svg" or "png" (one sheet).
        names: False leaves the names of people out.
        report: told how far it is; may raise to stop.

    Raises:
        StorageProblem: the file can't be written.
    """
    ensure_application()
    scene = _scene(Chart(figures, grouping, team), words, names)
    title = content.plan.name or path.stem
    paint = {"pdf": _pdf, "svg": _svg, "png": _png}[fmt]
    with beside(path) as made:
        paint(made, scene, title, report or _unheard)
        if not made.stat().st_size:
            raise StorageProblem("disk.failed", file=path.name, cause="nothing was written")
        made.replace(path)


def _unheard(share: float, text: str) -> None:
    """Nobody asks how far it is."""


def _scene(chart: Chart, words: Words, names: bool) -> Scene:
    """The picture of a whole chart, as wide as a sheet."""
    first, last = chart.span()
    axis = Axis(first - BEFORE, last + AFTER)
    axis.per_day = (WIDE - NAMES) / (axis.last - axis.first)
    labels = Labels(program_font(), None)
    scene = Scene(chart, ChartWords(chart, words, names), axis, LIGHT, labels)
    scene.width = WIDE
    scene.rewave()
    return scene


def _paint_sheet(painter: QPainter, scene: Scene, sheet: Sheet) -> None:
    """One piece of the chart under its header, with the legend."""
    scene.y = sheet.top
    scene.height = scene.head + (sheet.bottom - sheet.top) + FOOT
    painter.save()
    painter.setClipRect(QRect(0, 0, scene.width, scene.height))
    paint_timeline(painter, scene)
    painter.restore()


def _paint_title(painter: QPainter, scene: Scene, title: str, note: str) -> None:
    """Plan and day on the left, the page on the right."""
    words = scene.texts.words
    today = scene.chart.figures.today
    head = words.translate("Paper", "{plan} · Timeline").format(plan=title)
    line = words.translate("Paper", "as of {day}").format(day=words.day(today))
    room = scene.width - 200
    scene.labels.draw(painter, 14, 18, head, LIGHT.text, Style(18, bold=True), room)
    scene.labels.draw(painter, 14, 40, line, LIGHT.quiet, SMALL)
    wide = scene.labels.width(note, SMALL)
    scene.labels.draw(painter, scene.width - wide - 12, 40, note, LIGHT.quiet, SMALL)


def _whole(scene: Scene) -> Sheet:
    return Sheet(0, max(scene.chart.height, HEAD))


def sheets(chart: Chart, room: int) -> Iterator[Sheet]:
    """Pieces of at most `room` pixels, cut between lanes; no head is left without a lane."""
    cuts = [lane.top + lane_height(lane) for lane in chart.lanes]
    top = 0
    while top < chart.height:
        within = [cut for cut in cuts if top < cut <= top + room]
        bottom = within[-1] if within else min(top + room, chart.height)
        if not any(cut > bottom for cut in cuts):
            bottom = max(bottom, min(chart.height, top + room))
        yield Sheet(top, bottom)
        top = bottom


class TimelinePages:
    """The timeline in pages, each painted when it is wanted; see `pages.Pages`."""

    def __init__(self, scene: Scene, title: str) -> None:
        self._scene, self._title = scene, title
        room = PAGE_HIGH - TITLE - scene.head - FOOT
        self._sheets = list(sheets(scene.chart, max(room, 120))) or [Sheet(0, HEAD)]
        self.title = title

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number`, the first is 1."""
        text = self._scene.texts.words.translate("Paper", "Page {page} of {pages}")
        note = text.format(page=number, pages=self.count)
        painter.save()
        _paint_title(painter, self._scene, self._title, note)
        painter.translate(0, TITLE)
        _paint_sheet(painter, self._scene, self._sheets[number - 1])
        painter.restore()


def timeline_pages(
    content: Content,
    figures: Figures,
    words: Words,
    *,
    names: bool = True,
    grouping: Grouping = "competency",
    team: str | None = None,
) -> TimelinePages:
    """The whole timeline laid out for paper, for a preview or a printer."""
    ensure_application()
    scene = _scene(Chart(figures, grouping, team), words, names)
    return TimelinePages(scene, content.plan.name or words.translate("Report", "Timeline"))


def _pdf(path: Path, scene: Scene, title: str, report: Report) -> None:
    write_pages(path, TimelinePages(scene, title), report)


def _paint_whole(painter: QPainter, scene: Scene, title: str, height: int) -> None:
    painter.fillRect(QRectF(0, 0, WIDE, height), QColor(LIGHT.surface))
    _paint_title(painter, scene, title, "")
    painter.translate(0, TITLE)
    _paint_sheet(painter, scene, _whole(scene))


def _height(scene: Scene) -> int:
    whole = _whole(scene)
    return TITLE + scene.head + (whole.bottom - whole.top) + FOOT


def _svg(path: Path, scene: Scene, title: str, report: Report) -> None:
    height = _height(scene)
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(WIDE, height))
    generator.setViewBox(QRectF(0, 0, WIDE, height))
    generator.setTitle(title)
    report(0.1, "")
    with painting(generator) as painter:
        _paint_whole(painter, scene, title, height)


def _png(path: Path, scene: Scene, title: str, report: Report) -> None:
    height = _height(scene)
    scale = min(2.0, TALLEST / height)
    size = QSizeF(WIDE * scale, height * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    report(0.1, "")
    with painting(image) as painter:
        painter.scale(scale, scale)
        _paint_whole(painter, scene, title, height)
    report(0.7, "")
    QImageWriter(str(path), QByteArray(b"PNG")).write(image)
