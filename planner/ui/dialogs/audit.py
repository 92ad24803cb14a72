"""A proof for an audit: whose, on which day; read as a table, then saved."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from planner.domain.problem import Refused
from planner.domain.record import label_of
from planner.services.audit import Audit, audit_of
from planner.services.audit_words import audit_paper
from planner.services.matching import fold
from planner.services.naming import cut
from planner.services.paper_table import shown
from planner.services.problem_words import problem_text
from planner.services.typed import typed_day
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.widgets.asked_line import AskedLine
from planner.ui.widgets.fact_table import FactTable

WIDE: Final = 980
Whose = tuple[str, str]
"""(kind, id): a person or a team."""


class AuditDialog(Asking):
    """`save_asked`: whose, on which day, with names."""

    save_asked = Signal(str, str, object, bool)

    def __init__(self, desk: Desk, whose: Whose | None, parent: QWidget | None) -> None:
        w = desk.words
        super().__init__(
            w.translate("Audit", "Proof for an audit"),
            w.translate(
                "Audit",
                "What the role asked for on a day, what was held, on what that rests, what was "
                "done for it, and whether it worked.",
            ),
            w.translate("Paper", "Save…"),
            w.translate("Plan", "Close"),
            parent,
        )
        self._desk = desk
        self.setMinimumWidth(WIDE)
        self.whose = QComboBox()
        self.whose.setAccessibleName(w.translate("Audit", "Whose"))
        self._offer(whose)
        self.whose.activated.connect(lambda _: self._show())
        self.day = AskedLine()
        self.day.ask(w.translate("Audit", "On which day?"), w.day(desk.today))
        self.day.answer_with(w.day(desk.today))
        self.day.typed.connect(self._show)
        self.nameless = QCheckBox(w.translate("Print", "Without names"))
        self.told = text("", "quiet")
        self.table = FactTable(w.translate("Audit", "Proof"), [""], [])
        for widget in (self.whose, self.day, self.nameless, self.told, self.table):
            self.column.addWidget(widget)
        self._show()

    def _offer(self, whose: Whose | None) -> None:
        """Teams and people by name; the one asked for is chosen."""
        content, w = self._desk.content, self._desk.words
        team = w.translate("Audit", "Team {name}")
        entries: list[tuple[Whose, str]] = [
            (("people", p.id), label_of(p)) for p in content.people.values()
        ]
        entries.sort(key=lambda each: fold(each[1]))
        teams = [(("teams", t.id), team.format(name=label_of(t))) for t in content.teams.values()]
        for each, label in [*entries, *sorted(teams, key=lambda each: fold(each[1]))]:
            self.whose.addItem(cut(label, 120), each)
        at = next((n for n in range(self.whose.count()) if self.chosen_at(n) == whose), 0)
        self.whose.setCurrentIndex(at)

    def chosen_at(self, place: int) -> Whose:
        """What a line of the choice stands for."""
        kind, id_ = self.whose.itemData(place)
        return str(kind), str(id_)

    def audit(self) -> Audit | None:
        """The proof as it is asked for now; None where it can't be, and why stands below."""
        self.day.say("")
        try:
            day = typed_day(self.day.answer, self._desk.today) or self._desk.today
            if not self.whose.count():
                return None
            kind, id_ = self.chosen_at(self.whose.currentIndex())
            of = {"person" if kind == "people" else "team": id_}
            return audit_of(self._desk.content, day, self._desk.today, **of)
        except Refused as refused:
            told = (problem_text(self._desk.words, problem) for problem in refused.problems)
            self.day.say(" ".join(told))
            return None

    def _show(self) -> None:
        audit, w = self.audit(), self._desk.words
        self.yes.setEnabled(audit is not None)
        self.table.setVisible(audit is not None)
        if audit is None:
            self.told.setText(
                ""
                if self.whose.count()
                else w.translate("Export", "There is nobody in this plan yet; add a person first.")
            )
            return
        one = len(audit.people) == 1
        paper = audit_paper(self._desk.content, audit, w, flat=not one)
        [table] = paper.tables
        lines = [table.title if one else paper.line, table.line, *paper.notes[1:]]
        self.told.setText("\n".join(filter(None, lines)))
        self.table.say(table.heads, [[shown(w, c) for c in row] for row in table.rows])

    def accept(self) -> None:
        """Ask where to; the dialog stays, for the next one."""
        audit = self.audit()
        if audit is not None:
            kind, id_ = self.chosen_at(self.whose.currentIndex())
            self.save_asked.emit(kind, id_, audit.on, not self.nameless.isChecked())
