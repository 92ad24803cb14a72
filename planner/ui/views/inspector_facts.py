"""What is known of a record beside its fields: why, the chain, who names it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.content import Content
from planner.domain.slots import Slot
from planner.services.naming import by_name
from planner.services.slot_words import urgency
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.kind_words import kind_word
from planner.ui.models.record_links import (
    CHAIN,
    MOST,
    chain_through,
    links_of,
    slots_of,
)
from planner.ui.views.inspector_parts import Go, boxed, left, link_line
from planner.ui.views.inspector_why import why_card
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.reference_fields import NameButton

CARDS: Final = 3
"""Slots that are explained; the rest is counted."""
ALL: Final = 60
"""Links of one step that are shown when the rest is wanted."""

_OWN: Final = {
    "people": ("assessments",),
    "competencies": ("assessments",),
    "teams": ("people",),
    "developments": ("indicators",),
}
"""Who names a record of a kind and has a section of its own on its page."""


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

    def _head(self, words: str) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(text(words, "strong"))

    # -- why ---------------------------------------------------------------------------------

    def _add_why(self, slot: Slot | None) -> None:
        if self._kind == "developments":
            return
        found = slots_of(self._desk.figures, self._kind, self._id)
        slots = in_order(self._desk.content, self._kind, found)
        self.needs = {each.need for each in slots}
        if slot is not None:
            slots = [s for s in slots if (s.need, s.index) == (slot.need, slot.index)] or slots
        if not slots:
            return
        w = self._desk.words
        self._head(w.translate("Details", "Why?"))
        for each in slots[:CARDS]:
            self._column.addWidget(why_card(self._desk, each, self._kind, len(slots) > 1))
        self._rest(len(slots) - CARDS)

    def _rest(self, count: int) -> None:
        if count > 0:
            told = self._desk.words.translate("Focus", "and {n} more").format(n=count)
            self._column.addWidget(text(told, "quiet"))

    # -- the chain ---------------------------------------------------------------------------

    def _add_chain(self) -> None:
        figures, w = self._desk.figures, self._desk.words
        chain = chain_through(figures, self._kind, self._id)
        if chain is None or sum(map(len, chain)) < 2:
            return
        self._head(w.translate("Details", "From the signal to the action"))
        card, column = boxed((12, 8, 8, 10))
        column.setSpacing(1)
        steps = [(kind, ids) for kind, ids in zip(CHAIN, chain, strict=True) if ids]
        for place, (kind, ids) in enumerate(steps):
            if place:
                arrow = QLabel("↓")
                arrow.setObjectName("quiet")
                column.addWidget(arrow)
            column.addWidget(text(self._step_head(kind), "small"))
            if kind == "signals" and self._kind == "developments":
                self._add_for_and_against(ids, column)
            self._add_links(kind, ids, column, (*chain.developments, "")[0])
            self.shown.update((kind, id_) for id_ in ids)
        self.needs.update(chain.needs)
        self._column.addWidget(card)

    def _step_head(self, kind: str) -> str:
        """The word of a step; of a development's neighbours what they are to it."""
        w = self._desk.words
        if self._kind == "developments":
            heads = {
                "signals": w.translate("Details", "What it rests on"),
                "needs": w.translate("Details", "What it will ask of us"),
                "actions": w.translate("Details", "What we do for it"),
            }
            return heads.get(kind, kind_word(w, kind))
        return kind_word(w, kind)

    def _add_for_and_against(self, ids: list[str], column: QVBoxLayout) -> None:
        w, signals = self._desk.words, self._desk.content.signals
        against = sum(self._id in signals[id_].contradicts for id_ in ids)
        parts = [
            (len(ids) - against, w.translate("List", "{n} for")),
            (against, w.translate("List", "{n} against")),
        ]
        chips = [Chip(self._desk.look, "", told.format(n=n)) for n, told in parts if n]
        column.addLayout(left(*chips))

    def _add_links(
        self, kind: str, ids: list[str], column: QVBoxLayout, development: str = ""
    ) -> None:
        """The first few; the rest comes with one press."""
        lines = QVBoxLayout()
        lines.setSpacing(1)
        column.addLayout(lines)
        self._fill(kind, ids[:MOST], lines, development)
        if len(ids) <= MOST:
            return
        told = self._desk.words.translate("Focus", "and {n} more").format(n=len(ids) - MOST)
        more = QPushButton(told)
        more.setObjectName("fieldLink")
        more.setAccessibleDescription(self._step_head(kind))
        column.addLayout(left(more))

        def open_rest() -> None:
            more.hide()
            first = len(self.links)
            self._fill(kind, ids[MOST:ALL], lines, development)
            if len(self.links) > first:
                self.links[first].setFocus(Qt.FocusReason.OtherFocusReason)

        more.clicked.connect(open_rest)

    def _fill(self, kind: str, ids: list[str], lines: QVBoxLayout, development: str) -> None:
        desk = self._desk
        w, others = desk.words, desk.in_company
        for link in links_of(desk.figures, w, kind, ids, development, others):
            here = (link.kind, link.id) == (self._kind, self._id)
            lines.addWidget(link_line(desk, link, self._go, self.links, here))
        self.shown.update((kind, id_) for id_ in ids)

    # -- who names it ------------------------------------------------------------------------

    def _add_named(self) -> None:
        w = self._desk.words
        named = {k: ids for k, ids in self._named.items() if k not in _OWN.get(self._kind, ())}
        if not named:
            return
        self._head(w.translate("Details", "Also stands in"))
        column = QVBoxLayout()
        column.setSpacing(1)
        self._column.addLayout(column)
        for kind, ids in named.items():
            column.addWidget(text(kind_word(w, kind), "small"))
            self._add_links(kind, ids, column)
            column.addSpacing(3)


def in_order(content: Content, kind: str, slots: Sequence[Slot]) -> list[Slot]:
    """Of one person what is most urgent first; of several by name, whoever is open last."""
    if kind == "people":
        return sorted(slots, key=urgency)
    people = {slot.person for slot in slots if slot.person is not None}
    places = {id_: n for n, id_ in enumerate(by_name(content, people))}
    return sorted(slots, key=lambda s: (places.get(s.person or "", len(places)), urgency(s)))
