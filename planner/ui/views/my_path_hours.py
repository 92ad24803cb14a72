"""Planned against learned: by week as a small picture, by action with one button each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.domain.action import Action
from planner.domain.record import label_of
from planner.services.learned import hours_for_key
from planner.services.my_path import Path
from planner.services.shift import ActionHours, HoursDone, WeekHours
from planner.ui.desk import Desk
from planner.ui.models.my_path_tables import actions_table, shown_weeks, weeks_table
from planner.ui.models.my_path_words import hours_word, learned_word, this_week, weeks_line
from planner.ui.theme import Look
from planner.ui.views.my_path_cards import card_of
from planner.ui.views.my_path_lane import small_font
from planner.ui.widgets.card import Card, Meter
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.fact_table import FactTable
from planner.ui.widgets.spoken import CHART

MOST: Final = 6
"""Learning actions named one by one; the table holds all of them."""
WIDE: Final = 22
"""Pixels of a week."""


def hours_card(
    desk: Desk, path: Path, done: HoursDone, as_table: bool, log: Callable[[str], object]
) -> Card | None:
    """What was planned and learned; None where neither is known. `log` takes an action's id."""
    if not done.actions:
        return None
    w = desk.words
    title = w.translate("Path", "Planned and learned")
    card = card_of(title)
    if as_table:
        for name, (head, rows) in (
            (w.translate("Path", "Hours by week"), weeks_table(w, done)),
            (w.translate("Path", "Hours by learning step"), actions_table(w, desk.content, done)),
        ):
            card.column.addWidget(FactTable(name, head, rows))
        return card
    line = QHBoxLayout()
    line.addWidget(Elided(weeks_line(w, done, desk.today), "quiet"), 1)
    card.column.addLayout(line)
    card.column.addWidget(WeekBars(desk, done))
    for each in _first(desk, path, done):
        card.column.addLayout(_action_line(desk, path, each, log))
    return card


def _first(desk: Desk, path: Path, done: HoursDone) -> list[ActionHours]:
    """What runs or comes next stands first; what is done with is left to the table."""
    actions = desk.content.actions
    left = [a for a in done.actions if actions[a.action].status not in ("done", "dropped")]
    left.sort(key=lambda a: actions[a.action].end < desk.today)
    del path
    return left[:MOST]


def _action_line(
    desk: Desk, path: Path, hours: ActionHours, log: Callable[[str], object]
) -> QHBoxLayout:
    w = desk.words
    action: Action = desk.content.actions[hours.action]
    told = w.translate("Path", "{done} of {planned} hours").format(
        done=hours_word(w, hours.done), planned=hours_word(w, hours.planned)
    )
    if not hours.planned:
        told = learned_word(w, hours.done)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Elided(label_of(action)), 3)
    share = min(hours.done / hours.planned, 1.0) if hours.planned else 0.0
    row.addWidget(Meter(desk.look, share, f"{label_of(action)}: {told}"), 3)
    row.addWidget(Elided(told, "quiet"), 2)
    if not desk.plan.read_only:
        amount = hours_for_key(desk.content, path.person.id, action, desk.today)
        text = w.translate("Path", "+ {n} h").format(n=w.short(amount))
        button = QPushButton(text)
        button.setObjectName(f"log-{action.id}")
        name = w.translate("Path", "Log {n} hours learned today on {title}")
        button.setAccessibleName(name.format(n=w.short(amount), title=label_of(action)))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda: log(action.id))
        row.addWidget(button)
    return row


class WeekBars(QWidget):
    """Each week as a frame for what is planned, filled with what was learned."""

    spoken_as = CHART

    def __init__(self, desk: Desk, done: HoursDone) -> None:
        super().__init__()
        self._look: Look = desk.look
        self._words, self._done, self._today = desk.words, done, desk.today
        self.setFixedHeight(64)
        self.setAccessibleName(weeks_line(desk.words, done, desk.today))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        many = max(4, self.width() // WIDE)
        weeks = shown_weeks(self._done, self._today, many)
        if not weeks:
            return
        most = max(max(week.planned, week.done, week.available or 0.0) for week in weeks) or 1.0
        painter = QPainter(self)
        painter.setFont(small_font(self.font()))
        now = this_week(self._done, self._today)
        for place, week in enumerate(weeks):
            self._paint_week(painter, place, week, most, week is now)
        painter.end()

    def _paint_week(
        self, painter: QPainter, place: int, week: WeekHours, most: float, now: bool
    ) -> None:
        c = self._look.colours
        left, wide, base, high = place * WIDE, WIDE - 6, 46, 42
        planned, done = high * week.planned / most, high * week.done / most
        painter.setPen(QPen(QColor(c.planned_line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if week.planned:
            painter.drawRect(
                QRectF(left + 0.5, base - planned + 0.5, wide - 1, max(planned - 1, 1))
            )
        if week.done:
            box = QRectF(left, base - done, wide, max(done, 2))
            painter.fillRect(box, QColor(c.good.mark))
        painter.fillRect(left, base + 1, wide, 1, QColor(c.line))
        if now:
            painter.setPen(QColor(c.text))
            word = self._words.translate("Path", "now")
            painter.drawText(left, self.height() - 4, word)
