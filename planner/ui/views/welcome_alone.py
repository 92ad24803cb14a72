"""Just me: what, by when, hours a week – and the day on which to begin, before Enter makes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.services.wording import Words
from planner.ui.models.palette_rows import Line
from planner.ui.theme import Look
from planner.ui.widgets.asked_line import AskedLine
from planner.ui.widgets.card import Card
from planner.ui.widgets.preview_box import PreviewBox

FIELDS: Final = ("what", "when", "hours")
WIDE: Final = 560


class AlonePage(QWidget):
    """`typed`: something else is wished; `asked`: make the plan; `left`: back to the welcome."""

    typed = Signal()
    asked = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._line = QLabel(), QLabel()
        self._title.setObjectName("title")
        self._line.setObjectName("quiet")
        self._line.setWordWrap(True)
        self.fields = {name: AskedLine() for name in FIELDS}
        self.box = PreviewBox(look)
        self.back, self.make = QPushButton(), QPushButton()
        self.make.setObjectName("primary")
        self._strict = self._seen = False
        self._troubles: Mapping[str, str] = {}
        for field in self.fields.values():
            field.typed.connect(self.typed)
            field.entered.connect(self._enter)
            field.line.editingFinished.connect(self._show_troubles)
        self.make.clicked.connect(self._enter)
        self.back.clicked.connect(self.left)
        self.setFocusProxy(self.fields["what"])
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card()
        card.setFixedWidth(WIDE)
        card.column.setContentsMargins(24, 20, 24, 20)
        card.column.setSpacing(14)
        for field in self.fields.values():
            card.column.addWidget(field)
        card.column.addWidget(self.box)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.make)
        card.column.addLayout(row)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(8)
        column.addWidget(card)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addLayout(across)
        page.addStretch(3)

    @property
    def answers(self) -> tuple[str, str, str]:
        """What, by when, hours a week, as typed."""
        what, when, hours = (self.fields[name].answer for name in FIELDS)
        return what, when, hours

    def show_read(self, head: str, lines: Sequence[Line], troubles: Mapping[str, str]) -> None:
        """What the answers give, and what is wrong with which."""
        self.box.show_lines(head, lines)
        self._troubles = troubles
        if not troubles:
            self._strict = False
        self._show_troubles()

    def _show_troubles(self) -> None:
        """Nobody is told off for a field not reached yet, or while still typing in it."""
        for name, field in self.fields.items():
            done = bool(field.answer.strip()) and not field.line.hasFocus()
            shown = self._strict or done or bool(field.trouble)
            field.say(self._troubles.get(name, "") if shown else "")

    def _enter(self) -> None:
        if not self._troubles:
            self.asked.emit()
            return
        self._strict = True
        self._show_troubles()
        first = next(name for name in FIELDS if name in self._troubles)
        self.fields[first].line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def clear(self) -> None:
        """Begin anew."""
        self._strict = False
        for field in self.fields.values():
            field.line.clear()
            field.say("")

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._title.setText(words.translate("Start", "Just me"))
        self._line.setText(
            words.translate("Start", "One goal and a time are enough. All else can come later.")
        )
        self.fields["what"].ask(
            words.translate("Start", "What do you want to be able to do?"),
            words.translate("Start", "Polish B1 – or a role, like team assistant"),
        )
        self.fields["when"].ask(
            words.translate("Start", "By when?"),
            words.translate("Start", "spring 2028, 1 Oct 2027, in 18 months"),
        )
        self.fields["hours"].ask(
            words.translate("Start", "How many hours a week do you really have? (may stay empty)"),
            words.translate("Start", "4"),
        )
        self.back.setText(words.translate("Start", "Back"))
        self.make.setText(words.translate("Start", "Make my plan"))
        if self._seen:
            self.typed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Reading a line loads a lot: not before somebody is here."""
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            self.typed.emit()
