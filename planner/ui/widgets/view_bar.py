"""The bar above a painted view: its buttons, export at the right, what is left out as chips."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.widgets.filter_chips import FilterChips
from planner.ui.widgets.flow import Flow
from planner.ui.widgets.tool_button import tool_button

Formats = Sequence[tuple[str, str]]
"""Ending and what it is, of each format."""
TABLES: Final[Formats] = (
    ("xlsx", QT_TRANSLATE_NOOP("Export", "Excel workbook")),
    ("csv", QT_TRANSLATE_NOOP("Export", "CSV, for any spreadsheet")),
)
GAP: Final = 6


class ViewBar(QWidget):
    """`narrowed`: something else is to be shown; `export_asked`: as a file with this ending."""

    narrowed = Signal()
    export_asked = Signal(str)

    def __init__(self, desk: Desk, formats: Formats) -> None:
        super().__init__()
        self._desk, self._formats = desk, formats
        self.export = tool_button(self._fill_formats)
        self.chips = FilterChips()

    def lay_out(self, tools: Sequence[QWidget]) -> None:
        """The tools in a row, or in as many as they need; chips below."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        row = Flow(None, GAP, ends=True)
        for tool in (*tools, self.export):
            row.addWidget(tool)
        column.addLayout(row)
        column.addWidget(self.chips)

    def _fill_formats(self, menu: QMenu) -> None:
        for ending, word in self._formats:
            action = menu.addAction(self._desk.words.translate("Export", word))
            action.triggered.connect(lambda _=False, ending=ending: self.export_asked.emit(ending))

    def retranslate(self) -> None:
        """Words and chips anew."""

    def renew(self) -> None:
        """Something else is shown from now on: say so, here and to who shows it."""
        self.retranslate()
        self.narrowed.emit()
