"""The profile of one person: radar and table beside a role, and everything that hangs on them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.record import label_of
from planner.services.naming import name_of
from planner.services.profile import Profile, profile_of
from planner.services.profile_words import Part, profile_line, profile_parts
from planner.services.role_gaps import by_name
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.radar import radar_of
from planner.ui.models.record_links import Link
from planner.ui.models.roles import roles_by_name
from planner.ui.views.inspector_parts import link_line
from planner.ui.widgets.fact_table import FactTable
from planner.ui.widgets.keyed_dialog import KeyedDialog
from planner.ui.widgets.radar import RadarFigure
from planner.ui.widgets.reference_fields import NameButton
from planner.ui.widgets.tab_order import begin

WIDE, HIGH = 980, 680
MOST: Final = 40
"""Lines that lead somewhere; the rest is counted."""


class ProfileDialog(KeyedDialog):
    """`print_asked` and `pdf_asked` carry the profile as it is seen."""

    print_asked = Signal(object)
    pdf_asked = Signal(object)

    def __init__(self, desk: Desk, person: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._person = desk, person
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.profile = profile_of(desk.figures, person)
        self.links: list[NameButton] = []
        self.tables: dict[str, FactTable] = {}
        self.radar: RadarFigure | None = None
        self.resize(WIDE, HIGH)
        self.person, self.role = QComboBox(), QComboBox()
        for box in (self.person, self.role):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(18)
        self.person.activated.connect(self._turn_to)
        self.role.activated.connect(self._choose)
        self._head, self._line = text("", "headline"), text("", "quiet")
        self._area = QScrollArea()
        self._area.setObjectName("plain")
        self._area.setWidgetResizable(True)
        self.print, self.pdf, self._close = QPushButton(), QPushButton(), QPushButton()
        self.print.clicked.connect(lambda: self.print_asked.emit(self.profile))
        self.pdf.clicked.connect(lambda: self.pdf_asked.emit(self.profile))
        self._close.clicked.connect(self.reject)
        self._lay_out()
        self._offer_people()
        self._offer()
        self._show()

    def _lay_out(self) -> None:
        w = self._desk.words
        self.setWindowTitle(w.translate("Profile", "Profile"))
        self.print.setText(w.translate("Print", "Print…"))
        self.pdf.setText(w.translate("Print", "Save as PDF…"))
        self._close.setText(w.translate("Plan", "Close"))
        self._area.setAccessibleName(w.translate("Profile", "Profile"))
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._head)
        names.addWidget(self._line)
        head.addLayout(names, 1)
        for box in (self.person, self.role):
            head.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.pdf)
        foot.addStretch(1)
        for button in (self.print, self._close):
            foot.addWidget(button)
        for button in (self.print, self.pdf, self._close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        begin(self)

    # -- whose, and beside which role ------------------------------------------------------------

    def _offer_people(self) -> None:
        people = self._desk.content.people
        for spoken in (self.person, self.person.view()):
            spoken.setAccessibleName(self._desk.words.translate("Profile", "Whose profile"))
        for id_ in by_name(people.values()):
            self.person.addItem(name_of(self._desk.content, "people", id_)[:80], id_)
        self.person.setCurrentIndex(self.person.findData(self._person))

    def _turn_to(self, at: int) -> None:
        """Somebody else's, beside the role they are seen beside."""
        self._person = self.person.itemData(at)
        self.profile = profile_of(self._desk.figures, self._person)
        self._offer()
        self._show()

    def _offer(self) -> None:
        w, content = self._desk.words, self._desk.content
        for spoken in (self.role, self.role.view()):
            spoken.setAccessibleName(w.translate("Role", "Beside which role"))
        gaps = self.profile.gaps
        self.role.clear()
        if gaps is None:
            self.role.addItem(w.translate("Role", "Choose a role …"), None)
        for id_ in roles_by_name(content):
            self.role.addItem(name_of(content, "roles", id_)[:80], id_)
        self.role.setCurrentIndex(max(self.role.findData(gaps.role if gaps else None), 0))
        self.role.setVisible(bool(content.roles) and "role_fit" not in self.profile.off)

    def _choose(self, at: int) -> None:
        self.profile = profile_of(self._desk.figures, self._person, self.role.itemData(at))
        self._show()

    # -- what is shown -------------------------------------------------------------------------

    def _show(self) -> None:
        desk, profile = self._desk, self.profile
        self._head.setText(label_of(profile.person))
        line = profile_line(desk.words, desk.content, profile)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self.links, self.tables, self.radar = [], {}, None
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        if desk.in_company:
            told = desk.words.translate("Details", "Levels are hidden while others look on (F9).")
            column.addWidget(text(told, "quiet"))
        self._fill(column)
        column.addStretch(1)
        self._area.setWidget(body)

    def _fill(self, column: QVBoxLayout) -> None:
        desk, profile = self._desk, self.profile
        parts = {
            part.key: part
            for part in profile_parts(desk.words, desk.content, profile, not desk.in_company)
        }
        if not desk.in_company and profile.axes:
            column.addLayout(self._beside(profile, parts))
        for part in parts.values():
            self._add(part, column)

    def _beside(self, profile: Profile, parts: dict[str, Part]) -> QHBoxLayout:
        """The radar, and what is only said beside it."""
        desk = self._desk
        self.radar = RadarFigure(desk.look)
        self.radar.say(radar_of(desk.words, desk.content, profile))
        row, side = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.radar, 0, Qt.AlignmentFlag.AlignTop)
        for key in ("gaps", "capacity"):
            if key in parts:
                self._add(parts.pop(key), side)
        side.addStretch(1)
        row.addLayout(side, 1)
        return row

    def _add(self, part: Part, column: QVBoxLayout) -> None:
        column.addWidget(text(part.title, "strong"))
        if part.lines:
            column.addWidget(text("\n".join(part.lines), ""))
        if part.keys:
            self._add_links(part, column)
        elif part.rows:
            table = FactTable(part.title, part.head, part.rows)
            self.tables[part.key] = table
            column.addWidget(table)

    def _add_links(self, part: Part, column: QVBoxLayout) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(1)
        column.addLayout(lines)
        for (kind, id_), (title, *more) in list(zip(part.keys, part.rows, strict=True))[:MOST]:
            link = Link(kind, id_, title, " · ".join(more))
            lines.addWidget(link_line(self._desk, link, self._go, self.links, False))
        if len(part.keys) > MOST:
            told = self._desk.words.translate("Focus", "and {n} more")
            lines.addWidget(text(told.format(n=len(part.keys) - MOST), "quiet"))

    def _go(self, kind: str, id_: str) -> None:
        """A record of the page is looked at in the details; the page makes room."""
        self.accept()
        self._desk.choose(kind, id_)
