"""A whole assessment in a small dialog: level, who says so, day, validity, evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final, get_args

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from planner.domain.plan import AssessmentKind
from planner.services.people import assess
from planner.services.scale_words import level_meaning
from planner.services.typed import typed_day, typed_last_day
from planner.services.wording import Words
from planner.ui.attempt import Wish, attempt
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.models.field_choices import choice_word
from planner.ui.wording import competency_name, person_name

KINDS: Final[tuple[AssessmentKind, ...]] = get_args(AssessmentKind)


class AssessmentEntry(Asking):
    """Adds one assessment; earlier ones stay. `kept` is told which kind was used."""

    def __init__(
        self,
        desk: Desk,
        pair: tuple[str, str],
        begins: tuple[int, AssessmentKind],
        kept: Callable[[AssessmentKind], None],
        parent: QWidget | None,
    ) -> None:
        w, content = desk.words, desk.content
        person, competency = pair
        title = f"{person_name(w, content, person)} · {competency_name(content, competency)}"
        line = w.translate("Matrix", "Earlier assessments stay as they are.")
        super().__init__(
            title, line, w.translate("Matrix", "Assess"), w.translate("Plan", "Cancel"), parent
        )
        self._desk, self._pair, self._kept = desk, pair, kept
        self.level, self.kind = QComboBox(), QComboBox()
        self.on = QLineEdit(w.day(desk.today))
        self.until, self.evidence = QLineEdit(), QLineEdit()
        self.means = text("", "small")
        self.trouble = text("", "fieldError")
        self.trouble.hide()
        self._fill(*begins)
        self._lay_out(w)

    def _fill(self, level: int, kind: AssessmentKind) -> None:
        w = self._desk.words
        for each in self._desk.content.scale_of(self._pair[1]).levels:
            self.level.addItem(each.label)
        self.level.currentIndexChanged.connect(self._say_meaning)
        self.level.setCurrentIndex(min(level, self.level.count() - 1))
        self._say_meaning()
        for each_kind in KINDS:
            self.kind.addItem(choice_word(w, "kind", each_kind), each_kind)
        self.kind.setCurrentIndex(KINDS.index(kind))
        self.until.setPlaceholderText(w.translate("Matrix", "for ever, or like 31.12.2028"))
        self.evidence.setPlaceholderText(w.translate("Matrix", "certificate, test, link"))

    def _lay_out(self, w: Words) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for row, (word, field) in enumerate(
            (
                (w.translate("Matrix", "Level"), self.level),
                (w.translate("Matrix", "Who says so"), self.kind),
                (w.translate("Matrix", "Day"), self.on),
                (w.translate("Matrix", "Valid until"), self.until),
                (w.translate("Matrix", "Evidence"), self.evidence),
            )
        ):
            label = QLabel(word)
            label.setBuddy(field)
            field.setAccessibleName(word)
            grid.addWidget(label, row * 2, 0)
            grid.addWidget(field, row * 2, 1)
        grid.addWidget(self.means, 1, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.trouble)

    def _say_meaning(self) -> None:
        desk, level = self._desk, self.level.currentIndex()
        meaning = level_meaning(desk.words, desk.content, self._pair[1], level)
        self.means.setText(meaning)
        self.means.setVisible(bool(meaning))

    def accept(self) -> None:
        """Save; what is refused is said here, and nothing is lost."""
        told = attempt(self._desk, self._wish)
        if told:
            self.trouble.setText(told)
            self.trouble.show()
            return
        self._kept(self.kind.currentData())
        super().accept()

    def _wish(self) -> Wish:
        today, (person, competency) = self._desk.today, self._pair
        on: dt.date | None = typed_day(self.on.text(), today)
        until = typed_last_day(self.until.text(), today)
        level, kind = self.level.currentIndex(), self.kind.currentData()
        evidence = self.evidence.text().strip()
        return lambda store: assess(
            store, person, competency, level, on, kind, until, evidence, today=today
        )
