"""What is still missing for a role: on the page of a person, and of everybody on a role's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from planner.services.naming import name_of
from planner.services.people import set_target_role
from planner.services.role_gaps import may_compare, people_of_role, role_gaps, role_looked_at
from planner.services.role_words import gap_line, gaps_sentence, gaps_short, soonest_word, when_word
from planner.services.teams import hold_role
from planner.services.works_council_words import quiet_line
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.record_links import Link
from planner.ui.models.roles import roles_by_name
from planner.ui.views.inspector_parts import Section, emptied, left, link_line
from planner.ui.views.names_line import NamesLine
from planner.ui.widgets.reference_fields import NameButton
from planner.ui.widgets.still_box import StillBox

if TYPE_CHECKING:
    from planner.domain.edit import Edit

MOST = 12
"""Lines that are shown; the rest is counted."""


class ProfileLink(Section):
    """The way to the page of everything that is known of a person."""

    key = "profile"

    def __init__(self, desk: Desk, person: str) -> None:
        super().__init__(desk)
        self.link = QPushButton()
        self.link.setObjectName("fieldLink")
        self.link.clicked.connect(lambda: desk.profile_asked.emit(person))
        self.column.addLayout(left(self.link))

    def renew(self) -> None:
        self.link.setText(self.desk.words.translate("Profile", "Profile …"))

    def begin(self) -> None:
        self.link.setFocus()


class MissingSection(Section):
    """One person beside one role: their own, the one they aim at, or any other."""

    key = "missing"

    def __init__(self, desk: Desk, person: str) -> None:
        super().__init__(desk)
        self._person = person
        self._chosen: str | None = None
        self.links: list[NameButton] = []
        self._head = text("", "strong")
        self.role = StillBox()
        self.role.setObjectName("field")
        self.role.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.role.activated.connect(self._choose)
        self._body = QVBoxLayout()
        self._body.setSpacing(2)
        self.aim, self.path = QPushButton(), QPushButton()
        for button in (self.aim, self.path):
            button.setObjectName("fieldLink")
        self.aim.clicked.connect(self._aim)
        self.path.clicked.connect(lambda: desk.go_asked.emit("path", None))
        self.column.addWidget(self._head)
        self.column.addWidget(self.role)
        self.column.addLayout(self._body)
        self.column.addLayout(left(self.aim, self.path))

    def hear(self, edit: Edit) -> None:
        """A role asks for something else."""
        if edit.kinds() & {"roles", "competencies", "offerings"}:
            self.renew()

    @property
    def beside(self) -> str | None:
        """The role the person is seen beside."""
        roles, person = self.desk.content.roles, self.desk.content.people.get(self._person)
        if self._chosen in roles or person is None:
            return self._chosen
        return role_looked_at(self.desk.content, self._person)

    def renew(self) -> None:
        desk, w = self.desk, self.desk.words
        self.setVisible(bool(desk.content.roles) and self._person in desk.content.people)
        if self._person not in desk.content.people:
            return
        self._head.setText(w.translate("Role", "What is still missing"))
        self._offer()
        emptied(self._body)
        self.links = []
        role = self.beside
        self.aim.setText(w.translate("Role", "Make it the target role"))
        self.path.setText(w.translate("Role", "Open the path there"))
        person = desk.content.people[self._person]
        aims = role is not None and person.target_role == role
        self.path.setVisible(aims)
        others = role is not None and role != person.role and not aims
        self.aim.setVisible(others and not desk.plan.read_only)
        compares = may_compare(desk.content, self._person)
        self.role.setVisible(compares)
        if not compares:
            for button in (self.aim, self.path):
                button.hide()
            self._body.addWidget(text(quiet_line(w, "role_fit"), "quiet"))
        elif desk.in_company:
            told = w.translate("Details", "Levels are hidden while others look on (F9).")
            self._body.addWidget(text(told, "quiet"))
        elif role is not None:
            self._show(role)

    def _offer(self) -> None:
        desk, w = self.desk, self.desk.words
        person = desk.content.people[self._person]
        role = self.beside
        self.role.clear()
        for spoken in (self.role, self.role.view()):
            spoken.setAccessibleName(w.translate("Role", "Beside which role"))
        if role is None:
            self.role.addItem(w.translate("Role", "Choose a role …"), None)
        for id_ in roles_by_name(desk.content):
            name = name_of(desk.content, "roles", id_)
            if id_ == person.target_role:
                name = w.translate("Role", "{role} (target role)").format(role=name)
            elif id_ == person.role:
                name = w.translate("Role", "{role} (own role)").format(role=name)
            self.role.addItem(name, id_)
        self.role.setCurrentIndex(max(self.role.findData(role), 0))

    def _show(self, role: str) -> None:
        desk, w, content = self.desk, self.desk.words, self.desk.content
        gaps = role_gaps(desk.figures, self._person, role)
        self._body.addWidget(text(gaps_sentence(w, content, gaps), ""))
        for each in gaps.missing:
            when = when_word(w, each, desk.today)
            self._line(each.gap.competency, gap_line(w, content, each.gap), when)
        if gaps.missing:
            told = w.translate("Role", "All that counts: {when}.")
            when = soonest_word(w, gaps.soonest, desk.today)
            self._body.addWidget(text(told.format(when=when), "small"))
        for gap in gaps.held:
            told = w.translate("Role", "held: {levels}")
            self._link(gap.competency, told.format(levels=gap_line(w, content, gap)))

    def _line(self, competency: str, told: str, when: str) -> None:
        self._link(competency, "")
        note = f"{told} · {when}"
        self.links[-1].setAccessibleDescription(note)
        self._body.addWidget(_indented(note))

    def _link(self, competency: str, note: str) -> None:
        """A competency; it leads to the cell of this person in it."""
        desk = self.desk
        name = name_of(desk.content, "competencies", competency)
        link = Link("competencies", competency, name, note)

        def go(*_: str) -> None:
            desk.choose_cell(self._person, competency)

        self._body.addWidget(link_line(desk, link, go, self.links, False))

    def _choose(self, at: int) -> None:
        self._chosen = self.role.itemData(at)
        self.renew()

    def _aim(self) -> None:
        role = self.beside
        if role is not None:
            day = self.desk.content.people[self._person].target_on
            self.desk.editor.run(set_target_role, self._person, role, day)

    def begin(self) -> None:
        if not self.role.isHidden():
            self.role.setFocus()


def _indented(note: str) -> QWidget:
    """Gaps and their days under a name, in as many lines as they take."""
    line = text(note, "small")
    line.setContentsMargins(8, 0, 0, 2)
    return line


class RolePeopleSection(Section):
    """Everybody who holds a role or aims at it, by name, and what each still misses.

    A line names more who hold it; where nobody does, that is what it begins with.
    """

    key = "role_people"

    def __init__(self, desk: Desk, role: str) -> None:
        super().__init__(desk)
        self._role = role
        self.links: list[NameButton] = []
        self._head = text("", "strong")
        self._body = QVBoxLayout()
        self._body.setSpacing(2)
        self.names = NamesLine(desk, lambda store, typed: hold_role(store, self._role, typed))
        self.names.taken.connect(self.renew)
        self.column.addWidget(self._head)
        self.column.addLayout(self._body)
        self.column.addWidget(self.names)

    def hear(self, edit: Edit) -> None:
        """What people learned."""
        if edit.kinds() & {"assessments", "actions", "people", "competencies"}:
            self.renew()

    def renew(self) -> None:
        desk, w, content = self.desk, self.desk.words, self.desk.content
        emptied(self._body)
        self.links = []
        self.names.ask(w.translate("Role", "Who holds it: names (Enter)"))
        found = people_of_role(content, self._role, desk.today)
        if self._role not in content.roles:
            return
        self._head.setText(
            w.translate("Role", "What is still missing")
            if found
            else w.translate("Role", "Who holds it")
        )
        for id_ in found[:MOST]:
            self._person(id_)
        if len(found) > MOST:
            told = w.translate("Focus", "and {n} more").format(n=len(found) - MOST)
            self._body.addWidget(text(told, "quiet"))
        if not all(may_compare(content, id_) for id_ in found):
            self._body.addWidget(text(quiet_line(w, "role_fit"), "quiet"))
        elif desk.in_company:
            told = w.translate("Details", "Levels are hidden while others look on (F9).")
            self._body.addWidget(text(told, "quiet"))

    def begin(self) -> None:
        if self.links:
            self.links[0].setFocus()
        else:
            self.names.line.setFocus()

    def _person(self, id_: str) -> None:
        desk, w, content = self.desk, self.desk.words, self.desk.content
        person = content.people[id_]
        holds = person.role == self._role
        kind = w.translate("Role", "holds it") if holds else w.translate("Role", "wants to")
        link = Link("people", id_, name_of(content, "people", id_), kind)
        self._body.addWidget(link_line(desk, link, desk.choose, self.links, False))
        if not desk.in_company and may_compare(content, id_):
            told = gaps_short(w, content, role_gaps(desk.figures, id_, self._role))
            self.links[-1].setAccessibleDescription(f"{kind}, {told}")
            self._body.addWidget(_indented(told))
