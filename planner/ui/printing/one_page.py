"""Documents that are always one page A4 upright: text gets smaller, then last lines are counted."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from planner.ui.colours import LIGHT
from planner.ui.fonts import paper_font
from planner.ui.pages import PAPERS, Paper
from planner.ui.printing.paper import ensure_application, handed_to, painting

PAGE: Final = QSizeF(720, 1018)
"""The page within its margins in pixels, A4 upright; text is 13 pixels high."""
SIZES: Final = (13, 12, 11, 10, 9)
"""Heights of text that are tried until everything fits on the page."""

Fill = Callable[[QTextDocument, "int | None"], None]
"""Puts the text into an empty page, with at most so many lines of each table (None: all)."""


def fitted(fill: Fill, most: int) -> QTextDocument:
    """The page; where it would be too long text gets smaller, then the last lines are counted.

    Args:
        most: lines of its longest table.
    """
    for size in SIZES:
        page = _filled(fill, size, None)
        if page.size().height() <= PAGE.height():
            return page
    few = 1
    while few < most:  # the most lines that still fit, found by halving
        middle = (few + most + 1) // 2
        if _filled(fill, SIZES[-1], middle).size().height() <= PAGE.height():
            few = middle
        else:
            most = middle - 1
    return _filled(fill, SIZES[-1], few)


def _filled(fill: Fill, size: int, most: int | None) -> QTextDocument:
    page = QTextDocument()
    font = paper_font()
    font.setPixelSize(size)
    page.setDefaultFont(font)
    page.setDocumentMargin(0)
    page.setTextWidth(PAGE.width())
    page.setDefaultStyleSheet(f"body, p, td {{ color: {LIGHT.text} }}")  # not the window's
    fill(page, most)
    return page


def foot_line(told: str) -> str:
    """The last line of a page, small; nothing where there is nothing to tell."""
    if not told:
        return ""
    gap = "<p style='margin:0; font-size:7px'>&nbsp;</p>"
    return f"{gap}<p style='color:{LIGHT.quiet}; margin:0'><small>{escape(told)}</small></p>"


def picture_of(page: QTextDocument, wide: int, ratio: float) -> QImage:
    """A page as it will be on paper, so many pixels across, with its margins."""
    margin = 0.08 * wide
    scale = (wide - 2 * margin) / PAGE.width()
    image = QImage(
        round(wide * ratio), round((PAGE.height() * scale + 2 * margin) * ratio),
        QImage.Format.Format_RGB32,
    )  # fmt: skip
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    with painting(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(margin, margin)
        painter.scale(scale, scale)
        page.drawContents(painter, QRectF(0, 0, PAGE.width(), PAGE.height()))
    return image


def write_page(make: Callable[[], QTextDocument], title: str, path: Path) -> None:
    """Write a page as a PDF, complete or not at all; it is made once Qt is there.

    Raises:
        StorageProblem: the file can't be written.
    """
    ensure_application()
    with handed_to(path) as made:
        writer = QPdfWriter(made)
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(18, 16, 18, 16),
                QPageLayout.Unit.Millimeter,
            )
        )
        writer.setTitle(title)
        writer.setCreator("Vorlauf")
        writer.setResolution(300)
        with painting(writer) as painter:
            scale = writer.width() / PAGE.width()
            painter.scale(scale, scale)
            make().drawContents(painter)


class OnePage:
    """A page for a printer: implements `ui.pages.Pages`."""

    count = 1

    def __init__(self, page: QTextDocument, title: str) -> None:
        self.title = title
        self._page = page

    @property
    def paper(self) -> Paper:
        """A4 upright."""
        return PAPERS["a4-upright"]

    def paint(self, painter: QPainter, number: int) -> None:
        """The page in the middle of its paper."""
        del number
        scale = min(self.paper.wide / PAGE.width(), self.paper.high / PAGE.height())
        painter.translate((self.paper.wide - scale * PAGE.width()) / 2, 0)
        painter.scale(scale, scale)
        self._page.drawContents(painter)
