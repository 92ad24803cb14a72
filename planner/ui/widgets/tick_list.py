"""A list of lines to tick; all are ticked until somebody says otherwise."""

from __future__ import annotations

from collections.abc import Container, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

_CHECKED = Qt.CheckState.Checked


class TickList(QListWidget):
    """Space ticks the line the keys are on."""

    counted = Signal()
    """Other lines are ticked now."""

    def __init__(self, high: int) -> None:
        super().__init__()
        self.setObjectName("lines")
        self.setMinimumHeight(high)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self.counted)

    def fill(self, lines: Iterable[tuple[str, str]], off: Container[str] = ()) -> None:
        """Show other lines: of each the key and the text, whole in its hint too.

        Those whose keys are in `off` are not ticked at first.
        """
        self.blockSignals(True)
        self.clear()
        for key, line in lines:
            item = QListWidgetItem(line)
            item.setToolTip(line)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if key in off else _CHECKED)
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(False)
        self.counted.emit()

    def ticked(self) -> tuple[str, ...]:
        """The keys of the lines that are ticked, from top to bottom."""
        items = [self.item(n) for n in range(self.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == _CHECKED
        )
