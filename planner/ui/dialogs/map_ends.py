"""Choosing where a line from a need ends, without pulling it: type a few letters, arrows, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from planner.services.matching import fold
from planner.services.wording import Words
from planner.ui.dialogs.frame import Asking
from planner.ui.models.map_ends import End

HIGH = 300


class ChooseEnd(Asking):
    """`done` is called with what was chosen."""

    def __init__(
        self,
        words: Words,
        title: str,
        ends: Sequence[End],
        done: Callable[[End], None],
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            title,
            words.translate("Map", "Where does its line lead?"),
            words.translate("Map", "Pull the line"),
            words.translate("Plan", "Cancel"),
            parent,
        )
        self._ends, self._done = ends, done
        self.line, self.rows = QLineEdit(), QListWidget()
        self.line.setPlaceholderText(words.translate("List", "Filter by words"))
        self.line.setAccessibleName(words.translate("List", "Filter by words"))
        self.rows.setAccessibleName(words.translate("Map", "Where does its line lead?"))
        self.rows.setObjectName("lines")
        self.rows.setMinimumHeight(HIGH)
        self.rows.itemActivated.connect(lambda _: self.accept())
        self.line.textChanged.connect(self._fill)
        self.line.installEventFilter(self)
        self.column.addWidget(self.line)
        self.column.addWidget(self.rows)
        self._fill("")

    def _fill(self, typed: str) -> None:
        wanted = fold(typed).split()
        self.rows.clear()
        for end in self._ends:
            said = fold(f"{end.title} {end.note}")
            if all(word in said for word in wanted):
                item = QListWidgetItem(f"{end.title}  ·  {end.note}" if end.note else end.title)
                item.setData(Qt.ItemDataRole.UserRole, end)
                item.setToolTip(item.text())
                self.rows.addItem(item)
        self.rows.setCurrentRow(0)
        self.yes.setEnabled(bool(self.rows.count()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the line move in the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step:
                row = min(max(self.rows.currentRow() + step, 0), self.rows.count() - 1)
                self.rows.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        item = self.rows.item(self.rows.currentRow())
        if self.rows.currentRow() < 0:
            return
        super().accept()
        self._done(item.data(Qt.ItemDataRole.UserRole))
