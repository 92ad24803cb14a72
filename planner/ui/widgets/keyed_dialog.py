"""What every dialog does with the keyboard: Tab follows the eye, Enter presses what has it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from planner.ui.widgets.pressing import Pressing
from planner.ui.widgets.tab_order import go_on


class KeyedDialog(QDialog):
    """Enter elsewhere is its default button, as ever."""

    def __init__(
        self, parent: QWidget | None = None, flags: Qt.WindowType = Qt.WindowType.Dialog
    ) -> None:
        self._pressing = Pressing()
        super().__init__(parent, flags)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return go_on(self, next)

    def event(self, event: QEvent) -> bool:
        self._pressing.note(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._pressing.pressed(event):
            super().keyPressEvent(event)
