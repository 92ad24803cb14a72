"""Below the matrix: the legend, how many are shown, whose word counts, where Enter goes on."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
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
        column.setContentsMargins(16, 4, 8, 4)
        column.setSpacing(0)
        column.addWidget(self.legend)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.grading)
        row.addWidget(self.kind)
        column.addLayout(row)

    def say(self, texts: MatrixWords) -> None:
        """What is shown, in words."""
        self.legend.setText(texts.legend())
        self.count.setText(texts.count())

    def hold(self, kind: AssessmentKind, grading: Grading, goes_on: bool) -> None:
        """What holds now."""
        self._held = (kind, grading, goes_on)
        self.retranslate(self._desk.words)

    def retranslate(self, words: Words) -> None:
        """Name the buttons."""
        kind, grading, _ = self._held
        told = words.translate("Matrix", "Typed levels: {kind}")
        told = told.format(kind=choice_word(words, "kind", kind))
        way = words.translate("Matrix", "Enter goes on: {way}")
        way = way.format(way=words.translate("Matrix", _GRADINGS[grading]))
        for button, text in ((self.kind, told), (self.grading, way)):
            button.setText(f"{text} ▾")
            button.setAccessibleName(text)

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
