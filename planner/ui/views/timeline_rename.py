"""A bar renamed where it stands: a line over it, Enter keeps what is typed, Esc leaves it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.domain.rules import LONGEST_LINE

LEAST: Final = 220
"""Pixels the line has at least: a short bar's title can be long."""


class RenameLine(QLineEdit):
    """Gone once it is done with; losing the keyboard keeps what was typed."""

    def __init__(
        self, title: str, name: str, take: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._before, self._take, self._open = title, take, True
        self.setObjectName("renameLine")
        self.setMaxLength(LONGEST_LINE)
        self.setText(title)
        self.setAccessibleName(name)
        self.returnPressed.connect(lambda: self._done(True))

    def open_over(self, box: QRect) -> None:
        """Show it over a bar, within its parent."""
        parent = self.parentWidget()
        assert parent is not None
        wide = min(max(box.width(), LEAST), parent.width() - 8)
        left = min(max(box.left(), 4), parent.width() - wide - 4)
        self.setGeometry(left, box.top() - 3, wide, box.height() + 6)
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, keep: bool) -> None:
        if not self._open:
            return
        self._open = False
        text = " ".join(self.text().split())
        parent = self.parentWidget()
        held = self.hasFocus()
        self.hide()
        self.deleteLater()
        if parent is not None and held:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
        if keep and text and text != self._before:
            self._take(text)

    def leave(self) -> None:
        """Keep what was typed: something else begins."""
        self._done(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._done(False)
            return
        super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._done(True)
