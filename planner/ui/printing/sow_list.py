"""The sow-by list on paper: heads on every page, page numbers, no row parted by a page's end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.coverage import of_team
from planner.services.figures import Figures
from planner.services.slot_words import slot_asks, slot_serves, urgency
from planner.services.why_company import why_words
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.services.works_council_words import off_line
from planner.ui.colours import LIGHT
from planner.ui.fonts import printed_font
from planner.ui.pages import A4, PAGE_HIGH, PAGE_WIDE, Report, unheard, write_pages
from planner.ui.printing.paper import ensure_application, handed_to
from planner.ui.shapes import paint_shape
from planner.ui.wording import state_word

COLUMNS: Final = (
    (QT_TRANSLATE_NOOP("SowList", "Need"), 300),
    (QT_TRANSLATE_NOOP("SowList", "Person"), 155),
    (QT_TRANSLATE_NOOP("SowList", "Needed by"), 115),
    (QT_TRANSLATE_NOOP("SowList", "Sow by"), 140),
    (QT_TRANSLATE_NOOP("SowList", "Ready"), 115),
    (QT_TRANSLATE_NOOP("SowList", "State"), 175),
    (QT_TRANSLATE_NOOP("SowList", "Why"), 480),
)
"""Head and width of each column; together `PAGE_WIDE`."""
STATE, WHY = 5, 6
SIZE, HEAD_SIZE, TITLE_SIZE = 16, 14, 22
TOP, HEADS, FOOT = 56, 34, 34
"""Pixels of the title, the row of heads, and the foot of each page."""
PAD: Final = 8
MOST_LINES: Final = 5
"""Lines of a cell; a longer text ends with an ellipsis."""
WHY_LINES: Final = 14
"""Lines of a reason: nobody can point at paper to read the rest."""


@dataclass(frozen=True, slots=True)
class _Row:
    state: str
    cells: tuple[QTextLayout, ...]
    serves: QTextLayout
    height: float


class SowPages:
    """The list in pages; see `pages.Pages`. Texts are wrapped once, when it is made."""

    def __init__(
        self,
        figures: Figures,
        words: Words,
        team: str | None,
        report: Report,
        *,
        in_company: bool = False,
    ) -> None:
        ensure_application()
        self._words, self._figures = words, figures
        self.paper = A4
        plan = label_of(figures.content.plan)
        self.title = f"{plan} · {words.translate('SowList', 'Sow-by list')}"
        slots = sorted((s for s in figures.slots if of_team(figures.content, s, team)), key=urgency)
        rows: list[_Row] = []
        for done, slot in enumerate(slots):
            if done % 50 == 0:
                report(done / len(slots), "")
            rows.append(_row(figures, slot, words, in_company))
        self._pages = list(_paged(rows)) or [[]]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number`, the first is 1."""
        self._paint_frame(painter, number)
        y = float(TOP + HEADS)
        for row in self._pages[number - 1]:
            _paint_row(painter, row, y)
            y += row.height

    def _paint_frame(self, painter: QPainter, number: int) -> None:
        """Title and heads above, plan's day and page number below."""
        w = self._words
        bold = printed_font(TITLE_SIZE, bold=True)
        _line(painter, (0, 0, PAGE_WIDE, TOP - 14), self.title, bold)
        x = 0
        for head, wide in COLUMNS:
            box = (x + PAD, TOP, wide - PAD, HEADS)
            _line(
                painter,
                box,
                w.translate("SowList", head),
                printed_font(HEAD_SIZE, bold=True),
                "quiet",
            )
            x += wide
        painter.fillRect(QRectF(0, TOP + HEADS - 2, PAGE_WIDE, 2), QColor(LIGHT.line))
        day = w.translate("Paper", "as of {day}").format(day=w.day(self._figures.today))
        off = off_line(w, self._figures.content.plan)
        day = f"{day} · {off}" if off else day
        page = w.translate("Paper", "Page {page} of {pages}")
        foot = (PAD, PAGE_HIGH - FOOT, PAGE_WIDE - 2 * PAD, FOOT)
        _line(painter, foot, day, printed_font(HEAD_SIZE), "quiet")
        text = page.format(page=number, pages=self.count)
        _line(painter, foot, text, printed_font(HEAD_SIZE), "quiet", Qt.AlignmentFlag.AlignRight)


