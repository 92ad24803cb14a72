"""What may stand in the catalogue twice: pairs with the reason, each merged where it stands."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.record import label_of
from planner.services.duplicates import Pair, duplicates_of
from planner.services.keeping_apart import Kind, keep_apart, kept_apart, take_for_same
from planner.services.merging_offerings import merge_offerings
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.attempt import Wish, attempt
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.dialogs.merging import Merging

MOST: Final = 100
"""Pairs that are shown at once; the next ones come as these are merged."""
_HIGH: Final = 420
_WHY: Final = {
    "reference": QT_TRANSLATE_NOOP("Merge", "same reference"),
    "code": QT_TRANSLATE_NOOP("Merge", "same short code"),
    "name": QT_TRANSLATE_NOOP("Merge", "same name"),
    "alike": QT_TRANSLATE_NOOP("Merge", "almost the same name"),
}
_HEADS: Final = {
    "competencies": QT_TRANSLATE_NOOP("Merge", "Competencies that may be the same"),
    "offerings": QT_TRANSLATE_NOOP("Merge", "Offerings that may be the same"),
}


class Duplicates(Asking):
    """Stays open while pairs are merged; who is not the same is left alone."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None) -> None:
        w = desk.words
        super().__init__(
            w.translate("Merge", _HEADS[kind]), "", "", w.translate("Plan", "Close"), parent
        )
        self._desk, self._kind = desk, kind
        self.setMinimumWidth(640)
        self.told, self._trouble = text("", "quiet"), text("", "fieldError")
        self._trouble.hide()
        self._rows = QVBoxLayout()
        self._area = QScrollArea()
        self._area.setObjectName("plain")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setMinimumHeight(_HIGH)
        self.column.addWidget(self.told)
        self.column.addWidget(self._trouble)
        self.column.addWidget(self._area)
        self.pairs: tuple[Pair, ...] = ()
        self.apart: tuple[tuple[str, str], ...] = ()
        """Pairs that were said not to be the same."""
        self.buttons: list[QPushButton] = []
        self.others: list[QPushButton] = []
        self.again: list[QPushButton] = []
        desk.changed.connect(self._renew)
        self._renew()

    def _renew(self, *_: object) -> None:
        """The pairs as they are now."""
        self.pairs = duplicates_of(self._desk.content, self._kind)
        self.told.setText(self._counted())
        card = QFrame()
        card.setObjectName("card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(12, 4, 8, 4)
        rows.setSpacing(0)
        self.buttons, self.others, self.again = [], [], []
        for pair in self.pairs[:MOST]:
            self._row(rows, pair)
        self.apart = tuple(kept_apart(self._desk.content, self._kind))
        if self.apart:
            rows.addSpacing(10)
            rows.addWidget(text(self._desk.words.translate("Merge", "Said not to be the same"), "strong"))  # noqa: E501  # fmt: skip
        for first, second in self.apart[:MOST]:
            self._parted(rows, first, second)
        rows.addStretch(1)
        self._area.setVisible(bool(self.buttons or self.again))
        self._area.setWidget(card)

    def _counted(self) -> str:
        w = self._desk.words
        if not self.pairs:
            return w.translate("Merge", "Nothing stands here twice, as far as names tell.")
        one, many = w.translate("Merge", "{n} pair"), w.translate("Merge", "{n} pairs")
        told = w.count(len(self.pairs), one, many)
        if len(self.pairs) > MOST:
            first = w.translate("Merge", "the first {n} are shown").format(n=MOST)
            told = f"{told}, {first}"
        return told

    def _row(self, rows: QVBoxLayout, pair: Pair) -> None:
        w = self._desk.words
        names = self._named(pair.first), self._named(pair.second)
        line = self._line(rows, names)
        line.addWidget(text(w.translate("Merge", _WHY[pair.why]), "quiet"))
        told = w.translate("Merge", "Merge {first} and {second}")
        merge = self._button(w.translate("List", "Merge…"), told, names)
        merge.clicked.connect(partial(self.merge, pair))
        told = w.translate("Merge", "{first} and {second} are not the same")
        other = self._button(w.translate("Merge", "Not the same"), told, names)
        other.setObjectName("link")
        other.clicked.connect(partial(self.part, pair))
        for button in (merge, other):
            line.addWidget(button)
        self.buttons.append(merge)
        self.others.append(other)

    def _parted(self, rows: QVBoxLayout, first: str, second: str) -> None:
        """A pair that is asked about no more, with the way back."""
        w = self._desk.words
        names = self._named(first), self._named(second)
        line = self._line(rows, names)
        told = w.translate("Merge", "{first} and {second} may be the same after all")
        button = self._button(w.translate("Merge", "May be the same"), told, names)
        button.setObjectName("link")
        button.clicked.connect(partial(self.rejoin, first, second))
        line.addWidget(button)
        self.again.append(button)

    def _line(self, rows: QVBoxLayout, names: tuple[str, str]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        line.addWidget(text("  ·  ".join(names)), 1)
        rows.addLayout(line)
        return line

    def _button(self, label: str, told: str, names: tuple[str, str]) -> QPushButton:
        button = QPushButton(label)
        button.setAccessibleName(told.format(first=names[0], second=names[1]))
        button.setAutoDefault(False)
        button.setEnabled(not self._desk.plan.read_only)
        return button

    def part(self, pair: Pair) -> None:
        """Say that two are not the same; they go down to those that are asked about no more."""
        at = self.pairs.index(pair)
        self._try(lambda store: keep_apart(store, pair.kind, pair.first, pair.second))
        self._stay(self.others or self.again, at)

    def rejoin(self, first: str, second: str) -> None:
        """Take that back."""
        at = self.apart.index((first, second))
        self._try(lambda store: take_for_same(store, self._kind, first, second))
        self._stay(self.again or self.others, at)

    def _stay(self, buttons: list[QPushButton], at: int) -> None:
        """Keep the keyboard where it was: the row under it is gone."""
        if buttons:
            buttons[min(at, len(buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self, wish: Wish) -> None:
        refused = attempt(self._desk, lambda: wish)
        self._trouble.setText(refused)
        self._trouble.setVisible(bool(refused))

    def _named(self, id_: str) -> str:
        """A name, with what tells it from one that is written alike: its code or provider."""
        record = self._desk.content.get(self._kind, id_)
        more = getattr(record, "code", "") or getattr(record, "provider", "")
        return f"{label_of(record)} ({more})" if more else label_of(record)

    def merge(self, pair: Pair) -> None:
        """Of competencies ask for the levels; of offerings the later becomes part of the earlier.

        Nothing is asked where one step back is enough.
        """
        self._trouble.hide()
        if self._kind == "competencies":
            Merging(self._desk, pair.second, pair.first, self).open()
            return

        self._try(lambda store: merge_offerings(store, pair.second, pair.first))
