"""A table that is only read: what a painted view shows, for screen readers and to be copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

ROW: Final = 28
WIDEST: Final = 300
"""Pixels of a column; what is longer is shortened, and its tooltip holds the whole."""
AIR: Final = 12
"""Pixels between columns, where there is room for that."""
LEAST: Final = 110
"""Pixels no column is squeezed below; with less room the table is scrolled sideways."""
MOST: Final = 10
"""Rows that are seen at once; further ones are scrolled to."""
READ_OUT: Final = Qt.ItemDataRole.AccessibleTextRole


class FactTable(QTableWidget):
    """Arrows walk through the cells, Ctrl+C copies everything."""

    def __init__(
        self,
        name: str,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        parent: QWidget | None = None,
        *,
        fills: bool = False,
    ) -> None:
        """`fills`: as high as there is room, not as its rows."""
        super().__init__(len(rows), len(head), parent)
        self._name, self._fills = name, fills
        self._heads: list[str] = []
        self._wanted: list[int] = []
        self._broken: list[int] = []
        """Pixels a column wants with its head in one line, and in two."""
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setObjectName("facts")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setStretchLastSection(True)
        self.say(head, rows)

    def say(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Other facts."""
        self.setRowCount(len(rows))
        self.setColumnCount(len(head))
        self._heads = list(head)
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(text[:400])
                self.setItem(at, column, item)
        self._broken = self._widths([in_two_lines(text) for text in self._heads])
        self._wanted = self._widths(self._heads)
        for column, text in enumerate(self._heads):
            self.model().setHeaderData(column, Qt.Orientation.Horizontal, text, READ_OUT)
        self._fit()

    def _widths(self, heads: Sequence[str]) -> list[int]:
        """What each column wants, also the last one, which is stretched in truth."""
        self.setHorizontalHeaderLabels(list(heads))
        each = self.horizontalHeader().sectionSizeHint
        columns = range(self.columnCount())
        return [min(max(self.sizeHintForColumn(at), each(at)), WIDEST - AIR) for at in columns]

    def _fit(self) -> None:
        """Break heads, then shorten long texts, before figures leave the table on the right."""
        room = self.viewport().width()
        tight = sum(self._wanted) > room
        each = self._broken if tight else self._wanted
        self._head_as([in_two_lines(text) for text in self._heads] if tight else self._heads)
        air = AIR if sum(each) + AIR * len(each) <= room else 0
        widest = shortened(each, room)
        for column, wanted in enumerate(each):  # the last one takes what is left besides
            self.setColumnWidth(column, min(wanted, widest) + air)
        aside = sum(min(wanted, widest) for wanted in each) > room
        head = self.horizontalHeader().sizeHint().height()
        if not self._fills:
            self.setFixedHeight(head + (18 if aside else 4) + ROW * min(self.rowCount(), MOST))

    def _head_as(self, heads: Sequence[str]) -> None:
        for column, text in enumerate(heads):
            head = self.horizontalHeaderItem(column)
            if head is not None and head.text() != text:
                head.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """Everything as tab-separated text."""
        lines = [self._heads]
        for row in range(self.rowCount()):
            cells = (self.item(row, column) for column in range(self.columnCount()))
            lines.append([plain_cell(cell.text()) for cell in cells if cell is not None])
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))


def in_two_lines(head: str) -> str:
    """A head of several words broken where its lines come out most alike."""
    gaps = [at for at, sign in enumerate(head) if sign == " "]
    if not gaps:
        return head
    at = min(gaps, key=lambda gap: abs(len(head) - 1 - 2 * gap))
    return f"{head[:at]}\n{head[at + 1 :]}"


def shortened(wanted: Sequence[int], room: int) -> int:
    """The width no column may exceed, in pixels, so that all of them fit; never below LEAST."""
    left = room
    for at, width in enumerate(sorted(wanted)):
        share = left // (len(wanted) - at)
        if width > share:
            return max(share, LEAST)
        left -= width
    return WIDEST


def plain_cell(text: str) -> str:
    """A cell no spreadsheet would run as a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat
