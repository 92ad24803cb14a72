"""The bar above the matrix: words to look for, the day, what is shown, and that as chips."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu

from planner.domain.record import label_of
from planner.services.naming import cut
from planner.ui.desk import Desk
from planner.ui.models.matrix_order import GROUPINGS, SORTINGS, Grouping, Sorting
from planner.ui.models.matrix_shown import Shown, hidden_of
from planner.ui.views.matrix_day import AskDay
from planner.ui.views.matrix_hiding import MatrixHiding, hidden_word
from planner.ui.views.matrix_views import MatrixViews
from planner.ui.widgets.tool_button import ticked, tool_button
from planner.ui.widgets.view_bar import TABLES, ViewBar

ROOMY: Final = 860
"""From this width on every button says all of itself."""
NARROW: Final = 690
"""Below it what is shown is chosen in one menu."""
LINE: Final = (84, 190)
"""Pixels of the line for words, where there is little room and where there is enough."""


class MatrixBar(ViewBar):
    """Changes `shown`; `narrowed`, `day_asked` and `export_asked` say what is wished."""

    day_asked = Signal(object)

    def __init__(self, desk: Desk, shown: Shown, hiding: MatrixHiding) -> None:
        super().__init__(desk, TABLES)
        self._shown, self._hiding = shown, hiding
        self.day = self._today = desk.today
        desk.changed.connect(self._follow_today)
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self._look_for)
        self.today = tool_button(checkable=True)
        self.today.clicked.connect(lambda: self.ask_day(self._desk.today))
        self.at = tool_button(self._fill_days)
        self.gaps = tool_button(checkable=True)
        self.gaps.clicked.connect(self._turn_gaps)
        self.group = tool_button(self._fill_groups)
        self.needed = tool_button(self._fill_needed)
        self.more = tool_button(self._fill_more)
        self.views = MatrixViews(desk, shown, lambda: self.day, self._look, self)
        tools = (self.text, self.today, self.at, self.gaps, self.group, self.needed, self.more)
        self.lay_out((*tools, self.views.saved.button))

    def _look(self, text: str, day: dt.date) -> None:
        """As a saved view says; the rest of it is in `shown` already."""
        self._show_text(text)
        self.ask_day(day)
        self.renew()

    def _show_text(self, text: str) -> None:
        """The words that are looked for, from elsewhere than the line."""
        self.text.blockSignals(True)
        self.text.setText(text)
        self.text.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the words that explain a choice give way to the choice."""
        super().resizeEvent(event)
        wide, before = event.size().width(), event.oldSize().width()
        if any((wide < bound) != (before < bound) for bound in (ROOMY, NARROW)):
            self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """What does not fit gives way, so the bar asks for little."""
        return QSize(0, super().minimumSizeHint().height())

    def _fill_more(self, menu: QMenu) -> None:
        """What has no room of its own."""
        w = self._desk.words
        ticked(menu, w.translate("Matrix", "Only gaps"), self._shown.only_gaps, self.gaps.click)
        self._fill_groups(menu.addMenu(self.group.accessibleName()))
        self._fill_needed(menu.addMenu(w.translate("Matrix", "Needed for")))
        menu.addMenu(self.views.saved.menu)

    # -- the day -----------------------------------------------------------------------------

    def ask_day(self, day: dt.date) -> None:
        """Look at another day."""
        self.day = day
        self.retranslate()
        self.day_asked.emit(day)

    def _follow_today(self) -> None:
        """Today may be another day: who looked at today goes on doing so."""
        before, self._today = self._today, self._desk.today
        if before != self._today:
            self.ask_day(self._today if self.day == before else self.day)

    def _fill_days(self, menu: QMenu) -> None:
        """The day each development needs us by, then any other."""
        w = self._desk.words
        today, on = self._desk.today, self.day == self._desk.today
        ticked(menu, w.translate("Matrix", "Today"), on, lambda: self.ask_day(today))
        menu.addSeparator()
        for title, day in self._dues():
            action = menu.addAction(f"{w.day(day)}  {title}".replace("&", "&&"))
            action.triggered.connect(lambda _=False, day=day: self.ask_day(day))
        menu.addSeparator()
        other = menu.addAction(w.translate("Matrix", "Another day…"))
        other.triggered.connect(self.open_day)

    def _dues(self) -> Sequence[tuple[str, dt.date]]:
        found = []
        for each in self._desk.content.developments.values():
            due = self._desk.figures.state_of(each.id).due
            if due is not None and each.status not in ("void", "did_not_come"):
                found.append((cut(label_of(each), 60), due))
        return sorted(found, key=lambda entry: entry[1])

    def open_day(self) -> AskDay:
        """Ask for any day, as one says it."""
        dialog = AskDay(self._desk, self.ask_day, self)
        dialog.open()
        return dialog

    # -- what is shown -----------------------------------------------------------------------

    def _look_for(self, text: str) -> None:
        self._shown.text = text
        self.narrowed.emit()

    def _turn_gaps(self) -> None:
        self._shown.only_gaps = self.gaps.isChecked()
        self.narrowed.emit()

    def _fill_groups(self, menu: QMenu) -> None:
        """How people are gathered, and in which order competencies stand."""
        w, shown = self._desk.words, self._shown
        menu.addSection(w.translate("List", "People"))
        for grouping in GROUPINGS:
            word, on = self._groupings()[grouping], grouping == shown.grouping
            ticked(menu, word, on, partial(self.group_by, grouping))
        menu.addSection(w.translate("Place", "Competencies"))
        for sorting, word in zip(SORTINGS, self._sortings(), strict=True):
            ticked(menu, word, sorting == shown.sorting, partial(self.sort_by, sorting))

    def _groupings(self) -> dict[Grouping, str]:
        w = self._desk.words
        return {
            "team": w.translate("List", "Team"),
            "role": w.translate("List", "Role"),
            "name": w.translate("Matrix", "by name alone"),
        }

    def _briefly(self) -> dict[Grouping, str]:
        """Where there is little room; never a bare "Team", which would read like a filter."""
        w = self._desk.words
        return {
            "team": w.translate("Matrix", "By team"),
            "role": w.translate("Matrix", "By role"),
            "name": w.translate("Matrix", "By name"),
        }

    def _sortings(self) -> tuple[str, ...]:
        w = self._desk.words
        return (
            w.translate("Matrix", "as in the catalogue"),
            w.translate("Matrix", "by name"),
            w.translate("Matrix", "most gaps first"),
        )

    def sort_by(self, sorting: Sorting) -> None:
        """Another order of the competencies; people always stand by name."""
        self._shown.sorting = sorting
        self.renew()

    def group_by(self, grouping: Grouping) -> None:
        """Gather people by team or by role."""
        self._shown.grouping = grouping
        self._shown.folded = {key for key in self._shown.folded if not key.startswith("group:")}
        self.renew()

    def _fill_needed(self, menu: QMenu) -> None:
        w, shown = self._desk.words, self._shown
        self._choice(
            menu, w.translate("Matrix", "Everything"),
            (not shown.only_needed and shown.development is None, False, None),
        )  # fmt: skip
        self._choice(
            menu, w.translate("Matrix", "Only what is needed"),
            (shown.only_needed and shown.development is None, True, None),
        )  # fmt: skip
        menu.addSeparator()
        for each in self._desk.content.developments.values():
            if self._desk.figures.of_development(each.id):
                on = shown.development == each.id
                self._choice(menu, cut(label_of(each), 60), (on, False, each.id))

    def _choice(self, menu: QMenu, word: str, what: tuple[bool, bool, str | None]) -> None:
        on, only, development = what
        ticked(menu, word, on, partial(self.need, only, development))

    def need(self, only: bool, development: str | None) -> None:
        """Show every competency, those needed, or those one development needs."""
        self._shown.only_needed, self._shown.development = only, development
        self.renew()

    def clear(self) -> None:
        """Show everything again."""
        shown = self._shown
        shown.only_gaps = shown.only_needed = False
        shown.development, shown.text = None, ""
        shown.show_hidden()
        self._show_text("")
        self._desk.only_team(None)
        self.renew()

    # -- words -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Words and chips anew."""
        w = self._desk.words
        self.views.saved.retranslate()
        self.text.setFixedWidth(LINE[self.width() >= ROOMY])
        self.text.setPlaceholderText(w.translate("Matrix", "Filter"))
        self.text.setToolTip(w.translate("List", "Filter by words"))
        self.text.setAccessibleName(w.translate("List", "Filter by words"))
        at = w.translate("Matrix", "At a day")
        if self.day != self._desk.today:
            at = w.translate("Matrix", "At {day}").format(day=w.day(self.day))
        self.today.setChecked(self.day == self._desk.today)
        self.gaps.setChecked(self._shown.only_gaps)
        group = w.translate("Matrix", "Grouped: {what}")
        grouped = group.format(what=self._groupings()[self._shown.grouping])
        for button, told, opens in (
            (self.today, w.translate("Matrix", "Today"), False),
            (self.at, at, True),
            (self.gaps, w.translate("Matrix", "Only gaps"), False),
            (self.group, grouped, True),
            (self.needed, w.translate("Matrix", "Needed for"), True),
            (self.more, w.translate("Map", "Show"), True),
            (self.export, w.translate("Matrix", "Export"), True),
        ):
            short = told
            if button is self.group and self.width() < ROOMY:
                short = self._briefly()[self._shown.grouping]
            if button is self.at and self.width() < ROOMY and self.day == self._desk.today:
                short = w.translate("Matrix", "Today")
            button.setText(f"{short} ▾" if opens else short)
            button.setAccessibleName(told)
        self.today.setVisible(self.width() >= ROOMY)  # else it is the first day that is offered
        for button in (self.gaps, self.group, self.needed, self.views.saved.button):
            button.setVisible(self.width() >= NARROW)
        self.more.setVisible(self.width() < NARROW)
        self._show_chips()

    def _show_chips(self) -> None:
        shown, content, w = self._shown, self._desk.content, self._desk.words
        self.chips.clear()
        if shown.team is not None and shown.team in content.teams:
            team = label_of(content.teams[shown.team])
            self.chips.add(w, team, lambda: self._desk.only_team(None))
        if shown.development is not None and shown.development in content.developments:
            title = label_of(content.developments[shown.development])
            self.chips.add(w, title, lambda: self.need(False, None))
        elif shown.only_needed:
            self.chips.add(w, w.translate("Matrix", "needed"), lambda: self.need(False, None))
        if hidden := hidden_of(content, shown):
            told = w.translate("Matrix", "Bring back what is hidden")
            self.chips.offer(hidden_word(w, len(hidden)), told, self._hiding.fill)
