"""Asks for the day the matrix is seen on, in the words people use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.problem import Refused
from planner.services.problem_words import problem_text
from planner.services.typed import typed_day
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text


class AskDay(Asking):
    """`then` gets the day; what is no day is said at the field."""

    def __init__(self, desk: Desk, then: Callable[[dt.date], None], parent: QWidget | None) -> None:
        w = desk.words
        super().__init__(
            w.translate("Matrix", "Levels on which day?"),
            w.translate(
                "Matrix",
                "What is planned until then counts as done; what lapses or leaves is gone.",
            ),
            w.translate("Matrix", "Show"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self._desk, self._then = desk, then
        self.field = QLineEdit()
        self.field.setPlaceholderText(
            w.translate("Matrix", "24.3.2027, “in 6 months” or “Q3 2027”")
        )
        self.field.setAccessibleName(w.translate("Matrix", "Levels on which day?"))
        self.trouble = text("", "fieldError")
        self.trouble.hide()
        self.column.addWidget(self.field)
        self.column.addWidget(self.trouble)

    def accept(self) -> None:
        try:
            day = typed_day(self.field.text(), self._desk.today)
        except Refused as refused:
            self._say(problem_text(self._desk.words, refused.problems[0]))
            return
        if day is None:
            self._say(self._desk.words.translate("Matrix", "Write a day, like 24.3.2027."))
            return
        self._then(day)
        super().accept()

    def _say(self, told: str) -> None:
        self.trouble.setText(told)
        self.trouble.show()
