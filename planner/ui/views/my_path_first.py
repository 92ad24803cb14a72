"""The first step of *My path*: what do you want to be able to do, by when? One line says it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.services.quick_line import quick_preview, take_quick_line
from planner.ui.attempt import attempt
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.palette_quick import quick_rows

WIDE = 560


class FirstStep(QWidget):
    """Says what the place is for; the line is understood as it is typed."""

    done = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk, self._name = desk, name
        w = desk.words
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        self.field = QLineEdit()
        self.field.setAccessibleName(w.translate("Path", "What do you want to be able to do?"))
        self.field.setPlaceholderText(w.translate("Path", "for instance: Spanish B1 by June 2028"))
        self.told = text("", "quiet")
        self.field.setObjectName("firstLine")
        self.button = QPushButton(w.translate("Path", "Set out"))
        self.button.setObjectName("primary")
        question = QLabel(w.translate("Path", "What do you want to be able to do, by when?"))
        question.setObjectName("headline")
        purpose = text(
            w.translate(
                "Path",
                "Here stands the way of one person: what it takes, what brings it, and the last "
                "day to begin each part. One line is enough to set out: what, to which level, by "
                "when.",
            ),
            "quiet",
        )
        shown: tuple[QWidget, ...] = (question, purpose, self.field, self.told)
        for widget in shown:
            widget.setFixedWidth(WIDE)
            if isinstance(widget, QLabel):
                widget.setFixedHeight(max(widget.heightForWidth(WIDE), widget.sizeHint().height()))
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._preview)
        self.field.returnPressed.connect(self.take)
        self.button.clicked.connect(self.take)
        self._preview()
        if desk.plan.read_only:
            self.field.hide()
            self.button.hide()

    def _line(self) -> str:
        """What was typed; in a plan of several it is this person's."""
        typed = self.field.text().strip()
        if not typed or not self._name:
            return typed
        return f"{typed}, {self._name}"

    def _preview(self) -> None:
        self.button.setEnabled(bool(self.field.text().strip()))
        if not self._line():
            self._tell("")
            return
        desk = self._desk
        rows = quick_rows(desk.words, quick_preview(desk.content, self._line(), desk.today))
        lines = [line.text for line in rows[0].lines] if rows else []
        self._tell("\n".join([rows[0].text, *lines] if rows else []))

    def _tell(self, told: str) -> None:
        self.told.setText(told)
        # Centred in its layout it is not asked how high its lines are.
        self.told.setFixedHeight(self.told.heightForWidth(WIDE) if told else 18)

    def take(self) -> None:
        """Make what was said; what is not clear stays, with the reason."""
        desk, line = self._desk, self._line()
        if not line:
            return
        found = quick_preview(desk.content, line, desk.today)
        told = attempt(desk, lambda: lambda store: take_quick_line(store, found))
        if told:
            self._tell(told)
            self.field.setFocus()
        else:
            self.done.emit()
