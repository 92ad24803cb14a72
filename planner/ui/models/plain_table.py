"""Rows of texts as Qt sees them: read, sorted, copied, never edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class PlainTable(QAbstractTableModel):
    """`text` says what a cell holds, `rank` what it is sorted by; rows may be anything."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads: Sequence[str] = ()
        self.rows: list[Any] = []
        self._text: Callable[[Any, int], str] = lambda *_: ""
        self._rank: Callable[[Any, int], Any] = lambda *_: ""
        self._order: tuple[int, bool] | None = None

    def show(
        self,
        heads: Sequence[str],
        rows: Sequence[Any],
        text: Callable[[Any, int], str],
        rank: Callable[[Any, int], Any],
    ) -> None:
        """Other rows; the order that was chosen stays."""
        self.beginResetModel()
        self.heads, self.rows, self._text, self._rank = heads, list(rows), text, rank
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        if self._order is not None:
            column, down = self._order
            self.rows.sort(key=lambda row: self._rank(row, column), reverse=down)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Another order; column −1 is that of the chart."""
        self._order = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        before = list(self.rows)
        self._arrange()
        now = {id(row): place for place, row in enumerate(self.rows)}
        old = self.persistentIndexList()
        new = [self.index(now[id(before[each.row()])], each.column()) for each in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def lines(self, rows: Sequence[int]) -> list[list[str]]:
        """Heads and cells as text, to be copied."""
        columns = range(len(self.heads))
        found = [[self._text(self.rows[row], column) for column in columns] for row in rows]
        return [list(self.heads), *found]

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        if index.isValid() and role in (
            roles.DisplayRole,
            roles.AccessibleTextRole,
            roles.ToolTipRole,
        ):
            return self._text(self.rows[index.row()], index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section] if section < len(self.heads) else None
        return None
