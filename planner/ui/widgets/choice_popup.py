"""A small frame to name one of many: a line that offers what fits, Enter takes it, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from planner.services.wording import Words
from planner.ui.widgets.typed_line import TypedLine

LEAST, MOST, BESIDE = 260, 560, 44
"""Pixels the line is wide, and what stands beside the letters in the list below it."""
MOST_MEASURED = 50
Take = Callable[[str], str]
"""What was typed → why it was refused, empty if it was done."""


class ChoicePopup(QFrame):
    """Stays open with the reason where a name was refused."""

    def __init__(
        self, head: str, labels: Sequence[str], take: Take, parent: QWidget, hint: str = ""
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("choicePopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._take = take
        title = QLabel(head)
        title.setObjectName("quiet")
        self._told = QLabel()
        self._told.setObjectName("fieldError")
        self._told.setWordWrap(True)
        self._told.hide()
        self.line = TypedLine(self)
        self.line.setAccessibleName(head)
        self.line.setMinimumWidth(self._wide(labels))
        self.line.setPlaceholderText(hint)
        self.line.offer(labels)
        self.line.returnPressed.connect(self._done)
        self.line.picked.connect(self._done)
        self.line.textEdited.connect(lambda _: self._told.hide())
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        for widget in (title, self.line, self._told):
            column.addWidget(widget)

    def _wide(self, labels: Sequence[str]) -> int:
        """Room for what is offered, within reason."""
        letters = self.line.fontMetrics()
        longest = sorted(labels, key=len)[-MOST_MEASURED:]
        room = max((letters.horizontalAdvance(label) for label in longest), default=0) + BESIDE
        return min(max(room, LEAST), MOST)

    def open_at(self, place: QPoint) -> None:
        """Show it with the cursor in the line."""
        self.move(place)
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _done(self) -> None:
        if not self.isVisible():  # a choice that was picked says Enter as well
            return
        refused = self._take(self.line.text())
        if not refused:
            self.close()
            return
        self._told.setText(refused)
        self._told.show()
        self.adjustSize()
        self.line.selectAll()


def offers_hint(words: Words) -> str:
    """What the empty line says where names are offered."""
    return words.translate("Choice", "Type part of it, or ↓ for all")
