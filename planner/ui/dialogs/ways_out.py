"""Where it is too late: why, and what would help, each with its button."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.domain.slots import Slot
from planner.services.ways_out import Way, take_way, ways_out
from planner.services.why_company import why_words
from planner.services.wording import Words
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.dialogs.planning import heading
from planner.ui.widgets.chip import Chip
from planner.ui.wording import purpose, state_sentence


class WaysOut(Asking):
    """Lists the ways the figures know; each was tried before it is named."""

    def __init__(self, desk: Desk, slot: Slot, parent: QWidget | None) -> None:
        w = desk.words
        aim = purpose(w, desk.content, slot)
        line = w.translate("Focus", "for {aim}").format(aim=aim) if aim else ""
        super().__init__(heading(desk, slot), line, "", w.translate("Plan", "Close"), parent)
        self._desk = desk
        self.setMinimumWidth(640)
        self.column.addWidget(text(why_words(desk.figures, slot, w, desk.in_company)))
        self.ways = ways_out(desk.figures, slot)
        told = w.translate("Ways", "Any one of these helps; each was tried:")
        if not self.ways:
            told = w.translate(
                "Ways",
                "No way was found. What helps: an earlier course term, a free way of learning, "
                "more learning hours, or a later day.",
            )
        self.column.addSpacing(4)
        self.column.addWidget(text(told, "strong"))
        card = QFrame()
        card.setObjectName("card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(12, 4, 8, 4)
        rows.setSpacing(0)
        self.buttons = [self._row(rows, way) for way in self.ways]
        card.setVisible(bool(self.ways))
        self.column.addWidget(card)

    def _row(self, rows: QVBoxLayout, way: Way) -> QPushButton:
        w = self._desk.words
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        sentence = way_sentence(self._desk, way)
        row.addWidget(text(sentence), 1)
        row.addWidget(Chip(self._desk.look, way.slot.state, state_sentence(w, way.slot)))
        button = QPushButton(button_word(w, way))
        button.setAccessibleDescription(sentence)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take(way))
        row.addWidget(button)
        rows.addLayout(row)
        return button

    def _take(self, way: Way) -> None:
        self._desk.editor.run(take_way, way)
        self.accept()


def button_word(words: Words, way: Way) -> str:
    """What the button of a way says."""
    if way.code in ("term", "earlier"):
        return words.translate("Ways", "Move")
    if way.code == "person":
        return words.translate("Ways", "Name them")
    if way.chain is not None:
        return words.translate("Ways", "Add as idea")
    return words.translate("Ways", "Plan it")


def way_sentence(desk: Desk, way: Way) -> str:
    """What a way means, in one line."""
    w, v = desk.words, way.values
    if way.code == "term":
        sentence = w.translate("Ways", "Take the term {start} – {end} for “{title}”")
        return sentence.format(start=w.day(v["start"]), end=w.day(v["end"]), title=v["title"])
    if way.code == "earlier":
        sentence = w.translate("Ways", "Begin “{title}” on {start}, so that it ends on {end}")
        return sentence.format(start=w.day(v["start"]), end=w.day(v["end"]), title=v["title"])
    if way.code == "no_buffer":
        sentence = w.translate("Ways", "Give up the buffer: begin on {start}")
        return sentence.format(start=w.day(v["start"]))
    if way.code == "person":
        return _somebody_else(desk, way)
    if way.code == "level":
        level = w.short_level(desk.content, way.slot.competency or "", v["level"])
        sentence = w.translate("Ways", "{level} is enough at the start: begin on {start}")
        return sentence.format(level=level, start=w.day(v["start"]))
    if way.code == "later":
        sentence = w.translate("Ways", "Begin on {start} all the same: ready on {day}")
        return sentence.format(start=w.day(v["start"]), day=w.day(v["day"]))
    sentence = w.translate("Ways", "Begin today: it stands on {day}")
    return sentence.format(day=w.day(v["day"]))


def _somebody_else(desk: Desk, way: Way) -> str:
    w, v = desk.words, way.values
    if v["sow_by"] is None:
        sentence = w.translate("Ways", "Name {person} instead")
        return sentence.format(person=v["person"])
    sentence = w.translate("Ways", "Name {person} instead, who can begin by {day}")
    return sentence.format(person=v["person"], day=w.day(v["sow_by"]))
