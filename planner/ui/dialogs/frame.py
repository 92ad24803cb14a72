"""The frame all small dialogs share: a title, a line, what it asks, two buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from planner.ui.widgets.keyed_dialog import KeyedDialog
from planner.ui.widgets.plain_text import text
from planner.ui.widgets.tab_order import begin

__all__ = ["Asking", "text"]


class Asking(KeyedDialog):
    """A dialog that asks one thing. Fill `column`; `yes` is the button that does it."""

    def __init__(self, title: str, line: str, yes: str, no: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(10)
        outer.addWidget(text(title, "headline"))
        if line:
            outer.addWidget(text(line, "quiet"))
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        outer.addLayout(self.column)
        outer.addSpacing(6)
        outer.addStretch(1)
        buttons = QDialogButtonBox()
        self.yes = QPushButton(yes)
        self.no = QPushButton(no)
        buttons.addButton(self.yes, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.no, QDialogButtonBox.ButtonRole.RejectRole)
        self.yes.setVisible(bool(yes))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        outer.addWidget(buttons)
        # Only as a part of the window is it what Enter means again once another button had the
        # keyboard; set before, Enter in a field would press Cancel from then on.
        self.yes.setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its wrapped texts are at this width; Qt alone guesses too much."""
        wide = max(self.width(), self.minimumWidth(), self.minimumSizeHint().width())
        self.resize(wide, self._outer.totalHeightForWidth(wide))
        super().showEvent(event)
        if self.focusWidget() in (None, self.yes, self.no):
            begin(self)

    def event(self, event: QEvent) -> bool:
        """Grow with what comes to stand in it later, as a reason or a table: nothing is cut."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            high = self._outer.totalHeightForWidth(self.width())
            if high > self.height():
                self.resize(self.width(), high)
        return done
