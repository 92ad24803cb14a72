"""Who could stand in or follow: for a role, and where a person is the only one. Never ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from planner.domain.works_council import allowed
from planner.services.naming import name_of
from planner.services.stand_in_words import could_word, others_line
from planner.services.stand_ins import Alone, StandIn, alone_for, successors
from planner.services.works_council_words import quiet_line
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.record_links import Link
from planner.ui.views.inspector_parts import Section, emptied, left, link_line
from planner.ui.widgets.reference_fields import NameButton

if TYPE_CHECKING:
    from planner.domain.edit import Edit

FEW: Final = 6
"""Names that are shown at first; the rest comes with one press."""
MOST: Final = 200
COMPETENCIES: Final = 8
"""Competencies of one person that are shown; the rest is counted."""
_MOVING: Final = frozenset(
    {"assessments", "actions", "people", "roles", "needs", "offerings", "competencies", "plan"}
)


class _StandIns(Section):
    """A head, names with their days, and a line that says how to read it; hidden in company."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.links: list[NameButton] = []
        self._all = False
        self.head = text("", "strong")
        self.body = QVBoxLayout()
        self.body.setSpacing(1)
        self.more = QPushButton()
        self.more.setObjectName("fieldLink")
        self.more.clicked.connect(self._show_all)
        self.foot: QLabel = text("", "small")
        self.column.addWidget(self.head)
        self.column.addLayout(self.body)
        self.column.addLayout(left(self.more))
        self.column.addWidget(self.foot)

    def hear(self, edit: Edit) -> None:
        """What others learned."""
        if edit.kinds() & _MOVING:
            self.renew()

    def _show_all(self) -> None:
        self._all = True
        first = len(self.links)
        self.renew()
        if len(self.links) > first:
            self.links[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        emptied(self.body)
        self.links = []
        self.head.setText(self.title)
        # How long it would take tells what somebody holds: not while others look on.
        shown = not self.desk.in_company
        more = self.fill() if shown else None
        self.setVisible(more is not None)
        told = self.desk.words.translate("Focus", "and {n} more").format(n=more)
        self.more.setText(told)
        self.more.setVisible(bool(more) and not self._all)
        self.more.setAccessibleDescription(self.head.text())
        told = self.desk.words.translate("StandIn", "alphabetical; the first day each could")
        self.foot.setText(told if self.tells else "")
        self.foot.setVisible(self.tells)

    @property
    def tells(self) -> bool:
        """False while the works-council profile leaves out who could."""
        return allowed(self.desk.content.plan, "candidates")

    def quiet(self) -> None:
        """Say that it is left out."""
        self.body.addWidget(text(quiet_line(self.desk.words, "candidates"), "quiet"))

    @property
    def title(self) -> str:
        """What stands above the names."""
        return self.desk.words.translate("StandIn", "Who could stand in or follow")

    def fill(self) -> int | None:
        """Put the names in; returns how many more there are, None where there is nothing."""
        return None

    @property
    def most(self) -> int:
        """How many names are shown now."""
        return MOST if self._all else FEW

    def name(self, each: StandIn) -> None:
        """One line: who, and from when."""
        desk = self.desk
        title = name_of(desk.content, "people", each.person)
        link = Link("people", each.person, title, could_word(desk.words, each, desk.today))
        self.body.addWidget(link_line(desk, link, desk.choose, self.links, False))


class SuccessorsSection(_StandIns):
    """Who does not hold a role and could."""

    key = "successors"

    def __init__(self, desk: Desk, role: str) -> None:
        super().__init__(desk)
        self._role = role

    def fill(self) -> int | None:
        desk = self.desk
        role = desk.content.roles.get(self._role)
        if role is None or not role.requires:
            return None
        if not self.tells:
            self.quiet()
            return 0
        found, more = successors(desk.figures, self._role, self.most)
        if not found:
            return None
        for each in found:
            self.name(each)
        return more


class AloneSection(_StandIns):
    """Where a person is the only one who can, and who else could."""

    key = "alone"

    def __init__(self, desk: Desk, person: str) -> None:
        super().__init__(desk)
        self._person = person

    @property
    def title(self) -> str:
        if not self.tells:
            return self.desk.words.translate("StandIn", "Only this person can")
        return self.desk.words.translate("StandIn", "Only one who can, and who could stand in")

    def fill(self) -> int | None:
        desk, w = self.desk, self.desk.words
        if self._person not in desk.content.people:
            return None
        found = alone_for(desk.figures, self._person, self.most, COMPETENCIES)
        if not found:
            return None
        for alone in found[:COMPETENCIES]:
            self._competency(alone)
        if len(found) > COMPETENCIES:
            told = w.translate("Focus", "and {n} more").format(n=len(found) - COMPETENCIES)
            self.body.addWidget(text(told, "quiet"))
        if not self.tells:
            self.quiet()
        return 0

    def _competency(self, alone: Alone) -> None:
        desk, w = self.desk, self.desk.words
        skill = alone.competency
        title = name_of(desk.content, "competencies", skill)
        link = Link("competencies", skill, title, w.level(desk.content, skill, alone.level))

        def go(*_: str) -> None:
            desk.choose_cell(self._person, skill)

        self.body.addWidget(link_line(desk, link, go, self.links, False))
        if not self.tells:
            self.links[-1].setAccessibleDescription(link.note)
            return
        told = others_line(w, desk.content, alone, desk.today)
        self.links[-1].setAccessibleDescription(f"{link.note}; {told}")
        self.body.addWidget(text(told, "small"))
