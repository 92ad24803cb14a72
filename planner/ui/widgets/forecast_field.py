"""Forecasts of a development: what was said stays; a new one asks for the feelings first."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from planner.domain.development import Forecast
from planner.services.works_council_words import quiet_line
from planner.ui.desk import Desk
from planner.ui.models.entry_words import entry_line
from planner.ui.models.expected import may_tell
from planner.ui.models.fields import Field
from planner.ui.widgets.draft_form import DraftForm, Make, Refusal
from planner.ui.widgets.field_editor import FieldEditor
from planner.ui.widgets.plain_text import text

FEELINGS: Final = ("desire", "worry", "hope")
LOCKS: Final = {
    "probability": FEELINGS,
    **dict.fromkeys(("earliest", "likely", "latest"), (*FEELINGS, "probability")),
}
"""What must stand before a line can be filled in: whoever has looked at wish, worry and hope
estimates more freely of them."""
ORDER: Final = ("by", "on", *FEELINGS, "probability", "earliest", "likely", "latest")
FEW: Final = 3
"""Forecasts shown at first, the newest ones, a line each."""


class ForecastField(FieldEditor):
    """The newest forecasts, all of them on demand, and the form of a new one."""

    def __init__(self, desk: Desk, field: Field, make: Make) -> None:
        super().__init__()
        self._desk, self._field, self._make = desk, field, make
        self._name = ""
        self._locked = self._all = False
        self._entries: tuple[Forecast, ...] = ()
        self.form: DraftForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(5)
        self._draft = QVBoxLayout()
        self.more, self.new = QPushButton(), QPushButton()
        for button in (self.more, self.new):
            button.setObjectName("fieldLink")
        self.more.clicked.connect(self._show_all)
        self.new.clicked.connect(self.begin)
        column.addLayout(self._lines)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._draft)
        column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)

    # -- showing -----------------------------------------------------------------------------

    def call(self, name: str) -> None:
        self._name = name
        w = self._desk.words
        self.new.setText(w.translate("Details", "New forecast …"))
        self._show()

    def lock(self) -> None:
        self._locked = True
        self._show()

    def show_value(self, value: object) -> None:
        assert isinstance(value, tuple)
        self._entries = value
        self._show()

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _show(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        w, others = self._desk.words, self._desk.in_company
        told = [each for each in self._entries if may_tell(self._desk.content, each.by)]
        newest_first = sorted(told, key=lambda each: each.on)[::-1]
        shown = newest_first if self._all else newest_first[:FEW]
        for entry in shown:
            line = entry_line(w, self._desk.content, entry, others)
            self._lines.addWidget(text(line if self._all else line.splitlines()[0]))
        if len(told) < len(self._entries):
            self._lines.addWidget(text(quiet_line(w, "others_estimates"), "quiet"))
        self.more.setText(w.translate("Details", "All of it …"))
        self.more.setAccessibleDescription(self._name)
        self.more.setVisible(bool(shown) and not self._all)
        if others and self.form is not None:
            self._close()
        self.new.setVisible(not self._locked and not others and self.form is None)

    # -- a new one ---------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask for a new forecast."""
        if self._locked or self._desk.in_company:
            return
        if self.form is None:
            columns = {column.name: column for column in self._field.columns}
            me = next((p.id for p in self._desk.content.people.values() if p.me), None)
            self.form = DraftForm(
                self._desk,
                self._desk.words.translate("Details", "New forecast"),
                [columns[name] for name in ORDER],
                self._make,
                self._take,
                {"on": self._desk.today, "by": me},
                locks=LOCKS,
            )
            told = self._desk.words.translate(
                "Details",
                "First how you feel about it, then the estimate. It is shown as given; "
                "nobody judges it.",
            )
            self.form.column.insertWidget(0, text(told, "small"))
            self.form.closed.connect(self._close)
            self._draft.addWidget(self.form)
            self.new.hide()
        self.form.cells[FEELINGS[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, values: dict[str, Any]) -> Refusal | None:
        w = self._desk.words
        for name in (*FEELINGS, "probability"):
            if values[name] is None:
                return name, w.translate("Field", "This is still missing; fill it in.")
        count = len(self._entries)
        self.wished.emit((*self._entries, Forecast(**values)))
        return None if len(self._entries) > count else ("latest", "")

    def _close(self) -> None:
        if self.form is None:
            return
        self._draft.removeWidget(self.form)
        self.form.hide()
        self.form.deleteLater()
        self.form = None
        self._show()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)
