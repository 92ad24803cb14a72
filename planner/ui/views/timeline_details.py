"""The side of the timeline: what is chosen, for whom, how it stands, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.action import Action
from planner.domain.slots import Slot
from planner.services.why import why_slot
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.dialogs.next_step import next_word
from planner.ui.models.timeline_blocks import Bar, Lane, slots_of_bar
from planner.ui.widgets.chip import Chip
from planner.ui.wording import (
    competency_name,
    person_name,
    purpose,
    short_level,
    slot_title,
    state_sentence,
    status_word,
)


class Details(QFrame):
    """Filled anew for every choice. `act_asked`: the slot's next step is wanted."""

    act_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("side")
        self.setFixedWidth(304)
        area = QScrollArea()
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.show_bar(None, None)

    def name(self, text: str) -> None:
        """What screen readers call it."""
        self.setAccessibleName(text)
        self._area.setAccessibleName(text)

    def show_bar(self, bar: Bar | None, lane: Lane | None) -> None:
        """What is known of a bar; without one, how to choose one."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        if bar is None or lane is None:
            hint = self._desk.words.translate(
                "Details", "Choose a bar to see what it brings, for whom, and why."
            )
            column.addWidget(text(hint, "quiet"))
        else:
            self._fill(column, bar, lane)
        column.addStretch(1)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(body)

    def _fill(self, column: QVBoxLayout, bar: Bar, lane: Lane) -> None:
        content, w = self._desk.content, self._desk.words
        action = content.actions.get(bar.action) if bar.action else None
        found = slots_of_bar(bar, lane, action)
        slot = found[0] if len({each.state for each in found}) == 1 else None
        if action is not None:
            title = action.title or action.id
        else:
            title = slot_title(w, content, slot) if slot else ""
        column.addWidget(text(title, "cardTitle"))
        column.addLayout(self._chips(action, slot))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(7)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        rows = self._action_rows(action) if action else self._slot_rows(slot)
        for name, value in rows:
            if value:
                form.addRow(text(name, "quiet"), text(value))
        column.addLayout(form)
        told = slots_of_bar(bar, lane, action)[:3]
        if told:
            column.addSpacing(6)
            column.addWidget(text(w.translate("Details", "Why?"), "strong"))
        for each in told:
            column.addWidget(self._why(each))

    def _chips(self, action: Action | None, slot: Slot | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        w, look = self._desk.words, self._desk.look
        if action is not None:
            row.addWidget(Chip(look, "", status_word(w, action.status)))
        if slot is not None:
            row.addWidget(Chip(look, slot.state, state_sentence(w, slot)))
        row.addStretch(1)
        return row

    def _action_rows(self, action: Action) -> list[tuple[str, str]]:
        content, w = self._desk.content, self._desk.words
        people = ", ".join(person_name(w, content, person) for person in action.people)
        brings = ", ".join(
            f"{competency_name(content, e.competency)} "
            f"{short_level(content, e.competency, e.from_)} → "
            f"{short_level(content, e.competency, e.to)}"
            for e in action.effects
        )
        offering = content.offerings.get(action.offering) if action.offering else None
        hours = action.hours if action.hours is not None else (offering and offering.hours)
        cost = action.cost if action.cost is not None else (offering and offering.cost)
        one, many = w.translate("Details", "{n} hour"), w.translate("Details", "{n} hours")
        return [
            (w.translate("Details", "For"), people),
            (w.translate("Details", "Brings"), brings),
            (w.translate("Details", "When"), f"{w.day(action.start)} – {w.day(action.end)}"),
            (w.translate("Details", "Effort"), w.count(hours, one, many) if hours else ""),
            (w.translate("Details", "Cost"), self._money(cost) if cost else ""),
            (
                w.translate("Details", "Discussed"),
                w.day(action.discussed_on) if action.discussed_on else "",
            ),
        ]

    def _money(self, amount: float) -> str:
        return f"{self._desk.words.number(amount, 0)} {self._desk.content.plan.currency}"

    def _slot_rows(self, slot: Slot | None) -> list[tuple[str, str]]:
        if slot is None:
            return []
        content, w = self._desk.content, self._desk.words
        lead = w.weeks(slot.lead_time_weeks) if slot.lead_time_weeks is not None else ""
        return [
            (w.translate("Details", "For"), person_name(w, content, slot.person)),
            (w.translate("Details", "Because of"), purpose(w, content, slot)),
            (w.translate("Details", "Ready by"), w.day(slot.due)),
            (w.translate("Details", "Sow by"), w.day(slot.sow_by) if slot.sow_by else ""),
            (w.translate("Details", "It takes"), lead),
        ]

    def _why(self, slot: Slot) -> QWidget:
        """The chain in words, and the slot's next step."""
        w, content = self._desk.words, self._desk.content
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        head = " · ".join(filter(None, [slot_title(w, content, slot), purpose(w, content, slot)]))
        column.addWidget(text(head, "strong"))
        column.addWidget(text(why_slot(self._desk.figures, slot, w)))
        told = next_word(self._desk, slot)
        if told:
            button = QPushButton(told)
            button.setAccessibleDescription(head)
            button.clicked.connect(lambda: self.act_asked.emit(slot))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        return card
