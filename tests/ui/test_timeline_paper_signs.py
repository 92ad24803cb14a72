"""Paper shows what hands added too, and nothing to press."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.models.timeline_blocks import LOST
from planner.ui.models.timeline_words import ChartWords
from planner.ui.paper_wish import Wish
from planner.ui.printing import TimelinePages
from tests.ui.paper import words_on
from tests.ui.test_timeline_pages import action, made, with_actions
from tests.ui.windows import TODAY


def test_milestones_links_and_progress_are_on_paper_too(qapp: QApplication) -> None:
    first = replace(action("a", TODAY, 60, "Course"), progress=0.5)
    second = replace(action("b", TODAY + dt.timedelta(90), 30, "Project"), predecessors=("a",))
    flag = replace(action("m", TODAY + dt.timedelta(10), 0, "Contract"), hours=0)
    pages = made(with_actions(first, second, flag), Wish())
    read = words_on(pages)
    assert {"milestone", "follows", "Contract"} <= set(read)
    drawn = dots_of_page(pages)
    for plain in ({"predecessors": ()}, {"progress": 0}, {"hours": 8}):
        at = {"predecessors": second, "progress": first, "hours": flag}[next(iter(plain))]
        others = [a for a in (first, second, flag) if a is not at]
        without = made(with_actions(*others, replace(at, **plain)), Wish())
        without._signs = pages._signs
        assert dots_of_page(without) != drawn, plain


def dots_of_page(pages: TimelinePages) -> bytes:
    image = QImage(*pages.size, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    pages.paint(painter, 1)
    painter.end()
    return bytes(image.constBits())


def test_nothing_to_press_is_on_paper(qapp: QApplication) -> None:
    pages = made(make_sample("practice", "en", TODAY), Wish(across=2))
    assert not any("ways out" in text for text in words_on(pages))
    texts = ChartWords(pages.scene.chart, load_words("en"))
    lost = [bar for bar in pages.scene.chart.bars if bar.kind == LOST]
    assert lost
    assert all("ways out" in texts.bar_label(bar) for bar in lost)
