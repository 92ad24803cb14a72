"""The card of Focus that says whose level runs out, and how much is to be assessed again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from planner.domain.plan import AssessmentKind
from planner.services.renewal_words import runs_out_line
from planner.services.renewals import Expiry, due_pairs, expiring
from planner.ui.desk import Desk
from planner.ui.rounds import begin_round
from planner.ui.views.matrix_entry import AssessmentEntry
from planner.ui.widgets.card import Card
from planner.ui.widgets.click_row import ClickRow
from planner.ui.widgets.elided import Elided
from planner.ui.wording import competency_name, from_now, person_name

MOST = 5
"""Lines of the card; the rest is counted."""


def renewals_card(desk: Desk) -> Card | None:
    """What runs out and is not renewed yet; None for nothing, and while others look on."""
    if desk.in_company:
        return None
    outs = [each for each in expiring(desk.figures) if each.out.renewed_by is None]
    dues = len(due_pairs(desk.figures))
    if not outs and not dues:
        return None
    w = desk.words
    card = Card()
    card.column.setSpacing(8)
    title = w.translate("Focus", "Runs out") if outs else w.translate("Focus", "Assess again")
    card.column.addWidget(Elided(title, "cardTitle"))
    for each in outs[:MOST]:
        card.column.addWidget(_line(desk, each))
    if len(outs) > MOST:
        told = w.translate("Focus", "and {n} more").format(n=len(outs) - MOST)
        card.column.addWidget(Elided(told, "quiet"))
    if dues:
        card.column.addWidget(_due_line(desk, dues))
    card.column.addStretch(1)
    return card


def _line(desk: Desk, each: Expiry) -> ClickRow:
    w, content = desk.words, desk.content
    title = f"{person_name(w, content, each.person)} · {competency_name(content, each.competency)}"
    when = from_now(w, each.out.last, desk.today)
    line = f"{runs_out_line(w, each.out.last, desk.today)} · {when}"
    row = ClickRow(desk.look, f"{title}, {line}")
    row.clicked.connect(lambda: desk.choose_cell(each.person, each.competency))
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(12)
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(Elided(title, "strong"))
    column.addWidget(Elided(line, "quiet"))
    across.addLayout(column, 1)
    if not desk.plan.read_only:
        button = QPushButton(w.translate("Focus", "Renew…"))
        button.setAccessibleDescription(title)
        button.clicked.connect(_renewing(desk, each, button))
        across.addWidget(button)
    return row


def _renewing(desk: Desk, each: Expiry, button: QPushButton) -> Callable[[], object]:
    pair = (each.person, each.competency)
    begins: tuple[int, AssessmentKind] = (each.out.held, "evidence")
    return lambda: AssessmentEntry(desk, pair, begins, lambda _: None, button.window()).open()


def _due_line(desk: Desk, dues: int) -> ClickRow:
    w = desk.words
    one = w.translate("Focus", "{n} assessment is due again")
    told = w.count(dues, one, w.translate("Focus", "{n} assessments are due again"))
    row = ClickRow(desk.look, told)
    row.clicked.connect(lambda: desk.go_asked.emit("competencies", None))
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(Elided(told), 1)
    if not desk.plan.read_only:
        button = QPushButton(w.translate("Focus", "Assess…"))
        button.setAccessibleDescription(told)
        button.clicked.connect(lambda: begin_round(desk, button))
        across.addWidget(button)
    return row
