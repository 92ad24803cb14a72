"""What an empty place says: what it is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

WIDE = 460


class EmptyPage(QFrame):
    """`asked`: the first step is to be taken."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setObjectName("headline")
        self._text = QLabel()
        self._text.setObjectName("quiet")
        self._text.setWordWrap(True)
        self._text.setFixedWidth(WIDE)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton()
        self.button.setObjectName("primary")
        self.button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for widget in (self._title, self._text, self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, title: str, text: str, button: str) -> None:
        """What it is for; without a word the button is not there."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        # Centred in its layout it is not asked how high its lines are.
        self._text.setFixedHeight(self._text.heightForWidth(WIDE))
        self.button.setText(button)
        # The same words stand on the button in the top bar; aloud they must differ.
        self.button.setAccessibleName(f"{title} {button}".strip())
        self.button.setVisible(bool(button))
