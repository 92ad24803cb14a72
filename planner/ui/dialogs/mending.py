"""A cure that would make something else worse: what it would do, before it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.services.figures import Figures
from planner.services.mending import Cure, take_cure
from planner.services.naming import name_of
from planner.services.slot_words import slot_asks
from planner.services.trial import Outcome
from planner.services.violation_words import cure_word, violation_sentence
from planner.services.wording import Words
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.wording import person_name, state_sentence

MOST = 6


class MendAnyway(Asking):
    """Asks whether to do it all the same."""

    def __init__(self, desk: Desk, cure: Cure, parent: QWidget | None) -> None:
        w = desk.words
        super().__init__(
            cure_word(w, cure).removesuffix("…"),
            violation_sentence(desk.figures, cure.violation, w),
            w.translate("Mend", "Do it all the same"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self._desk, self._cure = desk, cure
        self.column.addWidget(text(w.translate("Mend", "But then:"), "strong"))
        assert cure.outcome is not None
        for line in worse_lines(desk.figures, cure.outcome, w):
            self.column.addWidget(text(f"■ {line}"))

    def accept(self) -> None:
        """Do it, as one step."""
        run_cure(self._desk, self._cure)
        super().accept()


def run_cure(desk: Desk, cure: Cure) -> None:
    """Do what a cure does, as one step."""
    about = cure.violation
    kind, id_ = ("needs", about.need) if about.action is None else ("actions", about.action)
    title = name_of(desk.content, kind, id_ or "")
    desk.editor.run(take_cure, cure, title)


def worse_lines(figures: Figures, outcome: Outcome, words: Words) -> list[str]:
    """What an outcome makes worse, a sentence each; of many the first ones."""
    lines = []
    for before, after in outcome.worse:
        text_ = words.translate("Mend", "{person}, {asked}: {before} → {after}")
        lines.append(
            text_.format(
                person=person_name(words, figures.content, after.person),
                asked=slot_asks(figures.content, after, words),
                before=state_sentence(words, before),
                after=state_sentence(words, after),
            )
        )
    for violation in outcome.broken:
        if violation.code == "overload":
            full = words.translate("Mend", "{person} has too much from {first} to {last}")
            who = person_name(words, figures.content, violation.person)
            lines.append(full.format(person=who, first=words.day(violation.first),
                                     last=words.day(violation.last)))  # fmt: skip
        else:
            lines.append(violation_sentence(figures, violation, words))
    return lines[:MOST]
