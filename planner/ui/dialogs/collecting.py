"""Several plans together: which, what came of them, and what is to be handed on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.services.collect_facts import COUNTED, Collected
from planner.services.collect_words import remark_text, shared_text, summary
from planner.services.matching import fold
from planner.services.wording import Words
from planner.ui.dialogs.frame import text
from planner.ui.dropping import files_of
from planner.ui.models.collect_documents import LINES, TITLES
from planner.ui.widgets.card import Card
from planner.ui.widgets.echo import Echo
from planner.ui.widgets.fact_table import FactTable
from planner.ui.widgets.keyed_dialog import KeyedDialog
from planner.ui.widgets.radio_list import RadioList
from planner.ui.widgets.tab_order import begin
from planner.ui.widgets.tick_list import TickList

WIDE, HIGH = 960, 620
RIGHT: Final = 280
"""Pixels of the column that says what is handed on."""
LINE: Final = 30
LEAST: Final = 130
"""Pixels of a line of names, and of the plans at least."""
QUESTIONS, REMARKS = 4, 104
"""Names that are asked about, and pixels of what is to be known, before they are scrolled."""
MOST: Final = 3
"""Files that can't be read of which it is said why."""


class CollectPlans(KeyedDialog):
    """Knows no file: it passes on what is wished and shows what came of it."""

    files_asked = Signal()
    folder_asked = Signal()
    given = Signal(object)
    """Files and folders that were dropped."""
    left_out = Signal(object)
    """Names of plans that are not to be among them."""
    names_said = Signal(object)
    """The names that were just said to be one person (True) or several (False)."""
    export_asked = Signal(str, bool)
    """Which document, with names."""
    keep_asked = Signal()

    def __init__(self, words: Words, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._words = w = words
        self._shown: list[str] = []
        self._asked: dict[str, bool] = {}
        title = w.translate("Collect", "Collect plans")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.resize(WIDE, HIGH)
        self.echo = Echo()
        self.add = self._button(w.translate("Collect", "Add plans…"), self.files_asked.emit)
        self.folder = self._button(w.translate("Collect", "Add a folder…"), self.folder_asked.emit)
        self.take_out = self._button(w.translate("Collect", "Leave out"), self._leave_out)
        self.export = self._button(w.translate("Collect", "Export…"), self._export)
        self.keep = self._button(w.translate("Collect", "Keep as a plan…"), self.keep_asked.emit)
        self.keep.setObjectName("link")
        self.bar = QProgressBar()
        name = w.translate("Collect", "Plans that are collected")
        self.table = FactTable(name, (), (), fills=True)
        self.told, self.trouble = text("", "strong"), text("", "fieldError")
        self.names = TickList(0)
        self.asked = text(
            w.translate("Collect", "In several plans; ticked, it is one person everywhere:"),
            "quiet",
        )
        self.remarks = text("", "small")
        self.documents = RadioList()
        self.about = text("", "small")
        self.nameless = QCheckBox(w.translate("Print", "Without names"))
        self._lay_out(title)
        self._offer()
        self.names.itemChanged.connect(lambda _: self._say_names())
        self.table.itemSelectionChanged.connect(self._enable)
        self.documents.chosen.connect(self._describe)
        self.show_collected([], None)

    def _button(self, told: str, act: object) -> QPushButton:
        button = QPushButton(told)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator]
        return button

    # -- how it stands -------------------------------------------------------------------------

    def _lay_out(self, title: str) -> None:
        w = self._words
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(text(title, "headline"))
        line = w.translate("Collect", "Several plans are put together; none of them is changed.")
        column.addWidget(text(line, "quiet"))
        across = QHBoxLayout()
        across.setSpacing(24)
        across.addLayout(self._left(), 1)
        across.addWidget(self._right())
        column.addLayout(across, 1)
        close = self._button(w.translate("Plan", "Close"), self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.echo, 1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.export.setDefault(True)

    def _left(self) -> QVBoxLayout:
        w = self._words
        self.plans = QStackedWidget()
        self.plans.addWidget(self._empty())
        self.plans.addWidget(self.table)
        self.plans.setMinimumHeight(LEAST)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 8)
        self.bar.setAccessibleName(w.translate("Window", "Progress"))
        self.bar.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.add, self.folder, self.take_out):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.bar)
        self.names.setAccessibleName(self.asked.text())
        self._notes = QScrollArea()
        self._notes.setObjectName("page")
        self._notes.setWidgetResizable(True)
        self._notes.setWidget(self._holding(self.remarks))
        self._notes.setAccessibleName(w.translate("Collect", "What is to be known"))
        self.remarks.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.plans, 1)
        column.addLayout(row)
        for widget in (self.trouble, self.told, self.asked, self.names, self._notes):
            column.addWidget(widget)
        return column

    @staticmethod
    def _holding(label: QWidget) -> QWidget:
        holder = QWidget()
        holder.setObjectName("pageBody")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addStretch(1)
        return holder

    def _empty(self) -> Card:
        w = self._words
        card = Card()
        told = w.translate("Collect", "Drop plans here, or the folder they lie in")
        shown = text(told, "cardTitle")
        more = text(
            w.translate(
                "Collect", "Plans (.vorlauf) and files of the open format, of any version."
            ),
            "quiet",
        )
        card.column.addStretch(1)
        for label in (shown, more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            card.column.addWidget(label)
        card.column.addStretch(1)
        return card

    def _right(self) -> QWidget:
        w = self._words
        right = QWidget()
        right.setFixedWidth(RIGHT)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(text(w.translate("Report", "What would you like to hand on?"), "strong"))
        for widget in (self.documents, self.about, self.nameless):
            column.addWidget(widget)
        column.addWidget(self.export)
        column.addStretch(1)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        line = w.translate("Collect", "A file of its own, to look into and to plan on.")
        column.addWidget(text(line, "small"))
        return right

    def _offer(self) -> None:
        w = self._words
        entries = [(key, w.translate("Report", TITLES[key])) for key in LINES]
        self.documents.offer(entries, entries[0][0])
        self.documents.setAccessibleName(w.translate("Report", "What would you like to hand on?"))
        self._describe()

    def _describe(self) -> None:
        self.about.setText(self._words.translate("Collect", LINES[self.documents.key]))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        begin(self)

    # -- what came of it -----------------------------------------------------------------------

    def work(self, going_on: bool) -> None:
        """Files are being read or written: nothing else is begun meanwhile."""
        self.bar.setVisible(going_on)
        self.bar.setValue(0)
        self._enable()

    def progress(self, share: float) -> None:
        """How far the work is."""
        self.bar.setValue(round(share * 100))

    def show_collected(self, unread: Sequence[tuple[str, str]], made: Collected | None) -> None:
        """The plans with what they brought, files that can't be read (name, why) first."""
        w = self._words
        came = made.came if made else ()
        head = [
            w.translate("Collect", "Plan"),
            w.translate("Collect", "People"),
            w.translate("Collect", "Developments"),
            w.translate("Collect", "Needs"),
            w.translate("Collect", "Actions"),
        ]
        rows = [[name, *(w.number(counts[kind], 0) for kind in COUNTED)] for name, counts in came]
        self._shown = [name for name, _ in unread] + [name for name, _ in came]
        rows = [[name, *["–"] * len(COUNTED)] for name, _ in unread] + rows
        self.table.say(head, rows)
        self.plans.setCurrentIndex(1 if rows else 0)
        self.trouble.setText("\n".join(self._why(unread)))
        self.trouble.setVisible(bool(unread))
        self.told.setText(summary(w, made) if made and came else "")
        self.told.setVisible(bool(came))
        self._ask(made)
        notes = [remark_text(w, remark) for remark in made.remarks] if made else []
        self.remarks.setText("\n".join(notes))
        wide = self._notes.width() or WIDE - RIGHT
        self._notes.setFixedHeight(min(self.remarks.heightForWidth(wide - 16) + 6, REMARKS))
        self._notes.setVisible(bool(notes))
        self._made = made if came else None
        self._enable()

    def _why(self, unread: Sequence[tuple[str, str]]) -> list[str]:
        """Why files can't be read; of many the first, and how many more there are."""
        lines = [why for _, why in unread[:MOST]]
        if len(unread) > MOST:
            one = self._words.translate("Collect", "{n} more file can't be read.")
            many = self._words.translate("Collect", "{n} more files can't be read.")
            lines.append(self._words.count(len(unread) - MOST, one, many))
        return lines

    def _ask(self, made: Collected | None) -> None:
        shared = made.shared if made else ()
        self._asked = {each.name: each.one for each in shared}
        off = [each.name for each in shared if not each.one]
        keys = [
            self.names.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self.names.count())
        ]
        if keys != list(self._asked):
            self.names.fill([(each.name, shared_text(each)) for each in shared], off)
        self.names.setFixedHeight(LINE * min(len(shared), QUESTIONS) + 8)
        for widget in (self.asked, self.names):
            widget.setVisible(bool(shared))

    def _say_names(self) -> None:
        ticked = set(self.names.ticked())
        said = {
            name: name in ticked for name, one in self._asked.items() if (name in ticked) != one
        }
        if said:
            self._asked |= said
            self.names_said.emit({fold(name): one for name, one in said.items()})

    @property
    def collected(self) -> Collected | None:
        """What can be handed on now."""
        return self._made

    def _enable(self) -> None:
        ready = self._made is not None and self.bar.isHidden()
        self.export.setEnabled(ready)
        self.keep.setEnabled(ready)
        self.names.setEnabled(self.bar.isHidden())
        self.take_out.setEnabled(bool(self._chosen()) and self.bar.isHidden())

    # -- what is wished ------------------------------------------------------------------------

    def _chosen(self) -> list[str]:
        rows = {index.row() for index in self.table.selectedIndexes()}
        return [self._shown[row] for row in sorted(rows) if row < len(self._shown)]

    def _leave_out(self) -> None:
        if chosen := self._chosen():
            self.left_out.emit(chosen)

    def _export(self) -> None:
        self.export_asked.emit(self.documents.key, not self.nameless.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._leave_out()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths: list[Path] = files_of(event)
        if paths:
            event.acceptProposedAction()
            self.given.emit(paths)
