"""A chart over time: of what it is can be changed, and its figures stand in a table beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.services.naming import cut, name_of
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.over_time import TITLES, Subject, first_of, subjects_of
from planner.ui.tasks import Report, Stopped, Task, Tasks
from planner.ui.widgets.echo import Echo
from planner.ui.widgets.fact_table import FactTable
from planner.ui.widgets.keyed_dialog import KeyedDialog
from planner.ui.widgets.spoken import CHART
from planner.ui.widgets.tab_order import begin

WIDE, HIGH = 1040, 640
LOW: Final = 190
"""Pixels of the table at most: the chart stays in sight above it."""
ACROSS: Final = 980
"""Pixels of the picture across."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A chart as it is shown: the picture, and the same in rows."""

    image: QImage
    head: list[str]
    rows: list[list[str]]


Draw = Callable[[Subject, bool, float, Report], Shown]
"""(of what, with names, dots a pixel, report) → the chart; ink is not a dialog's business."""


class _Picture(QLabel):
    """The chart; what it says stands in the table below it."""

    spoken_as = CHART


class ChartDialog(KeyedDialog):
    """`save_asked` and `copy_asked`: of what, with names."""

    save_asked = Signal(object, bool)
    copy_asked = Signal(object, bool)

    def __init__(
        self, desk: Desk, tasks: Tasks, subject: Subject, draw: Draw, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._draw = desk, tasks, draw
        self._task: Task | None = None
        w = desk.words
        self.echo = Echo()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = w.translate("Report", TITLES[subject.chart])
        self.setWindowTitle(self._title)
        self.resize(WIDE, HIGH)
        self.subject = QComboBox()
        self.subject.setAccessibleName(w.translate("Chart", "Of what"))
        self._offer(subject)
        self.subject.activated.connect(lambda _: self._change())
        self.nameless = QCheckBox(w.translate("Print", "Without names"))
        self.nameless.setVisible(subject.chart != "readiness")
        self.nameless.clicked.connect(lambda _: self._change())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(140, 8)
        self.bar.setAccessibleName(w.translate("Window", "Progress"))
        self.picture = _Picture()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.area = QScrollArea()
        self.area.setObjectName("paper")
        self.area.setWidget(self.picture)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self._title)
        self.trouble = text("", "fieldError")
        self.trouble.hide()
        self.table: FactTable | None = None
        self.as_table = QPushButton(w.translate("Chart", "As a table"))
        self.as_table.setObjectName("fieldLink")
        self.as_table.setCheckable(True)
        self.as_table.setAutoDefault(False)
        self.as_table.toggled.connect(self._turn)
        self._lay_out()
        tasks.progressed.connect(self._progress)
        self._change()

    def _offer(self, subject: Subject) -> None:
        """What can be chosen; what was asked for stands there too, if it is no common choice."""
        words, content = self._desk.words, self._desk.content
        entries = subjects_of(words, content, subject.chart)
        if not subject.kind:
            subject = first_of(self._desk.figures, subject.chart)
        if all(each != subject for each, _ in entries) and subject.kind:
            entries.insert(0, (subject, name_of(content, subject.kind, subject.id)))
        for each, label in entries:
            self.subject.addItem(cut(label, 120), each)
        at = next((n for n, (each, _) in enumerate(entries) if each == subject), 0)
        self.subject.setCurrentIndex(at)

    def _lay_out(self) -> None:
        w = self._desk.words
        self.subject.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.subject.setMinimumContentsLength(28)
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (self.subject, self.nameless):  # its title stands in the chart
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.bar)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.trouble)
        column.addWidget(self.area, 1)
        column.addWidget(self.as_table, 0, Qt.AlignmentFlag.AlignLeft)
        self.copy = QPushButton(w.translate("Paper", "Copy as picture"))
        self.save = QPushButton(w.translate("Paper", "Save…"))
        close = QPushButton(w.translate("Plan", "Close"))
        self.copy.clicked.connect(lambda: self.copy_asked.emit(self.chosen, self.names))
        self.save.clicked.connect(lambda: self.save_asked.emit(self.chosen, self.names))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.echo, 1)
        for button in (self.save, close):
            foot.addWidget(button)
        for button in (self.copy, self.save, close):
            button.setAutoDefault(False)
        self.save.setDefault(True)
        column.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        begin(self)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def chosen(self) -> Subject:
        """Of what the chart is."""
        found = self.subject.currentData()
        assert isinstance(found, Subject)
        return found

    @property
    def names(self) -> bool:
        """True if people are named."""
        return not self.nameless.isChecked()

    @property
    def busy(self) -> bool:
        """True while it is drawn."""
        return self._task is not None

    def _change(self) -> None:
        """Draw it anew; an earlier drawing no longer counts."""
        if self._task is not None:
            self._task.stop()
            self._task = None
        self._enable(False)
        if self.subject.count() == 0:
            told = self._desk.words.translate("Chart", "Nothing in this plan has a level yet.")
            self.trouble.setText(told)
            self.trouble.show()
            self.bar.hide()
            return
        self.trouble.hide()
        self.bar.setValue(0)
        self.bar.show()
        draw, subject, names, ratio = self._draw, self.chosen, self.names, self.devicePixelRatioF()

        def current(act: Callable[[], object]) -> None:
            if self._task is task:
                self._task = None
                self.bar.hide()
                act()

        task = self._tasks.run(
            lambda report: draw(subject, names, ratio, report),
            lambda shown: current(lambda: self._show(shown)),
            lambda error: current(lambda: self._failed(error)),
        )
        self._task = task

    def _enable(self, on: bool) -> None:
        for button in (self.copy, self.save, self.as_table):
            button.setEnabled(on)

    def _show(self, shown: Shown) -> None:
        self._enable(True)
        shown.image.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(QPixmap.fromImage(shown.image))
        told = f"{self._title}: {self.subject.currentText()}"
        self.picture.setAccessibleName(told)
        self.picture.setAccessibleDescription("; ".join(", ".join(row) for row in shown.rows[:40]))
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = FactTable(told, shown.head, shown.rows)
        self.table.setFixedHeight(min(self.table.height(), LOW))
        self.table.setVisible(self.as_table.isChecked())
        self._column.insertWidget(self._column.indexOf(self.as_table) + 1, self.table)

    def _turn(self, on: bool) -> None:
        if self.table is not None:
            self.table.setVisible(on)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Stopped):
            self.reject()
            return
        told = self._desk.words.translate("Chart", "This is our fault: the chart can't be drawn.")
        self.trouble.setText(told)
        self.trouble.show()

    def _progress(self, share: float, told: str) -> None:
        del told
        if self._task is not None:
            self.bar.setValue(round(share * 100))

    def reject(self) -> None:
        """Stop what is being drawn."""
        if self._task is not None:
            self._task.stop()
            self._task = None
        super().reject()
