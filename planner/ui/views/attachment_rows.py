"""One attachment as a line: its name opens it; keys and a menu do the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from planner.domain.attachment import Attachment
from planner.services.attachment_words import attachment_line, badge_lines, short_line
from planner.services.badge_dates import (
    assess_as_of_badge,
    offered_day,
    offered_end,
    take_badge_end,
)
from planner.services.records import change_record, delete_record
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.attaching import ask_save, open_attachment
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.reference_fields import NameButton

_TEXTS: Final = {
    "open": (QT_TRANSLATE_NOOP("Attachment", "Open"), ""),
    "save": (QT_TRANSLATE_NOOP("Attachment", "Save as …"), "Ctrl+S"),
    "copy": (QT_TRANSLATE_NOOP("Attachment", "Copy link"), "Ctrl+C"),
    "rename": (QT_TRANSLATE_NOOP("Attachment", "Rename"), "F2"),
    "details": (QT_TRANSLATE_NOOP("Attachment", "Show in the details"), ""),
    "delete": (QT_TRANSLATE_NOOP("Attachment", "Delete"), "Del"),
}
"""Name → (text, key)."""
_WRITING: Final = frozenset({"rename", "delete"})


class AttachmentRow(QWidget):
    """`gone` is emitted before the row is deleted by its own command."""

    gone = Signal(str)

    def __init__(self, desk: Desk, each: Attachment, *, alone: bool = False) -> None:
        super().__init__()
        self._desk, self.attachment, self._alone = desk, each, alone
        self.name = NameButton(each.name or each.link or each.id)
        self.more = QPushButton("⋯")
        self.line = QLineEdit()
        self._note = Elided(short_line(desk.words, each), "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._lay_out()
        self.actions_ = self._actions()
        self.addActions(list(self.actions_.values()))
        self._name_parts()
        self._show_badge()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.name, 3)
        row.addWidget(self.line, 3)
        row.addWidget(self._note, 2)
        row.addWidget(self.more)
        self._column.addLayout(row)
        self.more.setObjectName("fieldLink")
        self.more.clicked.connect(lambda: self.pop_up(self.more.mapToGlobal(QPoint(0, 24))))
        self.name.clicked.connect(lambda: open_attachment(self._desk, self.attachment))
        self.line.hide()
        self.line.setMaxLength(1000)
        self.line.returnPressed.connect(self._take_name)
        escape = QAction(self.line)
        escape.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        escape.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        escape.triggered.connect(self._end_naming)
        self.line.addAction(escape)

    def _name_parts(self) -> None:
        w = self._desk.words
        shown = self.name.full
        self.name.setAccessibleName(w.translate("Attachment", "Open {name}").format(name=shown))
        told = attachment_line(w, self.attachment)
        self.name.setAccessibleDescription(told)
        self._note.setToolTip(told)
        more = w.translate("Attachment", "More to do with {name}")
        self.more.setAccessibleName(more.format(name=shown))
        self.more.setToolTip(more.format(name=shown))
        self.line.setAccessibleName(w.translate("Attachment", "Name of the attachment"))

    # -- commands ----------------------------------------------------------------------------

    def _actions(self) -> dict[str, QAction]:
        acts: dict[str, Callable[[], object]] = {
            "open": lambda: open_attachment(self._desk, self.attachment),
            "save": lambda: ask_save(self._desk, self.attachment, self),
            "copy": lambda: QGuiApplication.clipboard().setText(self.attachment.link),
            "rename": self.begin_naming,
            "details": lambda: self._desk.choose("attachments", self.attachment.id),
            "delete": self._delete,
        }
        del acts["save" if self.attachment.link else "copy"]
        if self._alone:
            del acts["details"]
        made = {}
        for name, act in acts.items():
            action = QAction(self._desk.words.translate("Attachment", _TEXTS[name][0]), self)
            action.setShortcut(QKeySequence(_TEXTS[name][1]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            action.setVisible(name not in _WRITING or not self._desk.plan.read_only)
            made[name] = action
        return made

    def pop_up(self, at: QPoint) -> None:
        """Everything that can be done with it."""
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """The same commands as the keys."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.actions_.values()))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.pop_up(event.globalPos())

    def _delete(self) -> None:
        self.gone.emit(self.attachment.id)
        self._desk.editor.run(delete_record, "attachments", self.attachment.id)

    # -- another name ------------------------------------------------------------------------

    def begin_naming(self) -> None:
        """Rename in place; Enter takes it, Esc leaves it."""
        self.line.setText(self.attachment.name)
        self.line.show()
        self.name.hide()
        stem = self.attachment.name.rpartition(".")[0]
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setSelection(0, len(stem or self.attachment.name))

    def _take_name(self) -> None:
        named = " ".join(self.line.text().split())
        if not named or named == self.attachment.name:
            self._end_naming()
            return
        done = self._desk.editor.run(
            change_record, "attachments", self.attachment.id, {"name": named}
        )
        if done is None:  # what was typed stays; why it was refused stands below
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_naming(self) -> None:
        self.line.hide()
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- a badge -----------------------------------------------------------------------------

    def _show_badge(self) -> None:
        """What it says of itself and that nobody checked it; its days are offered, not taken."""
        desk, each, w = self._desk, self.attachment, self._desk.words
        if each.badge is None:
            return
        self._column.addWidget(text(" · ".join(badge_lines(w, each.badge)), "small"))
        if desk.plan.read_only:
            return
        end, day = (
            offered_end(desk.content, each),
            offered_day(desk.content, each, desk.today),
        )
        if end is not None:
            told = w.translate("Attachment", "Take over: valid until {day}").format(day=w.day(end))
            self._offer(told, lambda: desk.editor.run(take_badge_end, each.id))
        if day is not None:
            told = w.translate("Attachment", "Enter it as of {day} too").format(day=w.day(day))
            self._offer(
                told, lambda: desk.editor.run(assess_as_of_badge, each.id, today=desk.today)
            )

    def _offer(self, told: str, act: Callable[[], object]) -> None:
        button = QPushButton(told)
        button.setObjectName("fieldLink")
        button.clicked.connect(act)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
