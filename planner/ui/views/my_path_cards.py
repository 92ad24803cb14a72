"""The cards below the way: what to do today, why all this, what to do when something comes up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.domain.goal import Goal
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.confidential import is_confidential
from planner.services.goals import realise_goal
from planner.services.my_path import SOON, Path, goals_to_do, reasons_of
from planner.services.shift import push_everything, push_of
from planner.services.what_if import try_push
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.my_path_words import push_line, quote_line
from planner.ui.widgets.card import Card
from planner.ui.widgets.click_row import ClickRow
from planner.ui.widgets.elided import Elided
from planner.ui.wording import from_now, slot_title, state_sentence

MOST = 4
"""Lines of a card; the rest is counted."""
WEEKS, MOST_WEEKS = 3, 104


def card_of(title: str) -> Card:
    """An empty card with its title."""
    card = Card()
    card.column.setSpacing(8)
    card.column.addWidget(Elided(title, "cardTitle"))
    return card


# -- today ---------------------------------------------------------------------------------


def today_card(desk: Desk, path: Path) -> Card:
    """Goals to tick off, what is too late with its ways out, and what must be sown soon; with
    none of it the one that must be sown next, since there still is one."""
    w = desk.words
    card = card_of(w.translate("Path", "Today"))
    goals = goals_to_do(desk.content, path)
    steps = [
        slot
        for slot in path.steps
        if slot.state == "late" or (slot.sow_by is not None and slot.sow_by <= desk.today + SOON)
    ]
    for goal in goals[:MOST]:
        card.column.addWidget(_goal_line(desk, goal))
    for slot in steps[: max(MOST - len(goals), 1)]:
        card.column.addWidget(_step_line(desk, slot))
    more = len(goals) + len(steps) - MOST
    if more > 0 and len(steps) > max(MOST - len(goals), 1):
        told = w.translate("Focus", "and {n} more").format(n=more)
        card.column.addWidget(Elided(told, "quiet"))
    if not goals and not steps:
        card.column.addWidget(text(_next_action(desk, path), "quiet"))
        if path.soon:
            card.column.addWidget(_step_line(desk, path.soon[0]))
    card.column.addStretch(1)
    return card


def _next_action(desk: Desk, path: Path) -> str:
    w = desk.words
    actions = {a.id: a for row in path.rows for a in row.actions if a.start >= desk.today}
    if not actions:
        return w.translate("Path", "Nothing has to be begun in the next eight weeks.")
    first = min(actions.values(), key=lambda a: (a.start, a.id))
    told = w.translate("Path", "Nothing has to be decided now; {title} begins on {day}.")
    return told.format(title=label_of(first), day=w.day(first.start))


def _goal_line(desk: Desk, goal: Goal) -> QWidget:
    w = desk.words
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    tick = QCheckBox()
    tick.setAccessibleName(w.translate("Path", "Done: {title}").format(title=label_of(goal)))
    tick.setEnabled(not desk.plan.read_only)
    tick.clicked.connect(lambda: desk.editor.run(realise_goal, goal.id, today=desk.today))
    row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
    day = from_now(w, goal.due, desk.today) if goal.due is not None else ""
    line = ClickRow(desk.look, ", ".join(part for part in (label_of(goal), day) if part))
    line.clicked.connect(lambda: desk.choose("goals", goal.id))
    line.setLayout(_two(label_of(goal), day))
    row.addWidget(line, 1)
    return holder


def _step_line(desk: Desk, slot: Slot) -> QWidget:
    w = desk.words
    title = slot_title(w, desk.content, slot)
    under = state_sentence(w, slot)
    if slot.state != "late" and slot.sow_by is not None:
        under = w.translate("Path", "sow by {day}").format(day=w.day(slot.sow_by))
    line = ClickRow(desk.look, f"{title}, {under}")
    line.clicked.connect(lambda: desk.choose_slot(slot))
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addLayout(_two(title, under), 1)
    word = next_word(desk, slot)
    if word:
        button = QPushButton(word)
        button.setAccessibleDescription(title)
        button.clicked.connect(lambda: take_next_step(desk, slot, line.window()))
        row.addWidget(button)
    return line


def _wrapped(line: str) -> QLabel:
    label = QLabel(line if len(line) <= 200 else line[:199] + "…")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _two(first: str, second: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(_wrapped(first))
    if second:
        column.addWidget(Elided(second, "quiet"))
    return column


# -- why -----------------------------------------------------------------------------------


def why_card(desk: Desk, path: Path) -> Card:
    """What somebody said or saw, what it points to, and what was decided."""
    w, content = desk.words, desk.content
    card = card_of(w.translate("Path", "Why all this?"))
    reasons = reasons_of(content, path)
    signals = [s for s in reasons.signals if not (desk.in_company and is_confidential(content, s))]
    for signal in signals[:1]:
        said, who = quote_line(w, content, signal.id)
        card.column.addWidget(_reason(desk, ("signals", signal.id), said, who))
    for id_ in reasons.developments[:1]:
        title = label_of(content.developments[id_])
        what = w.translate("Path", "expected development")
        card.column.addWidget(_reason(desk, ("developments", id_), title, what))
    for decision in reasons.decisions[-1:]:
        what = w.translate("Path", "decided {day}").format(day=w.day(decision.on))
        card.column.addWidget(_reason(desk, ("decisions", decision.id), label_of(decision), what))
    if not signals and not reasons.developments and not reasons.decisions:
        told = w.translate(
            "Path", "Nothing is noted yet. Who said something, what did you see, what follows?"
        )
        card.column.addWidget(text(told, "quiet"))
    card.column.addStretch(1)
    return card


def _reason(desk: Desk, what: tuple[str, str], said: str, under: str) -> ClickRow:
    """A text that wraps, with what it is below it; leads to its record."""
    row = ClickRow(desk.look, ", ".join(part for part in (said, under) if part))
    row.clicked.connect(lambda: desk.choose(*what))
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(_wrapped(said))
    if under:
        column.addWidget(Elided(under, "quiet"))
    return row


# -- when something comes up ---------------------------------------------------------------


def interrupt_card(desk: Desk, path: Path, ask_hours: Callable[..., object]) -> Card | None:
    """Pushing everything, and other hours; None where nothing may be written."""
    if desk.plan.read_only:
        return None
    w = desk.words
    card = card_of(w.translate("Path", "When something comes up"))
    card.column.addWidget(PushLine(desk, path))
    button = QPushButton(w.translate("Path", "Other learning time…"))
    button.setObjectName("otherHours")
    button.clicked.connect(ask_hours)
    card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    card.column.addStretch(1)
    return card


class PushLine(QWidget):
    """So many weeks, the button that pushes, and what it would do, said beforehand."""

    def __init__(self, desk: Desk, path: Path) -> None:
        super().__init__()
        self._desk, self._path = desk, path
        w = desk.words
        self._push = push_of(desk.content, path.person.id, desk.today)
        self.weeks = QSpinBox()
        self.weeks.setRange(1, MOST_WEEKS)
        self.weeks.setValue(WEEKS)
        self.weeks.lineEdit().setTextMargins(4, 0, 0, 0)  # the style sheet sets it at the border
        self.weeks.setFixedHeight(32)  # its line keeps the height of every line
        self.weeks.setAccessibleName(w.translate("Path", "Weeks to push by"))
        self.button = QPushButton()
        self.button.setObjectName("push")
        self.button.setEnabled(bool(self._push.moving))
        self.weeks.setEnabled(bool(self._push.moving))
        self.button.clicked.connect(self.push)
        self.told = text("", "quiet")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.weeks)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.told)
        self.weeks.valueChanged.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        w, weeks = self._desk.words, self.weeks.value()
        one = w.translate("Path", "Push everything by {n} week")
        self.button.setText(
            w.count(weeks, one, w.translate("Path", "Push everything by {n} weeks"))
        )
        before = [row.slot for row in self._path.rows]
        after = try_push(self._desk.figures, before, self._push, weeks)
        self.told.setText(push_line(w, self._push, before, after, self._desk.content))

    def push(self) -> None:
        """Move it all; one undo step."""
        self._desk.editor.run(
            push_everything, self.weeks.value(), self._path.person.id, today=self._desk.today
        )
