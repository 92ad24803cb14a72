"""A scroll bar that keeps its room: what lies beside it never grows wider and narrower again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar


class QuietBar(QScrollBar):
    """Nothing is seen of it while there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


def keep_width(area: QScrollArea) -> None:
    """Lay the page of an area out in one width, whether it is longer than what is seen or not."""
    area.setVerticalScrollBar(QuietBar())
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
