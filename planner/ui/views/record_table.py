"""The table of a list: fixed heights, keys that go on, rows that take what is dragged to them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QToolTip, QWidget

from planner.ui.models.carried import fits, unpacked
from planner.ui.models.table_model import BRANCH, CELL, TableModel
from planner.ui.models.word_tips import state_tip
from planner.ui.theme import Look
from planner.ui.views.carried_label import name_in_hand
from planner.ui.views.record_cells import MARK, ROW, Commit, mark_end
from planner.ui.views.record_columns import ColumnTable

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)


class RecordTable(ColumnTable):
    """`menu_asked`: where a menu opens."""

    menu_asked = Signal(QPoint)
    given = Signal(object, int)
    """Records that were dragged here, and the row they were let go on."""
    led = Signal(int, object)
    """A row, and what decides instead what its cell shows."""
    turned = Signal(int)
    """What lies in a row is to be folded away, or opened."""

    def __init__(
        self, model: TableModel, look: Look, commit: Commit, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, look, commit, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self._over = -1
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self._look = look
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        down = self.verticalHeader()
        down.setVisible(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(ROW)
        self.cells.saved.connect(self._go_on)

    # -- keys --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._step_in_tree(event) or self._choose_first(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_from(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose_first(self, event: QKeyEvent) -> bool:
        """Up and down choose the row the frame stands on before they leave it."""
        here, chosen = self.currentIndex(), self.selectionModel()
        if event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down) or event.modifiers() & _HELD:
            return False
        if chosen.hasSelection() or not here.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag
        chosen.select(here, flags.ClearAndSelect | flags.Rows)
        return True

    def _step_in_tree(self, event: QKeyEvent) -> bool:
        """Left folds and leads to what a row lies in, Right opens, as in any tree."""
        index = self.currentIndex()
        branch = index.data(BRANCH) if index.isValid() else None
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if branch is None or step is None or event.modifiers() & _HELD:
            return False
        if branch.holds and branch.folded == (step > 0):
            self.turned.emit(index.row())
            return True
        if step > 0 or not branch.depth:
            return False
        rows = range(index.row() - 1, -1, -1)
        above = (row for row in rows if self._model.index(row, 0).data(BRANCH).depth < branch.depth)
        self.setCurrentIndex(self._model.index(next(above), 0))
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._press_mark(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._press_mark(event) and not self._lead(self.indexAt(event.position().toPoint())):
            super().mouseDoubleClickEvent(event)

    def _press_mark(self, event: QMouseEvent) -> bool:
        """A press on the mark before a name folds or opens it."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        branch = index.data(BRANCH) if index.isValid() else None
        if branch is None or not branch.holds or event.button() != Qt.MouseButton.LeftButton:
            return False
        if at.x() - self.visualRect(index).left() > mark_end(branch):
            return False
        if at.x() - self.visualRect(index).left() < mark_end(branch) - MARK:
            return False
        self.turned.emit(index.row())
        return True

    def edit_from(self, index: QModelIndex) -> None:
        """Edit a cell, or the next one of its row that can be edited."""
        if self._lead(index):
            return
        places = range(index.column(), len(self._model.columns)) if index.isValid() else ()
        for place in places:
            cell = index.siblingAtColumn(place)
            if self._can(cell):
                self._edit(cell)
                return

    def _lead(self, index: QModelIndex) -> bool:
        """Where something else decides what a cell shows, that is what is edited."""
        instead = self._model.instead(index)
        if instead is not None:
            self.led.emit(index.row(), instead)
        return instead is not None

    def _can(self, cell: QModelIndex) -> bool:
        hidden = self.isColumnHidden(cell.column())
        return not hidden and bool(self._model.flags(cell) & Qt.ItemFlag.ItemIsEditable)

    def _edit(self, cell: QModelIndex) -> None:
        self.setCurrentIndex(cell)
        self.edit(cell)

    def _go_on(self, index: QModelIndex, step: int) -> None:
        """After a cell was saved: stay there, or edit the next one with Tab."""
        self.setFocus()
        if not step or not index.isValid():
            return
        place = index.column() + step
        while 0 <= place < len(self._model.columns):
            cell = index.siblingAtColumn(place)
            if self._can(cell):
                self._edit(cell)
                return
            place += step

    # -- what is dragged here ----------------------------------------------------------

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the chosen rows, named beside the pointer."""
        if chosen := self.selectedIndexes():
            drag, carried = QDrag(self), self._model.mimeData(chosen)
            drag.setMimeData(carried)
            name_in_hand(drag, self.viewport(), self._look.colours, carried.text().split("\n"))
            drag.exec(actions, self.defaultDropAction())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def _consider(self, event: QDragMoveEvent) -> None:
        """A row takes what can be linked with it; entering the list is allowed anywhere."""
        carried = unpacked(event.mimeData())
        able = fits(carried, self._model.rows.listing.kind)
        row = self.indexAt(event.position().toPoint()).row() if able else -1
        self._mark(row)
        if able and (row >= 0 or event.type() == QEvent.Type.DragEnter):
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(-1)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        carried, row = unpacked(event.mimeData()), self._over
        self._mark(-1)
        if carried is not None and row >= 0:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            self.given.emit(carried, row)

    def _mark(self, row: int) -> None:
        """Frame the row that would take it."""
        if row != self._over:
            self._over = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over >= 0:
            top, high = self.rowViewportPosition(self._over), self.rowHeight(self._over)
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self._look.colours.accent), 2))
            painter.drawRoundedRect(1, top + 1, self.viewport().width() - 2, high - 2, 4, 4)
            painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """A text that is shortened is told in full, a state explained."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), self._tip(index), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, index: QModelIndex) -> str:
        if not index.isValid():
            return ""
        text = str(index.data() or "")
        wide = self.fontMetrics().horizontalAdvance(text) + 28
        short = text[:400] if wide > self.columnWidth(index.column()) else ""
        cell = index.data(CELL)
        meant = state_tip(self._model.rows.sight.words, cell.state) if cell else ""
        return "\n".join(filter(None, (short, meant)))
