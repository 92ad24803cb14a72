"""The line at the top of a list: a few fields, Enter saves one, the focus stays for the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.services.wording import Words
from planner.ui.models.record_list import Entry, Sight
from planner.ui.widgets.typed_line import TypedLine

FIRST, OTHERS = 110, 60
"""Pixels the first field and the others keep in a small window."""

Save = Callable[[Sequence[Sequence[str]]], str]
"""Lines of cells → why they were refused, empty if they were saved."""


class EntryLine(QFrame):
    """Takes new records, typed one by one or pasted line by line."""

    def __init__(self, entry: Entry, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entryLine")
        self._entry, self._save = entry, save
        self.fields: list[TypedLine] = []
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in entry.fields:
            line = TypedLine(self)
            line.splits_lines = True
            line.returnPressed.connect(self.add)
            line.textEdited.connect(lambda _: self.tell(""))
            line.lines_pasted.connect(self._paste)
            line.setMinimumWidth(FIRST if not each.wide else OTHERS)
            if each.wide:
                line.setMaximumWidth(each.wide)
            row.addWidget(line, 1 if each.wide else 2)
            self.fields.append(line)
        self.button = QPushButton()
        self.button.clicked.connect(self.add)
        row.addWidget(self.button)
        self._told = QLabel()
        self._told.setObjectName("fieldError")
        self._told.setWordWrap(True)
        self._told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._told)

    def retranslate(self, words: Words, sight: Sight) -> None:
        """Speak another language, and offer what may be chosen now."""
        for line, each in zip(self.fields, self._entry.fields, strict=True):
            hint = words.translate("List", each.hint)
            line.setPlaceholderText(hint)
            line.setAccessibleName(hint)
            line.setToolTip(hint)
        self.button.setText(words.translate("List", "Add"))
        self.renew(sight)

    def renew(self, sight: Sight) -> None:
        """Offer what may be chosen now."""
        for line, each in zip(self.fields, self._entry.fields, strict=True):
            if each.choices is not None:
                line.offer([label for _, label in each.choices(sight)])

    def begin(self) -> None:
        """Put the cursor where a new record begins."""
        self.fields[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fields[0].selectAll()

    def add(self) -> None:
        """Save what stands in the fields; what is refused stays, with the reason."""
        refused = self._save([[line.text() for line in self.fields]])
        self.tell(refused)
        if refused:
            return
        for line, each in zip(self.fields, self._entry.fields, strict=True):
            if each.choices is None:  # what was chosen mostly holds for the next one too
                line.clear()
        self.fields[0].setFocus()

    def _paste(self, lines: list[str]) -> None:
        rows = [line.split("\t") for line in lines]
        missing = [line.text() for line in self.fields]
        refused = self._save([[*row, *missing[len(row) :]] for row in rows])
        self.tell(refused)

    def tell(self, sentence: str) -> None:
        """Why it was refused; empty takes the sentence away."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self.setProperty("refused", bool(sentence))
