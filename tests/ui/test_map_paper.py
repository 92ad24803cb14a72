"""The map on paper: whole, cut between its boxes, and without names if so wished."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.services.pseudonyms import without_names
from planner.services.wording import load_words
from planner.ui.models.map_layout import HIGH
from planner.ui.pages import PAGE_HIGH, PAGE_WIDE
from planner.ui.printing.map import cuts, export_map, map_pages
from tests.benchmarks.map import plan as large_plan
from tests.ui.windows import TODAY

WORDS = load_words("en")


@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
def test_it_is_written_whole(
    qapp: QApplication, practice: Content, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"map.{ending}"
    export_map(make_figures(practice, TODAY), WORDS, path, ending)
    assert path.stat().st_size > 5000
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_the_practice_plan_fits_on_one_page_with_something_everywhere(
    qapp: QApplication, practice: Content
) -> None:
    pages = map_pages(make_figures(practice, TODAY), WORDS)
    assert pages.count == 1
    image = QImage(PAGE_WIDE, PAGE_HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint(painter, 1)
    painter.end()
    third = PAGE_WIDE // 3
    for n in range(3):
        part = image.copy(QRect(n * third, PAGE_HIGH // 2, third, PAGE_HIGH // 3))
        colours = {part.pixel(x, y) for x in range(0, third, 3) for y in range(0, 300, 3)}
        assert len(colours) > 2, n


def test_on_paper_nothing_is_to_be_pressed(qapp: QApplication, practice: Content) -> None:
    scene = map_pages(make_figures(practice, TODAY), WORDS)._scene
    asks = [box for box in scene.map.graph.boxes if box.key.kind == "ask"]
    assert asks
    assert {scene.texts.line(box) for box in asks} == {"no need named yet"}


def test_a_large_map_is_cut_between_its_boxes(qapp: QApplication) -> None:
    pages = map_pages(make_figures(large_plan(60), TODAY), WORDS)
    assert pages.count > 1
    scene = pages._scene
    found = cuts(scene, 900)
    assert found[0] == 0
    assert found[-1] == scene.tall
    assert found == sorted(found)
    boxes = scene.map.graph.boxes
    whole = sum(
        not any(b.top + 8 < cut < b.top + 8 + HIGH[b.column] for b in boxes) for cut in found[1:-1]
    )
    assert whole >= len(found[1:-1]) // 2


def test_without_names_nobody_is_named(
    qapp: QApplication, practice: Content, tmp_path: Path
) -> None:
    nameless = without_names(practice, WORDS)
    path = tmp_path / "map.svg"
    export_map(make_figures(nameless, TODAY), WORDS, path, "svg")
    text = path.read_text(encoding="utf-8")
    assert "Jonas Weber" not in text
    named = tmp_path / "named.svg"
    export_map(make_figures(practice, TODAY), WORDS, named, "svg")
    assert "Jonas" in named.read_text(encoding="utf-8")
