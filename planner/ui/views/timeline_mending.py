"""Load and what doesn't add up on the timeline: the strip's figures, the quiet count, the list.

What is broken is looked for once the timeline stands there, and patched by every edit after it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.edit import Edit
from planner.domain.violation import CODES, Code, Violation
from planner.services.violation_words import slot_of
from planner.services.violations import Violations
from planner.ui.copying import copied_sentence
from planner.ui.desk import Desk
from planner.ui.models.violation_rows import Shown, ViolationRows
from planner.ui.views.load_strip import LoadStrip
from planner.ui.views.timeline_choice import people_of
from planner.ui.views.timeline_cures import Cures
from planner.ui.views.timeline_view import TimelineView
from planner.ui.views.violations import ViolationsPanel

MANY: Final = 50
"""Changes of one edit from which on the load is worked out a moment later too."""
MOMENT: Final = 40
"""Milliseconds: the picture comes first, the list and its count after it."""
STEP: Final = 0.008
"""Seconds at a time to look for what is broken: half of what a picture may take."""
PIECE: Final = 50
"""People and actions looked at between two looks at the clock."""


class TimelineMending(QObject):
    """Owns the list's panel and its button; the strip is the place's.

    `show_panel` puts the panel where the place has room for it, the first time.
    """

    def __init__(
        self,
        desk: Desk,
        view: TimelineView,
        strip: LoadStrip,
        show_panel: Callable[[QWidget], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._view, self._strip = desk, view, strip
        self._show_panel, self._parent = show_panel, parent
        self._known: Violations | None = None
        self._code: Code | None = None
        self._asked: str | None = None
        self._rows: ViolationRows | None = None
        self.panel: ViolationsPanel | None = None
        self._cures = Cures(desk, view, parent)
        self.after_load: Callable[[], None] = lambda: None
        """Called when the strip shows something else."""
        self.button = strip.count
        self.button.clicked.connect(self.turn)
        strip.week_opened.connect(self._open_week)
        strip.whose_asked.connect(self.show_load)
        view.chosen.connect(self._forget_asked)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._begin)
        self._later.start(0)
        self._looking = QTimer(self)
        self._looking.setInterval(0)
        self._looking.timeout.connect(self._look_on)
        self._waiting: list[tuple[Edit, frozenset[str]]] = []
        self._unseen = True
        """False once everything was looked at."""
        self._counted = False
        """True once the first count is shown: it stands while an edit is looked through."""
        self._owed = False
        """True while the load is to be shown a moment later."""
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(MOMENT)
        self._moment.timeout.connect(self._catch_up)

    @property
    def known(self) -> Violations:
        """What doesn't add up, looked for at the latest when it is asked for."""
        if self._known is None:
            self._known = Violations(self._desk.figures)
        for edit, needs in self._waiting:
            self._known.update(edit, needs)
        self._waiting.clear()
        return self._known

    @property
    def rows(self) -> ViolationRows:
        """What the list shows."""
        if self._rows is None:
            desk = self._desk
            shown = Shown(desk.team, self._code, desk.in_company, not desk.plan.read_only)
            self._rows = ViolationRows(desk.figures, self.known, desk.words, shown)
        return self._rows

    def _begin(self) -> None:
        self.show_load()
        self._looking.start()
        self._look_on()

    def _look_on(self) -> None:
        """Look at some more of a large plan; what is small is counted at once."""
        begun = perf_counter()
        while not self.known.look_on(PIECE):
            if perf_counter() - begun > STEP:
                self.renew()
                return
        self._looking.stop()
        self._unseen = False
        self.renew()

    # -- what is shown -------------------------------------------------------------------

    def take_over(self, edit: Edit, needs: Iterable[str]) -> None:
        """Take over an edit; the desk's figures have it already."""
        if self._known is None:
            return
        self._looking.stop()  # it goes on a moment later, with what this edit touched
        self._unseen = True
        self._waiting.append((edit, frozenset(needs)))
        self._rows = None
        if self.panel is not None:
            self.panel.overtake()
        self._moment.start()

    def _catch_up(self) -> None:
        self._looking.start()
        if self._owed:
            self.show_load()  # of many bars that is a turn of its own
        else:
            self._look_on()

    def narrow(self) -> None:
        """Another team is looked at."""
        self._forget_asked()
        self.renew()

    def renew(self) -> None:
        """Count and list anew: another team, language, kind, or state of the plan."""
        self._rows = None
        if self._known is None or self._unseen:
            if not self._counted:
                self._say_that_it_looks()
            return
        self._counted = True
        w, number = self._desk.words, len(self.rows.of_team)
        text = w.translate("Mend", "{n} to mend").format(n=w.number(number, 0))
        told = w.translate("Mend", "What doesn’t add up (F7)")
        if not number:
            text = w.translate("Mend", "✓ adds up")
            fine = w.translate("Mend", "Everything adds up.")
            told = f"{fine} (F7)"
        self._say(f"■ {text}" if number else text, told, f"{text} – {told}" if number else told)
        if self.panel is not None and not self.panel.isHidden():
            self.panel.show_rows(self.rows)

    def _say_that_it_looks(self) -> None:
        """No count before everything was looked at: a first one would be too small."""
        w = self._desk.words
        told = w.translate("Mend", "What doesn’t add up (F7)")
        text = w.translate("Mend", "being checked…")
        self._say(text, told, f"{told} – {text}")

    def _say(self, text: str, told: str, name: str) -> None:
        if self.button.text() == text and self.button.toolTip() == told:
            return
        self.button.setText(text)
        self.button.setToolTip(told)
        self.button.setAccessibleName(name)
        self._strip.lay_out()

    def show_load(self) -> None:
        """Show the load of whoever is chosen."""
        many = sum(len(edit.changes) for edit, _ in self._waiting) >= MANY
        self._owed = self._moment.isActive() and many and not self._strip.is_overtaken
        if self._owed or (self._later.isActive() and self._known is None):
            return
        bar = self._view.chosen_bar
        chosen = (self._asked,) if self._asked else people_of(self._desk, self._view, bar)
        desk = self._desk
        self._strip.show_load(self.known.loads, desk.today, chosen, desk.team, desk.words)
        self.after_load()

    def _forget_asked(self, *_: object) -> None:
        self._asked = None

    def recolour(self) -> None:
        """Another look."""
        if self.panel is not None:
            self.panel.recolour(self._desk.look.colours)

    # -- the list ------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """True while the list is shown."""
        return self.panel is not None and not self.panel.isHidden()

    @property
    def has_keyboard(self) -> bool:
        """True while the keyboard is in the list."""
        focus = self._view.window().focusWidget()
        return self.panel is not None and self.panel.isAncestorOf(focus)

    def take_keyboard(self) -> None:
        """Go to the list that is shown."""
        if self.panel is not None:
            self.panel.begin()

    def turn(self) -> None:
        """Show the list and go there, or hide it."""
        if self.panel is not None and not self.panel.isHidden():
            self.panel.hide()
            self._view.setFocus()
        else:
            self._open().begin()
        self.button.setChecked(self.is_open)

    def _open(self) -> ViolationsPanel:
        if self.panel is None:
            panel = self.panel = ViolationsPanel()
            panel.looked_at.connect(self._look_at)
            panel.mend_asked.connect(self.mend)
            panel.all_asked.connect(self._mend_all)
            panel.kind_asked.connect(self._narrow)
            panel.close_asked.connect(self.turn)
            panel.told.connect(
                lambda n: self._desk.editor.told.emit(copied_sentence(self._desk.words, n), False)
            )
            self._show_panel(panel)
            self.recolour()
        self.panel.show()
        self.button.setChecked(True)
        self.panel.show_rows(self.rows)
        return self.panel

    def _narrow(self, code: str) -> None:
        self._code = code if code in CODES else None
        self._rows = None
        if self.panel is not None:
            self.panel.show_rows(self.rows)

    def _open_week(self, monday: dt.date) -> None:
        """The list at the overload of a week."""
        people = set(self._strip.load.people) if self._strip.load else set()
        self._code, self._rows = None, None
        panel = self._open()
        for each in self.rows.rows:
            if each.code == "overload" and each.person in people and _holds(each, monday):
                panel.look_for(each)
                self._look_at(each)
                break
        panel.begin()

    def _look_at(self, violation: Violation) -> None:
        """Show the bar a row is about, and the load of its person."""
        chart = self._view.chart
        slot = slot_of(self._desk.figures, violation) if violation.code == "late" else None
        actions = [violation.action] if violation.action else [*violation.actions]
        places = (chart.place_for(action, violation.person) for action in actions)
        place = next((at for at in places if at is not None), None)
        if slot is not None:
            place = chart.place_of_slot(slot)
        if place is not None:
            self._view.choose(place)
        elif actions:
            self._desk.choose("actions", actions[0])
        elif violation.code == "beyond":
            self._desk.choose("competencies", violation.other or "")
        elif violation.code == "not_in_force":
            self._desk.choose("needs", violation.need or "")
        elif slot is not None:
            self._desk.choose_slot(slot)
        if violation.code == "overload":
            self._asked = violation.person
            self.show_load()

    # -- mending -------------------------------------------------------------------------

    def mend(self, violation: Violation) -> None:
        """Do what its cure does, or ask first; of what an edit mended or changed just now the list
        is shown anew instead."""
        if self._desk.plan.read_only:
            return
        if violation in self.rows.rows:
            self._cures.take(violation, self.rows.cure(violation), self.known)
        elif self.panel is not None:
            self.panel.show_rows(self.rows)

    @property
    def dialog(self) -> QDialog | None:
        """What is asked before something is mended."""
        return self._cures.dialog

    def _mend_all(self, code: Code) -> None:
        self._cures.take_all(code, self.rows.rows)


def _holds(violation: Violation, day: dt.date) -> bool:
    first, last = violation.first, violation.last
    return first is not None and last is not None and first <= day <= last
