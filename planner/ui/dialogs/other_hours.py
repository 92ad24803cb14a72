"""How many hours do you really have? What other hours would mean is seen before they count."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from planner.domain.problem import Refused, refuse
from planner.services.my_path import Path
from planner.services.problem_words import problem_text
from planner.services.shift import set_hours
from planner.services.typed import typed_day, typed_number
from planner.services.what_if import HoursTried, try_hours
from planner.ui.attempt import attempt
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.models.my_path_words import row_title
from planner.ui.widgets.fact_table import FactTable
from planner.ui.wording import state_sentence

MOST_HOURS = 168


class OtherHours(Asking):
    """Asks gently, and shows at every key what each day would become."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None) -> None:
        w = desk.words
        name = path.person.name or path.person.id
        title = w.translate("Path", "How many hours do you really have?")
        if not path.person.me:
            title = w.translate("Path", "How many hours does {name} really have?")
        super().__init__(
            title.format(name=name),
            w.translate(
                "Path",
                "Think of an ordinary week, with what always comes between. A few hours that "
                "hold are worth more than many that don't.",
            ),
            w.translate("Path", "Take over"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self.setMinimumWidth(790)
        self._desk, self._path = desk, path
        self._slots = [row.slot for row in path.rows]
        self.hours, self.day = QLineEdit(), QLineEdit()
        self.hours.setText(w.short(path.hours) if path.hours is not None else "")
        self.day.setPlaceholderText(w.day(desk.today))
        form = QFormLayout()
        for label, field in (
            (w.translate("Path", "Hours a week"), self.hours),
            (w.translate("Path", "From (empty: today)"), self.day),
        ):
            field.setAccessibleName(label)
            field.setMaximumWidth(200)
            field.textChanged.connect(self._show)
            form.addRow(QLabel(label), field)
        self.column.addLayout(form)
        self.trouble = text("", "fieldTrouble")
        self.column.addWidget(self.trouble)
        self.table = FactTable(w.translate("Path", "What it would mean"), self._head(), [])
        self.column.addWidget(self.table)
        self.told = text("", "quiet")
        self.column.addWidget(self.told)
        self._show()
        self.hours.selectAll()
        self.hours.setFocus()

    def _head(self) -> list[str]:
        w = self._desk.words
        return [
            w.translate("Path", "What I need"),
            w.translate("Path", "Sow by, now"),
            w.translate("Path", "Sow by, then"),
            w.translate("Path", "Ready on"),
            w.translate("Path", "State then"),
        ]

    def _read(self) -> tuple[float | None, dt.date]:
        """What stands in the fields.

        Raises:
            Refused: a number or a day can't be read.
        """
        hours = typed_number(self.hours.text())
        if hours is not None and hours <= 0:
            raise refuse("hours.none", "hours")
        if hours is not None and hours > MOST_HOURS:
            raise refuse("number.range", "hours", value=hours, low=0, high=MOST_HOURS)
        return hours, typed_day(self.day.text(), self._desk.today) or self._desk.today

    def _show(self) -> None:
        try:
            hours, day = self._read()
        except Refused as refused:
            self._refuse(problem_text(self._desk.words, refused.problems[0]))
            return
        self._refuse("")
        found = try_hours(self._desk.figures, self._slots, self._path.person.id, hours, day)
        self.table.say(self._head(), self._rows(found))
        self.told.setText(self._sentence(found))

    def _refuse(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.hours.setAccessibleDescription(sentence)
        self.yes.setEnabled(not sentence)

    def _rows(self, found: HoursTried) -> list[list[str]]:
        w, content = self._desk.words, self._desk.content
        return [
            [
                row_title(w, content, before),
                w.day(before.sow_by),
                w.day(after.sow_by),
                w.day(after.ready),
                state_sentence(w, after),
            ]
            for before, after in zip(found.before, found.after, strict=True)
        ]

    def _sentence(self, found: HoursTried) -> str:
        w = self._desk.words
        if not found.weeks_over:
            return w.translate("Path", "All that is planned fits into these hours.")
        one = w.translate("Path", "In {n} week more is planned than there would be time for.")
        many = w.translate("Path", "In {n} weeks more is planned than there would be time for.")
        return w.count(found.weeks_over, one, many)

    def accept(self) -> None:
        """Take the hours over; what is refused is said here, and nothing is lost."""
        try:
            hours, day = self._read()
        except Refused as refused:
            self._refuse(problem_text(self._desk.words, refused.problems[0]))
            return
        person, today = self._path.person.id, self._desk.today
        refused_why = attempt(
            self._desk, lambda: lambda store: set_hours(store, person, hours, day, today=today)
        )
        if refused_why:
            self._refuse(refused_why)
            return
        super().accept()
