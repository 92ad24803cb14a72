"""What a role asks for as needs of a development: choose both, say for how many, tick the lines."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.copy_needs import asks_for
from planner.services.matching import fold
from planner.services.naming import cut, name_of, with_level
from planner.services.role_needs import holders, needs_of_role, role_lines
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.widgets.tick_list import TickList

HIGH = 200
MOST = 999


def can_ask(content: Content) -> bool:
    """True if a role asks for something."""
    return any(role.requires for role in content.roles.values())


class RoleNeeds(Asking):
    """All lines are ticked at first; what the development asks for already is not among them."""

    def __init__(
        self, desk: Desk, development: str | None, role: str | None, parent: QWidget | None
    ) -> None:
        w = desk.words
        super().__init__(
            w.translate("RoleNeeds", "Needs of a role"),
            w.translate(
                "RoleNeeds",
                "Each line of the role becomes a need of the development; its days follow from it.",
            ),
            w.translate("RoleNeeds", "Add"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self._desk = desk
        self.development, self.role = QComboBox(), QComboBox()
        self.count, self.rows = QSpinBox(), TickList(HIGH)
        self.count.setRange(1, MOST)
        self.count.lineEdit().setTextMargins(4, 0, 0, 0)  # the style sheet sets it at the border
        self.count.setFixedHeight(32)  # its line keeps the height of every line
        roles = [r for r in desk.content.roles.values() if r.requires]
        self._fill(self.development, list(desk.content.developments.values()), development)
        self._fill(self.role, roles, role)
        named: tuple[tuple[str, QWidget], ...] = (
            (w.translate("RoleNeeds", "Which role?"), self.role),
            (w.translate("RoleNeeds", "For which development?"), self.development),
            (w.translate("RoleNeeds", "How many people of the role?"), self.count),
            (w.translate("RoleNeeds", "What it will ask for"), self.rows),
        )
        for asked, widget in named:
            widget.setAccessibleName(asked)
            self.column.addWidget(text(asked, "strong"))
            self.column.addWidget(widget)
        self.role.currentIndexChanged.connect(self._show_role)
        self.development.currentIndexChanged.connect(self._show)
        self.rows.counted.connect(self._count)
        self._show_role()

    def _fill(self, box: QComboBox, records: list, chosen: str | None) -> None:  # type: ignore[type-arg]
        for record in sorted(records, key=lambda each: fold(label_of(each))):
            box.addItem(cut(label_of(record), 100), record.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _show_role(self) -> None:
        role = self.role.currentData()
        if role is not None:
            self.count.setValue(holders(self._desk.content, role, self._desk.today))
        self._show()

    def _show(self) -> None:
        self.rows.fill(self._lines())

    def _lines(self) -> Iterator[tuple[str, str]]:
        desk, w = self._desk, self._desk.words
        development, role = self.development.currentData(), self.role.currentData()
        if development is None or role is None:
            return
        for need in role_lines(desk.content, role, desk.today):
            if need.competency is None or asks_for(desk.content, development, need):
                continue
            name = name_of(desk.content, "competencies", need.competency)
            yield (
                need.competency,
                with_level(name, w.level(desk.content, need.competency, need.level or 0)),
            )

    def _count(self) -> None:
        self.yes.setEnabled(bool(self.rows.ticked()))

    def accept(self) -> None:
        only, count = self.rows.ticked(), self.count.value()
        development, role = self.development.currentData(), self.role.currentData()
        super().accept()
        desk = self._desk
        desk.editor.run(needs_of_role, development, role, count, only, today=desk.today)
