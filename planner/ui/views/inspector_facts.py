"""What is known of a record beside its fields: why, the chain, who names it, its history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.slots import Slot
from planner.services.slot_words import urgency
from planner.services.titles import title_text
from planner.services.why import why_slot
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.chance_words import chance_words
from planner.ui.models.kind_words import kind_word
from planner.ui.models.record_links import (
    CHAIN,
    MOST,
    Link,
    chain_through,
    links_of,
    slots_of,
)
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.reference_fields import NameButton
from planner.ui.wording import person_name, purpose, slot_title, state_sentence

CARDS: Final = 3
"""Slots that are explained; the rest is counted."""
ENTRIES: Final = 8
"""Lines of history."""
Go = Callable[[str, str], None]


class Facts(QWidget):
    """Made anew when something it shows has changed. `shown` names those records.

    `named` are the ids of who names the record, by kind: found by whoever makes this, because
    in a large plan that takes longer than all the rest.
    """

    def __init__(
        self,
        desk: Desk,
        what: tuple[str, str],
        go: Go,
        slot: Slot | None,
        named: Mapping[str, list[str]],
    ) -> None:
        super().__init__()
        kind, self._id = what
        self._desk, self._kind, self._go, self._named = desk, kind, go, named
        self.shown: set[tuple[str, str]] = set()
        self.needs: set[str] = set()
        self.links: list[NameButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        if kind != "plan":
            self._add_why(slot)
            self._add_chain()
            self._add_named()
        self._add_history()

    def _head(self, words: str) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(text(words, "strong"))

    # -- why ---------------------------------------------------------------------------------

    def _add_why(self, slot: Slot | None) -> None:
        if self._kind == "developments":
            return
        slots = sorted(slots_of(self._desk.figures, self._kind, self._id), key=urgency)
        self.needs = {each.need for each in slots}
        if slot is not None:
            slots = [s for s in slots if (s.need, s.index) == (slot.need, slot.index)] or slots
        if not slots:
            return
        w = self._desk.words
        self._head(w.translate("Details", "Why?"))
        for each in slots[:CARDS]:
            self._column.addWidget(self._card(each))
        self._rest(len(slots) - CARDS)

    def _rest(self, count: int) -> None:
        if count > 0:
            told = self._desk.words.translate("Focus", "and {n} more").format(n=count)
            self._column.addWidget(text(told, "quiet"))

    def _card(self, slot: Slot) -> QFrame:
        """The reason in words, the chance, and the slot's next step."""
        w, content = self._desk.words, self._desk.content
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        parts = [slot_title(w, content, slot), person_name(w, content, slot.person)]
        if self._kind != "needs":
            parts.append(purpose(w, content, slot))
        head = " · ".join(filter(None, parts))
        column.addWidget(text(head, "strong"))
        column.addLayout(_left(Chip(self._desk.look, slot.state, state_sentence(w, slot))))
        column.addWidget(text(why_slot(self._desk.figures, slot, w)))
        chance = self._desk.figures.chance(slot)
        if chance is not None and slot.state != "ready":
            told = w.translate("Details", "Chance of being ready in time: {chance}")
            column.addWidget(text(told.format(chance=chance_words(w, chance)), "quiet"))
        word = next_word(self._desk, slot)
        if word:
            button = QPushButton(word)
            button.setAccessibleDescription(head)
            button.clicked.connect(lambda: take_next_step(self._desk, slot, self))
            column.addLayout(_left(button))
        return card

    # -- the chain ---------------------------------------------------------------------------

    def _add_chain(self) -> None:
        figures, w = self._desk.figures, self._desk.words
        chain = chain_through(figures, self._kind, self._id)
        if chain is None or sum(map(len, chain)) < 2:
            return
        self._head(w.translate("Details", "From the signal to the action"))
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(1)
        steps = [(kind, ids) for kind, ids in zip(CHAIN, chain, strict=True) if ids]
        for place, (kind, ids) in enumerate(steps):
            if place:
                arrow = QLabel("↓")
                arrow.setObjectName("quiet")
                column.addWidget(arrow)
            column.addWidget(text(kind_word(w, kind), "small"))
            for link in links_of(figures, w, kind, ids[:MOST], (*chain.developments, "")[0]):
                column.addWidget(self._link(link))
            if len(ids) > MOST:
                told = w.translate("Focus", "and {n} more").format(n=len(ids) - MOST)
                column.addWidget(text(told, "quiet"))
            self.shown.update((kind, id_) for id_ in ids)
        self.needs.update(chain.needs)
        self._column.addWidget(card)

    def _link(self, link: Link) -> QWidget:
        """A record and how it stands; the one that is shown leads nowhere."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if (link.kind, link.id) == (self._kind, self._id):
            row.addWidget(text(link.title, "strong"), 1)
            return line
        button = NameButton(link.title)
        button.setAccessibleName(f"{kind_word(self._desk.words, link.kind)}: {link.title}")
        button.setAccessibleDescription(link.note)
        button.clicked.connect(lambda: self._go(link.kind, link.id))
        self.links.append(button)
        row.addWidget(button, 3)
        if link.state:
            row.addWidget(Chip(self._desk.look, link.state, link.note))
        elif link.note:
            row.addWidget(Elided(link.note, "small"), 2)
        return line

    # -- who names it ------------------------------------------------------------------------

    def _add_named(self) -> None:
        w = self._desk.words
        if not self._named:
            return
        self._head(w.translate("Details", "Also stands in"))
        column = QVBoxLayout()
        column.setSpacing(1)
        self._column.addLayout(column)
        for kind, ids in self._named.items():
            column.addWidget(text(kind_word(w, kind), "small"))
            for link in links_of(self._desk.figures, w, kind, ids[:MOST]):
                column.addWidget(self._link(link))
                self.shown.add((link.kind, link.id))
            if len(ids) > MOST:
                told = w.translate("Focus", "and {n} more").format(n=len(ids) - MOST)
                column.addWidget(text(told, "quiet"))
            column.addSpacing(3)

    # -- history -----------------------------------------------------------------------------

    def _add_history(self) -> None:
        w = self._desk.words
        entries = [
            entry
            for entry in self._desk.plan.history(self._kind, self._id)
            if entry.act == "edit" and entry.state == "done"
        ]
        if not entries:
            return
        self._head(w.translate("Details", "History"))
        for entry in reversed(entries[-ENTRIES:]):
            day = w.day(entry.at.astimezone().date())
            self._column.addWidget(text(f"{day}  {title_text(w, entry.title)}", "small"))
        self._rest(len(entries) - ENTRIES)


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row
