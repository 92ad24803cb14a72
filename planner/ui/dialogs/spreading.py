"""Spread out: the smallest move that takes an overload away, else the smallest stretch, else why
there is none.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from planner.domain.slots import Slot
from planner.services.naming import name_of
from planner.services.slot_words import slot_asks
from planner.services.spreading import Move, Spreading, take_spreading
from planner.services.violation_words import hours_text, titles
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.dialogs.mending import worse_lines
from planner.ui.widgets.fact_table import FactTable
from planner.ui.wording import person_name, state_sentence

_WHY = {
    "booked": QT_TRANSLATE_NOOP("Mend", "booked"),
    "running": QT_TRANSLATE_NOOP("Mend", "has begun"),
    "done": QT_TRANSLATE_NOOP("Mend", "done"),
    "fixed": QT_TRANSLATE_NOOP("Mend", "fixed"),
    "long": QT_TRANSLATE_NOOP("Mend", "longer than three years"),
}

MOST_NAMED = 6


class SpreadOut(Asking):
    """Shows a proposal; *Move* takes it over as one step."""

    def __init__(self, desk: Desk, found: Spreading, hours: float, parent: QWidget | None) -> None:
        w = desk.words
        who = person_name(w, desk.content, found.person)
        line = w.translate("Mend", "{hours} too many from {first} to {last}").format(
            hours=hours_text(w, hours), first=w.day(found.first), last=w.day(found.last)
        )
        moves = bool(found.moves)
        no = w.translate("Plan", "Cancel") if moves else w.translate("Plan", "Close")
        yes = w.translate("Mend", "Move") if moves else ""
        yes = w.translate("Mend", "Stretch") if found.stretched else yes
        title = w.translate("Mend", "Spread out: {person}").format(person=who)
        super().__init__(title, line, yes, no, parent)
        self._desk, self.found = desk, found
        self.setMinimumWidth(840)
        if moves:
            self._show_moves(w)
        else:
            self._show_why_not(w)

    # -- a move --------------------------------------------------------------------------

    def _show_moves(self, w: Words) -> None:
        found = self.found
        by = w.translate("Mend", "Moved by")
        if found.stretched:
            self._say_stretch(w)
            by = w.translate("Mend", "Longer by")
        else:
            self._say(w.translate("Mend", "The smallest move that takes it away:"), "strong")
        heads = [
            w.translate("Mend", "What"),
            w.translate("Mend", "Now"),
            w.translate("Mend", "Then"),
            by,
        ]
        rows = [self._move_row(move, w) for move in found.moves]
        self.moves = FactTable(w.translate("Mend", "What moves"), heads, rows)
        self.column.addWidget(self.moves)
        assert found.outcome is not None
        changed = found.outcome.slots
        if changed:
            self._say(w.translate("Mend", "What it does to the days to be kept:"), "strong")
            heads = [
                w.translate("Mend", "What"),
                w.translate("Mend", "Now"),
                w.translate("Mend", "Then"),
            ]
            rows = [self._slot_row(*pair, w) for pair in changed]
            self.slots = FactTable(w.translate("Mend", "Days to be kept"), heads, rows)
            self.column.addWidget(self.slots)
        else:
            self._say(w.translate("Mend", "All days to be kept stay as they are."), "quiet")
        if not found.smallest:
            more = w.translate("Mend", "Not everything could be tried; a smaller one may exist.")
            self._say(more, "quiet")

    def _say_stretch(self, w: Words) -> None:
        no = w.translate("Mend", "No move takes it away. More days for the same hours do:")
        self._say(no, "strong")
        stays = w.translate(
            "Mend",
            "The days it has now stay within it. What is added is time to prepare, to practise or "
            "to follow up.",
        )
        self._say(stays, "quiet")

    def _by(self, move: Move, days: int, w: Words) -> str:
        if self.found.stretched:
            longer = w.translate("Mend", "{n} day"), w.translate("Mend", "{n} days")
            return w.count(move.more, *longer)
        one, many = w.translate("Mend", "{n} day earlier"), w.translate("Mend", "{n} days earlier")
        if days > 0:
            one, many = w.translate("Mend", "{n} day later"), w.translate("Mend", "{n} days later")
        return w.count(abs(days), one, many)

    def _move_row(self, move: Move, w: Words) -> list[str]:
        days = (move.after.start - move.before.start).days
        return [
            name_of(self._desk.content, "actions", move.before.id),
            f"{w.day(move.before.start)} – {w.day(move.before.end)}",
            f"{w.day(move.after.start)} – {w.day(move.after.end)}",
            self._by(move, days, w),
        ]

    def _slot_row(self, before: Slot, after: Slot, w: Words) -> list[str]:
        content = self._desk.content
        who = person_name(w, content, after.person)
        return [
            f"{who}, {slot_asks(content, after, w)}",
            state_sentence(w, before),
            state_sentence(w, after),
        ]

    # -- none ----------------------------------------------------------------------------

    def _show_why_not(self, w: Words) -> None:
        found, content = self.found, self._desk.content
        self._say(
            w.translate(
                "Mend", "No move takes it away without making something worse, nor do more days."
            ),
            "strong",
        )
        if found.hindered is not None:
            moves, outcome = found.hindered
            named = ", ".join(
                w.translate("Mend", "“{title}” on {start}").format(
                    title=name_of(content, "actions", m.before.id), start=w.day(m.after.start)
                )
                for m in moves
            )
            near = w.translate("Mend", "{moves} would make room, but then:").format(moves=named)
            self._say(near)
            for line in worse_lines(self._desk.figures, outcome, w):
                self._say(f"■ {line}")
        if found.too_full:
            alone = w.translate("Mend", "Alone too much for one of these weeks: {titles}")
            self._say(alone.format(titles=titles(content, found.too_full)))
        if found.stays:
            named = ", ".join(
                f"{name_of(content, 'actions', id_)} ({w.translate('Mend', _WHY[why])})"
                for id_, why in found.stays[:MOST_NAMED]
            )
            named += " …" if len(found.stays) > MOST_NAMED else ""
            self._say(w.translate("Mend", "These stay: {titles}").format(titles=named))
        self._say(self._help(w))
        if not found.smallest:
            self._say(w.translate("Mend", "Not everything could be tried."), "quiet")
        if not self._desk.plan.read_only:
            who = person_name(w, content, found.person)
            self.person = QPushButton(
                w.translate("Mend", "Hours a week of {person}…").format(person=who)
            )
            self.person.setAutoDefault(False)
            self.person.clicked.connect(self._open_person)
            self.column.addWidget(self.person, 0, Qt.AlignmentFlag.AlignLeft)

    def _help(self, w: Words) -> str:
        if self.found.hours_needed is None:
            return w.translate(
                "Mend",
                "What would help: other days, since somebody is away for a whole week; fewer "
                "hours; or somebody else.",
            )
        text_ = w.translate(
            "Mend", "What would help: {hours} a week in that time, or somebody else."
        )
        if self.found.on_terms:
            text_ = w.translate(
                "Mend",
                "{titles}: its term gives the days. What would help: {hours} a week in that "
                "time, or somebody else.",
            )
        return text_.format(
            hours=hours_text(w, self.found.hours_needed),
            titles=titles(self._desk.content, self.found.on_terms),
        )

    def _open_person(self) -> None:
        self._desk.choose("people", self.found.person)
        self.reject()
        self._desk.inspect_asked.emit()

    def _say(self, line: str, name: str = "") -> None:
        self.column.addWidget(text(line, name) if name else text(line))

    def accept(self) -> None:
        """Move, as one step."""
        self._desk.editor.run(take_spreading, self.found.person, self.found.moves)
        super().accept()
