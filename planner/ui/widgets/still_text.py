"""A wrapped text that changes often: it asks for room anew only where it needs another height."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class StillText(QWidget):
    """A label that stands in no layout: by itself it would have a whole page laid out at each text.

    `name` picks its style. Without a text it is hidden.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.label = QLabel(self)
        self.label.setObjectName(name)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._high: dict[int, int] = {}
        """How high the text is at a width: a layout asks many times, and each is a typesetting."""
        self.hide()

    def say(self, told: str) -> None:
        """Show another text."""
        if told == self.label.text():
            return
        before = self.heightForWidth(self.width())
        self.label.setText(told)
        self._high.clear()
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.setVisible(bool(told))

    def heightForWidth(self, wide: int) -> int:
        if wide not in self._high:
            self._high[wide] = self.label.heightForWidth(wide)
        return self._high[wide]

    def sizeHint(self) -> QSize:
        return self.label.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.label.minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Another font or look makes another height."""
        self._high.clear()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.label.setGeometry(self.rect())
        super().resizeEvent(event)
