"""The matrix as a table: what a screen reader walks through, cell by cell."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.ui.models.matrix_words import MatrixWords

Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class MatrixTable(QAbstractTableModel):
    """Rows and columns as they are painted; the same words. Heads of groups are rows too."""

    def __init__(self, texts: MatrixWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = texts

    def renew(self, texts: MatrixWords) -> None:
        """Other rows, columns or words."""
        self.beginResetModel()
        self.texts = texts
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.texts.matrix.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.texts.matrix.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.texts.matrix.cell(index.row(), index.column())
        if cell is None:
            return self._folded(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(cell)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.texts.sentence(cell)
        return None

    def _folded(self, index: Index, role: int) -> str | None:
        """What a folded category says: the worst state in it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts.folded(index.row(), index.column()) or None
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.texts.folded_sentence(index.row(), index.column()) or None
        return None

    def shown(self, cell: tuple[int, int]) -> str:
        """A cell as it is painted: "A1 ›B1"."""
        needed = self.texts.needed(cell)
        parts = ("" if self.texts.company else self.texts.level(cell), needed and f"›{needed}")
        return " ".join(part for part in parts if part)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        spoken = role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if role != Qt.ItemDataRole.DisplayRole and not spoken:
            return None
        matrix = self.texts.matrix
        if orientation == Qt.Orientation.Horizontal:
            column = matrix.columns[section]
            return self.texts.head_sentence(column) if spoken else self.texts.head(column)
        row = matrix.rows[section]
        return self.texts.group(row) if row.person is None else self.texts.person(row.person)
