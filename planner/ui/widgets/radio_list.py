"""A few things of which one holds, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget


class RadioList(QWidget):
    """One of several, each with a word for the program (`key`) and one for the eye."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = QButtonGroup(self)
        self.group.buttonClicked.connect(lambda _: self.chosen.emit())
        self._keys: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def offer(self, entries: Sequence[tuple[str, str]], key: str) -> None:
        """What may be chosen, and what is; buttons that still fit stay, with the keyboard."""
        if [each for each, _ in entries] != self._keys:
            for button in self.group.buttons():
                self.group.removeButton(button)
                button.hide()
                button.deleteLater()
            for _ in entries:
                button = QRadioButton()
                self.group.addButton(button)
                self._column.addWidget(button)
                button.show()  # at once, so that the keyboard can come here
            self._keys = [each for each, _ in entries]
        for button, (each, text) in zip(self.group.buttons(), entries, strict=True):
            button.setText(text.replace("&", "&&"))
            button.setAccessibleName(text)
            button.setChecked(each == key)

    @property
    def key(self) -> str:
        """What is chosen; empty for nothing."""
        at = next((n for n, b in enumerate(self.group.buttons()) if b.isChecked()), None)
        return self._keys[at] if at is not None else ""

    def take_keyboard(self) -> None:
        """The keyboard goes to what is chosen."""
        button = self.group.checkedButton()
        if button is not None:
            button.setFocus()
