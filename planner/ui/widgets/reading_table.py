"""Readings of an early indicator: a new one in one line, value and day."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.domain.signal import Reading
from planner.ui.desk import Desk
from planner.ui.models.field_reading import Unread, read_number
from planner.ui.models.fields import Field
from planner.ui.widgets.draft_form import Make
from planner.ui.widgets.entry_table import EntryTable
from planner.ui.widgets.line_fields import DayField
from planner.ui.widgets.typed_line import TypedLine


class ReadingTable(EntryTable):
    """The line below the readings stays open: a number and Enter notes today's."""

    def __init__(self, desk: Desk, field: Field, make: Make) -> None:
        super().__init__(desk, field, lambda column, whose: make(desk, column, whose), lambda: None)
        self.value, self.day = TypedLine(), DayField(desk)
        self.value.returnPressed.connect(self._note)
        self.day.wished.connect(self.day.show_value)
        self.day.unread.connect(self.unread)
        self.note = QPushButton()
        self.note.clicked.connect(self._note)
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.value, 3)
        row.addWidget(self.day, 4)
        row.addWidget(self.note)
        self._column.addWidget(self._line)
        self.setFocusProxy(self.value)
        self.day.show_value(desk.today)

    def call(self, name: str) -> None:
        super().call(name)
        w = self._desk.words
        told = w.translate("Details", "Reading today (Enter)")
        self.value.setPlaceholderText(w.translate("Field", "Value"))
        self.value.setAccessibleName(f"{name}: {told}")
        self.day.call(f"{name}: {w.translate('Field', 'Day')}")
        self.note.setText(w.translate("Field", "Add"))
        self.note.setAccessibleDescription(name)

    def lock(self) -> None:
        super().lock()
        self._line.hide()

    def begin(self) -> None:
        """Ask for a new reading."""
        self.value.setFocus()

    def _build(self) -> None:
        super()._build()
        self.add.hide()

    def _note(self) -> None:
        try:
            value = read_number(self.value.text(), self._desk.words)
        except Unread as unread:
            self.unread.emit(str(unread))
            return
        if value is None:
            self.unread.emit(self._desk.words.translate("Field", "Write what was read: a number."))
            return
        day: Any = self.day.value or self._desk.today
        count = len(self._entries)
        self._wish((*self._entries, Reading(on=day, value=value)))
        if len(self._entries) > count:
            self.value.clear()
            self.day.show_value(self._desk.today)
            self.value.setFocus()
