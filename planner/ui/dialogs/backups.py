"""The copies of a plan: when, why, how much is in each, and the way back to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from planner.services.ports import Backup
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.dialogs.frame import Asking, text
from planner.ui.doors import Counts

REASONS: Final = {
    "open": QT_TRANSLATE_NOOP("Backups", "on opening"),
    "opened": QT_TRANSLATE_NOOP("Backups", "on opening"),
    "regular": QT_TRANSLATE_NOOP("Backups", "while working"),
    "bulk": QT_TRANSLATE_NOOP("Backups", "before many changes"),
    "import": QT_TRANSLATE_NOOP("Backups", "before an import"),
    "migration": QT_TRANSLATE_NOOP("Backups", "before a new version"),
}


class Backups(Asking):
    """`restore` gets the copy that was chosen, after the dialog has closed."""

    def __init__(
        self,
        words: Words,
        copies: Sequence[Backup],
        restore: Callable[[Backup], None],
        parent: QWidget,
    ) -> None:
        w = words
        line = w.translate(
            "Backups",
            "The plan as it is now is kept aside, beside the file; nothing is lost by going back.",
        )
        go_back = w.translate("Backups", "Go back to this copy") if copies else ""
        super().__init__(
            w.translate("Backups", "Copies of this plan"),
            line if copies else "",
            go_back,
            w.translate("Plan", "Close"),
            parent,
        )
        self.setMinimumWidth(680)
        self._words, self._copies, self._restore = words, list(copies), restore
        self.closed = False
        self.finished.connect(self._close)
        self.table = QTableWidget(len(copies), 4)
        if copies:
            self._fill()
            self.column.addWidget(self.table)
        else:
            told = w.translate(
                "Backups",
                "There is no copy yet. One is made when a changed plan is opened, and every half "
                "hour while you work.",
            )
            self.column.addWidget(text(told))

    def _fill(self) -> None:
        w, table = self._words, self.table
        table.setAccessibleName(w.translate("Backups", "Copies of this plan"))
        table.setHorizontalHeaderLabels(
            [
                w.translate("Backups", "Made"),
                w.translate("Backups", "Why"),
                w.translate("Backups", "People"),
                w.translate("Backups", "Assessments"),
            ]
        )
        for row, copy in enumerate(self._copies):
            for column, told in enumerate((_when(w, copy), _why(w, copy), "…", "…")):
                self._put(row, column, told)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)  # why is the longest
        role, across = Qt.ItemDataRole.TextAlignmentRole, Qt.Orientation.Horizontal
        for column in range(table.columnCount()):
            side = Qt.AlignmentFlag.AlignRight if column > 1 else Qt.AlignmentFlag.AlignLeft
            table.model().setHeaderData(column, across, side | Qt.AlignmentFlag.AlignVCenter, role)
        table.setMinimumHeight(min(60 + 30 * len(self._copies), 420))
        table.selectRow(0)

    def _close(self) -> None:
        self.closed = True

    def _put(self, row: int, column: int, told: str) -> None:
        item = QTableWidgetItem(told)
        if column > 1:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(row, column, item)

    def show_counts(self, row: int, found: Counts | None) -> None:
        """What a copy holds; None where it can't be read."""
        told = [self._words.number(n, 0) for n in found] if found else ["?", "?"]
        for column, each in enumerate(told, 2):
            self._put(row, column, each)

    def accept(self) -> None:
        row = self.table.currentRow()
        super().accept()
        if 0 <= row < len(self._copies):
            self._restore(self._copies[row])


def _when(w: Words, copy: Backup) -> str:
    made = copy.made.astimezone()
    return f"{w.day(made.date())}, {made:%H:%M}"


def _why(w: Words, copy: Backup) -> str:
    known = REASONS.get(copy.reason)
    return w.translate("Backups", known) if known else copy.reason
