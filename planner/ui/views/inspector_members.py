"""Who is in a team: a line that takes names, known ones and new ones."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from planner.services.matching import fold
from planner.services.naming import name_of
from planner.services.teams import join_team
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.record_links import Link
from planner.ui.views.inspector_parts import Section, emptied, link_line
from planner.ui.views.names_line import NamesLine
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
        names = NamesLine(desk, lambda store, typed: join_team(store, self._team, typed))
        names.taken.connect(self.renew)
        self.names, self.line = names, names.line
        self.column.addWidget(self._head)
        self.column.addLayout(self._list)
        self.column.addWidget(names)

    def renew(self) -> None:
        desk, w = self.desk, self.desk.words
        self._head.setText(w.translate("Details", "People"))
        self.names.ask(w.translate("Details", "Add names, with commas between (Enter)"))
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
