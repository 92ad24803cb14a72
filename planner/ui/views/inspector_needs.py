"""What a development will ask of us: a new need in two lines, right on its page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.domain.problem import Problem, Refused
from planner.services.many_records import add_records
from planner.services.problem_words import problem_text
from planner.ui.desk import Desk
from planner.ui.models import list_choices
from planner.ui.models.needs import LISTING
from planner.ui.models.record_list import Sight
from planner.ui.views.inspector_parts import Section, left, quiet_until


class NeedsSection(Section):
    """What, of which kind, and who; Enter adds it, the cursor stays for the next one."""

    key = "needs"

    def __init__(self, desk: Desk, development: str) -> None:
        super().__init__(desk)
        self._development = development
        self.what, self.who, self.kind = QLineEdit(), QLineEdit(), QComboBox()
        self.kind.setObjectName("field")
        self.open, self.add = QPushButton(), QPushButton()
        self.open.setObjectName("fieldLink")
        self.open.clicked.connect(self.begin)
        self.add.clicked.connect(self._add)
        self.trouble = quiet_until("fieldTrouble")
        self._form = QWidget()
        self._form.setObjectName("fieldDraft")
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(8, 6, 8, 8)
        inner.setSpacing(3)
        inner.addWidget(self.what)
        row = QHBoxLayout()
        row.addWidget(self.kind, 2)
        row.addWidget(self.who, 3)
        row.addWidget(self.add)
        inner.addLayout(row)
        inner.addWidget(self.trouble)
        for line in (self.what, self.who):
            line.returnPressed.connect(self._add)
            line.textEdited.connect(lambda _: self._tell(""))
        self.column.addWidget(self._form)
        self.column.addLayout(left(self.open))
        self._form.hide()

    def renew(self) -> None:
        w = self.desk.words
        self.open.setText(w.translate("Details", "Add what it will ask of us …"))
        self.open.setVisible(self._form.isHidden() and not self.desk.plan.read_only)
        self.add.setText(w.translate("List", "Add"))
        hints = {each.key: w.translate("List", each.hint) for each in LISTING.entry.fields}
        for widget, key in ((self.what, "what"), (self.who, "people")):
            widget.setPlaceholderText(hints[key])
            widget.setAccessibleName(hints[key])
        self.kind.setAccessibleName(hints["kind"])
        self.kind.view().setAccessibleName(hints["kind"])
        words = [label for _, label in list_choices.need_kinds(self._sight())]
        if [self.kind.itemText(i) for i in range(self.kind.count())] != words:
            at = max(self.kind.currentIndex(), 0)
            self.kind.clear()
            self.kind.addItems(words)
            self.kind.setCurrentIndex(at)

    def _sight(self) -> Sight:
        return Sight(self.desk.figures, self.desk.words)

    def begin(self) -> None:
        self._form.show()
        self.open.hide()
        self.what.setFocus()

    def _add(self) -> None:
        desk = self.desk
        typed = [self.what.text(), self.kind.currentText(), "", self.who.text()]
        if not typed[0].strip():
            return
        found: list[str] = []
        try:
            (kind, values), *_ = LISTING.entry.drafts(self._sight(), [typed])
        except Refused as refused:
            self._tell(self._said(refused.problems))
            return
        told = desk.editor.told.connect(lambda line, bad: found.append(line) if bad else None)
        draft = (kind, {**values, "development": self._development})
        edit = desk.editor.run(add_records, kind, [draft])
        desk.editor.told.disconnect(told)
        if edit is None:
            self._tell(next(iter(found), ""))
            return
        self.what.clear()
        self.who.clear()
        self.what.setFocus()

    def _said(self, problems: Sequence[Problem]) -> str:
        return problem_text(self.desk.words, problems[0])

    def _tell(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.what.setAccessibleDescription(sentence)
