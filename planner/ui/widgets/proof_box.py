"""Files and links that are attached together with something that is just being entered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.domain.problem import Refused
from planner.services.attaching import Given, made_of
from planner.services.attachment_words import badge_days, badge_lines
from planner.services.problem_words import problem_text
from planner.ui.attaching import Dropped, ask_files, read_given
from planner.ui.desk import Desk
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.plain_text import text

SAID = ("issued_on", "expires_on")


class ProofBox(QWidget):
    """`given` is what was chosen so far; nothing of it is in the plan yet.

    `days_asked` carries the days a badge says, once somebody takes them over.
    """

    days_asked = Signal(object, object)

    def __init__(self, desk: Desk, ask: Callable[[], list[Path]] | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._ask = ask or (lambda: ask_files(desk, self))
        self.given: list[Given] = []
        w = desk.words
        self._list = QVBoxLayout()
        self._list.setSpacing(1)
        self.add = QPushButton(w.translate("Attachment", "Attach a file …"))
        self.add.setObjectName("fieldLink")
        hint = w.translate("Attachment", "Files can be dropped here too, or pasted.")
        self.add.setAccessibleName(w.translate("Attachment", "Attach a file to the new assessment"))
        self.add.setToolTip(hint)
        self.add.setAccessibleDescription(hint)
        self.add.clicked.connect(lambda: self.take(self._ask(), []))
        self.trouble = text("", "fieldTrouble")
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._list)
        column.addWidget(self.trouble)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAcceptDrops(True)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(lambda: self._take(Dropped(QGuiApplication.clipboard().mimeData())))

    def take(self, paths: list[Path], links: list[str]) -> None:
        """Read what was chosen; what can't be attached is told right here."""
        try:
            self.given += read_given(paths, links)
        except Refused as refused:
            self.trouble.setText(problem_text(self._desk.words, refused.problems[0]))
            self.trouble.show()
            return
        self.trouble.hide()
        self.show_given()

    def _take(self, dropped: Dropped) -> None:
        self.take(dropped.paths, dropped.links)

    def show_given(self) -> None:
        """Show what was chosen so far."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        for each in self.given:
            line = self._line(each)
            self._list.addWidget(line)
            line.show()

    def _line(self, each: Given) -> QWidget:
        """Its name, a way to leave it out, and for a badge what it says."""
        w = self._desk.words
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(Elided(each.name), 1)
        out = QPushButton("✕")
        out.setObjectName("fieldLink")
        told = w.translate("Attachment", "Leave {name} out").format(name=each.name)
        out.setAccessibleName(told)
        out.setToolTip(told)
        out.clicked.connect(lambda: self._leave_out(each))
        row.addWidget(out)
        column.addLayout(row)
        self._add_badge(column, each)
        return line

    def _add_badge(self, column: QVBoxLayout, each: Given) -> None:
        from planner.domain.attachment import Subject

        w = self._desk.words
        badge = made_of(each, Subject(kind="assessments", id=""), "new").badge
        if badge is None:
            return
        column.addWidget(text(" · ".join(badge_lines(w, badge)), "small"))
        days: tuple[dt.date | None, ...] = tuple(getattr(badge, name) for name in SAID)
        if any(days):
            take = QPushButton(w.translate("Attachment", "Take these days over"))
            take.setAccessibleDescription(badge_days(w, badge))
            take.setObjectName("fieldLink")
            take.clicked.connect(lambda: self.days_asked.emit(*days))
            column.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)

    def _leave_out(self, each: Given) -> None:
        self.given = [other for other in self.given if other is not each]
        self.show_given()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if Dropped(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(Dropped(event.mimeData()))
