"""Everything the plan holds about one person: whose, then where to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from planner.domain.record import label_of
from planner.services.matching import fold
from planner.services.naming import cut
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking

Save = Callable[[str, bool], bool]
"""The id of a person, and whether confidential words too → asks where to, and writes it; False if
nothing was chosen."""


class PersonReportDialog(Asking):
    """Asks for the person; without an answer to where to it stays open."""

    def __init__(self, desk: Desk, person: str, save: Save, parent: QWidget | None) -> None:
        w = desk.words
        super().__init__(
            w.translate("Privacy", "Report on one person"),
            w.translate(
                "Privacy",
                "Everything this plan holds about somebody, for themselves: as a PDF to read or as "
                "JSON for another program. Others are left out.",
            ),
            w.translate("Privacy", "Save…"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self._save = save
        self.who = QComboBox()
        for spoken in (self.who, self.who.view()):
            spoken.setAccessibleName(w.translate("Privacy", "Whose report"))
        people = sorted(desk.content.people.values(), key=lambda p: (fold(label_of(p)), p.id))
        for each in people:
            self.who.addItem(cut(label_of(each), 80), each.id)
        self.who.setCurrentIndex(max(self.who.findData(person), 0))
        self.column.addWidget(self.who)
        self.confidential = QCheckBox(
            w.translate("Privacy", "Also write what signals say in confidence")
        )
        self.confidential.setToolTip(
            w.translate(
                "Privacy", "Otherwise the report says that such a signal names them, not its words."
            )
        )
        self.column.addWidget(self.confidential)
        signals = desk.content.signals.values()
        self.confidential.setVisible(any(each.confidential for each in signals))

    def accept(self) -> None:
        if self._save(str(self.who.currentData()), self.confidential.isChecked()):
            super().accept()
