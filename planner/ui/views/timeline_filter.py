"""The timeline's filters: one menu, and what is chosen as chips in a row above the chart.

The row is there only while something is filtered, or while words are typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from planner.domain.record import label_of
from planner.services.matching import fold
from planner.services.naming import cut
from planner.ui.desk import Desk
from planner.ui.models.timeline_showing import (
    FILTER_WORDS,
    Choice,
    Showing,
    chips_of,
    choices_of,
)
from planner.ui.models.timeline_sieve import EVERYTHING, Narrowed
from planner.ui.widgets.choice_popup import ChoicePopup, offers_hint
from planner.ui.widgets.filter_chips import FilterChips
from planner.ui.widgets.tool_button import ticked, tool_button

MANY = 24
"""From so many choices on a name is typed instead of looked for in a menu."""
SLOW = 5000
"""From so many actions on the chart waits until the typing rests."""
REST = 200


class TimelineFilter(QObject):
    """`narrowed`: something else is to be shown. `left`: the keyboard goes back to the chart."""

    narrowed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held: Narrowed = EVERYTHING
        self.button = tool_button(self._fill)
        self.menu = self.button.menu()
        self.row = QWidget()
        self.row.setObjectName("filterRow")
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setFixedWidth(200)
        self.text.textChanged.connect(self._type)
        self.text.installEventFilter(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._look_for)
        line = QHBoxLayout(self.row)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(8)
        line.addWidget(self.text)
        self._chips = FilterChips()
        line.addWidget(self._chips, 100)
        line.addStretch(1)

    # -- the menu ----------------------------------------------------------------------

    def _fill(self, menu: QMenu) -> None:
        """The choices as they are now; ticked where the timeline is narrowed to them."""
        w, desk = self._desk.words, self._desk
        teams = [(t.id, label_of(t)) for t in desk.content.teams.values()]
        held = {desk.team} if desk.team else set()
        self._offer("team", w.translate("Timeline", "Team"), teams, held)
        for key, word in FILTER_WORDS.items():
            choices = choices_of(w, desk.content, key)
            self._offer(key, w.translate("Timeline", word), choices, getattr(self._held, key))
        menu.addSeparator()
        menu.addAction(w.translate("Timeline", "Words…"), self.begin_text)
        clear = menu.addAction(w.translate("Timeline", "Show everything"), self.clear)
        clear.setEnabled(bool(self._held) or desk.team is not None)

    def _offer(
        self, key: str, word: str, choices: Sequence[Choice], held: Sequence[str] | set[str]
    ) -> None:
        if len(choices) > MANY:
            self.menu.addAction(f"{word}…", partial(self.ask, key, word))
            return
        sub = self.menu.addMenu(word)
        sub.setEnabled(bool(choices))
        for value, label in choices:
            on = value in held
            ticked(sub, cut(label, 80), on, partial(self.turn, key, value, not on))

    def ask(self, key: str, word: str) -> ChoicePopup:
        """Ask for a name where there are too many for a menu."""
        kind = "teams" if key == "team" else key
        choices = choices_of(self._desk.words, self._desk.content, kind)

        def take(name: str) -> str:
            found = next((value for value, label in choices if fold(label) == fold(name)), None)
            if found is None:
                told = self._desk.words.translate("Timeline", "Nothing here is called “{name}”.")
                return told.format(name=name)
            self.turn(key, found, True)
            return ""

        labels, hint = [label for _, label in choices], offers_hint(self._desk.words)
        popup = ChoicePopup(word, labels, take, self.button, hint)
        popup.open_at(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))
        return popup

    def turn(self, key: str, value: str, on: bool) -> None:
        """Take a value of a filter in or out; of teams there is one for the whole window."""
        if key == "team":
            self._desk.only_team(value if on else None)
            return
        self.narrowed.emit(Showing(narrowed=self._held).turned(key, value, on).narrowed)

    def clear(self) -> None:
        """Show everything again."""
        self._rest.stop()
        self._set_text("")
        self.narrowed.emit(EVERYTHING)
        self._desk.only_team(None)

    # -- words -------------------------------------------------------------------------

    def begin_text(self) -> None:
        """Let words be typed."""
        self.text.show()
        self.row.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self) -> None:
        if len(self._desk.content.actions) < SLOW:
            self._look_for()
        else:
            self._rest.start(REST)

    def _look_for(self) -> None:
        self.narrowed.emit(Showing(narrowed=self._held).saying(self.text.text()).narrowed)

    def _set_text(self, text: str) -> None:
        if self.text.text() != text:
            self.text.blockSignals(True)
            self.text.setText(text)
            self.text.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc takes the words away, Enter goes to what they found."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.text.clear()
                self.left.emit()
                self._show_row()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    # -- what is shown -------------------------------------------------------------------

    def show_narrowed(self, narrowed: Narrowed) -> None:
        """What the timeline is narrowed to now."""
        self._held = narrowed
        self._set_text(narrowed.text if narrowed.text.strip() else self.text.text().strip())
        self.retranslate()

    def retranslate(self) -> None:
        """Words and chips anew."""
        w = self._desk.words
        word = w.translate("Timeline", "Filter")
        self.button.setText(f"{word} ▾")
        self.button.setAccessibleName(w.translate("Timeline", "Filter the timeline"))
        told = w.translate("List", "Filter by words")
        self.text.setPlaceholderText(told)
        self.text.setAccessibleName(told)
        self._show_chips()
        self._show_row()

    def _show_row(self) -> None:
        typing = bool(self.text.text()) or self.text.hasFocus()
        self.text.setVisible(typing)
        self.row.setVisible(typing or self._chips.count > 0)

    def _show_chips(self) -> None:
        self._chips.clear()
        desk = self._desk
        if desk.team is not None and desk.team in desk.content.teams:
            label = label_of(desk.content.teams[desk.team])
            self._chips.add(desk.words, label, lambda: desk.only_team(None))
        for key, value, label in chips_of(desk.words, desk.content, self._held):
            self._chips.add(desk.words, label, partial(self.turn, key, value, False))
