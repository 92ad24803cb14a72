"""Who is in a team: a line that takes names, known ones and new ones."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from planner.services.matching import fold
from planner.services.naming import name_of
from planner.services.teams import join_team
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.record_links import Link
from planner.ui.views.inspector_parts import Section, emptied, link_line, quiet_until
from planner.ui.widgets.reference_fields import NameButton

MOST = 40


class MembersSection(Section):
    """The people in alphabetical order, and a line for more of them."""

    key = "members"

    def __init__(self, desk: Desk, team: str) -> None:
        super().__init__(desk)
        self._team = team
        self.links: list[NameButton] = []
        self._head = text("", "strong")
        self._list = QVBoxLayout()
        self._list.setSpacing(1)
        self.line = QLineEdit()
        self.line.returnPressed.connect(self._add)
        self.trouble = quiet_until("fieldTrouble")
        self.column.addWidget(self._head)
        self.column.addLayout(self._list)
        self.column.addWidget(self.line)
        self.column.addWidget(self.trouble)

    def renew(self) -> None:
        desk, w = self.desk, self.desk.words
        self._head.setText(w.translate("Details", "People"))
        hint = w.translate("Details", "Add names, with commas between (Enter)")
        self.line.setPlaceholderText(hint)
        self.line.setToolTip(hint)
        self.line.setAccessibleName(hint)
        self.line.setVisible(not desk.plan.read_only)
        emptied(self._list)
        self.links = []
        people = [p for p in desk.content.people.values() if p.team == self._team]
        people.sort(key=lambda person: fold(person.name or person.id))
        for person in people[:MOST]:
            role = name_of(desk.content, "roles", person.role) if person.role else ""
            link = Link("people", person.id, person.name or person.id, role)
            self._list.addWidget(link_line(desk, link, desk.choose, self.links, False))
        if len(people) > MOST:
            told = w.translate("Focus", "and {n} more").format(n=len(people) - MOST)
            self._list.addWidget(text(told, "quiet"))

    def begin(self) -> None:
        self.line.setFocus()

    def _add(self) -> None:
        told: list[str] = []
        editor = self.desk.editor
        if not self.line.text().strip():
            return
        hear = editor.told.connect(lambda line, bad: told.append(line) if bad else None)
        edit = editor.run(join_team, self._team, self.line.text())
        editor.told.disconnect(hear)
        self.trouble.setText(next(iter(told), ""))
        self.trouble.setVisible(bool(told))
        if edit is not None:
            self.line.clear()
            self.renew()
