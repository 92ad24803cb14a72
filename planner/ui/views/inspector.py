"""The inspector on the right of every place: whatever is chosen, read and edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.settings import Settings
from planner.ui.views.inspector_attachments import AttachmentsSection
from planner.ui.views.inspector_cell import CellPage
from planner.ui.views.inspector_page import RecordPage
from planner.ui.views.inspector_several import SeveralPage
from planner.ui.widgets.pressing import ENTERS, Pressing
from planner.ui.widgets.quiet_bar import keep_width
from planner.ui.widgets.settled import add_shown, settle

if TYPE_CHECKING:
    from planner.domain.edit import Edit

NARROWEST, WIDEST = 344, 760
"""Pixels it can be drawn to."""


class _AsWide(QWidget):
    """As wide as the area it lies in: one long word in a text must not push fields out of sight."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


class Inspector(QFrame):
    """Shows what the desk has chosen; empty, it says how to choose."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        self._pressing = Pressing()
        super().__init__()
        self._desk, self._settings = desk, settings
        self.page: RecordPage | None = None
        self.cell: CellPage | None = None
        self.several: SeveralPage | None = None
        self.setObjectName("side")
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self._area = QScrollArea()
        self._area.setObjectName("plain")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_width(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        # Pages stay where they are until they go: taken out of the area each of their hundreds of
        # parts would be given its font and its colours anew.
        holder = _AsWide()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._area.setWidget(holder)
        self._body: QWidget | None = None
        self._stale = False
        """Something changed while nobody saw it."""
        desk.chosen.connect(self.show_choice)
        desk.changed.connect(self._take_over)
        desk.worded.connect(self._retranslate)
        self.show_choice()

    def show_choice(self, *_: object) -> None:
        """Show what the desk has chosen now."""
        choice, several = self._desk.choice, self._desk.several
        if several is not None and self.several is not None:
            self.several.show_several(several)
            return
        within = self.isAncestorOf(QApplication.focusWidget() or self)
        self.page = self.cell = self.several = None
        self._stale = False
        if self._desk.cell is not None:
            self.cell = CellPage(self._desk, *self._desk.cell)
            self._set(self.cell)
        elif several is not None:
            self.several = SeveralPage(self._desk, several)
            self._set(self.several)
        elif choice is None or self._desk.content.get(*choice) is None:
            self._set(self._hint())
        else:
            self.page = RecordPage(self._desk, self._settings, *choice, self._desk.slot)
            self._set(self.page)
            if within:
                self.page.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name()
        if self.isVisible():
            settle()

    def _set(self, body: QWidget) -> None:
        old, self._body = self._body, body
        if old is not None:  # not at once: a link within it may just be clicked
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        add_shown(self._column, body)
        self._area.verticalScrollBar().setValue(0)

    def _hint(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 14)
        told = self._desk.words.translate(
            "Inspector", "Choose something to read and change it here: a line, a bar, a name."
        )
        column.addWidget(text(told, "quiet"))
        column.addStretch(1)
        return body

    def _name(self) -> None:
        told = self._desk.words.translate("Inspector", "Details")
        self.setAccessibleName(told)
        self._area.setAccessibleName(told)

    def _retranslate(self) -> None:
        self._name()
        if self.cell is not None:
            self.cell.renew()
        elif self.several is not None:
            self.several.renew()
        elif self.page is None:
            self._set(self._hint())
        else:
            self.page.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:  # worded anew, it keeps what is typed and shows the plan as it is now
            self._stale = False
            self._retranslate()
        super().showEvent(event)

    def _take_over(self, edit: Edit, needs: frozenset[str]) -> None:
        gone = self.cell is not None and self.cell.gone
        if gone or (self.page is not None and self.page.record is None):
            self._desk.choose()
        elif self.isHidden():
            self._stale = True
        elif self.several is not None:
            self.several.take_over()
        elif self.cell is not None:
            self.cell.take_over(edit, needs)
        elif self.page is not None:
            self.page.take_over(edit, needs)
            settle()

    @property
    def attachments(self) -> AttachmentsSection | None:
        """Where something can be attached to what is shown; None where nothing can."""
        shown = self.page or self.cell
        return shown.attachments if shown is not None else None

    def begin(self) -> None:
        """Go to the first field."""
        if self.cell is not None:
            self.cell.begin()
        if self.several is not None:
            self.several.begin()
        if self.page is not None:
            self.page.heading.setFocus(Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        self._pressing.note(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field was taken there; of a button it is a press."""
        if not self._pressing.pressed(event) and event.key() not in ENTERS:
            super().keyPressEvent(event)
