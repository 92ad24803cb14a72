"""The page of *My path*: heading, chart, cards and hours of one person, or the first step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.domain.record import label_of
from planner.services.my_path import Path
from planner.services.shift import hours_done
from planner.ui.desk import Desk
from planner.ui.models.my_path_tables import path_table
from planner.ui.models.my_path_words import facts_line, heading
from planner.ui.views.my_path_cards import interrupt_card, today_card, why_card
from planner.ui.views.my_path_chart import fill_chart
from planner.ui.views.my_path_first import FirstStep
from planner.ui.views.my_path_hours import hours_card
from planner.ui.views.my_path_rows import RowWidget
from planner.ui.widgets.card import Card
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.fact_table import FactTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """How the page is seen, and what its cards ask for."""

    small: bool
    """There is little room: names are shorter."""
    as_table: bool
    ask_hours: Callable[[], None]
    log_on: Callable[[str], None]


@dataclass(slots=True)
class Page:
    """A page that was built."""

    body: QWidget
    rows: list[RowWidget]
    first: QWidget | None
    """Where the keyboard goes when it comes to the page."""


def build_page(desk: Desk, path: Path | None, sight: Sight) -> Page:
    """The way of a person; the first step, where nothing is asked for and nothing aimed at."""
    body = QWidget()
    body.setObjectName("pageBody")
    column = QVBoxLayout(body)
    column.setContentsMargins(22, 18, 22, 22)
    column.setSpacing(14)
    made = Page(body, [], None)
    if path is None or (not path.rows and path.aim is None):
        alone = desk.content.plan.just_me or path is None
        made.first = FirstStep(desk, "" if alone or path is None else label_of(path.person))
        column.addWidget(made.first, 1)
    else:
        _fill(column, made, desk, path, sight)
    return made


def _fill(column: QVBoxLayout, made: Page, desk: Desk, path: Path, sight: Sight) -> None:
    w = desk.words
    day = path.aim.day if path.aim is not None else None
    head = QVBoxLayout()
    head.setSpacing(2)
    head.addWidget(Elided(heading(w, path, _long(w.language, day)), "headline"))
    head.addWidget(Elided(facts_line(w, desk.content, path), "quiet"))
    column.addLayout(head)
    column.addWidget(_chart_card(made, desk, path, sight))
    column.addLayout(_cards(desk, path, sight))
    done = hours_done(desk.content, path.person.id)
    hours = hours_card(desk, path, done, sight.as_table, sight.log_on)
    if hours is not None:
        column.addWidget(hours)
    column.addStretch(1)


def _cards(desk: Desk, path: Path, sight: Sight) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(14)
    grid.addWidget(today_card(desk, path), 0, 0)
    grid.addWidget(why_card(desk, path), 0, 1)
    interrupt = interrupt_card(desk, path, sight.ask_hours)
    if interrupt is not None:
        grid.addWidget(interrupt, *((1, 0, 1, 2) if sight.small else (0, 2)))
    for column in range(2 if sight.small or interrupt is None else 3):
        grid.setColumnStretch(column, 1)
    return grid


def _chart_card(made: Page, desk: Desk, path: Path, sight: Sight) -> Card:
    w = desk.words
    card = Card()
    card.column.setSpacing(0)
    if sight.as_table:
        head, rows = path_table(w, desk.content, path, desk.today, desk.in_company)
        made.first = FactTable(w.translate("Path", "What I need"), head, rows)
        card.column.addWidget(made.first)
    elif not path.rows:
        told = w.translate("Path", "Nothing is asked for yet: say what the way takes.")
        card.column.addWidget(Elided(told, "quiet"))
        made.first = FirstStep(desk, "" if desk.content.plan.just_me else label_of(path.person))
        card.column.addWidget(made.first)
    else:
        made.rows = fill_chart(card, desk, path, sight.small)
        made.first = made.rows[0]
    return card


def _long(language: str, day: dt.date | None) -> str:
    """ "1 October 2027", "1. Oktober 2027"."""
    if day is None:
        return ""
    pattern = "d. MMMM yyyy" if language == "de" else "d MMMM yyyy"
    return QLocale(language).toString(QDate(day.year, day.month, day.day), pattern)
