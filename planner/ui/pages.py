"""Documents in pages: laid out once, then painted page by page for a PDF, a printer, a preview."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

PAGE_WIDE: Final = 1480
PAGE_HIGH: Final = 1015
"""Pixels within the margins of a page, A4 across; every device is scaled to them."""
MARGIN_MM: Final = 10.0
Report = Callable[[float, str], None]


def unheard(share: float, text: str) -> None:
    """Nobody asks how far it is."""
    del share, text


class Pages(Protocol):
    """A document whose pages are known."""

    title: str

    @property
    def count(self) -> int:
        """How many pages there are."""

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number`, the first is 1, onto `PAGE_WIDE` × `PAGE_HIGH` pixels."""


def a4_across() -> QPageLayout:
    """The page every document in pages is laid out for."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape,
        margins,
        QPageLayout.Unit.Millimeter,
    )


def write_pages(path: Path, pages: Pages, report: Report) -> None:
    """Write all pages as a PDF; `report` may raise to stop."""
    writer = QPdfWriter(str(path))
    writer.setPageLayout(a4_across())
    writer.setTitle(pages.title)
    writer.setCreator("Vorlauf")
    writer.setResolution(300)
    paint_pages(writer, pages, range(1, pages.count + 1), report)


def paint_pages(
    device: QPagedPaintDevice, pages: Pages, numbers: Iterable[int], report: Report
) -> None:
    """Paint some pages onto paper; as large as fits where it is no A4."""
    scale = min(device.width() / PAGE_WIDE, device.height() / PAGE_HIGH)
    painter = QPainter(device)
    try:
        for done, number in enumerate(numbers):
            report(done / pages.count, "")
            if done:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            pages.paint(painter, number)
            painter.restore()
    finally:
        painter.end()  # before its device goes, also when the work is stopped half-way
