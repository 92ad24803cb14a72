"""One line at a wave: its three days as they would be said anew, Enter says them.

Only the days are asked: the probability of the last forecast stays, since whoever estimates
one is asked for wish, worry and hope first, and that is done in the details.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.moved_forecast import Three
from planner.services.naming import cut
from planner.services.wording import Words

Take = Callable[[Three], bool]
"""What to do with the three days; False if that was refused."""


class ForecastLine(QFrame):
    """Earliest, most likely, latest. `closed` is called once it is done with, either way."""

    def __init__(
        self, words: Words, title: str, three: Three, take: Take, closed: Callable[[], object],
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("choicePopup")
        self.setAutoFillBackground(True)
        self._words, self._take, self._closed = words, take, closed
        head = words.translate("Timeline", "New forecast of “{title}”").format(title=cut(title, 60))
        self.setAccessibleName(head)
        told = QLabel(head)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setObjectName("strong")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        names = enumerate(zip(self._names(), three, strict=True))
        self.days = [self._day(grid, column, name, day) for column, (name, day) in names]
        self.keep = QPushButton(words.translate("Timeline", "Keep (Enter)"))
        self.keep.setObjectName("primary")
        self.keep.clicked.connect(self._done)
        self.away = QPushButton(words.translate("Plan", "Cancel"))
        self.away.clicked.connect(self.close_it)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.keep, self.away):
            row.addWidget(button)
        row.addStretch(1)
        self._trouble = QLabel()
        self._trouble.setObjectName("fieldTrouble")
        self._trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(told)
        column.addLayout(grid)
        column.addWidget(self._trouble)
        column.addLayout(row)

    def _names(self) -> tuple[str, str, str]:
        w = self._words
        return (
            w.translate("Timeline", "earliest"),
            w.translate("Timeline", "most likely"),
            w.translate("Timeline", "latest"),
        )

    def _day(self, grid: QGridLayout, column: int, name: str, day: dt.date) -> QDateEdit:
        label = QLabel(name)
        label.setObjectName("quiet")
        edit = QDateEdit()
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("dd.MM.yyyy" if self._words.language == "de" else "d MMM yyyy")
        edit.setDate(QDate(day.year, day.month, day.day))
        edit.setAccessibleName(name)
        grid.addWidget(label, 0, column)
        grid.addWidget(edit, 1, column)
        return edit

    def open_at(self, at: QPoint) -> None:
        """Show it near a point, within its parent, with the cursor in the middle day."""
        parent = self.parentWidget()
        assert parent is not None
        self.adjustSize()
        left = min(max(at.x() - self.width() // 2, 8), max(parent.width() - self.width() - 8, 8))
        self.move(left, at.y())
        self.show()
        self.raise_()
        self.days[1].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def three(self) -> Three:
        """The days as they stand."""
        found = [edit.date() for edit in self.days]
        earliest, likely, latest = (dt.date(d.year(), d.month(), d.day()) for d in found)
        return earliest, likely, latest

    def _done(self) -> None:
        earliest, likely, latest = self.three
        if not earliest <= likely <= latest:
            self._trouble.setText(
                self._words.translate(
                    "Timeline", "Earliest, most likely and latest must follow each other."
                )
            )
            self._trouble.show()
            self.adjustSize()
            return
        if self._take(self.three):
            self.close_it()

    def close_it(self) -> None:
        """Put it away."""
        if self.isHidden():
            return
        self.hide()
        self.deleteLater()
        self._closed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._done()
        else:
            super().keyPressEvent(event)
        event.accept()
