"""The map on paper: PDF on one page where it can be read there, SVG and PNG as one sheet.

Painted as on screen. A map that would be smaller than half on one page takes several.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from planner.domain.slots import STATES
from planner.services.figures import Figures
from planner.services.wording import Words
from planner.services.works_council_words import off_line
from planner.ui.colours import LIGHT
from planner.ui.fonts import paper_font
from planner.ui.models.map import Map
from planner.ui.models.map_graph import Shown
from planner.ui.models.map_layout import HIGH
from planner.ui.models.map_words import MapWords
from planner.ui.pages import A4, PAGE_HIGH, PAGE_WIDE, unheard, write_pages
from planner.ui.printing.paper import ensure_application, handed_to, painting
from planner.ui.shapes import paint_shape
from planner.ui.views.labels import SMALL, Labels, Style
from planner.ui.views.map_paint import paint_map
from planner.ui.views.map_scene import HEAD, Scene
from planner.ui.views.pictures import Pictures
from planner.ui.wording import state_word

TITLE: Final = 56
LEGEND: Final = 28
SMALLEST: Final = 0.5
"""How much smaller than on screen a page may show it."""
TALLEST: Final = 24_000
"""Pixels an image may be high; a longer map is drawn smaller."""
_NEAR: Final = 240
"""Pixels above the end of a page within which a cut between boxes is looked for."""


def export_map(
    figures: Figures, words: Words, path: Path, fmt: str, *, team: str | None = None
) -> None:
    """Write the whole map to a file, complete or not at all.

    Args:
        fmt: "pdf" (A4 across), "svg" or "png" (one sheet).
        team: of one team alone; None for all.

    Raises:
        StorageProblem: the file can't be written.
    """
    ensure_application()
    title = figures.content.plan.name or path.stem
    paint: Callable[[QBuffer], None] = {
        "pdf": lambda made: write_pages(made, map_pages(figures, words, team=team), unheard),
        "svg": lambda made: _svg(made, _scene(figures, words, team, PAGE_WIDE), title),
        "png": lambda made: _png(made, _scene(figures, words, team, PAGE_WIDE), title),
    }[fmt]
    with handed_to(path) as made:
        paint(made)


def _scene(figures: Figures, words: Words, team: str | None, wide: int) -> Scene:
    """The picture of a whole map, so many pixels across."""
    shown = Map(figures, Shown(team=team))
    labels = Labels(paper_font(), None)
    scene = Scene(
        shown, MapWords(shown.graph, words, paper=True), LIGHT, labels, Pictures(1.0), None
    )
    scene.width = scene.widest = wide
    return scene


class MapPages:
    """The map in pages, each painted when it is wanted; see `pages.Pages`."""

    def __init__(self, scene: Scene, title: str) -> None:
        self._scene, self.title, self.paper = scene, title, A4
        whole = scene.tall + HEAD + TITLE + LEGEND
        self._scale = max(min(1.0, PAGE_HIGH / whole), SMALLEST)
        # Wider boxes fill the page that a longer map makes smaller.
        scene.width = scene.widest = round(PAGE_WIDE / self._scale)
        self._cuts = cuts(scene, math.floor(PAGE_HIGH / self._scale) - HEAD - TITLE - LEGEND)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return max(len(self._cuts) - 1, 1)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number`, the first is 1."""
        words = self._scene.texts.words
        text = words.translate("Paper", "Page {page} of {pages}")
        note = text.format(page=number, pages=self.count) if self.count > 1 else ""
        top, bottom = self._cuts[number - 1], self._cuts[number]
        painter.save()
        painter.scale(self._scale, self._scale)
        _paint_sheet(painter, self._scene, (top, bottom), self.title, note)
        painter.restore()


