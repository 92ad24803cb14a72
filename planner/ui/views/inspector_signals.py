"""What a development rests on: a signal is linked to it by parts of its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from planner.services.records import link_records
from planner.ui.desk import Desk
from planner.ui.models.field_reading import Unread, read_reference
from planner.ui.views.inspector_parts import Section, left, quiet_until
from planner.ui.widgets.reference_fields import NameLine


class SignalsSection(Section):
    """A line that lists signals as one types; a tick says that it speaks against."""

    key = "signals"

    def __init__(self, desk: Desk, development: str) -> None:
        super().__init__(desk)
        self._development = development
        self.open = QPushButton()
        self.open.setObjectName("fieldLink")
        self.open.clicked.connect(self.begin)
        self.line = NameLine(desk, "signals")
        self.line.offered.connect(self._link)
        self.against = QCheckBox()
        self.trouble = quiet_until("fieldTrouble")
        self._form = QWidget()
        self._form.setObjectName("fieldDraft")
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(8, 6, 8, 8)
        inner.setSpacing(3)
        for widget in (self.line, self.against, self.trouble):
            inner.addWidget(widget)
        self._form.hide()
        self.column.addWidget(self._form)
        self.column.addLayout(left(self.open))

    def renew(self) -> None:
        w, content = self.desk.words, self.desk.content
        self.open.setText(w.translate("Details", "Link a signal …"))
        can = bool(content.signals) and not self.desk.plan.read_only
        self.open.setVisible(can and self._form.isHidden())
        told = w.translate("Details", "Parts of what it says")
        self.line.setPlaceholderText(told)
        self.line.setAccessibleName(told)
        self.against.setText(w.translate("Details", "It speaks against"))
        self.line.without = frozenset(
            each.id
            for each in content.signals.values()
            if self._development in (*each.supports, *each.contradicts)
        )
        self.line.forget()

    def begin(self) -> None:
        if not self.desk.content.signals or self.desk.plan.read_only:
            return
        self._form.show()
        self.open.hide()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _link(self, typed: str) -> None:
        desk = self.desk
        self._tell("")
        try:
            id_ = read_reference(typed, self.line.among, desk.words)
        except Unread as unread:
            self._tell(str(unread))
            return
        self.line.accept_text("")
        if id_ is not None:
            name = "contradicts" if self.against.isChecked() else "supports"
            desk.editor.run(link_records, "signals", id_, {name: [self._development]})
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
