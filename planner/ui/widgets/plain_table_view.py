"""A table that is read beside a picture: arrows, sorting, Ctrl+C, Enter, the menu key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from planner.services.wording import Words
from planner.ui.copying import copy_lines
from planner.ui.models.plain_table import PlainTable
from planner.ui.widgets.menu_keys import keep_keys
from planner.ui.widgets.sort_menu import SortMenu

ROW = 28
HEAD = 30
MOST, AIR, MEASURED = 320, 8, 24
"""Pixels a column takes by itself and those free beside its texts; rows that are measured."""


class PlainTableView(QTableView):
    """`looked_at`: another row is chosen; `opened`: Enter or a double click on it.

    Without `own_menu` the menu key offers what can be done with any table; with it `menu_asked`
    goes out, and `sorting` is to be put into that menu.
    """

    looked_at = Signal(int)
    opened = Signal(int)
    menu_asked = Signal(int, QPoint)
    copied = Signal(int)

    def __init__(self, wide: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = PlainTable(self)
        self.setModel(self.table)
        self._wide = wide
        self._quiet, self._fitting, self._drawn = False, False, False
        self._words: Words | None = None
        self.own_menu = False
        self.sorting = SortMenu(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        down, head = self.verticalHeader(), self.horizontalHeader()
        down.setVisible(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(ROW)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setFixedHeight(HEAD)
        head.setResizeContentsPrecision(MEASURED)
        head.sectionResized.connect(self._draw)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def speak(self, words: Words) -> None:
        """Name what can be done with it in a language."""
        self._words = words
        self.sorting.retranslate(words)

    def arrange(self) -> None:
        """Give the columns their widths, once there are columns."""
        self._fitting = True
        for place, wide in enumerate(self._wide):
            self.setColumnWidth(place, wide)
        self._fitting = False

    def fit(self) -> None:
        """Columns as wide as their texts ask for; where somebody drew one, all stay."""
        if self._drawn:
            return
        head, places = self.horizontalHeader(), range(self.table.columnCount())
        texts = [max(self.sizeHintForColumn(at), head.sectionSizeHint(at)) for at in places]
        room = self.viewport().width() - sum(texts)
        self._fitting = True
        for at, wide in enumerate(texts):
            self.setColumnWidth(at, min(wide + (AIR if room > AIR * len(texts) else 0), MOST))
        self._fitting = False

    def _draw(self) -> None:
        self._drawn = self._drawn or not self._fitting

    def look_at(self, row: int | None) -> None:
        """Choose a row that was chosen elsewhere."""
        self._quiet = True
        if row is None:
            self.clearSelection()
        else:
            column = max(self.currentIndex().column(), 0)
            self.setCurrentIndex(self.table.index(row, column))
        self._quiet = False

    def _tell(self) -> None:
        if not self._quiet and self.currentIndex().isValid():
            self.looked_at.emit(self.currentIndex().row())

    def copy(self) -> None:
        """The chosen rows, or all."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = chosen if len(chosen) > 1 else range(len(self.table.rows))
        copy_lines(self.table.lines(rows))
        self.copied.emit(len(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if not self.own_menu:
            self.pop_up(event.globalPos())
        elif index.isValid():
            self.menu_asked.emit(index.row(), event.globalPos())

    def pop_up(self, at: QPoint) -> None:
        """What can be done with any table: copy it, sort it."""
        if self._words is None:
            return
        menu = keep_keys(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._words.translate("List", "Copy as table"), self.copy)
        menu.addMenu(self.sorting)
        menu.popup(at)