def export_sow_list(
    figures: Figures,
    words: Words,
    path: Path,
    *,
    team: str | None = None,
    report: Report = unheard,
    in_company: bool = False,
) -> None:
    """Write the list as a PDF in pages, complete or not at all.

    In company its reasons tell no level anybody holds.

    Raises:
        StorageProblem: the file can't be written.
    """
    pages = SowPages(figures, words, team, report, in_company=in_company)
    with handed_to(path) as made:
        write_pages(made, pages, report)


def _row(figures: Figures, slot: Slot, words: Words, in_company: bool) -> _Row:
    content = figures.content
    person = label_of(content.people[slot.person]) if slot.person else ""
    texts = (
        slot_asks(content, slot, words),
        person,
        words.day(slot.due) if slot.due else "",
        words.day(slot.sow_by) if slot.sow_by else "",
        words.day(slot.ready) if slot.ready else "",
        state_word(words, slot.state),
        why_words(figures, slot, words, in_company),
    )
    widths = [wide - 2 * PAD - (22 if i == STATE else 0) for i, (_, wide) in enumerate(COLUMNS)]
    cells = (
        *(wrapped(texts[i], printed_font(SIZE), widths[i]) for i in range(WHY)),
        wrapped(texts[WHY], printed_font(HEAD_SIZE), widths[WHY], WHY_LINES),
    )
    serves = wrapped(slot_serves(content, slot), printed_font(HEAD_SIZE), widths[0])
    first = height_of(cells[0]) + height_of(serves)
    height = max(first, *map(height_of, cells)) + 2 * PAD
    return _Row(slot.state, cells, serves, height)


def wrapped(text: str, font: QFont, wide: float, most: int = MOST_LINES) -> QTextLayout:
    """A text in lines of a width; what goes beyond the last line becomes an ellipsis."""
    text = " ".join(text.split())[:2000]
    layout = _laid_out(text, font, wide)
    if layout.lineCount() > most:
        start = layout.lineAt(most - 1).textStart()
        rest = QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, wide - 4)
        layout = _laid_out(text[:start] + rest, font, wide)
    return layout


def _laid_out(text: str, font: QFont, wide: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(wide)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> float:
    """Pixels of a text that was laid out; 0 for an empty one."""
    if not layout.text() or not layout.lineCount():
        return 0.0
    last = layout.lineAt(layout.lineCount() - 1)
    return float(last.y() + last.height())


def _paged(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Rows by page; every row is lower than a page."""
    room = PAGE_HIGH - TOP - HEADS - FOOT
    page: list[_Row] = []
    used = 0.0
    for row in rows:
        if page and used + row.height > room:
            yield page
            page, used = [], 0.0
        page.append(row)
        used += row.height
    if page:
        yield page


def _paint_row(painter: QPainter, row: _Row, y: float) -> None:
    x = 0
    for index, (cell, (_, wide)) in enumerate(zip(row.cells, COLUMNS, strict=True)):
        left = x + PAD
        if index == STATE:
            tone = LIGHT.tone(row.state)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_shape(painter, row.state, QPointF(left + 6, y + PAD + 10), 11, tone.ink)
            left += 22
        painter.setPen(QColor(LIGHT.text))
        cell.draw(painter, QPointF(left, y + PAD))
        x += wide
    painter.setPen(QColor(LIGHT.quiet))
    row.serves.draw(painter, QPointF(PAD, y + PAD + height_of(row.cells[0])))
    painter.fillRect(QRectF(0, y + row.height - 1, PAGE_WIDE, 1), QColor(LIGHT.line_soft))


def _line(
    painter: QPainter,
    box: tuple[float, float, float, float],
    text: str,
    font: QFont,
    ink: str = "text",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line in a box, elided where it is too long."""
    painter.setFont(font)
    painter.setPen(QColor(getattr(LIGHT, ink)))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box[2])
    painter.drawText(QRectF(*box), align | Qt.AlignmentFlag.AlignVCenter, shown)
