"""Documents made of tables on paper: heads come again on every page, no row is parted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout

from planner.services.paper_table import Paper, Table, shown
from planner.services.wording import Words
from planner.ui.colours import LIGHT
from planner.ui.fonts import printed_font
from planner.ui.pages import A4, PAGE_HIGH, PAGE_WIDE, Report, unheard, write_pages
from planner.ui.printing.paper import ensure_application, handed_to
from planner.ui.printing.sow_list import height_of, wrapped

SIZE, SMALL, TITLE = 15, 13, 22
PAD: Final = 7
FOOT: Final = 34
BELOW_TITLE: Final = 8
ABOVE_TABLE: Final = 18
MOST_LINES: Final = 9
"""Lines of a cell; a longer text ends with an ellipsis."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Something a page holds: texts beside each other, as high as the highest.

    `head` is the row of heads that has to stand above it on every page.
    """

    cells: tuple[tuple[float, QTextLayout], ...]
    height: float
    ink: str
    ruled: bool = False
    head: _Piece | None = None
    keeps: bool = False
    """It is not the last of a page: what it announces would stand on the next one."""


class TablePages:
    """A document in pages; see `pages.Pages`. Texts are wrapped once, when it is made."""

    def __init__(self, paper: Paper, words: Words, foot: str, report: Report = unheard) -> None:
        ensure_application()
        self._words = words
        self._foot = " · ".join(part for part in (foot, paper.foot) if part)
        self.paper = A4
        self.title = f"{paper.title} · {paper.line}" if paper.line else paper.title
        pieces = list(_pieces(paper, words, report))
        self._pages = list(_paged(pieces))

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number`, the first is 1."""
        y = 0.0
        for piece in self._pages[number - 1]:
            for x, cell in piece.cells:
                painter.setPen(QColor(getattr(LIGHT, piece.ink)))
                cell.draw(painter, QPointF(x + PAD, y + PAD))
            y += piece.height
            if piece.ruled:
                painter.fillRect(QRectF(0, y - 1, PAGE_WIDE, 1), QColor(LIGHT.line_soft))
        page = self._words.translate("Paper", "Page {page} of {pages}")
        told = page.format(page=number, pages=self.count)
        painter.setPen(QColor(LIGHT.quiet))
        painter.setFont(printed_font(SMALL))
        box = QRectF(PAD, PAGE_HIGH - FOOT, PAGE_WIDE - 2 * PAD, FOOT)
        room = box.width() - QFontMetricsF(painter.font()).horizontalAdvance(told) - 20
        metrics = QFontMetricsF(painter.font())
        foot = metrics.elidedText(self._foot, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, foot)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)


def export_tables(
    paper: Paper, words: Words, foot: str, path: Path, report: Report = unheard
) -> None:
    """Write a document as a PDF in pages, complete or not at all.

    Raises:
        StorageProblem: the file can't be written.
    """
    pages = TablePages(paper, words, foot, report)
    with handed_to(path) as made:
        write_pages(made, pages, report)


def _line(text: str, font: QFont, ink: str, more: float = 0, keeps: bool = False) -> _Piece:
    layout = wrapped(text, font, PAGE_WIDE - 2 * PAD)
    return _Piece(((0.0, layout),), height_of(layout) + PAD + more, ink, keeps=keeps)


def _pieces(paper: Paper, words: Words, report: Report) -> Iterator[_Piece]:
    yield _line(paper.title, printed_font(TITLE, bold=True), "text", keeps=True)
    if paper.line:
        yield _line(paper.line, printed_font(SIZE), "quiet", BELOW_TITLE, keeps=True)
    for note in paper.notes:
        yield _line(note, printed_font(SMALL), "quiet")
    for number, table in enumerate(paper.tables):
        report(number / len(paper.tables), "")
        yield _Piece((), ABOVE_TABLE, "text", keeps=True)
        yield _line(table.title, printed_font(SIZE, bold=True), "text", keeps=bool(table.rows))
        if table.line:
            yield _line(table.line, printed_font(SMALL), "quiet", keeps=bool(table.rows))
        yield from _rows(table, words)


def _rows(table: Table, words: Words) -> Iterator[_Piece]:
    if not table.rows:
        return
    whole = sum(table.shares)
    wide = [share * PAGE_WIDE / whole for share in table.shares]
    starts = [sum(wide[:n]) for n in range(len(wide))]
    head = _row(table.heads, starts, wide, "quiet", None)
    yield head
    for row in table.rows:
        yield _row([shown(words, cell) for cell in row], starts, wide, "text", head)


def _row(
    texts: list[str] | tuple[str, ...],
    starts: list[float],
    wide: list[float],
    ink: str,
    head: _Piece | None,
) -> _Piece:
    font = printed_font(SMALL, bold=head is None)
    cells = tuple(
        (x, wrapped(text, font, w - 2 * PAD, MOST_LINES))
        for text, x, w in zip(texts, starts, wide, strict=True)
    )
    height = max(height_of(cell) for _, cell in cells) + 2 * PAD
    return _Piece(cells, height, ink, True, head, keeps=head is None)


def _paged(pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """Pieces by page; what announces something goes on with it."""
    room = PAGE_HIGH - FOOT
    page: list[_Piece] = []
    for piece in pieces:
        if page and sum(each.height for each in page) + piece.height > room:
            carried: list[_Piece] = []
            while len(page) > 1 and page[-1].keeps:
                carried.insert(0, page.pop())
            yield page
            page = carried
            if piece.head is not None and piece.head not in page:
                page.append(piece.head)
        page.append(piece)
    yield page
