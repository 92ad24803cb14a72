"""A record list as Qt sees it: rows patched for what an edit names, never asked for again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from planner.domain.edit import Edit
from planner.ui.models.carried import RECORDS, packed
from planner.ui.models.listed_rows import RecordList
from planner.ui.models.record_list import Column, Instead
from planner.ui.models.tree_rows import MANY_STRETCHES, branch_told, stretches
from planner.ui.models.word_tips import tip_of

Index = QModelIndex | QPersistentModelIndex
CELL: Final = Qt.ItemDataRole.UserRole
BRANCH: Final = Qt.ItemDataRole.UserRole + 1
MANY: Final = 100
"""Records of one edit from which the rows are made anew instead of one by one."""
_NONE: Final = QModelIndex()


class TableModel(QAbstractTableModel):
    """Shows one `RecordList`."""

    def __init__(self, rows: RecordList, editable: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._editable = editable

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns in their order."""
        return self.rows.listing.columns

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows.ids)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows.ids):
            return None
        if role == Qt.ItemDataRole.EditRole:
            return self.begin(index)
        if role in (BRANCH, Qt.ItemDataRole.AccessibleDescriptionRole):
            branch = self.rows.branch(index.row()) if index.column() == 0 else None
            return branch if role == BRANCH else branch_told(self.rows.sight.words, branch)
        cell = self.rows.cell(index.row(), self.columns[index.column()])
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.text
        return None

    def begin(self, index: Index) -> str:
        """The text an edit of a cell begins with."""
        field = self.columns[index.column()].field
        if field is None:
            return ""
        record = self.rows.record(index.row())
        sight = self.rows.sight
        return field.begin(sight, sight.shown(record)) if record is not None else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column, words = self.columns[section], self.rows.sight.words
        if role == Qt.ItemDataRole.DisplayRole:
            return words.translate("List", column.head)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(words, self.rows.listing.kind, column.key)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self._editable:
            found |= Qt.ItemFlag.ItemIsDragEnabled
            if self._takes_text(index):
                found |= Qt.ItemFlag.ItemIsEditable
        return found | Qt.ItemFlag.ItemNeverHasChildren

    def _takes_text(self, index: Index) -> bool:
        field, sight = self.columns[index.column()].field, self.rows.sight
        record = self.rows.record(index.row()) if field is not None else None
        if field is None or record is None or not field.can(sight, record):
            return False
        return field.instead(sight, record) is None

    def instead(self, index: Index) -> Instead | None:
        """What is to be edited in place of a cell; None for the cell itself, or nothing."""
        field = self.columns[index.column()].field if index.isValid() and self._editable else None
        record = self.rows.record(index.row()) if field is not None else None
        return field.instead(self.rows.sight, record) if field and record is not None else None

    def mimeTypes(self) -> list[str]:
        return [RECORDS, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The rows that are dragged, from above."""
        rows = sorted({index.row() for index in indexes})
        ids = [self.rows.ids[row] for row in rows]
        names = (self.rows.cell(row, self.columns[0]).text for row in rows)
        return packed(self.rows.listing.kind, ids, "\n".join(names))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.LinkAction | Qt.DropAction.CopyAction

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Another order; whoever is chosen stays chosen."""
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        before = list(self.rows.ids)
        self.rows.sort_by(self.columns[column].key, order == Qt.SortOrder.DescendingOrder)
        self._follow(before)
        self.layoutChanged.emit()

    def _follow(self, before: list[str]) -> None:
        """Move what points at rows to where these stand now."""
        now = {id_: row for row, id_ in enumerate(self.rows.ids)}
        old = self.persistentIndexList()
        new = [
            self.index(now[before[index.row()]], index.column())
            if before[index.row()] in now
            else QModelIndex()
            for index in old
        ]
        self.changePersistentIndexList(old, new)

    def renew(self) -> None:
        """All rows anew: another filter, team or language."""
        self.beginResetModel()
        self.rows.fill()
        self.endResetModel()

    def take_over(self, edit: Edit) -> None:
        """Patch the rows an edit names; of the others those are painted that now say another."""
        own = sum(change.kind == self.rows.listing.kind for change in edit.changes)
        if own > MANY:
            self.renew()
            return
        seen = self.rows.seen()
        self._patch(edit)
        last = len(self.columns) - 1
        for first, end in self.rows.differing(seen):
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))

    def fold(self, folded: Collection[str]) -> None:
        """Fold these rows of a tree, and no others."""
        self.rows.folded = set(folded)
        self._become(self.rows.arranged())

    def _become(self, now: list[str]) -> None:
        """Show these rows of a tree; whoever is chosen and still there stays chosen."""
        rows, left, old = self.rows, set(now), set(self.rows.ids)
        going = list(stretches([n for n, id_ in enumerate(rows.ids) if id_ not in left]))
        coming = list(stretches([n for n, id_ in enumerate(now) if id_ not in old]))
        if len(going) + len(coming) > MANY_STRETCHES:
            self.beginResetModel()
            rows.ids = now
            self.endResetModel()
            return
        for first, last in reversed(going):
            self.beginRemoveRows(QModelIndex(), first, last)
            del rows.ids[first : last + 1]
            self.endRemoveRows()
        self._reorder([id_ for id_ in now if id_ in old])
        for first, last in coming:
            self.beginInsertRows(QModelIndex(), first, last)
            rows.ids[first:first] = now[first : last + 1]
            self.endInsertRows()
        if now:  # marks and depths may be others
            self.dataChanged.emit(self.index(0, 0), self.index(len(now) - 1, 0))

    def _reorder(self, now: list[str]) -> None:
        before = list(self.rows.ids)
        if now != before:
            self.layoutAboutToBeChanged.emit()
            self.rows.ids = now
            self._follow(before)
            self.layoutChanged.emit()

    def _patch(self, edit: Edit) -> None:
        """What is gone first: what comes looks for its place among the others."""
        rows = self.rows
        rows.forget()
        if rows.listing.tree:
            self._become(rows.arranged())
            return
        changes = [change for change in edit.changes if change.kind == rows.listing.kind]
        for change in sorted(changes, key=lambda each: each.after is not None):
            step = rows.step_of(change.id)
            if step is None:
                continue
            what, row = step
            if what == "remove":
                self.beginRemoveRows(QModelIndex(), row, row)
                rows.take(step, change.id)
                self.endRemoveRows()
            else:
                self.beginInsertRows(QModelIndex(), row, row)
                rows.take(step, change.id)
                self.endInsertRows()
