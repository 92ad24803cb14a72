"""A table that is only read: what a painted view shows, for screen readers and to be copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

ROW: Final = 28
WIDEST: Final = 300
"""Pixels of a column; what is longer is shortened, and its tooltip holds the whole."""
MOST: Final = 10
"""Rows that are seen at once; further ones are scrolled to."""


class FactTable(QTableWidget):
    """Arrows walk through the cells, Ctrl+C copies everything."""

    def __init__(
        self,
        name: str,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(len(rows), len(head), parent)
        self._name = name
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setObjectName("facts")
        self.setShowGrid(False)
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
        self.setHorizontalHeaderLabels(list(head))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(text[:400])
                self.setItem(at, column, item)
        self.resizeColumnsToContents()
        for column in range(self.columnCount() - 1):  # the last one takes what is left
            self.setColumnWidth(column, min(self.columnWidth(column) + 12, WIDEST))
        self.setFixedHeight(
            self.horizontalHeader().sizeHint().height() + 18 + ROW * min(len(rows), MOST)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """Everything as tab-separated text."""
        heads = (self.horizontalHeaderItem(c) for c in range(self.columnCount()))
        lines = [[head.text() for head in heads if head is not None]]
        for row in range(self.rowCount()):
            cells = (self.item(row, column) for column in range(self.columnCount()))
            lines.append([plain_cell(cell.text()) for cell in cells if cell is not None])
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))


def plain_cell(text: str) -> str:
    """A cell no spreadsheet would run as a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat
