"""What is left out of a view, as rows of chips: each says what, and brings it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from planner.services.wording import Words
from planner.ui.widgets.flow import Flow

LONGEST: Final = 40
"""Characters of a chip; the tooltip holds the whole."""


class FilterChips(QWidget):
    """Chips beside each other, in as many rows as they need; without any it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = Flow(self, 6)
        self.hide()

    @property
    def count(self) -> int:
        """How many chips there are."""
        return self._row.count()

    def clear(self) -> None:
        """Take all chips away."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def add(self, words: Words, label: str, drop: Callable[[], object]) -> None:
        """A chip that takes a filter away where it is pressed."""
        short = label if len(label) <= LONGEST else f"{label[: LONGEST - 1]}…"
        told = words.translate("List", "Take the filter “{name}” away").format(name=label)
        self._chip(f"{short}  ✕", told).clicked.connect(drop)

    def offer(self, label: str, told: str, fill: Callable[[QMenu], None]) -> None:
        """A chip that offers several things; `fill` puts them into its menu."""
        chip = self._chip(f"{label}  ▾", told)
        menu = QMenu(chip)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: fill(menu))
        chip.clicked.connect(lambda: menu.popup(chip.mapToGlobal(chip.rect().bottomLeft())))

    def _chip(self, text: str, told: str) -> QPushButton:
        chip = QPushButton(text.replace("&", "&&"))
        chip.setObjectName("filterChip")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setAccessibleName(told)
        chip.setToolTip(told)
        self._row.addWidget(chip)
        self.show()
        return chip
