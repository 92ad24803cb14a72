"""What the user says about a foreign file: its kind, sheet, who assessed, what columns hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.services.naming import cut
from planner.services.preview import FileColumn, Likeness, Preview
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.dialogs.frame import text
from planner.ui.models.field_choices import choice_word
from planner.ui.models.import_words import FILE_KINDS, HOLDS, file_kind
from planner.ui.widgets.elided import Elided

ASSESSED_BY: Final = ("manager", "self", "evidence")
MOST_COLUMNS: Final = 80
"""Columns that can be told what they hold; beyond them a mapping file helps."""
_DAY: Final = QT_TRANSLATE_NOOP("Import", "Levels as of")


class FileChoices(QWidget):
    """`changed`: the file is to be read again."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        w = words
        self.kind, self.sheet, self.by = QComboBox(), QComboBox(), QComboBox()
        self.day = QLineEdit()
        self.only_new = QCheckBox(w.translate("Import", "Only what is new"))
        self.only_new.setToolTip(
            w.translate("Import", "What the plan has already stays exactly as it is.")
        )
        for kind in FILE_KINDS:
            self.kind.addItem(file_kind(w, kind), kind)
        for each in ASSESSED_BY:
            self.by.addItem(choice_word(w, "kind", each), each)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._labels: dict[QWidget, QLabel] = {}
        self._row(0, w.translate("Import", "This file is"), self.kind)
        self._row(1, w.translate("Import", "Sheet"), self.sheet)
        self._row(2, w.translate("Import", "Assessed by"), self.by)
        self._row(3, w.translate("Import", _DAY), self.day)
        self._grid.addWidget(self.only_new, 1, 4, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setColumnStretch(4, 1)
        self.day.setMaximumWidth(130)
        for box in (self.kind, self.sheet, self.by):
            box.activated.connect(lambda _: self.changed.emit())
        self.only_new.clicked.connect(lambda _: self.changed.emit())
        self.day.editingFinished.connect(self._day_told)
        self._told_day = ""
        self._show(self.sheet, False)

    def _row(self, column: int, label: str, widget: QWidget) -> None:
        told = QLabel(label)
        told.setObjectName("small")
        told.setBuddy(widget)
        widget.setAccessibleName(label)
        self._labels[widget] = told
        self._grid.addWidget(told, 0, column)
        self._grid.addWidget(widget, 1, column)

    def _day_told(self) -> None:
        if self.day.text() != self._told_day:
            self._told_day = self.day.text()
            self.changed.emit()

    def show_day(self, day: str) -> None:
        """The day levels are dated, as text."""
        self.day.setText(day)
        self._told_day = day

    def show_preview(self, preview: Preview) -> None:
        """What a file was taken for."""
        with QSignalBlocker(self.kind), QSignalBlocker(self.sheet):
            self.kind.setCurrentIndex(self.kind.findData(preview.source))
            if [self.sheet.itemText(i) for i in range(self.sheet.count())] != list(preview.sheets):
                self.sheet.clear()
                self.sheet.addItems(preview.sheets)
                sheet = next((x.place.sheet for x in preview.lines if x.place.sheet), "")
                self.sheet.setCurrentIndex(max(self.sheet.findText(sheet), 0))
        self._show(self.sheet, len(preview.sheets) > 1 and preview.source != "digcomp")
        self._show(self.by, preview.source == "matrix")
        self._show(self.day, preview.source == "matrix")

    def show_doubt(self) -> None:
        """Nothing is known of the file yet: its kind has to be said."""
        self.kind.setCurrentIndex(-1)
        for widget in (self.sheet, self.by, self.day):
            self._show(widget, False)

    def _show(self, widget: QWidget, seen: bool) -> None:
        widget.setVisible(seen)
        self._labels[widget].setVisible(seen)

    def mapping(self) -> dict[str, Any]:
        """The plain values of a mapping; the day is read by the dialog."""
        found: dict[str, Any] = {}
        if not self.by.isHidden():
            found["kind"] = self.by.currentData()
        if not self.sheet.isHidden() and self.sheet.currentText():
            found["sheet"] = self.sheet.currentText()
        return found


class ColumnChoices(QScrollArea):
    """Each column with its head, a cell of it and what it holds, across the file."""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.setWidgetResizable(True)
        self.setFixedHeight(112)
        self.setAccessibleName(words.translate("Import", "What the columns hold"))
        self._words = words
        self.boxes: dict[str, QComboBox] = {}
        self._told: tuple[Sequence[FileColumn], Sequence[str]] = ((), ())

    def show_columns(self, columns: Sequence[FileColumn], holdable: Sequence[str]) -> None:
        """Other columns; those already shown keep their boxes, so that the focus stays."""
        self._told = (columns, holdable)
        if self.isVisible():
            self._build()

    def showEvent(self, event: QShowEvent) -> None:
        """The boxes are only made once somebody wants to see them."""
        super().showEvent(event)
        self._build()

    def _build(self) -> None:
        columns, holdable = self._told
        columns = columns[:MOST_COLUMNS]
        if [c.letter for c in columns] == list(self.boxes):
            for column in columns:
                box = self.boxes[column.letter]
                box.setCurrentIndex(box.findData(column.holds))
            return
        self.boxes = {}
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(12)
        for column in columns:
            row.addLayout(self._column(column, holdable))
        row.addStretch(1)
        self.setWidget(body)

    def _column(self, column: FileColumn, holdable: Sequence[str]) -> QVBoxLayout:
        w = self._words
        box = QComboBox()
        for holds in holdable:
            box.addItem(w.translate("Import", HOLDS[holds]), holds)
        box.setCurrentIndex(box.findData(column.holds))
        name = w.translate("Import", "Column {column}").format(column=column.letter)
        box.setAccessibleName(f"{name}: {column.head}")
        box.activated.connect(lambda _: self.changed.emit())
        self.boxes[column.letter] = box
        head = Elided(column.head or name, "strong")
        sample = Elided(column.sample or "–", "small")
        for label in (head, sample):
            label.setFixedWidth(150)
        found = QVBoxLayout()
        found.setSpacing(2)
        for widget in (head, sample, box):
            found.addWidget(widget)
        return found

    def mapping(self) -> dict[str, str]:
        """Letter → what it holds, of every column."""
        return {letter: str(box.currentData()) for letter, box in self.boxes.items()}


class Questions(QWidget):
    """Names that are almost one of the plan: is it the same, or somebody new?"""

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.boxes: dict[tuple[str, str], QComboBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._seen: set[tuple[str, str]] = set()

    def ask(self, alike: Sequence[Likeness]) -> None:
        """Add questions; those asked before stay with their answers."""
        w = self._words
        fresh = [each for each in alike if (each.kind, each.name) not in self._seen]
        if fresh and not self._seen:
            line = w.translate("Import", "These names are almost those of the plan. Who is meant?")
            self._column.addWidget(text(line, "small"))
        for each in fresh:
            self._seen.add((each.kind, each.name))
            self._column.addLayout(self._question(each))
        self.setVisible(bool(self._seen))

    def _question(self, each: Likeness) -> QHBoxLayout:
        w = self._words
        box = QComboBox()
        new = w.translate("Import", "somebody new") if each.kind == "people" else w.translate(
            "Import", "something new"
        )  # fmt: skip
        box.addItem(new, "")
        for id_, label in each.may_be:
            box.addItem(
                w.translate("Import", "the same as {name}").format(name=cut(label, 80)), id_
            )
        box.setAccessibleName(each.name[:200])
        box.activated.connect(lambda _: self.changed.emit())
        self.boxes[each.kind, each.name] = box
        row = QHBoxLayout()
        told = Elided(each.name, "strong")
        row.addWidget(told, 2)
        row.addWidget(box, 3)
        return row

    def answers(self) -> Mapping[tuple[str, str], str]:
        """(kind, name as in the file) → id of the plan, of those that are the same."""
        return {key: box.currentData() for key, box in self.boxes.items() if box.currentData()}
