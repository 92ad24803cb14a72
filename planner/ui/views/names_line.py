"""A line that takes names: known ones and new ones, with what is wrong below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.edit import Edit
from planner.services.ports import Store
from planner.ui.attempt import Wish, attempt
from planner.ui.desk import Desk
from planner.ui.views.inspector_parts import quiet_until
from planner.ui.widgets.typed_line import TypedLine


class NamesLine(QWidget):
    """Enter hands what was typed to `take`; `taken` tells that it was done."""

    taken = Signal()

    def __init__(self, desk: Desk, take: Callable[[Store, str], Edit | None]) -> None:
        super().__init__()
        self._desk, self._take = desk, take
        self.line = TypedLine()
        self.line.returnPressed.connect(self._add)
        self.trouble = quiet_until("fieldTrouble")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.line)
        column.addWidget(self.trouble)

    def ask(self, hint: str) -> None:
        """What is to be typed; nothing where a plan can only be read."""
        self.line.setPlaceholderText(hint)
        self.line.setToolTip(hint)
        self.line.setAccessibleName(hint)
        self.setVisible(not self._desk.plan.read_only)

    def _add(self) -> None:
        names = self.line.text()
        if not names.strip():
            return

        def make() -> Wish:
            return lambda store: self._take(store, names)

        refused = attempt(self._desk, make)
        self.trouble.setText(refused)
        self.trouble.setVisible(bool(refused))
        if not refused:
            self.line.start_over()
            self.taken.emit()
