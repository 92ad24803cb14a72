"""The terms a course could move to, each with what it would do."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.domain.action import Action
from planner.domain.record import label_of
from planner.services.mending import take_term
from planner.services.other_places import places_of
from planner.services.trial import Trials
from planner.services.violations import Violations
from planner.services.what_if import change_to
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.dialogs.mending import worse_lines

MOST = 6


class OtherTerm(Asking):
    """The next terms within a year, the earliest first."""

    def __init__(
        self, desk: Desk, known: Violations, action: Action, parent: QWidget | None
    ) -> None:
        w = desk.words
        title = w.translate("Mend", "Another term for “{title}”").format(title=label_of(action))
        days = f"{w.day(action.start)} – {w.day(action.end)}"
        super().__init__(title, days, "", w.translate("Plan", "Close"), parent)
        self._desk, self._action = desk, action
        self.setMinimumWidth(600)
        self._trials = Trials(desk.figures, known.loads)
        near = list(places_of(desk.figures, action))[:MOST]
        if not near:
            none = w.translate(
                "Mend",
                "No term begins within a year. What helps: a later term of the offering, another "
                "offering, or days agreed by yourself.",
            )
            self.column.addWidget(text(none))
        card = QFrame()
        card.setObjectName("card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(12, 4, 8, 4)
        rows.setSpacing(0)
        self._sound: list[QPushButton] = []
        self.buttons = [self._row(rows, *place) for place in sorted(near)]
        card.setVisible(bool(near))
        self.column.addWidget(card)
        for button in self._sound[:1]:
            button.setFocus()  # Enter is for what breaks nothing

    def _row(self, rows: QVBoxLayout, start: dt.date, end: dt.date) -> QPushButton:
        w, desk = self._desk.words, self._desk
        after = replace(self._action, start=start, end=end)
        outcome = self._trials.outcome([change_to(desk.content, "actions", after)])
        worse = worse_lines(desk.figures, outcome, w)
        told = worse[0] if worse else w.translate("Mend", "everything else stays in order")
        sentence = f"{w.day(start)} – {w.day(end)}"
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(text(sentence, "strong"))
        row.addWidget(text(f"■ {told}" if worse else told, "quiet"), 1)
        button = QPushButton(w.translate("Mend", "Take it"))
        button.setAccessibleName(f"{button.text()}: {sentence}")
        button.setAccessibleDescription(told)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take(start, end))
        row.addWidget(button)
        rows.addLayout(row)
        if not worse:
            self._sound.append(button)
        return button

    def _take(self, start: dt.date, end: dt.date) -> None:
        self._desk.editor.run(take_term, self._action.id, start, end)
        self.accept()
