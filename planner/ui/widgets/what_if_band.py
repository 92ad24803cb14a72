"""The quiet band that says what is tried, with its counts and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from planner.services.wording import Words


class WhatIfBand(QFrame):
    """Asks for the list of differences, to take over, or to drop; it does nothing itself."""

    list_asked = Signal(bool)
    take_over_asked = Signal()
    drop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whatIf")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        self.text, self.counts = QLabel(), QLabel()
        self.text.setObjectName("strong")
        for label in (self.text, self.counts):
            label.setWordWrap(True)
        self.list, self.take, self.drop = QPushButton(), QPushButton(), QPushButton()
        self.list.setCheckable(True)
        for button in (self.list, self.take, self.drop):
            button.setObjectName("link")
        self.list.toggled.connect(self.list_asked)
        self.take.clicked.connect(self.take_over_asked)
        self.drop.clicked.connect(self.drop_asked)
        row.addWidget(self.text, 3)
        row.addWidget(self.counts, 2)
        for button in (self.list, self.take, self.drop):
            row.addWidget(button)
        self.hide()

    def show_tried(self, sentence: str, counts: str, can_take_over: str) -> None:
        """What is tried and what comes of it; `can_take_over` says why not, empty if it can."""
        self.text.setText(sentence)
        self.counts.setText(counts)
        self.take.setEnabled(not can_take_over)
        self.take.setToolTip(can_take_over)
        self.setAccessibleName(f"{sentence}. {counts}")
        self.show()
        self._reach_around()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reach_around()

    def _reach_around(self) -> None:
        """As high as its wrapped texts are at this width; the window's layout guesses too late."""
        layout = self.layout()
        high = layout.totalHeightForWidth(self.width()) if layout is not None else -1
        if high >= 0:  # nothing is wrapped while it is not shown
            self.setFixedHeight(high)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self.list.setText(words.translate("WhatIf", "Differences"))
        self.take.setText(words.translate("WhatIf", "Take over"))
        self.drop.setText(words.translate("WhatIf", "Drop (Esc)"))
