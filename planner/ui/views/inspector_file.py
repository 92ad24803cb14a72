"""The page of one attachment: what it is, what it belongs to, opened and saved from here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from planner.services.confidential import shown_name
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.record_links import Link
from planner.ui.views.attachment_rows import AttachmentRow
from planner.ui.views.inspector_attachments import tells
from planner.ui.views.inspector_parts import Section, emptied, link_line
from planner.ui.widgets.reference_fields import NameButton


class FileSection(Section):
    """The file as a line with its commands, and the record it belongs to."""

    key = "file"

    def __init__(self, desk: Desk, attachment: str) -> None:
        super().__init__(desk)
        self._id = attachment
        self.row: AttachmentRow | None = None
        self.links: list[NameButton] = []
        self._body = QVBoxLayout()
        self._body.setSpacing(3)
        self.column.addLayout(self._body)

    def renew(self) -> None:
        desk, w = self.desk, self.desk.words
        emptied(self._body)
        self.row, self.links = None, []
        each = desk.content.attachments.get(self._id)
        if each is None:
            return
        of = each.of
        if desk.in_company and tells(desk, of.kind, of.id):
            told = w.translate("Attachment", "Attachments are hidden while others look on (F9).")
            self._body.addWidget(text(told, "quiet"))
        else:
            self.row = AttachmentRow(desk, each, alone=True)
            self._body.addWidget(self.row)
            self.row.show()
        self._body.addSpacing(6)
        self._body.addWidget(text(w.translate("Attachment", "Belongs to"), "strong"))
        link = Link(
            of.kind, of.id, shown_name(desk.words, desk.content, of.kind, of.id, desk.in_company)
        )
        self._body.addWidget(link_line(desk, link, desk.choose, self.links, False))

    def begin(self) -> None:
        if self.row is not None:
            self.row.name.setFocus(Qt.FocusReason.OtherFocusReason)
