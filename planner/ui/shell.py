"""What fills the window: rail, top bar, the place that is open, status bar, menus.

Built before a plan is read, so nothing here imports records, figures or numpy at the top.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.services.wording import load_words
from planner.ui import qt_words
from planner.ui.giving import give
from planner.ui.going import Going
from planner.ui.icons import window_icon
from planner.ui.inspecting import Inspecting
from planner.ui.main_window import MainWindow
from planner.ui.menus import Menus
from planner.ui.models.carried import Carried
from planner.ui.searching import Searching
from planner.ui.standing import Standing
from planner.ui.tasks import Tasks
from planner.ui.theme import Look
from planner.ui.trying import COMMANDS, Trying
from planner.ui.views.welcome import Opening, Welcome
from planner.ui.wearing import Wearing
from planner.ui.widgets.bottom_bar import BottomBar
from planner.ui.widgets.notice import Notice, Reminder, UndoBar
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
        self._places = {place.key: place for place in places}
        self._views: dict[str, PlaceView] = {}
        self._key = ""
        frame.setWindowIcon(window_icon())
        self.menus = Menus(frame, places)
        self.menus.own = self._own_commands
        self.rail = Rail(places)
        self.top = TopBar(self.menus.actions["undo"], self.menus.actions["redo"], look)
        self.bottom = BottomBar()
        self.notice, self.reminder = Notice(), Reminder()
        self.welcome, self.opening = Welcome(look), Opening()
        self._stack = QStackedWidget()
        # Else the widest of all pages, seen or not, would push the window wide.
        self._stack.setMinimumWidth(SLIM)
        self._build()
        self._connect()
        for name in ("company", "table"):
            self.menus.actions[name].setCheckable(True)
        self.standing = Standing(self, self._places)
        self.searching = Searching(self, self.top.search)
        self.going = Going(self)
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
        side = QSplitter()
        side.addWidget(self._stack)
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
        for name, action in self.menus.actions.items():
            action.triggered.connect(lambda _=False, name=name: self._command(name))
        for key, action in self.menus.places.items():
            action.triggered.connect(lambda _=False, key=key: self.go(key))
        for name, action in self.menus.languages.items():
            action.triggered.connect(lambda _=False, name=name: self.speak(name))
        self.welcome.asked.connect(self._command)
        self.welcome.language_asked.connect(self.speak)
        self.rail.place_asked.connect(self.go)
        self.rail.team_asked.connect(self._only_team)
        self.rail.given.connect(self._take_given)
        self.undo_bar.undo_asked.connect(lambda: self._command("undo"))
        self.tasks.progressed.connect(self.bottom.work)
        self.tasks.ended.connect(lambda: self.bottom.work(1.0, ""))
        self.bottom.stop_asked.connect(self.tasks.stop)
        self.frame.closing.connect(self._close)

    # -- commands --------------------------------------------------------------------

    def _command(self, name: str) -> None:
        """Do what the frame can do itself; everything else is asked outside."""
        if name == "quit":
            self.frame.close()
        elif name in ("undo", "redo") and self.desk is not None:
            self.undo_bar.offer("", "")
            turn = self.desk.editor.undo if name == "undo" else self.desk.editor.redo
            turn()
        elif name == "inspector":
            self.inspecting.turn()
        elif name == "company" and self.desk is not None:
            self._turn_company()
        elif name in COMMANDS:
            self.trying.fulfil(name)
        elif name == "plan" and self.desk is not None:
            self.desk.choose("plan", "plan")
            self.inspecting.open()
        elif name == "table" and self._key in self._views:
            self._views[self._key].turn_table()
            self._show_table()
        elif name.startswith("zoom") and self._key in self._views:
            step = {"zoom_in": 1, "zoom_out": -1, "zoom_all": 0}[name]
            self._views[self._key].zoom(step)
        else:
            self.command_asked.emit(name)

    def _turn_company(self) -> None:
        """Hide from those who look on what people hold, wish and worry about; or show it again."""
        assert self.desk is not None
        self.desk.turn_company(not self.desk.in_company)
        self._show_company()

    def _show_table(self) -> None:
        view = self._views.get(self._key)
        self.menus.actions["table"].setChecked(view is not None and view.has_table)

    def _show_company(self) -> None:
        others = self.desk is not None and self.desk.in_company
        self.menus.actions["company"].setChecked(others)
        text = self.words.translate("Window", "In company: levels, wishes and worries are hidden")
        self.bottom.mark(text if others else "")

    def _own_commands(self) -> Sequence[QAction]:
        view = self._views.get(self._key)
        return view.commands() if view is not None else ()

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
        self.bottom.tell("", False)
        self._show_company()
        self._show_place()
        self.standing.show()
        self.trying.show()

    def _reword_views(self) -> None:
        for view in self._views.values():
            view.retranslate()
        self._show_place()

    # -- plan ------------------------------------------------------------------------

    def show_desk(self, desk: Desk, key: str = "") -> None:
        """Take a plan that was opened."""
        self.leave_plan()
        self.desk = desk
        desk.changed.connect(self.standing.take_over)
        desk.worded.connect(self._reword_views)
        desk.filtered.connect(self.standing.show)
        desk.editor.told.connect(self.bottom.tell)
        desk.editor.remarked.connect(self.standing.offer)
        desk.editor.waited.connect(self._show_writing)
        self.bottom.stop_asked.connect(desk.editor.stop)
        desk.go_asked.connect(self.going.jump)
        desk.note_asked.connect(self.searching.invite)
        desk.chart_asked.connect(lambda *of: self.command_asked.emit(":".join(("chart", *of))))
        desk.profile_asked.connect(lambda id_: self.command_asked.emit(f"profile:{id_}"))
        self.inspecting.take(desk)
        self.going.take(desk)
        self.trying.take(desk)
        self.rail.show_places(True)
        self.go(key if key in self._places else next(iter(self._places)))

    def _show_writing(self, share: float) -> None:
        self.bottom.work(share, self.words.translate("Window", "Writing …"))

    def _kept_tab(self, key: str) -> int:
        """The tab that was seen last in a place."""
        kept = self.settings.text(f"tabs/{key}", "0")
        return int(kept) if kept.isdecimal() else 0

    def _keep_tabs(self) -> None:
        for key, view in self._views.items():
            self.settings.keep(f"tabs/{key}", str(view.tab))

    def leave_plan(self, told: str = "") -> None:
        """Close the places of a plan and show the welcome; `told` says why, if so."""
        self._keep_tabs()
        for view in self._views.values():
            self._stack.removeWidget(view)
            for widget in view.tools():
                widget.setParent(view)
            view.deleteLater()
        self._views.clear()
        self.inspecting.leave()
        self._key = ""
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
        self._show_company()
        self.welcome.tell(told)
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.take_keyboard()
        self._show_place()
        self.standing.show()

    def show_opening(self, name: str) -> None:
        """The page for the blink in which a plan is read."""
        text = self.words.translate("Window", "Opening {name} …")
        self.opening.tell(text.format(name=name))
        self._stack.setCurrentWidget(self.opening)

    # -- places ----------------------------------------------------------------------

    def go(self, key: str, record: object = None) -> None:
        """Open a place; a record it should show may come along."""
        if self.desk is None or key not in self._places:
            return
        if key != self._key:  # first: a field left with it may still refuse what was typed
            self.bottom.settle()
        if key not in self._views:
            view = self._places[key].make(self.desk)
            view.show_tab(self._kept_tab(key))
            self._views[key] = view
            self._stack.addWidget(view)
        self._key = key
        self._stack.setCurrentWidget(self._views[key])
        self.inspecting.stand_beside(key)
        self._show_place()
        self.menus.enable(True, self._places[key].zooms, self._places[key].as_table)
        self._show_table()
        self.standing.show()
        if record is not None:
            self._views[key].show_record(record)
        self.going.arrive()
        self._views[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, page: QWidget) -> None:
        """Show a page in front of the place, or of the welcome; `leave_page` comes back."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self.inspecting.step_aside()
        self.top.show_tools(())
        self._stack.setCurrentWidget(page)

    def leave_page(self) -> None:
        """Back to the place that was open, or to the welcome."""
        if self._key:
            self.go(self._key)
        else:
            self._stack.setCurrentWidget(self.welcome)
            self.welcome.take_keyboard()

    def _show_place(self) -> None:
        place, view = self._places.get(self._key), self._views.get(self._key)
        if place is None or view is None:
            self.top.show_tools(())
            self.top.show_turns(False)
            return
        self.rail.choose(self._key)
        self.top.show_tools(view.tools())
        self.top.show_turns(True)

    @property
    def place_keys(self) -> Container[str]:
        """The keys of the places there are."""
        return self._places.keys()

    @property
    def place(self) -> str:
        """The key of the place that is open."""
        return self._key

    def view(self, key: str) -> PlaceView | None:
        """A place's view, if it was visited."""
        return self._views.get(key)

    # -- the frame -------------------------------------------------------------

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return go_on(self, next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.inspecting.show()
        self.undo_bar.place()

    def _close(self) -> None:
        if self._key:
            self.settings.keep("window/place", self._key)
        self.tasks.close()
