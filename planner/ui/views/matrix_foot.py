"""Below the matrix: the legend, how many are shown, whose word counts, where Enter goes on."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from planner.domain.plan import AssessmentKind
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.desk import Desk
from planner.ui.models.field_choices import choice_word
from planner.ui.models.matrix_words import MatrixWords
from planner.ui.views.matrix_entry import KINDS
from planner.ui.views.matrix_steps import GRADINGS, Grading
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.legend import Legend
from planner.ui.widgets.tool_button import ticked, tool_button

GAP: Final = 8
EDGES: Final = (16, 4, 8, 4)
"""Pixels free around it: left, top, right, bottom."""
_GRADINGS: Final = {
    "person": QT_TRANSLATE_NOOP("Matrix", "by person →"),
    "competency": QT_TRANSLATE_NOOP("Matrix", "by competency ↓"),
}


class MatrixFoot(QWidget):
    """Says what was chosen by `kind_chosen` and `grading_chosen`."""

    kind_chosen = Signal(str)
    grading_chosen = Signal(str, bool)
    """Which way Enter goes on, and whether a clear level does so by itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._held: tuple[AssessmentKind, Grading, bool] = ("manager", "person", False)
        self.legend, self.count = Legend(), Elided("", "small")
        self.kind = tool_button(self._fill_kinds)
        self.grading = tool_button(self._fill_gradings)
        for button in (self.kind, self.grading):
            button.setObjectName("fieldButton")
        column = QVBoxLayout(self)
        column.setContentsMargins(*EDGES)
        column.setSpacing(0)
        column.addWidget(self.legend)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.count, 1)
        row.addWidget(self.grading)
        row.addWidget(self.kind)
        column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the words that explain a choice give way to the choice."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        room = self.width() - EDGES[0] - EDGES[2]
        for short in (False, True):
            self._word(short)
            row = (self.count, self.grading, self.kind)
            if sum(each.sizeHint().width() + GAP for each in row) <= room:
                return

    def say(self, texts: MatrixWords) -> None:
        """What is shown, in words."""
        self.legend.setText(texts.legend())
        self.count.setText(texts.count())
        self._fit()

    def hold(self, kind: AssessmentKind, grading: Grading, goes_on: bool) -> None:
        """What holds now."""
        self._held = (kind, grading, goes_on)
        self._fit()

    def retranslate(self, words: Words) -> None:
        """Name the buttons."""
        del words
        self._fit()

    def _word(self, short: bool) -> None:
        w, (held, grading, _) = self._desk.words, self._held
        kind = choice_word(w, "kind", held)
        told = w.translate("Matrix", "Typed levels: {kind}").format(kind=kind)
        to = w.translate("Matrix", _GRADINGS[grading])
        way = w.translate("Matrix", "Enter goes on: {way}").format(way=to)
        for button, whole, choice in ((self.kind, told, kind), (self.grading, way, to)):
            button.setText(f"{choice if short else whole} ▾")
            button.setAccessibleName(whole)
            button.setToolTip(whole if short else "")

    def _fill_kinds(self, menu: QMenu) -> None:
        for kind in KINDS:
            word = choice_word(self._desk.words, "kind", kind)
            ticked(menu, word, kind == self._held[0], partial(self.kind_chosen.emit, kind))

    def _fill_gradings(self, menu: QMenu) -> None:
        w, (_, held, goes_on) = self._desk.words, self._held
        for each in GRADINGS:
            word = w.translate("Matrix", _GRADINGS[each])
            ticked(menu, word, each == held, partial(self.grading_chosen.emit, each, goes_on))
        menu.addSeparator()
        ticked(menu, w.translate("Matrix", "Go on by itself after each level"), goes_on,
               lambda: self.grading_chosen.emit(held, not goes_on))  # fmt: skip
