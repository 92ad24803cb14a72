"""When a development is expected: dates in words, the curve and its table, how it was seen."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.expected import Expected, expected_of, table_of
from planner.ui.views.inspector_parts import Section, emptied, left
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.curve_figure import Curve, CurveFigure, Mark
from planner.ui.widgets.tabled_figure import TabledFigure

LABEL: Final = 104


class ExpectedSection(Section):
    """Nothing where no day is known. The table is shown on demand and says the same."""

    key = "expected"

    def __init__(self, desk: Desk, development: str) -> None:
        super().__init__(desk)
        self._id = development
        self._body = QVBoxLayout()
        self._body.setSpacing(4)
        self.column.addLayout(self._body)
        self.curve = TabledFigure(desk.look, "")
        self.history = CurveFigure(desk.look)
        self.column.addWidget(self.curve)
        self.column.addWidget(self.history)

    def renew(self) -> None:
        desk = self.desk
        record = desk.content.developments.get(self._id)
        found = expected_of(desk.figures, desk.words, record, desk.in_company) if record else None
        emptied(self._body)
        self.setVisible(found is not None)
        if found is None:
            return
        w = desk.words
        head = text(w.translate("Details", "Expected"), "strong")
        guessed = Chip(desk.look, "", w.translate("Timeline", "guessed"))
        self._body.addLayout(left(head, guessed) if found.guessed else left(head))
        self._rows(found)
        self._paint(found)

    def _rows(self, found: Expected) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(6)
        grid.setColumnMinimumWidth(0, LABEL)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(found.rows):
            grid.addWidget(text(label, "quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text(value, "strong" if row == 1 else ""), row, 1)
        rows = QWidget()
        rows.setLayout(grid)
        self._body.addWidget(rows)

    def _paint(self, found: Expected) -> None:
        w = self.desk.words
        days = [int(day) for day, _ in found.curve]
        first, last = (_month(self.desk, day) for day in (min(days), max(days)))
        marks = []
        if found.due is not None and min(days) <= found.due.toordinal() <= max(days):
            marks.append(Mark(found.due.toordinal(), w.translate("Details", "ready by")))
        name = w.translate("Details", "How likely it is here by a day")
        curve = Curve(found.curve, "wave")
        head = (w.translate("Field", "Day"), w.translate("Field", "Probability"))
        self.curve.as_table.setText(w.translate("Details", "As a table"))
        self.curve.say(name, [curve], marks, (first, last), head, table_of(w, found))
        self.history.setVisible(len(found.history) > 1)
        if len(found.history) > 1:
            points = tuple((float(day.toordinal()), share) for day, share in found.history)
            said = "; ".join(f"{w.day(day)} {w.percent(share)}" for day, share in found.history)
            name = w.translate("Details", "How likely it was held to be")
            ends = (w.day(found.history[0][0]), w.day(found.history[-1][0]))
            self.history.say(name, said, [Curve(points, "line", dots=True)], (), ends)


def _month(desk: Desk, ordinal: int) -> str:
    return desk.words.month(dt.date.fromordinal(ordinal))
