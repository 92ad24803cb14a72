"""The cards of Focus: the next waves above, what waits for an answer below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout

from planner.domain.goal import Goal
from planner.domain.signal import Signal
from planner.services.confidential import is_confidential, shown_name
from planner.services.goals import review_goal
from planner.services.naming import cut
from planner.services.partners import note_contact
from planner.services.records import link_records
from planner.ui.desk import Desk
from planner.ui.models.focus import (
    Tripped,
    WaveCard,
    loose_signals,
    open_goals,
    partners_to_see,
    review_day,
    tripped_indicators,
)
from planner.ui.widgets.card import Card, ClickCard, Meter
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.click_row import ClickRow
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.plain_text import text
from planner.ui.wording import basis_word, from_now, state_word

MOST, MOST_LETTERS = 5, 90
"""Lines of a card, the rest is counted; and letters of what a line is about, in two lines."""


def wave_card(desk: Desk, card: WaveCard, stacked: bool = False) -> ClickCard:
    """One development ahead; leads to its lanes on the timeline.

    `stacked`: there is no room for the count and its state in one line.
    """
    w = desk.words
    box = ClickCard()
    title = card.development.title or card.development.id
    head = QHBoxLayout()
    head.addWidget(Elided(title, "strong"), 1)
    share = w.translate("Timeline", "guessed") if card.guessed else ""
    if card.probability is not None and not card.guessed:
        share = w.percent(card.probability)
    chance = QLabel(share)
    chance.setObjectName("quiet")
    chance.setToolTip(w.translate("Focus", "How likely it is to come"))
    head.addWidget(chance)
    box.column.addLayout(head)
    due = w.translate("Focus", "ready by {day}").format(day=w.day(card.due))
    box.column.addWidget(Elided(due, "quiet"))
    told = w.translate("Focus", "{some} of {all} ready or in time").format(
        some=card.in_time, all=len(card.slots)
    )
    box.column.addSpacing(2)
    box.column.addWidget(Meter(desk.look, card.in_time / len(card.slots), told))
    foot = QVBoxLayout() if stacked else QHBoxLayout()
    foot.addWidget(Elided(told), 0 if stacked else 1)
    if card.worst != "ready":
        chip = f"{card.worst_count} {state_word(w, card.worst)}"
        foot.addWidget(Chip(desk.look, card.worst, chip))
    if stacked:
        foot.addStretch(1)
    box.column.addLayout(foot)
    box.setAccessibleName(f"{title}, {share}, {due}, {told}")
    box.clicked.connect(lambda: desk.go_asked.emit("timeline", card.slots[0]))
    return box


def _line(desk: Desk, card: Card, what: tuple[str, str], title: str, line: str, word: str,
          act: Callable[[], object] | None, strong: bool = False,
          ) -> QPushButton | None:  # fmt: skip
    """A line of a card, which chooses its record (kind, id), with its one button."""
    click = ClickRow(desk.look, ", ".join(part for part in (title, line) if part))
    click.clicked.connect(lambda: desk.choose(*what))
    row = QHBoxLayout(click)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    column = QVBoxLayout()
    column.setSpacing(1)
    for words, name in ((title, "strong" if strong else ""), (line, "quiet")):
        if words:
            told = text(cut(words, MOST_LETTERS), name)
            told.setToolTip(words[:400] if len(words) > MOST_LETTERS else "")
            told.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # it is pressed
            column.addWidget(told)
    row.addLayout(column, 1)
    button = None
    if act is not None:
        button = QPushButton(word)
        button.setAccessibleDescription(title)
        button.clicked.connect(act)
        row.addWidget(button)
    card.column.addWidget(click)
    return button


def _card(title: str) -> Card:
    card = Card()
    card.column.setSpacing(8)
    card.column.addWidget(Elided(title, "cardTitle"))
    return card


def _rest(desk: Desk, card: Card, count: int) -> None:
    if count > MOST:
        more = desk.words.translate("Focus", "and {n} more").format(n=count - MOST)
        card.column.addWidget(Elided(more, "quiet"))
    card.column.addStretch(1)


def goals_card(desk: Desk) -> Card | None:
    """Goals kept in focus; None if there are none."""
    goals = open_goals(desk.content)
    if not goals:
        return None
    w = desk.words
    card = _card(w.translate("Focus", "Goals kept in focus"))
    for goal in goals[:MOST]:
        day = review_day(goal)
        due = goal.review_days is not None and (day is None or day <= desk.today)
        act = _reviewing(desk, goal) if due and not desk.plan.read_only else None
        line = ""
        if day is not None:
            told = (
                w.translate("Focus", "review was due {day}")
                if due
                else w.translate("Focus", "next review {day}")
            )
            line = told.format(day=w.day(day))
        word = w.translate("Focus", "Still true")
        _line(desk, card, ("goals", goal.id), goal.title or goal.id, line, word, act)
    _rest(desk, card, len(goals))
    return card


def _reviewing(desk: Desk, goal: Goal) -> Callable[[], object]:
    return lambda: desk.editor.run(review_goal, goal.id, today=desk.today)


def signals_card(desk: Desk) -> Card | None:
    """Tripped indicators and signals that are linked to nothing; None if there are none."""
    tripped, loose = tripped_indicators(desk.content, desk.today), loose_signals(desk.content)
    if not tripped and not loose:
        return None
    w = desk.words
    card = _card(w.translate("Focus", "Signals to digest"))
    for each in tripped[:MOST]:
        _tripped_line(desk, card, each)
    for signal in loose[: max(MOST - len(tripped), 0)]:
        parts = [basis_word(w, signal.basis)]
        partner = desk.content.partners.get(signal.partner or "")
        if partner is not None:
            parts.append(partner.name or partner.id)
        if signal.on is not None:
            parts.append(w.day(signal.on))
        can = bool(desk.content.developments) and not desk.plan.read_only
        act = (lambda: None) if can else None
        title = shown_name(w, desk.content, "signals", signal.id, desk.in_company)
        plain = not (desk.in_company and is_confidential(desk.content, signal))
        word = w.translate("Focus", "Link…")
        what = ("signals", signal.id)
        button = _line(desk, card, what, title, " · ".join(parts), word, act, strong=plain)
        if button is not None:
            button.setMenu(_link_menu(desk, signal, button))
    _rest(desk, card, len(tripped) + len(loose))
    return card


def _tripped_line(desk: Desk, card: Card, tripped: Tripped) -> None:
    w = desk.words
    told = w.translate("Focus", "early indicator tripped: {value}, threshold {limit}")
    line = told.format(
        value=w.short(tripped.reading.value), limit=w.short(tripped.indicator.threshold or 0)
    )

    def act() -> None:
        desk.choose("developments", tripped.indicator.development)
        desk.inspect_asked.emit()

    word = w.translate("Focus", "Look again")
    title = tripped.indicator.title or tripped.indicator.id
    _line(desk, card, ("indicators", tripped.indicator.id), title, line, word, act, strong=True)


def _link_menu(desk: Desk, signal: Signal, button: QPushButton) -> QMenu:
    """All developments a signal may speak for."""
    menu = QMenu(button)
    for development in desk.content.developments.values():
        if development.status not in ("did_not_come", "void"):
            entry = menu.addAction(development.title or development.id)
            entry.triggered.connect(_linking(desk, signal.id, development.id))
    return menu


def _linking(desk: Desk, signal: str, development: str) -> Callable[[], object]:
    links = {"supports": [development]}
    return lambda: desk.editor.run(link_records, "signals", signal, links)


def partners_card(desk: Desk) -> Card | None:
    """Partners past their contact rhythm; None if there are none."""
    partners = partners_to_see(desk.content, desk.today)
    if not partners:
        return None
    w = desk.words
    card = _card(w.translate("Focus", "People to talk to"))
    for partner, days in partners[:MOST]:
        one = w.translate("Focus", "{n} day past its rhythm")
        line = w.count(days, one, w.translate("Focus", "{n} days past its rhythm"))
        if partner.last_contact is not None:
            line += f" · {from_now(w, partner.last_contact, desk.today)}"
        act = None if desk.plan.read_only else _talking(desk, partner.id)
        word = w.translate("Focus", "Spoken today")
        _line(desk, card, ("partners", partner.id), partner.name or partner.id, line, word, act)
    _rest(desk, card, len(partners))
    return card


def _talking(desk: Desk, partner: str) -> Callable[[], object]:
    return lambda: desk.editor.run(note_contact, partner, today=desk.today)
