"""What is attached to a record: files and links as lines, and one quiet line for more.

The whole section takes what is dropped on it and what is pasted while the cursor is in it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout

from planner.services.attaching import attach, given_link
from planner.services.confidential import TELLING, is_confidential
from planner.ui.attaching import Dropped, ask_files, attach_all
from planner.ui.attempt import Wish, attempt
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.views.attachment_rows import AttachmentRow
from planner.ui.views.inspector_parts import Section, emptied, left, quiet_until

NEVER: Final = frozenset({"attachments", "plan", "saved_views", "saved_matrices", "baselines"})
"""Kinds nothing is attached to here."""
RARE: Final = frozenset(
    {"scales", "competencies", "teams", "roles", "partners", "indicators", "goals", "criteria"}
)
"""Kinds that seldom need it: it waits under More fields until something is attached."""


def tells(desk: Desk, kind: str, id_: str) -> bool:
    """True where attachments may tell what those who look on are not to read."""
    return kind in TELLING or is_confidential(desk.content, desk.content.get(kind, id_))


def is_rare(desk: Desk, kind: str, id_: str) -> bool:
    """True where attaching waits under More fields."""
    if kind == "needs":
        need = desk.content.needs.get(id_)
        return need is None or need.kind != "structure"
    return kind in RARE


class AttachmentsSection(Section):
    """`wanted`: it is shown although it is rare here and nothing is attached."""

    key = "attachments"

    def __init__(self, desk: Desk, kind: str, id_: str) -> None:
        super().__init__(desk)
        self._kind, self._id = kind, id_
        self.wanted = False
        self.rows: list[AttachmentRow] = []
        self._over = False
        self._head = text("", "strong")
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.file, self.address = QPushButton(), QPushButton()
        self.line = QLineEdit()
        self.trouble = quiet_until("fieldTrouble")
        self._lay_out()
        self.setAcceptDrops(not desk.plan.read_only)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def _lay_out(self) -> None:
        self.column.addWidget(self._head)
        self.column.addLayout(self._list)
        self.column.addWidget(self.line)
        self.column.addWidget(self.trouble)
        for button in (self.file, self.address):
            button.setObjectName("fieldLink")
        self.file.clicked.connect(self.ask)
        self.address.clicked.connect(self.begin_link)
        self.column.addLayout(left(self.file, self.address))
        self.line.hide()
        self.line.returnPressed.connect(self._take_link)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.line)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._end_link)

    # -- showing -----------------------------------------------------------------------------

    @property
    def rare(self) -> bool:
        """True where it waits under More fields."""
        return is_rare(self.desk, self._kind, self._id)

    def renew(self) -> None:
        desk, w = self.desk, self.desk.words
        found = desk.content.attached_to(self._kind, self._id)
        self.setVisible(bool(found) or self.wanted or not self.rare)
        self._head.setText(w.translate("Attachment", "Attachments"))
        self._head.setVisible(bool(found))
        writes = not desk.plan.read_only
        self.file.setText(w.translate("Attachment", "Attach a file …"))
        self.address.setText(w.translate("Attachment", "Attach a link …"))
        hint = w.translate("Attachment", "Files can be dropped here too, or pasted.")
        for button in (self.file, self.address):
            button.setVisible(writes)
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
        told = w.translate("Attachment", "Address: https://…, file:///… or mailto:… (Enter)")
        self.line.setPlaceholderText(told)
        self.line.setAccessibleName(told)
        self._fill(hidden=desk.in_company and tells(desk, self._kind, self._id))

    def _fill(self, *, hidden: bool) -> None:
        desk, w = self.desk, self.desk.words
        found = desk.content.attached_to(self._kind, self._id)
        at_work = QApplication.focusWidget() or self
        at = next((i for i, row in enumerate(self.rows) if row.isAncestorOf(at_work)), None)
        emptied(self._list)
        self.rows = []
        if hidden and found:
            told = w.translate("Attachment", "Attachments are hidden while others look on (F9).")
            self._list.addWidget(text(told, "quiet"))
            return
        for each in found:
            row = AttachmentRow(desk, each)
            self.rows.append(row)
            self._list.addWidget(row)
            row.show()
        if at is not None:
            after = self.rows[min(at, len(self.rows) - 1)].name if self.rows else self.file
            after.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        self.wanted = True
        self.renew()
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- attaching ---------------------------------------------------------------------------

    def ask(self) -> None:
        """Choose files and attach them."""
        paths = ask_files(self.desk, self)
        if paths:
            attach_all(self.desk, self._kind, self._id, paths)

    def begin_link(self) -> None:
        """A line for an address; what the clipboard holds of one stands in it."""
        self.wanted = True
        self.renew()
        held = Dropped(QGuiApplication.clipboard().mimeData())
        self.line.setText(held.links[0] if held.links else "")
        self.line.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_link(self) -> None:
        address = self.line.text().strip()
        if not address:
            self._end_link()
            return
        told = attempt(self.desk, lambda: self._wish(address))
        self.trouble.setText(told)
        self.trouble.setVisible(bool(told))
        self.line.setAccessibleDescription(told)
        if not told:
            self._end_link()

    def _wish(self, address: str) -> Wish:
        given = given_link(address)
        today = self.desk.today
        return lambda store: attach(store, self._kind, self._id, [given], today=today)

    def _end_link(self) -> None:
        self.line.clear()
        self.line.hide()
        self.trouble.hide()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def paste(self) -> None:
        """Attach what the clipboard holds: files, or an address."""
        self._take(Dropped(QGuiApplication.clipboard().mimeData()), tell=True)

    def _take(self, given: Dropped, *, tell: bool = False) -> None:
        if self.desk.plan.read_only:
            return
        if given:
            attach_all(self.desk, self._kind, self._id, given.paths, given.links)
        elif tell:
            w = self.desk.words
            told = w.translate("Attachment", "The clipboard holds neither a file nor an address.")
            self.desk.editor.told.emit(told, True)

    # -- dropping ----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if Dropped(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(Dropped(event.mimeData()))

    def _light(self, on: bool) -> None:
        self._over = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over:
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self.desk.look.colours.accent), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self.rect().adjusted(0, 2, -1, -1), 4, 4)
            painter.end()
