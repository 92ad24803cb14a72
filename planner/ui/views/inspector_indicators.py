"""Early indicators on the page of their development: how they stand, and a reading in one line."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.domain.signal import Indicator, tripped
from planner.services.developments import add_reading
from planner.services.naming import name_of
from planner.services.records import add_record
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.field_reading import Unread, read_number, shown_number
from planner.ui.models.record_links import Link
from planner.ui.views.inspector_parts import Section, emptied, left, link_line, quiet_until
from planner.ui.widgets.field_editor import Line
from planner.ui.widgets.reference_fields import NameButton


class ReadingLine(QWidget):
    """A number and Enter notes today's reading; what can't be read is said right here."""

    def __init__(self, desk: Desk, indicator: str) -> None:
        super().__init__()
        self._desk, self._id = desk, indicator
        self.line = Line()
        self.line.offered.connect(self._read)
        w = desk.words
        told = w.translate("Details", "Reading today (Enter)")
        self.line.setPlaceholderText(told)
        self.line.setAccessibleName(f"{name_of(desk.content, 'indicators', indicator)}: {told}")
        self.told = quiet_until("fieldTrouble")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.told)

    def _read(self, typed: str) -> None:
        desk = self._desk
        try:
            value = read_number(typed, desk.words)
        except Unread as unread:
            self.told.setText(str(unread))
            self.told.show()
            self.line.setAccessibleDescription(str(unread))
            return
        self.line.accept_text("")
        self.told.hide()
        if value is not None:
            desk.editor.run(add_reading, self._id, value, today=desk.today)


class IndicatorsSection(Section):
    """Title, threshold and newest value of each; a line to read it, a line for a new one."""

    key = "indicators"

    def __init__(self, desk: Desk, development: str) -> None:
        super().__init__(desk)
        self._development = development
        self.links: list[NameButton] = []
        self.readings: dict[str, ReadingLine] = {}
        self._head = text("", "strong")
        self.column.addWidget(self._head)
        self._list = QVBoxLayout()
        self._list.setSpacing(1)
        self.column.addLayout(self._list)
        self.new = QLineEdit()
        self.new.returnPressed.connect(self._add)
        self.add = QPushButton()
        self.add.setObjectName("fieldLink")
        self.add.clicked.connect(self.begin)
        self.column.addWidget(self.new)
        self.column.addLayout(left(self.add))
        self.new.hide()

    def _own(self) -> list[Indicator]:
        found = self.desk.content.indicators.values()
        return [each for each in found if each.development == self._development]

    def renew(self) -> None:
        desk, w = self.desk, self.desk.words
        self._head.setText(w.translate("Details", "Early indicators"))
        self.add.setText(w.translate("Details", "New early indicator …"))
        self.add.setVisible(not desk.plan.read_only and self.new.isHidden())
        hint = w.translate("Details", "What is counted or measured (Enter)")
        self.new.setPlaceholderText(hint)
        self.new.setAccessibleName(hint)
        at = next((id_ for id_, each in self.readings.items() if each.line.hasFocus()), "")
        emptied(self._list)
        self.links, self.readings = [], {}
        for each in self._own():
            self._list.addWidget(link_line(desk, self._link(each), desk.choose, self.links, False))
            if not desk.plan.read_only:
                self.readings[each.id] = line = ReadingLine(desk, each.id)
                self._list.addWidget(line)
        if at in self.readings:  # for the next one
            self.readings[at].line.setFocus()

    def _link(self, each: Indicator) -> Link:
        w = self.desk.words
        parts = []
        if each.threshold is not None:
            sign = "≥" if each.comparison == "at_least" else "≤"
            parts.append(f"{sign} {shown_number(each.threshold, w)}")
        newest = max(reversed(each.readings), key=lambda r: r.on) if each.readings else None
        if newest is not None:
            now = w.translate("Details", "now {value} ({day})")
            parts.append(now.format(value=shown_number(newest.value, w), day=w.day(newest.on)))
        if tripped(each) is not None:
            parts.insert(0, w.translate("Details", "tripped"))
        return Link("indicators", each.id, name_of(self.desk.content, "indicators", each.id),
                    " · ".join(parts))  # fmt: skip

    def begin(self) -> None:
        self.new.show()
        self.add.hide()
        self.new.setFocus()

    def _add(self) -> None:
        title = " ".join(self.new.text().split())
        values: dict[str, Any] = {"title": title, "development": self._development}
        if title and self.desk.editor.run(add_record, "indicators", values) is not None:
            self.new.clear()
            self.new.hide()
            self.renew()
