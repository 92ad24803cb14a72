"""The preview of an import: what a file is taken for, what it would do, and who is meant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.problem import Refused
from planner.services.importing import Choices
from planner.services.matching import fold
from planner.services.ports import StorageProblem
from planner.services.preview import Line, Place, Preview
from planner.services.preview_words import what_and_cure
from planner.services.problem_words import problem_text
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.dialogs.import_choices import ColumnChoices, FileChoices, Questions
from planner.ui.models import field_reading as reading
from planner.ui.models.import_lines import DETAIL, ENTRY, KIND, OUTCOME, WHERE, ImportLines
from planner.ui.models.import_words import OUTCOMES, outcome_word, summary
from planner.ui.snapshots import snapshot
from planner.ui.tasks import Report, Stopped, Task, Tasks
from planner.ui.widgets.tab_order import go_on

WIDE, HIGH = 940, 640
WIDTHS: Final = {OUTCOME: 130, KIND: 110, ENTRY: 210, WHERE: 130}
MOST_QUESTIONS_SEEN: Final = 116
READ_WHOLE: Final = 60
"""Refused lines that are shown in full; later ones are elided, with a tooltip."""


class ImportPreview(QDialog):
    """`taken` carries the preview to take over; `own_asked` a file that is to be its own plan."""

    taken = Signal(object)
    own_asked = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, path: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._path = desk, tasks, path
        self._task: Task | None = None
        self._mapped = False
        self.preview: Preview | None = None
        w = desk.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(w.translate("Import", "Import {file}").format(file=path.name))
        self.resize(WIDE, HIGH)
        self.choices, self.columns = FileChoices(w), ColumnChoices(w)
        self.questions = Questions(w)
        self.lines = ImportLines(w, desk.look.colours, self)
        self.table = QTableView()
        self.trouble = text("", "fieldError")
        self.told = text("", "strong")
        self.remarks = text("", "small")
        self.bar = QProgressBar()
        self._only = QButtonGroup(self)
        self._only.setExclusive(True)
        self.chips: dict[str, QToolButton] = {}
        self._build()
        self._connect()
        self.choices.show_day(reading.shown_day(desk.today, w))
        self._read()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        w = self._desk.words
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(10)
        page.addWidget(text(self.windowTitle(), "headline"))
        page.addWidget(self.choices)
        self.columns_button = QPushButton(w.translate("Import", "What the columns hold"))
        self.columns_button.setObjectName("link")
        self.columns_button.setCheckable(True)
        page.addWidget(self.columns_button, 0, Qt.AlignmentFlag.AlignLeft)
        page.addWidget(self.columns)
        self._asked = QScrollArea()
        self._asked.setObjectName("plain")
        self._asked.setWidgetResizable(True)
        self._asked.setWidget(self.questions)
        self._asked.setAccessibleName(w.translate("Import", "Who is meant?"))
        self._asked.setMaximumHeight(MOST_QUESTIONS_SEEN)
        page.addWidget(self._asked)
        page.addWidget(self.trouble)
        page.addWidget(self.told)
        page.addLayout(self._chip_row())
        page.addWidget(self._table(), 1)
        page.addWidget(self.remarks)
        page.addLayout(self._foot())
        self.bar.hide()
        for widget in (self.columns_button, self.columns, self._asked, self.trouble, self.remarks):
            widget.hide()

    def _chip_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for key in ("", *OUTCOMES):
            chip = QToolButton()
            chip.setObjectName("tool")
            chip.setCheckable(True)
            chip.setChecked(not key)
            chip.clicked.connect(lambda _=False, key=key: self.lines.only(key or None))
            self._only.addButton(chip)
            self.chips[key] = chip
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _table(self) -> QTableView:
        table = self.table
        table.setObjectName("importLines")
        table.setModel(self.lines)
        table.setAccessibleName(self._desk.words.translate("Import", "What the file would do"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, wide in WIDTHS.items():
            table.setColumnWidth(column, wide)
        head.setSectionResizeMode(DETAIL, QHeaderView.ResizeMode.Stretch)
        return table

    def _foot(self) -> QHBoxLayout:
        w = self._desk.words
        self.own = QPushButton(w.translate("Import", "As a plan of its own…"))
        self.own.clicked.connect(self._own)
        self.own.setAutoDefault(False)
        self.own.hide()
        self.take = QPushButton(w.translate("Import", "Take over"))
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        self.cancel = QPushButton(w.translate("Plan", "Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.columns_button.setAutoDefault(False)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(180, 8)
        self.bar.setAccessibleName(w.translate("Window", "Progress"))
        row = QHBoxLayout()
        row.addWidget(self.own)
        row.addWidget(self.bar)
        row.addStretch(1)
        row.addWidget(self.take)
        row.addWidget(self.cancel)
        return row

    def _connect(self) -> None:
        self.choices.changed.connect(self._choose)
        self.columns.changed.connect(self._map)
        self.questions.changed.connect(self._read)
        self.columns_button.toggled.connect(self.columns.setVisible)
        self._tasks.progressed.connect(self._progress)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return go_on(self, next)

    # -- reading -------------------------------------------------------------------------

    def _choose(self) -> None:
        """Another kind or sheet: what was said of the columns no longer holds."""
        before = self.preview
        kind = self.choices.kind.currentData()
        if before is not None and (before.source != kind or "sheet" in self.choices.mapping()):
            self._mapped = False
        self._read()

    def _map(self) -> None:
        self._mapped = True
        self._read()

    def _read(self) -> None:
        """Read the file in a worker as it is told now; an earlier reading no longer counts."""
        try:
            mapping = self._mapping()
        except reading.Unread as unread:
            self._refuse(str(unread))
            return
        if self._task is not None:
            self._task.stop()
        kind = self.choices.kind.currentData() if self.preview or self._doubted() else None
        same = {(k, fold(name)): id_ for (k, name), id_ in self.questions.answers().items()}
        wanted = Choices(only_new=self.choices.only_new.isChecked(), same=same)
        content, path, today = snapshot(self._desk.content), self._path, self._desk.today
        told = self._desk.words.translate("Import", "Reading {name} …").format(name=path.name)

        def work(report: Report) -> Preview:
            from planner.exchange.importers import read

            return read(path, kind, content, today, mapping, wanted, lambda s: report(s, told))

        self.take.setEnabled(False)
        self.bar.setValue(0)
        self.bar.show()
        self._task = self._run(work)

    def _run(self, work: Callable[[Report], Preview]) -> Task:
        def current(act: Callable[[], None]) -> None:
            if self._task is task:
                self._task = None
                self.bar.hide()
                act()

        task = self._tasks.run(
            work,
            lambda preview: current(lambda: self._show(preview)),
            lambda error: current(lambda: self._failed(error)),
        )
        return task

    @property
    def busy(self) -> bool:
        """True while the file is being read."""
        return self._task is not None

    def _doubted(self) -> bool:
        return self.trouble.isVisible() and self.choices.kind.currentIndex() >= 0

    def _mapping(self) -> dict[str, object]:
        mapping: dict[str, object] = dict(self.choices.mapping())
        if not self.choices.day.isHidden() and self.preview is not None:
            day = reading.read_day(self.choices.day.text(), self._desk.words, self._desk.today)
            if isinstance(day, dt.date):
                mapping["on"] = day.isoformat()
        if self._mapped:
            mapping["columns"] = {k: v for k, v in self.columns.mapping().items()
                                  if v != "competency"}  # fmt: skip
        return mapping

    def _progress(self, share: float, told: str) -> None:
        del told
        if self._task is not None:
            self.bar.setValue(round(share * 100))

    # -- showing -------------------------------------------------------------------------

    def _show(self, preview: Preview) -> None:
        w = self._desk.words
        self.preview = preview
        self.trouble.hide()
        self.choices.show_preview(preview)
        self.own.setVisible(preview.source == "plan")
        self.columns_button.setVisible(bool(preview.holdable))
        self.columns.setVisible(bool(preview.holdable) and self.columns_button.isChecked())
        self.columns.show_columns(preview.columns, preview.holdable)
        self.questions.ask(preview.alike)
        self._asked.setVisible(bool(self.questions.boxes))
        self._asked.setFixedHeight(min(self.questions.sizeHint().height() + 4, MOST_QUESTIONS_SEEN))
        self.lines.show_preview(preview, self._desk.content, self._desk.in_company)
        self._count(preview)
        self._heighten()
        self.told.setText(summary(w, preview))
        remarks = " ".join(problem_text(w, remark) for remark in preview.remarks)
        self.remarks.setText(remarks)
        self.remarks.setVisible(bool(remarks))
        self.take.setEnabled(bool(preview.changes) and not preview.refused)

    def _heighten(self) -> None:
        """What is wrong and what helps is to be read whole; the others are short."""
        for row, line in enumerate(self.lines.lines[:READ_WHOLE]):
            if line.outcome != "refused":
                break
            self.table.resizeRowToContents(row)

    def _count(self, preview: Preview) -> None:
        w = self._desk.words
        every = w.translate("Import", "All")
        self.chips[""].setText(f"{every}  {w.number(len(preview.lines), 0)}")
        for outcome in OUTCOMES:
            chip, number = self.chips[outcome], preview.counts[outcome]
            chip.setText(f"{outcome_word(w, outcome)}  {w.number(number, 0)}")
            chip.setEnabled(number > 0)
            if not number and chip.isChecked():
                self.chips[""].click()

    def _refuse(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
        self.told.setText("")
        self.take.setEnabled(False)

    def _failed(self, error: Exception) -> None:
        """Nothing could be read of it; for a plan each mistake is a line with its place."""
        w = self._desk.words
        if isinstance(error, Stopped):
            self._refuse(w.translate("Import", "Stopped; nothing was changed."))
            return
        if isinstance(error, Refused):
            self._doubt(error)
            return
        if isinstance(error, StorageProblem):
            self._refuse(problem_text(w, error.problem))
            return
        if isinstance(error, OSError):
            told = w.translate("Import", "{name} can't be read: {cause}. Look whether it is there.")
            name, cause = self._path.name, error.strerror or str(error)
            self._refuse(told.format(name=name, cause=cause))
            return
        self._refuse(w.translate("Import", "This is our fault; the plan was left alone."))

    def _doubt(self, refused: Refused) -> None:
        w = self._desk.words
        first = refused.problems[0]
        if self.preview is None and first.code == "import.not_recognised":
            self.choices.show_doubt()
            told = w.translate("Import", "It isn't clear what this file holds. Say what it is.")
            self._refuse(told)
            return
        if self.preview is None:
            self.choices.show_doubt()
        self._refuse(" ".join(filter(None, what_and_cure(first, w))))
        lines = tuple(
            Line("refused", "", "", problem.path, Place(problem.values.get("line", 0)), (), problem)
            for problem in refused.problems
        )
        self._show_lines(Preview(self._path.name, "", lines))

    def _show_lines(self, preview: Preview) -> None:
        self.lines.show_preview(preview, self._desk.content, self._desk.in_company)
        self._count(preview)
        self._heighten()

    # -- the end -------------------------------------------------------------------------

    def accept(self) -> None:
        if self.preview is not None and self.take.isEnabled():
            self.taken.emit(self.preview)
            super().accept()

    def _own(self) -> None:
        self.own_asked.emit(self._path)
        super().reject()

    def reject(self) -> None:
        """Stop what is being read; the plan is as it was."""
        if self._task is not None:
            self._task.stop()
            self._task = None
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.choices.day.hasFocus():
            return  # the day is read; Enter there is not yet the wish to take over
        super().keyPressEvent(event)
