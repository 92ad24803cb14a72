"""Documents in pages: laid out once, then painted page by page for a PDF, a printer, a preview."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

PAGE_WIDE: Final = 1480
PAGE_HIGH: Final = 1015
"""Pixels within the margins of a page, A4 across; every device is scaled to them."""
MARGIN_MM: Final = 10.0
A_MM: Final = PAGE_WIDE / (297 - 2 * MARGIN_MM)
"""Pixels of a millimetre: letters are as large on every paper, a larger one holds more."""
NEARLY: Final = 1.005
"""How much larger the pixels of a device may be to be taken for ours."""
Report = Callable[[float, str], None]


def unheard(share: float, text: str) -> None:
    """Nobody asks how far it is."""
    del share, text


class Paper(NamedTuple):
    """A sheet: its key, and its sides in millimetres with the margins."""

    key: str
    wide_mm: float
    high_mm: float

    @property
    def wide(self) -> int:
        """Pixels across within the margins."""
        return int((self.wide_mm - 2 * MARGIN_MM) * A_MM)

    @property
    def high(self) -> int:
        """Pixels down within the margins."""
        return int((self.high_mm - 2 * MARGIN_MM) * A_MM)

    def layout(self) -> QPageLayout:
        """What a PDF or a printer is told; a size printers know goes by its name."""
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        known = {"a4": QPageSize.PageSizeId.A4, "a3": QPageSize.PageSizeId.A3}.get(self.key[:2])
        if known is None:
            size = QPageSize(
                QSizeF(self.wide_mm, self.high_mm), QPageSize.Unit.Millimeter, "",
                QPageSize.SizeMatchPolicy.ExactMatch,
            )  # fmt: skip
            turn = QPageLayout.Orientation.Portrait
        else:
            size, across = QPageSize(known), self.wide_mm > self.high_mm
            turn = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
        return QPageLayout(size, turn, margins, QPageLayout.Unit.Millimeter)


A4: Final = Paper("a4", 297, 210)
PAPERS: Final = {
    "a4": A4,
    "a4-upright": Paper("a4-upright", 210, 297),
    "a3": Paper("a3", 420, 297),
    "a3-upright": Paper("a3-upright", 297, 420),
}
"""The papers documents are laid out for, by their keys."""


class Pages(Protocol):
    """A document whose pages are known."""

    title: str

    @property
    def paper(self) -> Paper:
        """What every page is printed on."""

    @property
    def count(self) -> int:
        """How many pages there are."""

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number`, the first is 1, onto the pixels within its paper's margins."""


class PicturePages(Pages, Protocol):
    """Pages of which one sheet can be a picture too."""

    @property
    def pixels(self) -> tuple[int, int]:
        """Pixels across and down of that picture."""

    def shrunk(self, picture: bool) -> float:
        """How much smaller than wished it is drawn, as a picture or as a sheet; 1 not at all."""


def write_pages(to: Path | QIODevice, pages: Pages, report: Report) -> None:
    """Write all pages as a PDF; `report` may raise to stop."""
    writer = QPdfWriter(str(to)) if isinstance(to, Path) else QPdfWriter(to)
    writer.setPageLayout(pages.paper.layout())
    writer.setTitle(pages.title)
    writer.setCreator("Vorlauf")
    writer.setResolution(round(A_MM * 25.4))
    paint_pages(writer, pages, range(1, pages.count + 1), report)


def paint_pages(
    device: QPagedPaintDevice, pages: Pages, numbers: Iterable[int], report: Report
) -> None:
    """Paint some pages onto paper; as large as fits where it is another paper.

    A device whose pixels are ours but for half a hundredth is left unscaled: whole numbers are
    written shorter, and a PDF is packed in less time.

    Raises:
        OSError: the device takes nothing, such as a printer that is gone.
    """
    scale = min(device.width() / pages.paper.wide, device.height() / pages.paper.high)
    scale = 1.0 if 1 <= scale < NEARLY else scale
    painter = QPainter(device)
    if not painter.isActive():
        raise OSError("nothing can be painted on it")
    try:
        for done, number in enumerate(numbers):
            report(done / pages.count, "")
            if done:
                device.newPage()
            painter.save()
            if scale != 1:
                painter.scale(scale, scale)
            pages.paint(painter, number)
            painter.restore()
    finally:
        painter.end()  # before its device goes, also when the work is stopped half-way
