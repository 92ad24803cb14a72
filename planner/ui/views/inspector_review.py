"""Look again: when a development or a goal comes up, and that it is still true, in one key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from planner.domain.review import ComesUp, comes_up
from planner.services.confidential import shown_name
from planner.services.developments import review_development
from planner.services.goals import abandon_goal, realise_goal, reopen_goal, review_goal
from planner.services.naming import name_of
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.entry_words import entry_line
from planner.ui.models.next_steps import due_in
from planner.ui.views.inspector_parts import Section, left, quiet_until
from planner.ui.wording import from_now

KEY = "F8"
"""Says that what is chosen is still true."""


class _Review(Section):
    """A day, the button, and a line that may be said with it."""

    key = "review"

    def __init__(self, desk: Desk, id_: str) -> None:
        super().__init__(desk)
        self.id = id_
        self._head = text("", "strong")
        self.day = text("")
        self.still = QPushButton()
        self.still.clicked.connect(self.say)
        key = QShortcut(QKeySequence(KEY), self)
        key.activated.connect(lambda: self.say() if self.still.isVisible() else None)
        self.told = quiet_until("quiet")
        row = QHBoxLayout()
        row.addWidget(self.day, 1)
        row.addWidget(self.still, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._head)
        self.column.addLayout(row)
        self.column.addWidget(self.told)

    def say(self) -> None:
        """It is still true."""

    def begin(self) -> None:
        self.still.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, day: str, told: str, can: bool) -> None:
        w = self.desk.words
        self._head.setText(w.translate("Details", "Look again"))
        self.still.setText(w.translate("Focus", "Still true"))
        self.still.setToolTip(KEY)
        self.still.setVisible(can and not self.desk.plan.read_only)
        self.day.setText(day)
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _when(self, day: Any) -> str:
        w, today = self.desk.words, self.desk.today
        if day <= today:
            return w.translate("Details", "now")
        return f"{w.day(day)}, {from_now(w, day, today)}"


class DevelopmentReview(_Review):
    """Comes up by how far off it is; at once with a contradiction or a tripped indicator."""

    def __init__(self, desk: Desk, id_: str) -> None:
        super().__init__(desk, id_)
        self.note = QLineEdit()
        self.note.returnPressed.connect(self.say)
        self.column.addWidget(self.note)

    def renew(self) -> None:
        record = self.desk.content.developments.get(self.id)
        again = comes_up(self.desk.content, record, self.desk.today) if record else None
        self.setVisible(again is not None)
        if again is None or record is None:
            return
        self._show(self._when(again.day), "\n".join(self._reasons(again)), True)
        w = self.desk.words
        self.note.setVisible(not self.desk.plan.read_only)
        self.note.setPlaceholderText(w.translate("Details", "What you saw (may stay empty)"))
        self.note.setAccessibleName(w.translate("Details", "What you saw (may stay empty)"))

    def _reasons(self, again: ComesUp) -> list[str]:
        w, content = self.desk.words, self.desk.content
        record = content.developments[self.id]
        against = w.translate("Details", "Speaks against it: {title}")
        tripped = w.translate("Details", "Early indicator has tripped: {title}")
        others = self.desk.in_company
        names = [shown_name(w, content, "signals", i, others) for i in again.signals]
        lines = [against.format(title=name) for name in names]
        lines += [tripped.format(title=name_of(content, "indicators", i)) for i in again.indicators]
        if not lines and record.reviews:
            last = w.translate("Details", "Last: {line}")
            lines.append(last.format(line=entry_line(w, content, record.reviews[-1], others)))
        return lines

    def say(self) -> None:
        note, desk = " ".join(self.note.text().split()), self.desk
        if desk.editor.run(review_development, self.id, note=note, today=desk.today) is not None:
            self.note.clear()
            self.renew()


class GoalReview(_Review):
    """Kept in sight until it is realised, or given up for a reason."""

    def __init__(self, desk: Desk, id_: str) -> None:
        super().__init__(desk, id_)
        self.realised, self.give_up, self.reopen = QPushButton(), QPushButton(), QPushButton()
        self.realised.clicked.connect(lambda: desk.editor.run(realise_goal, id_, today=desk.today))
        self.give_up.clicked.connect(self._ask_reason)
        self.reopen.clicked.connect(lambda: desk.editor.run(reopen_goal, id_))
        self.column.addLayout(left(self.realised, self.give_up, self.reopen))
        self.reason = QLineEdit()
        self.reason.hide()
        self.reason.returnPressed.connect(self._abandon)
        self.trouble = quiet_until("fieldTrouble")
        below = QVBoxLayout()
        below.addWidget(self.reason)
        below.addWidget(self.trouble)
        self.column.addLayout(below)

    def renew(self) -> None:
        w = self.desk.words
        goal = self.desk.content.goals.get(self.id)
        if goal is None:
            return
        open_ = goal.status == "open"
        self._show(self._line(goal), "", open_)
        can = not self.desk.plan.read_only
        self.realised.setText(w.translate("Details", "Realised"))
        self.give_up.setText(w.translate("Details", "Give up …"))
        self.reopen.setText(w.translate("Details", "Take up again"))
        self.realised.setVisible(open_ and can)
        self.give_up.setVisible(open_ and can)
        self.reopen.setVisible(not open_ and can)
        hint = w.translate("Details", "Given up because … (Enter)")
        self.reason.setPlaceholderText(hint)
        self.reason.setAccessibleName(hint)
        if not open_:
            self.reason.hide()
            self.trouble.hide()

    def _line(self, goal: Any) -> str:
        w = self.desk.words
        if goal.status != "open":
            text_ = (
                w.translate("Details", "Realised on {day}.")
                if goal.status == "realised"
                else w.translate("Details", "Given up on {day} because {reason}.")
            )
            reason = goal.reason.strip().rstrip(".")
            return text_.format(day=w.day(goal.closed_on), reason=reason)
        due = due_in(goal.reviewed_on, goal.review_days)
        if goal.review_days is None:
            return w.translate("Details", "No rhythm yet; see More fields.")
        return self._when(due or self.desk.today)

    def say(self) -> None:
        self.desk.editor.run(review_goal, self.id, today=self.desk.today)

    def _ask_reason(self) -> None:
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _abandon(self) -> None:
        reason = " ".join(self.reason.text().split())
        if not reason:
            told = self.desk.words.translate("Details", "Say why it is given up.")
            self.trouble.setText(told)
            self.trouble.show()
            self.reason.setAccessibleDescription(told)
            return
        if self.desk.editor.run(abandon_goal, self.id, reason, today=self.desk.today) is not None:
            self.reason.clear()
            self.renew()
