"""The kinds above what was found in all text: a click, or Alt with an arrow, shows one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

if TYPE_CHECKING:
    from planner.ui.models.text_rows import KindCount

HEIGHT: Final = 40


class KindStrip(QFrame):
    """Shows what does not fit by its tooltip alone; Alt+Down reaches every kind all the same."""

    asked = Signal(str)
    """The kind that is to be shown alone; "" for all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kindStrip")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 6, 8, 4)
        self._row.setSpacing(4)
        self.buttons: list[QToolButton] = []
        self.hide()

    def show_kinds(self, kinds: Sequence[KindCount], chosen: str) -> None:
        """Show other kinds; the chosen one is pressed and always seen."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = [self._button(each, each.kind == chosen) for each in kinds]
        self._row.addStretch(1)

    def _button(self, each: KindCount, chosen: bool) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("tool")
        button.setText(each.text)
        button.setAccessibleName(each.text)
        button.setCheckable(True)
        button.setChecked(chosen)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.asked.emit(each.kind))
        self._row.addWidget(button)
        return button

    def fit(self, wide: int) -> None:
        """Leave out what has no room, but neither the first nor the chosen one."""
        room = wide - 24
        kept = [b for n, b in enumerate(self.buttons) if not n or b.isChecked()]
        room -= sum(b.sizeHint().width() + 4 for b in kept)
        for button in self.buttons:
            if button not in kept:
                room -= button.sizeHint().width() + 4
                button.setVisible(room >= 0)
            else:
                button.show()
