"""A team at a glance: gaps, what rests on one person, age of what is known, hours and money."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.problem import Refused
from planner.domain.record import label_of
from planner.services.matching import fold
from planner.services.naming import cut
from planner.services.paper_table import Table, shown
from planner.services.problem_words import problem_text
from planner.services.team_view import team_view
from planner.services.team_words import team_paper
from planner.services.typed import typed_day
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.views.inspector_parts import boxed, emptied
from planner.ui.views.list_place import TabView
from planner.ui.widgets.fact_table import FactTable
from planner.ui.widgets.flow import Flow
from planner.ui.widgets.settled import add_shown, settle

Ask = Callable[[QWidget, str, dt.date, str], None]
"""(from this widget, ending, day, development) → where to write it?"""


class TeamPlace(TabView):
    """Made anew when it is seen and something changed; the rail's team is the one that is shown."""

    def __init__(self, desk: Desk, ask: Ask) -> None:
        super().__init__()
        self._desk, self._ask = desk, ask
        self._stale = True
        self.tables: list[FactTable] = []
        self.team, self.development = QComboBox(), QComboBox()
        self.day = QLineEdit()
        self.saves = {ending: QPushButton() for ending in ("pdf", "xlsx")}
        self.told, self.trouble = text("", "quiet"), text("", "fieldTrouble")
        self._labels = [QLabel() for _ in range(3)]
        self._lay_out()
        self.team.activated.connect(lambda _: desk.only_team(self.team.currentData()))
        self.development.activated.connect(lambda _: self._show())
        self.day.editingFinished.connect(self._show)
        for ending, button in self.saves.items():
            button.clicked.connect(lambda _=False, ending=ending: self._save(ending))
        desk.changed.connect(lambda *_: self._renew())
        desk.filtered.connect(self._renew)
        self.setFocusProxy(self.team)
        self.retranslate()

    def _lay_out(self) -> None:
        row = Flow(None, 14)
        for label, field in zip(self._labels, (self.team, self.development, self.day), strict=True):
            label.setBuddy(field)
            row.addWidget(_beside(label, field))
        for box in (self.team, self.development):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(16)
        self.day.setFixedWidth(108)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(14)
        body = QWidget()
        body.setObjectName("pageBody")
        page = QVBoxLayout(body)
        page.setContentsMargins(22, 14, 22, 22)
        page.setSpacing(10)
        page.addLayout(row)
        page.addWidget(self.trouble)
        page.addWidget(self.told)
        page.addLayout(self._cards)
        page.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("page")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    # -- showing -------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the desk's language."""
        w = self._desk.words
        names = (
            w.translate("Team", "Team"),
            w.translate("Team", "Development"),
            w.translate("Team", "On"),
        )
        fields = (self.team, self.development, self.day)
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.day.setPlaceholderText(w.day(self._desk.today))
        for ending, button in self.saves.items():
            told = w.translate("Report", "Export as {format}…")
            button.setText(told.format(format={"xlsx": "Excel"}.get(ending, ending.upper())))
        self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show()

    def _renew(self) -> None:
        self._stale = True
        if self.isVisible():
            self._show()

    def on(self) -> dt.date | None:
        """The day that is looked at; None where none can be read, and why stands below."""
        self.trouble.setText("")
        try:
            return typed_day(self.day.text(), self._desk.today) or self._desk.today
        except Refused as refused:
            told = (problem_text(self._desk.words, each) for each in refused.problems)
            self.trouble.setText(" ".join(told))
            return None

    def _show(self) -> None:
        self._stale = False
        desk, w = self._desk, self._desk.words
        self._offer(self.team, "teams", w.translate("Team", "everybody"), desk.team)
        asked = self.about
        every = w.translate("Team", "all of them")
        self._offer(self.development, "developments", every, asked)
        for box in (self.team, self.development):
            box.setToolTip(box.currentText()[:400])  # the names of some need more room
        on = self.on()
        self.trouble.setVisible(bool(self.trouble.text()))
        for button in self.saves.values():
            button.setEnabled(on is not None)
        if on is None:
            return
        view = team_view(desk.figures, desk.team, on, self.about or None)
        paper = team_paper(desk.content, view, w, in_company=desk.in_company)
        self.told.setText(paper.line)
        here = QApplication.focusWidget()
        at = next((n for n, table in enumerate(self.tables) if table is here), None)
        emptied(self._cards)
        self.tables = []
        for table in paper.tables:
            add_shown(self._cards, self._card(table))
        settle()
        if at is not None and self.tables:  # who reads a table goes on reading there
            self.tables[min(at, len(self.tables) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, box: QComboBox, kind: str, every: str, chosen: str | None) -> None:
        records = sorted(self._desk.content.table(kind).values(), key=lambda r: fold(label_of(r)))
        box.clear()
        box.addItem(every, None)
        for record in records:
            box.addItem(cut(label_of(record), 80), record.id)
        box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)

    def _card(self, table: Table) -> QWidget:
        card, column = boxed()
        column.addWidget(text(table.title, "cardTitle"))
        if table.line:
            column.addWidget(text(table.line, "quiet"))
        if table.rows:
            w = self._desk.words
            rows = [[shown(w, cell) for cell in row] for row in table.rows]
            made = FactTable(table.title, table.heads, rows)
            self.tables.append(made)
            column.addWidget(made)
        return card

    def _save(self, ending: str) -> None:
        on = self.on()
        if on is not None:
            self._ask(self, ending, on, self.about)

    @property
    def about(self) -> str:
        """The development that is looked at; empty for all of them."""
        return self.development.currentData() or ""

    def tools(self) -> tuple[QWidget, ...]:
        return tuple(self.saves.values())

    def manual_page(self) -> str:
        return "team"


def _beside(label: QLabel, field: QWidget) -> QWidget:
    """A field with its name, which stay together where the row is broken."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(field)
    return both
