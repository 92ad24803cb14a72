"""A line one types into, with what may be chosen offered below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMoveEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from planner.exchange.clipboard import rows_of
from planner.ui.widgets.field_editor import turns_plan

MOST_SHOWN = 12


class TypedLine(QLineEdit):
    """`rows_pasted`: several came from the clipboard; `picked`: one that was offered was taken."""

    rows_pasted = Signal(list)
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: QCompleter | None = None
        self.splits_lines = False

    def offer(self, labels: Sequence[str]) -> None:
        """What may be chosen; parts of a word find it."""
        if self._offers is None:
            self._offers = QCompleter(QStringListModel(self), self)
            self._offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self._offers.setFilterMode(Qt.MatchFlag.MatchContains)
            self._offers.setMaxVisibleItems(MOST_SHOWN)
            self._offers.activated.connect(lambda _: self.picked.emit())
            self.setCompleter(self._offers)
        model = self._offers.model()
        assert isinstance(model, QStringListModel)
        model.setStringList([label for label in labels if label])

    def show_offers(self) -> None:
        """Open the list with everything in it."""
        if self._offers is not None:
            self._offers.setCompletionPrefix("")
            self._offers.complete()

    @property
    def offering(self) -> bool:
        """True while the list is open."""
        popup = self._offers.popup() if self._offers is not None else None
        return popup is not None and popup.isVisible()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The list stays with the line, also where details come and the rows give way to them."""
        super().moveEvent(event)
        if self.offering:
            QTimer.singleShot(0, self, self._follow)

    def _follow(self) -> None:
        if self._offers is not None and self.offering:
            self._offers.complete()

    def event(self, event: QEvent) -> bool:
        """Undo in a line with nothing to take back means the plan's: what was added just now."""
        if turns_plan(event, self.isUndoAvailable() or self.isRedoAvailable()):
            return True
        return super().event(event)

    def start_over(self) -> None:
        """Empty, as if nothing had been typed: unlike `clear`, undo brings none of it back."""
        self.setText("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        popup = self._offers.popup() if self._offers is not None else None
        if popup is not None and not popup.objectName():  # only here: a list is dear to make
            popup.setObjectName("offers")
            popup.style().unpolish(popup)
            popup.style().polish(popup)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.splits_lines:
            rows = pasted_rows()
            if len(rows) > 1 or any(len(row) > 1 for row in rows):
                self.rows_pasted.emit(rows)
                return
            if rows:  # without the marks a spreadsheet puts around a cell of several lines
                self.insert(rows[0][0])
                return
        if event.key() == Qt.Key.Key_Down and self._offers is not None and not self.offering:
            self.show_offers()
            return
        super().keyPressEvent(event)


def pasted_rows() -> list[list[str]]:
    """The rows of the clipboard's text that hold something; each cell in one line."""
    rows = rows_of(QGuiApplication.clipboard().text())
    flat = [[" ".join(cell.split("\n")) for cell in row] for row in rows]
    return [row for row in flat if "".join(row).strip()]
