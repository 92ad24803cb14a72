"""Sorting a table without a mouse: a menu of its columns, for its own menu and for Edit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTableView

from planner.services.wording import Words

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SortMenu(QMenu):
    """The columns that are shown; one chosen again turns the order round, as a click does."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.aboutToShow.connect(self._fill)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self.setTitle(words.translate("List", "Sort by"))
        self._fill()

    def _fill(self) -> None:
        """Ticked where the table stands by it, with the arrow of its head."""
        self.clear()
        head, model = self._table.horizontalHeader(), self._table.model()
        for place in range(head.count()):
            if head.isSectionHidden(place):
                continue
            here = place == head.sortIndicatorSection()
            text = str(model.headerData(place, Qt.Orientation.Horizontal)).replace("&", "&&")
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
        self._table.scrollTo(self._table.currentIndex())
