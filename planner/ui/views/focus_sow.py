"""What to sow now, line by line: by when, what, who, how it stands, and its one next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.slots import Slot
from planner.ui.copying import copied_sentence, copy_lines
from planner.ui.desk import Desk
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.focus import SowList
from planner.ui.models.focus_words import later_line, list_rows, sow_day, who_for
from planner.ui.models.word_tips import state_tip
from planner.ui.widgets.card import Card
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.click_row import ClickRow
from planner.ui.widgets.elided import Elided
from planner.ui.wording import slot_title, state_sentence

FEW_LINES, MOST_LINES, NEXT = 12, 200, 5
DAY, STATE, STEP = 132, 176, 132
"""Pixels of a line's day, state and button."""
SLIM: Final = 110
"""Of its day where there is little room; its state stands below its names then."""


class SowCard(Card):
    """The list of Focus; `turned`: all of it is wished, or only what must be sown now."""

    turned = Signal()

    def __init__(
        self, desk: Desk, found: SowList, has_slots: bool, whole: bool, slim: bool
    ) -> None:
        super().__init__()
        self._desk, self._list, self._whole, self._slim = desk, found, whole, slim
        self.column.setContentsMargins(0, 10, 0, 4)
        self.column.setSpacing(0)
        # With nothing to sow now, the next ones are what one came to see.
        ahead = found.later if whole else () if found.now else found.later[:NEXT]
        slots = [*found.now, *ahead]
        self._ends: list[QWidget] = []
        self._rest = replace(found, later=found.later[len(ahead) :])
        self.column.addLayout(self._head(slots))
        few = MOST_LINES if whole else FEW_LINES
        for slot in slots[:few]:
            self.column.addWidget(_hairline())
            self.column.addWidget(self._line(slot))
        self._end_alike()
        if not slots:
            self.column.addLayout(self._nothing(has_slots))
        if self._rest.later or whole or len(slots) > FEW_LINES:
            self.column.addWidget(_hairline())
            self.column.addLayout(self._foot(len(slots), few))

    def _head(self, slots: list[Slot]) -> QHBoxLayout:
        w = self._desk.words
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 8, 6)
        head.addWidget(Elided(self._title(), "cardTitle"), 1)
        if slots:
            copy = QPushButton(w.translate("Focus", "Copy list"))
            copy.clicked.connect(lambda: copy_list(self._desk, slots))
            head.addWidget(copy)
        return head

    def _title(self) -> str:
        w = self._desk.words
        if self._list.later and not self._list.now:
            return w.translate("Focus", "To be sown next")
        return w.translate("Focus", "Sow now")

    def _nothing(self, has_slots: bool) -> QHBoxLayout:
        w = self._desk.words
        text = w.translate("Focus", "Everything that had to be sown by now is sown.")
        if not has_slots:
            text = w.translate(
                "Focus", "Here stands what must be begun and by when, once developments and "
                "needs are there."
            )  # fmt: skip
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 14, 12)
        row.addWidget(Elided(text, "quiet"))
        return row

    def _foot(self, count: int, few: int) -> QHBoxLayout:
        w = self._desk.words
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 8, 4)
        text = "" if self._whole else later_line(w, self._rest)
        if count > few:
            text = w.translate("Focus", "{n} more in this list").format(n=count - few)
        row.addWidget(Elided(text, "quiet"), 1)
        told = (
            w.translate("Focus", "Show less") if self._whole else w.translate("Focus", "Show all")
        )
        button = QPushButton(told)
        button.setObjectName("link")
        button.clicked.connect(self.turned)
        row.addWidget(button)
        return row

    def _line(self, slot: Slot) -> ClickRow:
        desk, w = self._desk, self._desk.words
        line = ClickRow(desk.look, _told(desk, slot))
        line.setAccessibleDescription(state_sentence(w, slot))
        line.clicked.connect(lambda: desk.choose_slot(slot))
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(16)
        chip = Chip(desk.look, slot.state, state_sentence(w, slot))
        chip.teach(state_tip(w, slot.state))
        day, under = sow_day(w, slot, desk.today)
        row.addWidget(_day(day, under, SLIM if self._slim else DAY))
        title, who = slot_title(w, desk.content, slot), who_for(w, desk.content, slot)
        row.addWidget(_two(title, who, chip if self._slim else None), 1)
        if not self._slim:
            row.addWidget(_in_column(chip, STATE))
        step = self._next(slot)
        if step is not None or not self._slim:
            end = _at_the_end(step)
            row.addWidget(end)
            if not self._slim:
                self._ends.append(end)
        return line

    def _end_alike(self) -> None:
        """So that the buttons of all lines begin where the longest word has room."""
        wide = max((end.sizeHint().width() for end in self._ends), default=0)
        for end in self._ends:
            end.setFixedWidth(max(wide, STEP))

    def _next(self, slot: Slot) -> QPushButton | None:
        desk = self._desk
        word = next_word(desk, slot)
        if not word:
            return None
        button = QPushButton(word)
        button.setAccessibleDescription(_told(desk, slot))
        button.clicked.connect(lambda: take_next_step(desk, slot, self))
        return button


def copy_list(desk: Desk, slots: Sequence[Slot]) -> None:
    """As tab-separated text for spreadsheets, as a table for mails."""
    w = desk.words
    rows = list_rows(w, desk.content, slots, desk.today)
    copy_lines(rows)
    desk.editor.told.emit(copied_sentence(w, len(slots)), False)


def _told(desk: Desk, slot: Slot) -> str:
    w, content = desk.words, desk.content
    return f"{slot_title(w, content, slot)}, {who_for(w, content, slot)}"


def _in_column(chip: Chip, wide: int) -> QWidget:
    """So that the states of all lines begin below each other."""
    holder = QWidget()
    holder.setFixedWidth(wide)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(chip)
    row.addStretch(1)
    return holder


def _at_the_end(button: QPushButton | None) -> QWidget:
    holder = QWidget()
    side = QHBoxLayout(holder)
    side.setContentsMargins(0, 0, 0, 0)
    side.addStretch(1)
    if button is not None:
        button.ensurePolished()  # before it is seen it knows no padding
        side.addWidget(button)
    return holder


def _day(day: str, under: str, wide: int) -> QWidget:
    """The day of a line; what stands under it wraps."""
    holder = QWidget()
    holder.setFixedWidth(wide)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(Elided(day, "strong"))
    line = QLabel(under)
    line.setObjectName("quiet")
    line.setWordWrap(True)
    column.addWidget(line)
    return holder


def _two(first: str, second: str, chip: Chip | None = None) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addStretch(1)
    column.addWidget(Elided(first, "strong"))
    column.addWidget(Elided(second, "quiet"))
    if chip is not None:
        column.addSpacing(3)
        column.addWidget(chip)
    column.addStretch(1)
    return holder


def _hairline() -> QFrame:
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
