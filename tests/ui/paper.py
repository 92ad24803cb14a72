"""What stands on a page of paper, read back: every text with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextDocument
from PySide6.QtSvg import QSvgGenerator

from planner.ui.fonts import program_font
from planner.ui.pages import Pages
from planner.ui.printing import TimelinePages
from planner.ui.printing.paper import ensure_application

_SVG = "{http://www.w3.org/2000/svg}"


class Text(NamedTuple):
    """One text: left, right and base line in pixels of the page."""

    text: str
    left: float
    right: float
    base: float


def texts_of(pages: Pages, number: int) -> list[Text]:
    """All texts of a page in the order they are painted, with places; nothing is clipped away."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    one = isinstance(pages, TimelinePages)  # all of it may stand on a single sheet
    wide, high = pages.size if one else (pages.paper.wide, pages.paper.high)
    generator.setSize(QSize(wide, high))
    generator.setViewBox(QRectF(0, 0, wide, high))
    painter = QPainter(generator)
    pages.paint(painter, number)
    painter.end()
    found: list[Text] = []
    _walk(ElementTree.fromstring(bytes(buffer.data().data())), (0.0, 0.0), found)
    return found


def _walk(element: object, at: tuple[float, float], found: list[Text]) -> None:
    for child in element:  # type: ignore[attr-defined]
        moved = at
        matrix = re.match(r"matrix\(1,0,0,1,([^,]+),([^)]+)\)", child.get("transform") or "")
        if matrix:
            moved = at[0] + float(matrix[1]), at[1] + float(matrix[2])
        if child.tag == f"{_SVG}text":
            found.append(_text(child, moved))
        _walk(child, moved, found)


def _text(element: object, at: tuple[float, float]) -> Text:
    text = "".join(element.itertext())  # type: ignore[attr-defined]
    font = program_font()
    font.setPixelSize(round(float(element.get("font-size"))))  # type: ignore[attr-defined]
    font.setWeight(QFont.Weight(int(element.get("font-weight") or 400)))  # type: ignore[attr-defined]
    left = at[0] + float(element.get("x") or 0)  # type: ignore[attr-defined]
    base = at[1] + float(element.get("y") or 0)  # type: ignore[attr-defined]
    return Text(text, left, left + QFontMetricsF(font).horizontalAdvance(text), base)


def words_on(pages: Pages) -> list[str]:
    """Everything that is read, page after page."""
    return [each.text for n in range(1, pages.count + 1) for each in texts_of(pages, n)]


def write_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on a PDF is written as the words that stand on its pages, a line each."""

    def write_pages(to: Path | QIODevice, pages: Pages, _: object) -> None:
        words = "\n".join(words_on(pages)).encode()
        to.write_bytes(words) if isinstance(to, Path) else to.write(words)

    def write_page(make: Callable[[], QTextDocument], _: str, path: Path) -> None:
        ensure_application()
        path.write_text(make().toPlainText(), encoding="utf-8")

    for module in ("map", "sow_list", "table_pages", "timeline"):
        monkeypatch.setattr(f"planner.ui.printing.{module}.write_pages", write_pages)
    for module in ("profile", "proofs"):
        monkeypatch.setattr(f"planner.ui.printing.{module}.write_page", write_page)


def told(pages: Sequence[Text]) -> set[str]:
    """The texts without their places."""
    return {each.text for each in pages}
