"""A cell of the matrix in the inspector: levels over time, who said what, what it is needed for."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.beyond import labels_of
from planner.domain.edit import Edit
from planner.domain.record import label_of
from planner.domain.works_council import allowed
from planner.services.renewal_words import apart_line, due_line, runs_out_line
from planner.services.renewals import due_again_of, expiry_of
from planner.services.scale_words import level_meaning
from planner.services.wording import Words
from planner.services.works_council_words import quiet_line
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.cell_facts import KINDS, CellFacts
from planner.ui.models.field_choices import choice_word
from planner.ui.views.inspector_attachments import AttachmentsSection
from planner.ui.views.inspector_parts import boxed, emptied, left
from planner.ui.views.matrix_entry import AssessmentEntry
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.reference_fields import NameButton
from planner.ui.widgets.step_chart import Drawing, StepChart
from planner.ui.wording import (
    competency_name,
    from_now,
    person_name,
    purpose,
    state_sentence,
)

_MOST = 5
"""Lines of a list; the rest is counted."""


class CellPage(QWidget):
    """Made anew when an edit concerns it."""

    def __init__(self, desk: Desk, person: str, competency: str) -> None:
        super().__init__()
        self._desk, self.person, self.competency = desk, person, competency
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self.assess = QPushButton()
        self.attachments: AttachmentsSection | None = None
        """Of the newest evidence."""
        self.renew()

    @property
    def gone(self) -> bool:
        """True if the person or the competency is no longer there."""
        content = self._desk.content
        return self.person not in content.people or self.competency not in content.competencies

    def begin(self) -> None:
        """Go to what can be done here."""
        self.assess.setFocus(Qt.FocusReason.TabFocusReason)

    def take_over(self, edit: Edit, needs: frozenset[str]) -> None:
        """Show the plan as it is now, if an edit concerns what is shown."""
        others = edit.kinds() - {"assessments", "actions"}
        if others or needs or any(self._is_mine(c.before) or self._is_mine(c.after)
                                  for c in edit.changes):  # fmt: skip
            self.renew()

    def _is_mine(self, record: object) -> bool:
        people = getattr(record, "people", (getattr(record, "person", None),))
        return self.person in people

    def renew(self) -> None:
        """Everything in the desk's language."""
        if self.gone:
            return
        within = self.isAncestorOf(QApplication.focusWidget() or self)
        self._begin_anew()
        self._facts = CellFacts(self._desk.figures, self.person, self.competency)
        self._add_head()
        if not self._desk.in_company:
            self._add_chart()
            self._add_said()
        self._add_meaning()
        self._add_needed()
        self._add_planned()
        self._add_covered()
        self._add_button()
        self.column.addStretch(1)
        if within:
            self.begin()

    def _begin_anew(self) -> None:
        """An empty page; nothing of the one before stays, also no level others must not see."""
        emptied(self._outer)
        self.attachments = None
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(16, 12, 12, 16)
        self.column.setSpacing(4)
        self._outer.addWidget(body)

    def _head(self, words: str) -> None:
        self.column.addSpacing(10)
        self.column.addWidget(text(words, "strong"))

    def _link(self, kind: str, id_: str, words: str) -> NameButton:
        button = NameButton(words)
        button.clicked.connect(lambda: self._desk.choose(kind, id_))
        return button

    def _add_head(self) -> None:
        desk = self._desk
        person = person_name(desk.words, desk.content, self.person)
        competency = competency_name(desk.content, self.competency)
        self.column.addWidget(text(f"{person} · {competency}", "cardTitle"))
        if not desk.in_company:
            chips = [
                Chip(desk.look, slot.state, state_sentence(desk.words, slot))
                for slot in self._facts.slots[:2]
            ]
            if chips:
                self.column.addLayout(left(*chips))

    # -- levels ------------------------------------------------------------------------------

    def _add_chart(self) -> None:
        desk, facts = self._desk, self._facts
        w, slots = desk.words, facts.slots
        levels = labels_of(desk.content, self.competency)
        needed = max((slot.level or 0 for slot in slots), default=None)
        steps = facts.steps()
        most = max([needed or 0, *(step.level for step in steps), 1])
        labels = ["–", *levels[1 : most + 1]]
        dues = sorted({slot.due for slot in slots if slot.due is not None})
        marks = [(desk.today, w.translate("Slot", "today"))]
        marks += [(due, w.day(due)) for due in dues]
        told = "; ".join(
            w.translate("Matrix", "from {day}: {level}").format(
                day=w.day(step.day), level=labels[step.level]
            )
            for step in steps
        )
        drawing = Drawing(facts.span(), steps, marks, labels, needed)
        self.column.addSpacing(6)
        self.column.addWidget(StepChart(desk.look, drawing, told))

    def _add_said(self) -> None:
        """The newest of each kind, with its day and its age."""
        desk, facts = self._desk, self._facts
        w = desk.words
        self._head(w.translate("Matrix", "Assessments"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        apart = allowed(desk.content.plan, "self_manager")
        for row, kind in enumerate(KINDS):
            said = facts.newest(kind)
            if said is None and not apart:
                continue  # "none" would say that nobody said anything
            told = w.translate("Matrix", "none")
            if said is not None:
                level = w.short_level(desk.content, self.competency, said.level)
                parts = [level, w.day(said.on), from_now(w, said.on, desk.today), said.evidence]
                told = " · ".join(part for part in parts if part)
            grid.addWidget(text(choice_word(w, "kind", kind).capitalize(), "quiet"), row, 0)
            grid.addWidget(text(told, "" if said is not None else "quiet"), row, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        if not apart:
            self.column.addWidget(text(quiet_line(w, "self_manager"), "quiet"))
        if levels := facts.apart():
            own, other = facts.newest("self"), facts.newest("manager")
            assert own is not None
            assert other is not None
            told = apart_line(w, desk.content, own, other)
            self.column.addWidget(text(told, "strong"))
            self.column.addWidget(text(self._apart(levels)))
        proof = facts.newest("evidence")
        if proof is not None:
            self.attachments = AttachmentsSection(desk, "assessments", proof.id)
            self.attachments.renew()
            self.column.addWidget(self.attachments)
        for line in self._ages():
            self.column.addWidget(text(line))
        if earlier := facts.earlier():
            one, many = (
                w.translate("Matrix", "and {n} earlier one"),
                w.translate("Matrix", "and {n} earlier ones"),
            )
            self.column.addWidget(text(w.count(earlier, one, many), "small"))

    def _ages(self) -> list[str]:
        """What runs out, and whether it is to be assessed again."""
        desk = self._desk
        pair, lines = (self.person, self.competency), []
        if out := expiry_of(desk.figures, pair):
            when = from_now(desk.words, out.last, desk.today)
            lines.append(f"{runs_out_line(desk.words, out.last, desk.today)} · {when}")
        if due := due_again_of(desk.figures, pair):
            lines.append(due_line(desk.words, due))
        return [line[:1].upper() + line[1:] for line in lines]

    def _apart(self, levels: int) -> str:
        """Where the two differ, without saying who is right."""
        w = self._desk.words
        one, many = w.translate("Matrix", "{n} level"), w.translate("Matrix", "{n} levels")
        amount = w.count(abs(levels), one, many)
        if levels > 0:
            told = w.translate("Matrix", "The self-assessment is {amount} above the manager's.")
        else:
            told = w.translate("Matrix", "The self-assessment is {amount} below the manager's.")
        return told.format(amount=amount)

    def _add_meaning(self) -> None:
        slots = self._facts.slots
        held = 0 if self._desk.in_company else self._facts.level
        level = max((slot.level or 0 for slot in slots), default=held)
        meaning = level_meaning(self._desk.words, self._desk.content, self.competency, level)
        if not meaning or (not slots and not held):
            return
        w = self._desk.words
        label = w.short_level(self._desk.content, self.competency, level)
        self._head(w.translate("Matrix", "What {level} means").format(level=label))
        card, column = boxed()
        column.addWidget(text(meaning))
        self.column.addWidget(card)

    # -- what for ----------------------------------------------------------------------------

    def _add_needed(self) -> None:
        desk = self._desk
        w, slots = desk.words, self._facts.slots
        if not slots:
            return
        self._head(w.translate("Matrix", "Needed for"))
        for slot in slots[:_MOST]:
            level = w.short_level(desk.content, self.competency, slot.level or 0)
            aim = purpose(w, desk.content, slot) or w.translate("Matrix", "a fixed day")
            by = w.translate("Matrix", "by {day}").format(day=w.day(slot.due)) if slot.due else ""
            line = QHBoxLayout()
            if slot.need in desk.content.needs:
                line.addWidget(self._link("needs", slot.need, f"{level} · {aim}"), 1)
            else:
                line.addWidget(Elided(f"{level} · {aim}"), 1)
            line.addWidget(text(by, "strong"))
            self.column.addLayout(_aside(line))
        self._rest(len(slots))

    def _rest(self, count: int) -> None:
        if count > _MOST:
            told = self._desk.words.translate("Focus", "and {n} more").format(n=count - _MOST)
            self.column.addWidget(text(told, "quiet"))

    def _add_planned(self) -> None:
        w, actions = self._desk.words, self._facts.planned()
        if not actions:
            return
        self._head(w.translate("Matrix", "Planned"))
        for action in actions[:_MOST]:
            line = QHBoxLayout()
            line.addWidget(self._link("actions", action.id, label_of(action)), 1)
            span = QLabel(_months(w, action.start, action.end))
            span.setObjectName("quiet")
            line.addWidget(span)
            self.column.addLayout(_aside(line))
        self._rest(len(actions))

    def _add_covered(self) -> None:
        """In the whole plan: how many slots of this competency are held, today and when needed."""
        desk, facts = self._desk, self._facts
        w = desk.words
        if not facts.covered(desk.today)[1]:
            return
        self._head(w.translate("Matrix", "In the whole plan"))
        days = [desk.today, *[slot.due for slot in facts.slots[:1] if slot.due]]
        for day in dict.fromkeys(days):
            some, every = facts.covered(day)
            told = w.translate("Matrix", "covered today")
            if day != desk.today:
                told = w.translate("Matrix", "covered on {day}").format(day=w.day(day))
            line = QHBoxLayout()
            line.addWidget(Elided(told), 1)
            count = w.translate("List", "{some} of {all}").format(some=some, all=every)
            line.addWidget(text(count, "strong"))
            self.column.addLayout(_aside(line))

    def _add_button(self) -> None:
        desk = self._desk
        w = desk.words
        self.column.addSpacing(12)
        self.assess = QPushButton(w.translate("Matrix", "Assess…"))
        self.assess.setVisible(not desk.plan.read_only)
        self.assess.clicked.connect(self._open)
        person = self._link("people", self.person, person_name(w, desk.content, self.person))
        name = competency_name(desk.content, self.competency)
        competency = self._link("competencies", self.competency, name)
        self.column.addLayout(left(self.assess))
        self.column.addWidget(person)
        self.column.addWidget(competency)

    def _open(self) -> None:
        level = 0 if self._desk.in_company else self._facts.level
        pair = (self.person, self.competency)
        AssessmentEntry(self._desk, pair, (level, "manager"), lambda _: None, self).open()


def _months(words: Words, start: dt.date, end: dt.date) -> str:
    """ "Jan – May 2027", "Dec 2026 – Mar 2027"."""
    first, last = words.month(start), words.month(end)
    if first == last:
        return last
    return f"{first.removesuffix(f' {end.year}')} – {last}"


def _aside(line: QHBoxLayout) -> QHBoxLayout:
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    for place in range(line.count()):
        item = line.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None and place == line.count() - 1:
            widget.setMinimumWidth(widget.sizeHint().width())
    return line
