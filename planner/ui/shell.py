"""What fills the window: rail, top bar, the place that is open, status bar, menus.

Built before a plan is read, so nothing here imports records, figures or numpy at the top.
"""

from __future__ import annotations

from collections.abc import KeysView, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.services.wording import load_words
from planner.ui import qt_words
from planner.ui.commanding import Commanding
from planner.ui.giving import give
from planner.ui.going import Going
from planner.ui.icons import window_icon
from planner.ui.inspecting import Inspecting
from planner.ui.main_window import MainWindow
from planner.ui.menus import Menus
from planner.ui.models.carried import Carried
from planner.ui.placing import Placing
from planner.ui.revealing import Revealing
from planner.ui.searching import Searching
from planner.ui.standing import Standing
from planner.ui.tasks import Tasks
from planner.ui.theme import Look
from planner.ui.tidying import Tidying
from planner.ui.trying import Trying
from planner.ui.views.welcome import Opening, Welcome
from planner.ui.wearing import Wearing
from planner.ui.widgets.bottom_bar import BottomBar
from planner.ui.widgets.divided import Divided
from planner.ui.widgets.notice import Notice, Reminder, UndoBar
from planner.ui.widgets.pressing import pressed_by
from planner.ui.widgets.rail import Rail
from planner.ui.widgets.spoken import speak_roles
from planner.ui.widgets.tab_order import go_on
from planner.ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from planner.services.wording import Words
    from planner.ui.desk import Desk
    from planner.ui.place import Place, PlaceView

SLIM: Final = 440
"""Pixels the place that is open always has, beside rail and details."""


