"""A list to choose from, on a page that is scrolled."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class StillBox(QComboBox):
    """It does not turn under a wheel that only wanted to scroll past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
