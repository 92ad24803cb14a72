"""A painted figure with its table: the same in rows, shown on demand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.ui.theme import Look
from planner.ui.widgets.curve_figure import Curve, CurveFigure, Mark
from planner.ui.widgets.fact_table import FactTable


class TabledFigure(QWidget):
    """`word` is what the button says that shows the table."""

    def __init__(self, look: Look, word: str) -> None:
        super().__init__()
        self.figure = CurveFigure(look)
        self.as_table = QPushButton(word)
        self.as_table.setObjectName("fieldLink")
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._turn)
        self.table: FactTable | None = None
        self._name = ""
        self._facts: tuple[Sequence[str], Sequence[Sequence[str]]] = ((), ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.figure)
        self._column.addWidget(self.as_table, 0, Qt.AlignmentFlag.AlignLeft)

    def say(
        self,
        name: str,
        curves: Sequence[Curve],
        marks: Sequence[Mark],
        ends: tuple[str, str],
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
    ) -> None:
        """What is painted, and the same in rows; the rows are read aloud too."""
        self._name, self._facts = name, (head, rows)
        told = "; ".join(", ".join(row) for row in rows)
        self.figure.say(name, told, curves, marks, ends)
        self.as_table.setAccessibleDescription(name)
        self._turn(self.as_table.isChecked())

    def _turn(self, on: bool) -> None:
        if on and self.table is None:
            self.table = FactTable(self._name, *self._facts)
            self._column.addWidget(self.table)
        if self.table is not None:
            self.table.say(*self._facts)
            self.table.setVisible(on)
