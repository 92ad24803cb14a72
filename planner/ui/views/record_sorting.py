"""Sorting a list without a mouse: a menu of its columns, for the context menu and for Edit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from planner.services.wording import Words
from planner.ui.views.record_columns import ColumnTable

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SortMenu(QMenu):
    """The columns that are shown; one chosen again turns the order round, as a click does."""

    def __init__(self, table: ColumnTable) -> None:
        super().__init__(table)
        self._table = table
        self._words: Words | None = None
        self.aboutToShow.connect(self._fill)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.setTitle(words.translate("List", "Sort by"))
        self._fill()

    def _fill(self) -> None:
        """Ticked where the list stands by it, with the arrow of its head."""
        assert self._words is not None
        self.clear()
        head = self._table.horizontalHeader()
        for place, column in self._table.shown_places():
            here = place == head.sortIndicatorSection()
            text = self._words.translate("List", column.head).replace("&", "&&")
            if here:
                text = f"{text} {'↑' if head.sortIndicatorOrder() == UP else '↓'}"
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(here)
            action.triggered.connect(lambda _=False, place=place: self._sort(place))

    def _sort(self, place: int) -> None:
        head = self._table.horizontalHeader()
        turned = place == head.sortIndicatorSection() and head.sortIndicatorOrder() == UP
        head.setSortIndicator(place, DOWN if turned else UP)
