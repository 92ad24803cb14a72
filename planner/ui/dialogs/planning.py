"""Planning a slot: the learning actions of its chain, a structure's day, or who it is."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QFrame, QVBoxLayout, QWidget

from planner.domain.chain import Chain, Leg
from planner.domain.slots import Slot
from planner.domain.works_council import allowed
from planner.services.matching import fold
from planner.services.planning import (
    asked_for,
    candidates,
    end_of_leg,
    legs_of,
    plan_chain,
    plan_structure,
    set_owner,
)
from planner.services.why import chain_of
from planner.services.why_company import why_words
from planner.services.works_council_words import quiet_line
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.wording import competency_name, person_name, purpose, slot_title


def heading(desk: Desk, slot: Slot) -> str:
    """ "Polish A1 · Katrin Vogt"."""
    parts = [slot_title(desk.words, desk.content, slot)]
    if slot.person is not None:
        parts.append(person_name(desk.words, desk.content, slot.person))
    return " · ".join(parts)


def leg_lines(desk: Desk, leg: Leg) -> tuple[str, str]:
    """What is learned how, and when, for how many hours and how much money."""
    w, content, edge = desk.words, desk.content, leg.edge
    steps = competency_name(content, edge.competency)
    if not desk.in_company:  # where one begins is what somebody holds
        steps += (
            f" {w.short_level(content, edge.competency, edge.from_)} → "
            f"{w.short_level(content, edge.competency, edge.to)}"
        )
    offering = content.offerings.get(edge.offering) if edge.offering else None
    what = (offering.title or offering.id) if offering else w.translate("Plan", "own learning")
    parts = [f"{w.day(leg.start)} – {w.day(end_of_leg(leg))}", steps]
    hours = offering.hours if offering else edge.hours
    if hours:
        one, many = w.translate("Details", "{n} hour"), w.translate("Details", "{n} hours")
        parts.append(w.count(hours, one, many))
    if offering and offering.cost:
        parts.append(w.money(offering.cost, content.plan.currency))
    return what, " · ".join(parts)


class PlanSlot(Asking):
    """Plans the chain that decides a person's sow-by day."""

    def __init__(self, desk: Desk, slot: Slot, chain: Chain, parent: QWidget | None) -> None:
        w = desk.words
        super().__init__(
            heading(desk, slot),
            _for_what(desk, slot),
            w.translate("Plan", "Plan it"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self._desk, self._chain, self._person = desk, chain, slot.person or ""
        self.column.addWidget(text(why_words(desk.figures, slot, w, desk.in_company)))
        for leg in legs_of(chain):
            self.column.addWidget(_card(*leg_lines(desk, leg)))
        told, hint = self._settled()
        self.discussed = QCheckBox(told)
        self.column.addWidget(self.discussed)
        self.column.addWidget(text(hint, "small"))

    def _settled(self) -> tuple[str, str]:
        """What makes more than an idea of it: a talk, or one's own decision where one is alone."""
        w, content = self._desk.words, self._desk.content
        if content.plan.just_me:
            hint = w.translate("Plan", "Until it is decided it stands as an idea.")
            return w.translate("Plan", "Decided"), hint
        told = w.translate("Plan", "Discussed with {name}")
        hint = w.translate("Plan", "Until it was discussed it stands as an idea.")
        return told.format(name=person_name(w, content, self._person)), hint

    def accept(self) -> None:
        on = self._desk.today if self.discussed.isChecked() else None
        self._desk.editor.run(plan_chain, self._person, self._chain, on)
        super().accept()


class PlanStructure(Asking):
    """Sets the day a structure is to stand."""

    def __init__(self, desk: Desk, slot: Slot, parent: QWidget | None) -> None:
        w = desk.words
        super().__init__(
            slot_title(w, desk.content, slot),
            _for_what(desk, slot),
            w.translate("Plan", "Plan it"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self._desk, self._need = desk, slot.need
        self.column.addWidget(text(why_words(desk.figures, slot, w, desk.in_company)))
        self.column.addWidget(text(w.translate("Plan", "It is to stand by"), "strong"))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd.MM.yyyy" if w.language == "de" else "d MMM yyyy")
        best = slot.safe or desk.today
        self.day.setDate(QDate(best.year, best.month, best.day))
        self.day.setAccessibleName(w.translate("Plan", "It is to stand by"))
        self.column.addWidget(self.day)

    def accept(self) -> None:
        day = self.day.date()
        self._desk.editor.run(
            plan_structure, self._need, dt.date(day.year(), day.month(), day.day())
        )
        super().accept()


class NameSomeone(Asking):
    """Names somebody for a slot nobody has: by name, with the last day each could begin.

    While others look on, and in the works-council profile, everybody asked for stands there by
    name alone: who could and who could not is told of nobody but the one that is chosen.
    """

    def __init__(self, desk: Desk, slot: Slot, parent: QWidget | None) -> None:
        w = desk.words
        self._desk, self._slot = desk, slot
        self.chains = dict(candidates(desk.figures.outlook, slot))
        plain = desk.in_company or not allowed(desk.content.plan, "candidates")
        self._pool = asked_for(desk.content, slot) if plain else []
        self.trouble = text("", "fieldError")
        self.trouble.hide()
        structure = slot.competency is None
        super().__init__(
            slot_title(w, desk.content, slot),
            _for_what(desk, slot),
            w.translate("Plan", "Name this person")
            if structure or self._pool or (self.chains and not plain)
            else "",
            w.translate("Plan", "Cancel"),
            parent,
        )
        self.people = QComboBox()
        self.people.setAccessibleName(w.translate("Plan", "Who"))
        if structure:
            self._offer_owners()
        elif self._pool:
            self._offer_names()
        else:
            self._offer_learners()
        self.column.addWidget(self.trouble)

    def _offer_names(self) -> None:
        w, content = self._desk.words, self._desk.content
        for person in self._pool:
            self.people.addItem(person_name(w, content, person), person)
        told = w.translate("Plan", "Who is to learn it? What they would do becomes an idea.")
        self.column.addWidget(text(told, "strong"))
        if not self._desk.in_company:
            self.column.addWidget(text(quiet_line(w, "candidates"), "quiet"))
        self.column.addWidget(self.people)

    def _offer_owners(self) -> None:
        people = self._desk.content.people.values()
        for person in sorted(people, key=lambda p: fold(p.name or p.id)):
            self.people.addItem(person.name or person.id, person.id)
        self.column.addWidget(text(self._desk.words.translate("Plan", "Who sees to it?"), "strong"))
        self.column.addWidget(self.people)

    def _offer_learners(self) -> None:
        w, content = self._desk.words, self._desk.content
        if not self.chains:
            told = w.translate("Plan", "Nobody asked for it can still be ready in time.")
            self.column.addWidget(text(told))
            cure = w.translate(
                "Plan",
                "Ask for a lower level, or of more people; or name people instead of a count: "
                "“Ways out…” then says of each what can still be done.",
            )
            self.column.addWidget(text(cure, "quiet"))
            return
        line = w.translate("Plan", "{name}, begin by {day}")
        for person, chain in self.chains.items():
            name = person_name(w, content, person)
            self.people.addItem(line.format(name=name, day=w.day(chain.start)), person)
        told = w.translate("Plan", "Who could learn it? What they would do becomes an idea.")
        self.column.addWidget(text(told, "strong"))
        self.column.addWidget(self.people)

    def accept(self) -> None:
        person = self.people.currentData()
        if self._slot.competency is None and person:
            self._desk.editor.run(set_owner, self._slot.need, person)
        elif person:
            chain = self.chains.get(person)
            if chain is None:
                w = self._desk.words
                told = w.translate(
                    "Plan", "No way that is over in time fits here; choose somebody else."
                )
                self.trouble.setText(told)
                self.trouble.show()
                return
            self._desk.editor.run(plan_chain, person, chain)
        super().accept()


def _for_what(desk: Desk, slot: Slot) -> str:
    aim = purpose(desk.words, desk.content, slot)
    return desk.words.translate("Focus", "for {aim}").format(aim=aim) if aim else ""


def _card(title: str, line: str) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 8, 12, 8)
    column.setSpacing(2)
    column.addWidget(text(title, "strong"))
    column.addWidget(text(line, "small"))
    return card


def chain_to_plan(desk: Desk, slot: Slot) -> Chain | None:
    """The chain a person's slot would be planned with; None for other slots."""
    return chain_of(desk.figures, slot)
