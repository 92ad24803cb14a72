"""What the preview of an import is made of: choices, chips, lines and buttons, not yet filled."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
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

from planner.services.preview import Preview
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.dialogs.import_choices import ColumnChoices, FileChoices, Questions
from planner.ui.models.import_lines import DETAIL, ENTRY, KIND, OUTCOME, WHERE, ImportLines
from planner.ui.models.import_words import OUTCOMES, outcome_word
from planner.ui.widgets.keyed_dialog import KeyedDialog

WIDE, HIGH = 940, 640
WIDTHS: Final = {OUTCOME: 130, KIND: 110, ENTRY: 210, WHERE: 130}
MOST_QUESTIONS_SEEN: Final = 116
READ_WHOLE: Final = 60
"""Refused lines that are shown in full; later ones are elided, with a tooltip."""


class ImportPage(KeyedDialog):
    """Knows no file: `ImportPreview` reads one and shows here what it holds."""

    def __init__(self, desk: Desk, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        w = desk.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
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
        self._chip_words = {"": w.translate("Import", "All")}
        self._chip_words |= {outcome: outcome_word(w, outcome) for outcome in OUTCOMES}
        self._build()

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
        for key in self._chip_words:
            chip = QToolButton()
            chip.setObjectName("tool")
            chip.setCheckable(True)
            chip.setChecked(not key)
            chip.setText(self._chip_words[key])
            chip.setEnabled(False)
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
        head.sectionResized.connect(lambda place, *_: self._heighten() if place == DETAIL else None)
        return table

    def _foot(self) -> QHBoxLayout:
        w = self._desk.words
        self.own = QPushButton(w.translate("Import", "As a plan of its own…"))
        self.own.setAutoDefault(False)
        self.own.hide()
        self.take = QPushButton(w.translate("Import", "Take over"))
        self.take.setDefault(True)
        self.cancel = QPushButton(w.translate("Plan", "Cancel"))
        self.cancel.setAutoDefault(False)
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

    # -- filling -------------------------------------------------------------------------

    def _show_questions(self) -> None:
        """As high as they need, up to a few; more are scrolled."""
        self._asked.setVisible(bool(self.questions.boxes))
        self._asked.setFixedHeight(min(self.questions.sizeHint().height() + 4, MOST_QUESTIONS_SEEN))

    def _show_lines(self, preview: Preview) -> None:
        self.lines.show_preview(preview, self._desk.content, self._desk.in_company)
        self._count(preview)
        self._heighten()

    def _heighten(self) -> None:
        """What is wrong and what helps is to be read whole; the others are short."""
        for row, line in enumerate(self.lines.lines[:READ_WHOLE]):
            if line.outcome != "refused":
                break
            self.table.resizeRowToContents(row)

    def _count(self, preview: Preview) -> None:
        w = self._desk.words
        counts: dict[str, int] = {each: preview.counts[each] for each in OUTCOMES}
        counts[""] = len(preview.lines)
        for outcome, chip in self.chips.items():
            number = counts[outcome]
            chip.setText(f"{self._chip_words[outcome]}  {w.number(number, 0)}")
            chip.setEnabled(number > 0 or not outcome)
            if not number and chip.isChecked():
                self.chips[""].click()
