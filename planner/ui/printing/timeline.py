"""The timeline on paper: PDF in pages, SVG and PNG as one sheet. Painted as on screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QMarginsF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from planner.domain.content import Content
from planner.services.figures import Figures
from planner.services.ports import StorageProblem
from planner.services.wording import Words
from planner.ui.colours import LIGHT
from planner.ui.fonts import program_font
from planner.ui.models.axis import Axis
from planner.ui.models.timeline import HEAD, Chart, Grouping
from planner.ui.models.timeline_words import ChartWords
from planner.ui.views.labels import SMALL, Labels, Style
from planner.ui.views.timeline_paint import lane_height, paint_timeline
from planner.ui.views.timeline_scene import FOOT, NAMES, Scene

WIDE: Final = 1480
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
    _ensure_application()
    scene = _scene(Chart(figures, grouping, team), words, names)
    title = content.plan.name or path.stem
    paint = {"pdf": _pdf, "svg": _svg, "png": _png}[fmt]
    with _beside(path) as made:
        paint(made, scene, title, report or _unheard)
        if not made.stat().st_size:
            raise StorageProblem("disk.failed", file=path.name, cause="nothing was written")
        made.replace(path)


def _unheard(share: float, text: str) -> None:
    """Nobody asks how far it is."""


def _ensure_application() -> None:
    """Fonts need an application; from the command line there is none yet, nor a screen."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication([]))


_kept: list[QGuiApplication] = []


class _beside:  # noqa: N801 - reads as a word: `with _beside(path) as made`
    """A file beside its final place, gone again if something fails."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Path:
        self._made = self._path.with_name(f".{self._path.name[-40:]}.{os.getpid()}")
        try:
            self._made.open("xb").close()
        except OSError as error:
            code = "disk.no_permission" if isinstance(error, PermissionError) else "disk.failed"
            cause = error.strerror or str(error)
            raise StorageProblem(code, file=self._path.name, cause=cause) from error
        return self._made

    def __exit__(self, *_: object) -> None:
        self._made.unlink(missing_ok=True)


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


def _pdf(path: Path, scene: Scene, title: str, report: Report) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(10, 10, 10, 10),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(title)
    writer.setCreator("Vorlauf")
    writer.setResolution(300)
    scale = writer.width() / WIDE
    room = int(writer.height() / scale) - TITLE - scene.head - FOOT
    pages = list(sheets(scene.chart, max(room, 120))) or [Sheet(0, HEAD)]
    text = scene.texts.words.translate("Paper", "Page {page} of {pages}")
    with _painting(writer) as painter:
        for number, page in enumerate(pages, 1):
            report((number - 1) / len(pages), "")
            if number > 1:
                writer.newPage()
            painter.save()
            painter.scale(scale, scale)
            _paint_title(painter, scene, title, text.format(page=number, pages=len(pages)))
            painter.translate(0, TITLE)
            _paint_sheet(painter, scene, page)
            painter.restore()


@contextmanager
def _painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter that ends before its device goes, also when the work is stopped half-way."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()


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
    with _painting(generator) as painter:
        _paint_whole(painter, scene, title, height)


def _png(path: Path, scene: Scene, title: str, report: Report) -> None:
    height = _height(scene)
    scale = min(2.0, TALLEST / height)
    size = QSizeF(WIDE * scale, height * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    report(0.1, "")
    with _painting(image) as painter:
        painter.scale(scale, scale)
        _paint_whole(painter, scene, title, height)
    report(0.7, "")
    QImageWriter(str(path), QByteArray(b"PNG")).write(image)