def cuts(scene: Scene, room: int) -> list[int]:
    """Heights at which pages begin and the last one ends, between boxes where it can be."""
    graph, tall = scene.map.graph, scene.tall
    found = [0]
    while found[-1] + room < tall:
        wanted = found[-1] + room
        spans = [(b.top + 8, b.top + 8 + HIGH[b.column]) for b in graph.boxes]
        free = (y for y in range(wanted, max(wanted - _NEAR, found[-1] + 1), -1)
                if not any(top < y < bottom for top, bottom in spans))  # fmt: skip
        found.append(next(free, wanted))
    return [*found, tall]


def map_pages(figures: Figures, words: Words, *, team: str | None = None) -> MapPages:
    """The whole map laid out for paper, for a preview or a printer."""
    ensure_application()
    title = figures.content.plan.name or words.translate("Report", "Map")
    return MapPages(_scene(figures, words, team, PAGE_WIDE), title)


# -- painting --------------------------------------------------------------------------------


def _paint_sheet(
    painter: QPainter, scene: Scene, part: tuple[int, int], title: str, note: str
) -> None:
    """Title, a piece of the map under its heads, and what the shapes mean."""
    top, bottom = part
    _paint_title(painter, scene, title, note)
    painter.save()
    painter.translate(0, TITLE)
    scene.y, scene.height = top, HEAD + bottom - top
    painter.setClipRect(QRect(0, 0, scene.width, scene.height))
    paint_map(painter, scene, QRect(0, 0, scene.width, scene.height))
    painter.restore()
    _paint_legend(painter, scene, TITLE + scene.height + LEGEND / 2)


def _paint_title(painter: QPainter, scene: Scene, title: str, note: str) -> None:
    words, labels = scene.texts.words, scene.labels
    head = words.translate("Paper", "{plan} · Map").format(plan=title)
    line = words.translate("Paper", "as of {day}")
    line = line.format(day=words.day(scene.map.figures.today))
    off = off_line(words, scene.map.figures.content.plan)
    line = f"{line} · {off}" if off else line
    labels.draw(painter, 24, 18, head, LIGHT.text, Style(18, bold=True), scene.width - 200)
    labels.draw(painter, 24, 40, line, LIGHT.quiet, SMALL, scene.width - 200)
    wide = labels.width(note, SMALL)
    labels.draw(painter, scene.width - wide - 24, 40, note, LIGHT.quiet, SMALL)


def _paint_legend(painter: QPainter, scene: Scene, middle: float) -> None:
    """Each shape with its word; what is round and what is square."""
    words, x = scene.texts.words, 30.0
    for state in STATES:
        paint_shape(painter, state, QPointF(x, middle), 9, LIGHT.tone(state).mark)
        x += 10
        x += scene.labels.draw(painter, x, middle, state_word(words, state), LIGHT.quiet, SMALL)
        x += 20
    told = words.translate("Map", "Round: competency · square: structure")
    scene.labels.draw(painter, x, middle, told, LIGHT.quiet, SMALL, scene.width - x - 10)


def _height(scene: Scene) -> int:
    return TITLE + HEAD + scene.tall + LEGEND


def _paint_whole(painter: QPainter, scene: Scene, title: str) -> None:
    painter.fillRect(QRectF(0, 0, scene.width, _height(scene)), QColor(LIGHT.surface))
    _paint_sheet(painter, scene, (0, scene.tall), title, "")


def _svg(made: QBuffer, scene: Scene, title: str) -> None:
    generator = QSvgGenerator()
    generator.setOutputDevice(made)
    generator.setSize(QSize(scene.width, _height(scene)))
    generator.setViewBox(QRectF(0, 0, scene.width, _height(scene)))
    generator.setTitle(title)
    with painting(generator) as painter:
        _paint_whole(painter, scene, title)


def _png(made: QBuffer, scene: Scene, title: str) -> None:
    scale = min(2.0, TALLEST / _height(scene))
    size = QSizeF(scene.width * scale, _height(scene) * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    with painting(image) as painter:
        painter.scale(scale, scale)
        _paint_whole(painter, scene, title)
    QImageWriter(made, QByteArray(b"PNG")).write(image)
