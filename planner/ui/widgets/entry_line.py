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
Offer = Callable[[Sequence[Sequence[str]]], str]
"""Lines of cells → what they would bring along that is new; empty where nothing is asked."""


def _nothing_new(lines: Sequence[Sequence[str]]) -> str:
    del lines
    return ""


class EntryLine(QFrame):
    """Takes new records, typed one by one or pasted line by line."""

    def __init__(
        self, entry: Entry, save: Save, offer: Offer = _nothing_new, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entryLine")
        self._entry, self._save, self._offer = entry, save, offer
        self._offered: list[list[str]] = []
        self.fields: list[TypedLine] = []
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in entry.fields:
            line = TypedLine(self)
            line.splits_lines = True
            line.returnPressed.connect(self.add)
            line.textEdited.connect(lambda _: self.tell(""))
            line.rows_pasted.connect(self._paste)
            line.setMinimumWidth(FIRST if not each.wide else OTHERS)
            if each.wide:
                line.setMaximumWidth(each.wide)
            row.addWidget(line, 1 if each.wide else 2)
            self.fields.append(line)
        self.button = QPushButton()
        self.button.clicked.connect(self.add)
        row.addWidget(self.button)
        self._told, self._new = QLabel(), QLabel()
        self._told.setObjectName("fieldError")
        self._new.setObjectName("fieldOffer")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addLayout(row)
        for label in (self._told, self._new):
            label.setWordWrap(True)
            label.hide()
            column.addWidget(label)

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

    @property
    def typed(self) -> list[str]:
        """What stands in the fields and isn't saved yet."""
        return [line.text() for line in self.fields]

    def type_again(self, texts: Sequence[str]) -> None:
        """Put back what was typed, where the list was made anew."""
        for line, typed in zip(self.fields, texts, strict=True):
            line.setText(typed)
        if any(texts) and self.isVisible():
            self.begin()

    def add(self) -> None:
        """Save what stands in the fields; what is refused stays, with the reason.

        Names nobody knows may be slips: they are offered as new, and taken the second time.
        """
        typed = [self.typed]
        offered = "" if typed == self._offered else self._offer(typed)
        if offered:
            self.tell("", offered)
            self._offered = typed
            return
        refused = self._save(typed)
        self.tell(refused)
        if refused:
            return
        for line, each in zip(self.fields, self._entry.fields, strict=True):
            if each.choices is None or not each.again:
                line.start_over()
        self.fields[0].setFocus()

    def _paste(self, rows: list[list[str]]) -> None:
        missing = [line.text() for line in self.fields]
        refused = self._save([[*row, *missing[len(row) :]] for row in rows])
        self.tell(refused)

    def tell(self, sentence: str, offered: str = "") -> None:
        """Why it was refused, or what is offered as new; empty takes the sentence away."""
        self._offered = []
        for label, text in ((self._told, sentence), (self._new, offered)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setProperty("refused", bool(sentence))
