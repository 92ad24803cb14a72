"""What a pasted block of levels would enter, said before it does."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from planner.domain.plan import AssessmentKind
from planner.exchange.pasted_levels import Pasted, Unread
from planner.services.assessing import assess_many
from planner.services.problem_words import problem_text
from planner.ui.attempt import attempt
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.models.field_choices import choice_word
from planner.ui.wording import competency_name, person_name

SHOWN: Final = 6
"""Cells that are named where some could not be read."""


class PastePreview(Asking):
    """Says how many levels a block brings, for whom, and names each cell it can't read."""

    def __init__(
        self, desk: Desk, found: Pasted, kind: AssessmentKind, parent: QWidget | None
    ) -> None:
        w = desk.words
        count = len(found.given)
        one, many = (
            w.translate("Matrix", "Enter {n} level"),
            w.translate("Matrix", "Enter {n} levels"),
        )
        super().__init__(
            w.translate("Matrix", "Paste levels"),
            _summary(desk, found, kind),
            w.count(count, one, many) if count else "",
            w.translate("Plan", "Cancel"),
            parent,
        )
        self._desk, self._found, self._kind = desk, found, kind
        if found.unread:
            one = w.translate("Matrix", "{n} cell is not understood and stays as it is:")
            many = w.translate("Matrix", "{n} cells are not understood and stay as they are:")
            self.column.addWidget(text(w.count(len(found.unread), one, many), "strong"))
        for each in found.unread[:SHOWN]:
            self.column.addWidget(text(_unread(desk, each), "small"))
        if len(found.unread) > SHOWN:
            more = w.translate("Focus", "and {n} more").format(n=len(found.unread) - SHOWN)
            self.column.addWidget(text(more, "small"))
        if found.outside:
            one = w.translate("Matrix", "{n} cell lies beyond the matrix and is left out.")
            many = w.translate("Matrix", "{n} cells lie beyond the matrix and are left out.")
            self.column.addWidget(text(w.count(found.outside, one, many)))
        self.trouble = text("", "fieldError")
        self.trouble.hide()
        self.column.addWidget(self.trouble)

    def accept(self) -> None:
        given, kind, today = self._found.given, self._kind, self._desk.today
        told = attempt(self._desk, lambda: lambda store: assess_many(store, given, kind, today))
        if told:
            self.trouble.setText(told)
            self.trouble.show()
            return
        super().accept()


def _summary(desk: Desk, found: Pasted, kind: AssessmentKind) -> str:
    """ "24 levels for 6 people in 4 competencies, as manager, of 23 Nov 2026."."""
    w = desk.words
    parts = [
        w.count(n, one, many)
        for n, one, many in (
            (len(found.given), w.translate("Matrix", "{n} level"),
             w.translate("Matrix", "{n} levels")),
            (len({each.person for each in found.given}), w.translate("Matrix", "for {n} person"),
             w.translate("Matrix", "for {n} people")),
            (len({each.competency for each in found.given}),
             w.translate("Matrix", "in {n} competency"),
             w.translate("Matrix", "in {n} competencies")),
        )
    ]  # fmt: skip
    told = w.translate("Matrix", "{what}; {kind}, {day}.")
    who = choice_word(w, "kind", kind)
    return told.format(what=" ".join(parts), kind=who, day=w.day(desk.today))


def _unread(desk: Desk, each: Unread) -> str:
    person = person_name(desk.words, desk.content, each.person)
    competency = competency_name(desk.content, each.competency)
    return f"{person}, {competency}: {problem_text(desk.words, each.problem)}"
