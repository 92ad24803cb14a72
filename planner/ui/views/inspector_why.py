"""Why a slot stands as it does: a card with the reason, the chance and its next step."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from planner.domain.slots import Slot
from planner.services.why_company import why_words
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.chance_words import chance_words
from planner.ui.models.in_time import in_time_of
from planner.ui.models.word_tips import state_tip
from planner.ui.views.inspector_parts import boxed, left
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.curve_figure import Curve
from planner.ui.widgets.tabled_figure import TabledFigure
from planner.ui.wording import purpose, slot_person, slot_title, state_sentence


def why_card(desk: Desk, slot: Slot, kind: str, with_step: bool) -> QFrame:
    """The reason in words and the chance; `with_step` also the button of its next step."""
    w, content = desk.words, desk.content
    card, column = boxed()
    parts = [slot_title(w, content, slot), slot_person(w, content, slot)]
    if kind != "needs":
        parts.append(purpose(w, content, slot))
    head = " · ".join(filter(None, parts))
    column.addWidget(text(head, "strong"))
    column.addLayout(
        left(Chip(desk.look, slot.state, state_sentence(w, slot)).teach(state_tip(w, slot.state)))
    )
    column.addWidget(text(why_words(desk.figures, slot, w, desk.in_company)))
    chance = desk.figures.chance(slot)
    if chance is not None and slot.state != "ready":
        told = w.translate("Details", "Chance of being ready in time: {chance}")
        column.addWidget(text(told.format(chance=chance_words(w, chance)), "quiet"))
    if not with_step:
        _add_figure(desk, slot, column)
    word = next_word(desk, slot) if with_step else ""
    if word:
        button = QPushButton(word)
        button.setAccessibleDescription(head)
        button.clicked.connect(lambda: take_next_step(desk, slot, card))
        column.addLayout(left(button))
    return card


def _add_figure(desk: Desk, slot: Slot, column: QVBoxLayout) -> None:
    """When one is ready (rising) against when it comes (a wave), and the same as a table."""
    w = desk.words
    found = in_time_of(desk.figures, w, slot)
    if found is None:
        return
    days = [day for day, _ in (*found.ready, *found.wave)]
    ends = [w.month(dt.date.fromordinal(int(day))) for day in (min(days), max(days))]
    figure = TabledFigure(desk.look, w.translate("Details", "As a table"))
    figure.say(
        w.translate("Details", "When it is ready, and when it comes"),
        [Curve(found.ready, "good"), Curve(found.wave, "wave")],
        (),
        (ends[0], ends[1]),
        (w.translate("Field", "Day"), w.translate("Details", "in how many cases")),
        found.rows,
    )
    column.addWidget(figure)
