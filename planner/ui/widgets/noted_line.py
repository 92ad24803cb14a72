"""A name that leads on and how it stands, so that neither is cut short while there is room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.widgets.elided import Elided
from planner.ui.widgets.reference_fields import NameButton

GAP: Final = 6
BELOW: Final = 3
"""Pixels that keep a note apart from the name of the next line."""


class NotedLine(QWidget):
    """Beside each other where both fit, else the note below; `start` is where notes begin.

    `start` is a share of the width: notes of several lines stand in one column as long as
    name and note allow it.
    """

    def __init__(self, name: NameButton, note: Elided, start: float) -> None:
        super().__init__()
        self._name, self._note, self._start = name, note, start
        name.setParent(self)
        note.setParent(self)
        # Never Fixed: a layout would then hold it to the height of one line.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _wide(self) -> tuple[int, int]:
        """Pixels the whole name and the whole note take."""
        self._name.ensurePolished()
        self._note.ensurePolished()
        name = self._name.fontMetrics().horizontalAdvance(self._name.full) + 8
        note = self._note.fontMetrics().horizontalAdvance(self._note.text()) + 2
        return name, max(note, self._note.minimumWidth())

    def _high(self) -> tuple[int, int]:
        return self._name.sizeHint().height(), self._note.sizeHint().height()

    def heightForWidth(self, wide: int) -> int:
        name, note = self._high()
        return max(name, note) if sum(self._wide()) + GAP <= wide else name + note + BELOW

    def sizeHint(self) -> QSize:
        return QSize(sum(self._wide()) + GAP, max(self._high()))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, max(self._high()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width()
        (name, note), (high, low) = self._wide(), self._high()
        if name + GAP + note > wide:
            self._name.setGeometry(QRect(0, 0, wide, high))
            self._note.setGeometry(QRect(4, high, wide - 4, low))
            return
        begin = min(max(round(wide * self._start), name + GAP), wide - note)
        row = max(high, low)
        self._name.setGeometry(QRect(0, (row - high) // 2, begin - GAP, high))
        self._note.setGeometry(QRect(begin, (row - low) // 2, wide - begin, low))
