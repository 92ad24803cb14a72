"""The columns of a list's table: which are shown, how wide, in which order, and that it is kept."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from planner.ui.models.record_list import Column
from planner.ui.models.table_model import CELL, TableModel
from planner.ui.theme import Look
from planner.ui.views.record_cells import Cells, Commit

NARROWEST = 220
"""Pixels of the first column that are never taken from it, if its words need them."""
LEAST = 110
"""Pixels that are still worth showing of a wide column, instead of leaving it out."""
BEGUN = 12
"""Rows up to which columns grow with every new word; later they stay as they are."""
MEASURED = 60
"""Rows that are looked at to find how wide a column is; about two screens full."""


class ColumnTable(QTableView):
    """`arranged`: columns, widths or order are others now.

    `fitted` tells how many columns there is no room for.
    """

    arranged = Signal()
    fitted = Signal(int)

    def __init__(
        self, model: TableModel, look: Look, commit: Commit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._model = model
        self._quiet = False
        self._wanted = {column.key for column in model.columns if column.first}
        self._pinned: set[str] = set()
        self._drawn: dict[str, int] = {}
        """Widths somebody drew, by column."""
        self._natural: list[int] = []
        """Widths the words ask for; empty until there are some."""
        self._measured = 0
        """Rows there were when they were measured."""
        self.cells = Cells(self, look, commit)
        self.setItemDelegate(self.cells)
        self._arrange()

    def _arrange(self) -> None:
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setFixedHeight(32)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._ask_columns)
        for place, column in enumerate(self._model.columns):
            self.setColumnWidth(place, column.wide)
        key, down = self._model.rows.order
        keys = [column.key for column in self._model.columns]
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(keys.index(key), order)
        self.setSortingEnabled(True)
        head.sectionResized.connect(self._resized)
        self._model.headerDataChanged.connect(self._measure_again)
        self._model.rowsInserted.connect(lambda _, first, last: self._grow(first, last))
        self._model.modelReset.connect(lambda: self._grow(0, self._model.rowCount() - 1))
        self._model.dataChanged.connect(lambda begin, end: self._grow(begin.row(), end.row()))
        head.sortIndicatorChanged.connect(lambda *_: self.arranged.emit())

    def shown_columns(self) -> list[Column]:
        """The columns that are shown, in their order."""
        return [column for _, column in self.shown_places()]

    def shown_places(self) -> list[tuple[int, Column]]:
        """The same, with the place of each among all."""
        return [(n, c) for n, c in enumerate(self._model.columns) if not self.isColumnHidden(n)]

    # -- columns -----------------------------------------------------------------------

    def _ask_columns(self, at: QPoint) -> None:
        self.columns_menu().popup(self.horizontalHeader().mapToGlobal(at))

    def columns_menu(self, keep: bool = False) -> QMenu:
        """All columns, ticked where they are shown; the first always is. `keep`: for a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, not keep)
        menu.aboutToShow.connect(lambda: self._fill_columns(menu))
        self._fill_columns(menu)
        return menu

    def _fill_columns(self, menu: QMenu) -> None:
        menu.clear()
        words = self._model.rows.sight.words
        for place, column in enumerate(self._model.columns[1:], 1):
            text = words.translate("List", column.head).replace("&", "&&")
            if column.key in self._wanted and self.isColumnHidden(place):
                text = words.translate("List", "{head} (no room)").format(head=text)
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.triggered.connect(lambda on, place=place: self.show_column(place, on))

    def show_column(self, place: int, on: bool) -> None:
        """Show or hide a column. One that was asked for stays, however little room there is."""
        key = self._model.columns[place].key
        for keys in (self._wanted, self._pinned):
            (keys.add if on else keys.discard)(key)
        self._fit()
        self.arranged.emit()

    def without_room(self) -> int:
        """How many columns would be shown if there were more room."""
        hidden = {c.key for n, c in enumerate(self._model.columns) if self.isColumnHidden(n)}
        return len(self._wanted & hidden)

    def arrangement(self) -> QByteArray:
        """Widths, order and choice of columns, to be kept."""
        chosen: dict[str, object] = {"wanted": sorted(self._wanted), "pinned": sorted(self._pinned)}
        chosen["drawn"] = self._drawn
        return QByteArray(json.dumps(chosen).encode() + b"\n") + self.horizontalHeader().saveState()

    def restore(self, arrangement: QByteArray) -> None:
        """Take an arrangement that was kept."""
        chosen, _, state = bytes(arrangement.data()).partition(b"\n")
        if chosen.startswith(b"{"):
            kept = json.loads(chosen)
            self._wanted, self._pinned = set(kept["wanted"]), set(kept["pinned"])
            self._drawn = dict(kept.get("drawn", {}))
            self._quiet = True
            self.horizontalHeader().restoreState(state)
            self._quiet = False
            head = self.horizontalHeader()
            self._model.sort(head.sortIndicatorSection(), head.sortIndicatorOrder())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many of the wanted columns as there is room for, the first ones first."""
        columns, sizes = list(enumerate(self._model.columns))[1:], self._widths()
        room = self.viewport().width() - self._least_of_first(sizes[0])
        room -= sum(sizes[place] for place, column in columns if column.key in self._pinned)
        self._quiet = True
        for place, column in columns:
            wide = sizes[place] if column.key in self._pinned else 0
            if not wide and column.key in self._wanted:
                wide = min(sizes[place], room)
                wide = wide if wide >= min(LEAST, sizes[place]) else 0
                room = room - wide if wide == sizes[place] else 0
            self.setColumnHidden(place, not wide)
            if wide:
                self.setColumnWidth(place, wide)
        self._quiet = False
        self._fill()
        self.fitted.emit(self.without_room())

    def _widths(self) -> list[int]:
        """What each column would like: as drawn, else as its words ask, else as its list says.

        Measured once, when there are rows: columns that moved with every edit would not be calm.
        Where only a few were there, as of one team, once more when the others come.
        """
        columns, rows = self._model.columns, self._model.rowCount()
        if self._measured < min(rows, BEGUN):
            asked = [self._asked(place) for place in range(len(columns))]
            before = self._natural or [0] * len(columns)
            self._natural = [max(pair) for pair in zip(asked, before, strict=True)]
            self._measured = rows
        natural = self._natural or [column.wide for column in columns]
        return [self._drawn.get(c.key, wide) for c, wide in zip(columns, natural, strict=True)]

    def _grow(self, first: int, last: int) -> None:
        """A list that only begins has seen few words yet: its columns still grow with new ones."""
        if self._measured < min(self._model.rowCount(), BEGUN):
            self._fit()  # all are looked at there
        if not self._natural or self._model.rowCount() > BEGUN:
            return
        before = list(self._natural)
        for place, wide in enumerate(before):
            self._natural[place] = max(wide, self._asked(place, range(first, last + 1)))
        if self._natural != before:
            self._fit()

    def _measure_again(self) -> None:
        """The words are those of another language."""
        self._natural, self._measured = [], 0
        self._fit()

    def _least_of_first(self, asked: int) -> int:
        """What the first column keeps: its words, but no more than a third of the room."""
        share = max(self.viewport().width() // 3, NARROWEST)
        return min(asked, self._model.columns[0].wide, share)

    def _asked(self, place: int, rows: range | None = None) -> int:
        """Room for the head and the longest word of the first rows, up to half as much again."""
        column = self._model.columns[place]
        rows = rows or range(min(self._model.rowCount(), MEASURED))
        cells = (self._model.index(row, place).data(CELL) for row in rows)
        widest = max((self.cells.wide(cell) for cell in cells), default=0)
        return min(max(widest, self._head_width(place)), column.wide * 3 // 2)

    def _head_width(self, place: int) -> int:
        """Room for the head; one that is hidden has no size of its own to ask for."""
        head = self.horizontalHeader()
        if not head.isSectionHidden(place):
            return head.sectionSizeHint(place)
        wide = head.fontMetrics().horizontalAdvance
        across = Qt.Orientation.Horizontal
        first, here = (str(self._model.headerData(n, across)) for n in (0, place))
        return wide(here) + max(head.sectionSizeHint(0) - wide(first), 0)

    def _resized(self, place: int, _: int, wide: int) -> None:
        """Somebody drew a column wider or narrower: that is its size from now on."""
        if not self._quiet and place and wide:
            self._drawn[self._model.columns[place].key] = wide
        self._fill()

    def _fill(self) -> None:
        """The first column takes the room the others leave."""
        if self._quiet:
            return
        self._quiet = True
        others = sum(self.columnWidth(n) for n in range(1, len(self._model.columns)))
        least = self._least_of_first(self._widths()[0])
        self.setColumnWidth(0, max(self.viewport().width() - others, least))
        self._quiet = False
        self.arranged.emit()
