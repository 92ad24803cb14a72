"""What is asked before something is tried: how far the date moves on, which wave moves where."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from planner.domain.problem import Problem, Refused, refuse
from planner.domain.record import label_of
from planner.domain.wave import expected_day, follows_wave, wave_moved
from planner.services.difference_words import nothing_sentence
from planner.services.naming import name_of
from planner.services.problem_words import problem_text
from planner.services.trying import later_day
from planner.services.typed import typed_day, typed_number
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text


class _HowFar(Asking):
    """By weeks, or to a day: what was typed last counts. What can't be done is said at once."""

    weeks_first = 8

    def __init__(self, desk: Desk, title: str, line: str, parent: QWidget) -> None:
        w = desk.words
        super().__init__(
            title, line, w.translate("WhatIf", "Try it"), w.translate("Plan", "Cancel"), parent
        )
        self._desk = desk
        self.form = QFormLayout()
        self.weeks, self.day = QLineEdit(str(self.weeks_first)), QLineEdit()
        self.trouble, self.told = text("", "fieldTrouble"), text("", "quiet")
        self.column.addLayout(self.form)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.told)

    def _add(self, label: str, field: QWidget) -> None:
        field.setAccessibleName(label)
        named = QLabel(label)
        named.setBuddy(field)
        self.form.addRow(named, field)

    def _begin(self, weeks: str, day: str) -> None:
        self._add(weeks, self.weeks)
        self._add(day, self.day)
        self.weeks.textEdited.connect(self.day.clear)
        self.day.textEdited.connect(self.weeks.clear)
        for field in (self.weeks, self.day):
            field.setMaximumWidth(200)
            field.textChanged.connect(self._show)
        self._show()
        self.weeks.selectAll()
        self.weeks.setFocus()

    def _read(self) -> tuple[float | None, dt.date | None]:
        """Weeks or a day as typed; raises `Refused`."""
        day = typed_day(self.day.text(), self._desk.today)
        weeks = typed_number(self.weeks.text(), self._desk.words.language)
        return (None, day) if day is not None else (weeks, None)

    def _show(self) -> None:
        try:
            self.told.setText(self._sentence(*self._read()))
        except Refused as refused:
            self.told.setText("")
            self._refuse(refused.problems[0])
        else:
            self._refuse(None)

    def _refuse(self, problem: Problem | None) -> None:
        sentence = problem_text(self._desk.words, problem) if problem else ""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        for field in (self.weeks, self.day):
            field.setAccessibleDescription(sentence)
        self.yes.setEnabled(not sentence)

    def _sentence(self, weeks: float | None, day: dt.date | None) -> str:
        """What it would be; raises `Refused` where it can't be."""
        del weeks, day
        return ""


class MoveDate(_HowFar):
    """The plan as of a later day."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        w = desk.words
        super().__init__(
            desk,
            w.translate("WhatIf", "Move the date on"),
            w.translate(
                "WhatIf",
                "Everything is shown as on a later day, as if nothing was done until then. The "
                "plan and the clock stay as they are.",
            ),
            parent,
        )
        self._today = desk.what_if.today
        self._begin(
            w.translate("WhatIf", "By how many weeks"), w.translate("WhatIf", "Or to this day")
        )

    def _day(self, weeks: float | None, day: dt.date | None) -> dt.date:
        if weeks is not None and weeks != int(weeks):
            day, weeks = self._today + dt.timedelta(round(weeks * 7)), None
        return later_day(self._today, day, None if weeks is None else int(weeks))

    def _sentence(self, weeks: float | None, day: dt.date | None) -> str:
        w = self._desk.words
        told = w.translate("WhatIf", "Shown as on {day}.")
        return told.format(day=w.day(self._day(weeks, day)))

    def accept(self) -> None:
        """Try it."""
        self._desk.what_if.move_date(self._day(*self._read()))
        super().accept()


class MoveWave(_HowFar):
    """One development sooner or later than it is expected."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        w = desk.words
        super().__init__(
            desk,
            w.translate("WhatIf", "Move a wave"),
            w.translate(
                "WhatIf",
                "Earliest, most likely and latest day move together. It is only tried: taken "
                "over, it becomes a new forecast.",
            ),
            parent,
        )
        self._content = desk.what_if.contents[0]
        self.which = QComboBox()
        movable = self._movable()
        self._following = [id_ for id_ in movable if follows_wave(self._content, id_)]
        """Those whose move changes something, the one that comes first on top."""
        for id_ in movable:
            self.which.addItem(label_of(self._content.developments[id_]), id_)
        self.which.setCurrentIndex(max(self.which.findData(self._chosen()), 0))
        self.which.currentIndexChanged.connect(self._show)
        self._add(w.translate("WhatIf", "Which development"), self.which)
        self._begin(
            w.translate("WhatIf", "By how many weeks (−8: sooner)"),
            w.translate("WhatIf", "Or to this day"),
        )

    def _movable(self) -> list[str]:
        """Developments whose wave can be moved, the one that comes first on top."""
        days: dict[str, dt.date] = {}
        for id_, development in self._content.developments.items():
            try:
                days[id_] = expected_day(development)
            except Refused:
                continue
        return sorted(days, key=lambda id_: days[id_])

    def _chosen(self) -> str:
        kind, id_ = self._desk.choice or ("", "")
        if kind == "developments":
            return id_
        slot = self._desk.slot
        if slot is not None and slot.development is not None:
            return slot.development
        return self._following[0] if self._following else ""

    def _nothing(self, id_: str) -> str:
        """Why moving a development changes nothing, and which one would change something."""
        if id_ in self._following:
            return ""
        told = [nothing_sentence(self._desk.words, self._content, [id_])]
        if self._following:
            name = name_of(self._content, "developments", self._following[0])
            words = self._desk.words
            more = words.translate("WhatIf", "With {name} something would.")
            told.append(more.format(name=words.quoted(name)))
        return " ".join(told)

    def _sentence(self, weeks: float | None, day: dt.date | None) -> str:
        w, id_ = self._desk.words, self.which.currentData()
        if id_ is None:
            raise refuse("wave.none", "development")
        if weeks is None and day is None:
            raise refuse("wave.how_far", "weeks")
        development = self._content.developments[id_]
        expected = expected_day(development)
        try:
            by = day - expected if day is not None else dt.timedelta(round((weeks or 0) * 7))
        except OverflowError:
            raise refuse("wave.how_far", "weeks") from None
        wave_moved(development, by, self._desk.what_if.today)
        told = w.translate("WhatIf", "Most likely {before}; tried: {after}.")
        days = told.format(before=w.day(expected), after=w.day(expected + by))
        return "\n".join(filter(None, (days, self._nothing(id_))))

    def accept(self) -> None:
        """Try it."""
        weeks, day = self._read()
        self._desk.what_if.move_wave(str(self.which.currentData()), weeks, day)
        super().accept()
