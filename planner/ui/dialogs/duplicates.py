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
    "name": QT_TRANSLATE_NOOP("Merge", "same name"),
    "alike": QT_TRANSLATE_NOOP("Merge", "almost the same name"),
}
_HEADS: Final = {
    "competencies": QT_TRANSLATE_NOOP("Merge", "Competencies that may be the same"),
    "offerings": QT_TRANSLATE_NOOP("Merge", "Offerings that may be the same"),
}


class Duplicates(Asking):
    """Stays open while pairs are merged; who is not the same is left alone."""

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None) -> None:
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
        self.buttons: list[QPushButton] = []
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
        self.buttons = [self._row(rows, pair) for pair in self.pairs[:MOST]]
        rows.addStretch(1)
        self._area.setVisible(bool(self.buttons))
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

    def _row(self, rows: QVBoxLayout, pair: Pair) -> QPushButton:
        w = self._desk.words
        names = [self._named(id_) for id_ in (pair.first, pair.second)]
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        line.addWidget(text(f"{names[0]}  ·  {names[1]}"), 1)
        line.addWidget(text(w.translate("Merge", _WHY[pair.why]), "quiet"))
        button = QPushButton(w.translate("List", "Merge…"))
        told = w.translate("Merge", "Merge {first} and {second}")
        button.setAccessibleName(told.format(first=names[0], second=names[1]))
        button.setAutoDefault(False)
        button.setEnabled(not self._desk.plan.read_only)
        button.clicked.connect(partial(self.merge, pair))
        line.addWidget(button)
        rows.addLayout(line)
        return button

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

        def make() -> Wish:
            return lambda store: merge_offerings(store, pair.second, pair.first)

        refused = attempt(self._desk, make)
        self._trouble.setText(refused)
        self._trouble.setVisible(bool(refused))
