"""What comes before a competency and after it; of an offering the seats of its next terms."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.services.before_after import Step, asked_before, opened_after
from planner.services.naming import name_of
from planner.services.seats import Seats, seats_of
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.record_links import Link
from planner.ui.views.inspector_parts import Section, emptied, link_line
from planner.ui.widgets.reference_fields import NameButton

MOST = 12
"""Lines of one direction that are shown; the rest is counted."""
_DEEPER = 14
"""Pixels each step further away stands to the right."""


class BeforeAfterSection(Section):
    """Two short lists, each line a way on; nothing where nothing is asked for either way."""

    key = "before"

    def __init__(self, desk: Desk, competency: str) -> None:
        super().__init__(desk)
        self._competency = competency
        self.links: list[NameButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(1)
        self.column.addLayout(self._list)

    def renew(self) -> None:
        emptied(self._list)
        self.links = []
        content, w = self.desk.content, self.desk.words
        for head, steps, after in (
            (w.translate("Details", "Comes before"), asked_before(content, self._competency), 0),
            (
                w.translate("Details", "Opens the way to"),
                opened_after(content, self._competency),
                1,
            ),
        ):
            if steps:
                self._list.addWidget(text(head, "strong"))
            for step in steps[:MOST]:
                self._list.addWidget(self._line(step, bool(after)))
            if len(steps) > MOST:
                told = w.translate("Focus", "and {n} more").format(n=len(steps) - MOST)
                self._list.addWidget(text(told, "quiet"))
        self.setVisible(bool(self._list.count()))

    def _line(self, step: Step, after: bool) -> QWidget:
        """ "High voltage · from level 2", further to the right the further away it is."""
        desk, w = self.desk, self.desk.words
        if after:  # the level is asked of the one before: a number alone would mislead
            note = name_of(desk.content, "offerings", step.offering) if step.offering else ""
        else:
            level = w.level(desk.content, step.competency, step.level)
            note = w.translate("Details", "from {level} on").format(level=level)
            if step.offering:
                note = f"{note} · {name_of(desk.content, 'offerings', step.offering)}"
        title = name_of(desk.content, "competencies", step.competency)
        link = Link("competencies", step.competency, title, note)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(_DEEPER * (min(step.depth, 6) - 1), 0, 0, 0)
        row.addWidget(link_line(desk, link, desk.choose, self.links, False))
        return line


class SeatsSection(Section):
    """The next terms of an offering: from when to when, how many seats are taken and left."""

    key = "seats"

    def __init__(self, desk: Desk, offering: str) -> None:
        super().__init__(desk)
        self._offering = offering
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.column.addLayout(self._list)

    def renew(self) -> None:
        emptied(self._list)
        record = self.desk.content.offerings.get(self._offering)
        found = seats_of(self.desk.content, record, self.desk.today) if record else ()
        self.setVisible(bool(found))
        if found:
            self._list.addWidget(text(self.desk.words.translate("Details", "Next terms"), "strong"))
        for seats in found:
            self._list.addWidget(text(self.told(seats)))

    def told(self, seats: Seats) -> str:
        """ "5 April 2027 – 3 September 2027: 4 of 12 seats taken, 8 left"."""
        w, term = self.desk.words, seats.term
        days = f"{w.day(term.start)} – {w.day(term.end)}"
        if seats.left is None:
            one, many = (
                w.translate("Details", "{n} takes part"),
                w.translate("Details", "{n} take part"),
            )
            return f"{days}: {w.count(seats.taken, one, many)}" if seats.taken else days
        taken = w.translate("Details", "{some} of {all} course seats taken")
        taken = taken.format(some=seats.taken, all=seats.taken + seats.left)
        if seats.left < 0:
            over = w.translate("Details", "{n} too many").format(n=-seats.left)
            return f"{days}: {taken}, {over}"
        return f"{days}: {taken}"