class Shell(QWidget):
    """The inside of one window."""

    command_asked = Signal(str)
    worded = Signal()
    """Everything here speaks another language now."""

    def __init__(
        self, frame: MainWindow, places: Sequence[Place], words: Words, look: Look
    ) -> None:
        super().__init__()
        speak_roles()
        self.frame = frame
        self.settings = frame.settings
        self.words = words
        self.look = look
        self.desk: Desk | None = None
        self.tasks = Tasks(self)
        frame.setWindowIcon(window_icon())
        self.menus = Menus(frame, places)
        self.rail = Rail(places)
        self.top = TopBar(self.menus.actions["undo"], self.menus.actions["redo"], look)
        self.bottom = BottomBar()
        self.notice, self.reminder = Notice(), Reminder()
        self.welcome, self.opening = Welcome(look), Opening()
        self._stack = QStackedWidget()
        # Else the widest of all pages, seen or not, would push the window wide.
        self._stack.setMinimumWidth(SLIM)
        self._build()
        by_key = {place.key: place for place in places}
        self.placing = Placing(self, self._stack, by_key)
        self.commanding = Commanding(self)
        self._connect()
        self.standing = Standing(self, by_key)
        self.searching = Searching(self, self.top.search)
        self.going = Going(self)
        self.revealing = Revealing(self)
        parts = (self.rail, self.top, self.bottom, self.welcome)
        self.wearing = Wearing(look, self.settings, self.menus.looks, parts, self)
        self._retranslate()
        self.menus.languages[self.words.language].setChecked(True)
        self.leave_plan()
        frame.fill(self)
        self.welcome.take_keyboard()

    # -- building --------------------------------------------------------------------

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        self.trying = Trying(self, middle)
        for widget in (self.top, self.notice, self.reminder, self.trying.band):
            middle.addWidget(widget)
        self._sides = side = Divided(Qt.Orientation.Horizontal, self.words)
        side.add(self._stack)
        self.inspecting = Inspecting(
            self, side, self.menus.actions["inspector"], self.frame.settings
        )
        middle.addWidget(side, 1)
        middle.addWidget(self.bottom)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        for page in (self.welcome, self.opening):
            self._stack.addWidget(page)
        self.undo_bar = UndoBar(self._stack)

    def _connect(self) -> None:
        for key, action in self.menus.places.items():
            action.triggered.connect(lambda _=False, key=key: self.go(key))
        for name, action in self.menus.languages.items():
            action.triggered.connect(lambda _=False, name=name: self.speak(name))
        self.welcome.asked.connect(self.commanding.fulfil)
        self.welcome.language_asked.connect(self.speak)
        self.rail.place_asked.connect(self.go)
        self.rail.team_asked.connect(self._only_team)
        self.rail.given.connect(self._take_given)
        self.undo_bar.undo_asked.connect(lambda: self.commanding.fulfil("undo"))
        self.tasks.progressed.connect(self.bottom.work)
        self.tasks.ended.connect(lambda: self.bottom.work(1.0, ""))
        self.bottom.stop_asked.connect(self.tasks.stop)
        self.frame.closing.connect(self._close)

    # -- wishes ----------------------------------------------------------------------

    def _take_given(self, carried: Carried, team: str) -> None:
        """People were dragged onto a team."""
        if self.desk is not None:
            give(self.desk, carried, "teams", team)

    def _only_team(self, team: str | None) -> None:
        if self.desk is not None:
            self.desk.only_team(team)

    def speak(self, language: str) -> None:
        """Another language, at once and everywhere."""
        self.words = load_words(language)
        self.settings.keep("window/language", language)
        self.menus.languages[self.words.language].setChecked(True)
        if self.desk is not None:
            self.desk.speak(self.words)
        self._retranslate()
        self.worded.emit()

    def wear(self, name: str) -> None:
        """Another look: "light", "dark", or as the "system" says."""
        self.wearing.wear(name)

    def _retranslate(self) -> None:
        qt_words.speak(self.words.language)
        self.menus.retranslate(self.words)
        self.rail.retranslate(self.words)
        self.bottom.retranslate(self.words)
        self.top.search.retranslate(self.words)
        self.welcome.retranslate(self.words)
        self._sides.speak(self.words)
        self.bottom.tell("", False)
        self.commanding.show_company()
        self.placing.show()
        self.standing.show()
        self.trying.show()

    # -- plan ------------------------------------------------------------------------

    def show_desk(self, desk: Desk, key: str = "") -> None:
        """Take a plan that was opened."""
        self.leave_plan()
        self.desk = desk
        desk.changed.connect(self.standing.take_over)
        desk.changed.connect(self.revealing.stay)
        desk.worded.connect(self.placing.reword)
        desk.worded.connect(self.commanding.show_company)
        desk.filtered.connect(self.standing.show)
        desk.editor.told.connect(self.bottom.tell)
        desk.editor.remarked.connect(self.standing.offer)
        desk.editor.levels_asked.connect(self.standing.ask_levels)
        desk.editor.waited.connect(self._show_writing)
        self.bottom.stop_asked.connect(desk.editor.stop)
        desk.go_asked.connect(self.going.jump)
        desk.note_asked.connect(self.searching.invite)
        desk.chart_asked.connect(lambda *of: self.command_asked.emit(":".join(("chart", *of))))
        desk.profile_asked.connect(lambda id_: self.command_asked.emit(f"profile:{id_}"))
        self.inspecting.take(desk)
        self.going.take(desk)
        self.trying.take(desk)
        Tidying(desk)
        self.rail.show_places(True)
        self.commanding.show_company()
        self.go(key if key in self.placing.keys else next(iter(self.placing.keys)))

    def _show_writing(self, share: float) -> None:
        self.bottom.work(share, self.words.translate("Window", "Writing …"))

    def leave_plan(self, told: str = "") -> None:
        """Close the places of a plan and show the welcome; `told` says why, if so."""
        self.placing.leave()
        self.inspecting.leave()
        if self.desk is not None:
            self.desk.deleteLater()
            self.desk = None
        self.going.leave()
        self.trying.show()
        self.rail.show_places(False)
        self.rail.show_teams((), None)
        self.notice.tell("")
        self.reminder.hide()
        self.undo_bar.offer("", "")
        self.bottom.tell("", False)
        self.commanding.show_company()
        self.welcome.tell(told)
        self.placing.show_welcome()
        self.placing.show()
        self.standing.show()

    def show_opening(self, name: str) -> None:
        """The page for the blink in which a plan is read."""
        text = self.words.translate("Window", "Opening {name} …")
        self.opening.tell(text.format(name=name))
        self._stack.setCurrentWidget(self.opening)

    # -- places ----------------------------------------------------------------------

    def go(self, key: str, record: object = None) -> None:
        """Open a place; a record it should show may come along."""
        self.placing.go(key, record)

    def show_page(self, page: QWidget) -> None:
        """Show a page in front of the place, or of the welcome; `leave_page` comes back."""
        self.placing.show_page(page)

    def leave_page(self) -> None:
        """Back to the place that was open, or to the welcome."""
        self.placing.leave_page()

    @property
    def place_keys(self) -> KeysView[str]:
        """The keys of the places there are."""
        return self.placing.keys

    @property
    def place(self) -> str:
        """The key of the place that is open."""
        return self.placing.key

    def view(self, key: str) -> PlaceView | None:
        """A place's view, if it was visited."""
        return self.placing.views.get(key)

    # -- the frame -------------------------------------------------------------

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return go_on(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as it does in a dialog."""
        if not pressed_by(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.inspecting.show()
        self.undo_bar.place()

    def _close(self) -> None:
        if self.place:
            self.settings.keep("window/place", self.place)
        self.tasks.close()
