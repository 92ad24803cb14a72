"""Back and forward through the places visited: menu, keys, buttons, and the mouse's own ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, Qt, SignalInstance
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow

from planner.ui.models.visits import Visit, Visits

if TYPE_CHECKING:
    from planner.services.wording import Words
    from planner.ui.desk import Desk
    from planner.ui.menus import Menus
    from planner.ui.place import PlaceView
    from planner.ui.widgets.rail import Rail


class Window(Protocol):
    """What of the window this needs."""

    menus: Menus
    words: Words
    desk: Desk | None
    rail: Rail

    @property
    def worded(self) -> SignalInstance:
        """Everything speaks another language now."""
        ...

    @property
    def frame(self) -> QMainWindow:
        """The window around it all."""
        ...

    @property
    def place(self) -> str:
        """The key of the place that is open."""
        ...

    def view(self, key: str) -> PlaceView | None:
        """A place's view, if it was visited."""
        ...

    def go(self, key: str, record: object = None) -> None:
        """Open a place."""
        ...


class Going(QObject):
    """Remembers where one has been in the plan that is open."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.frame)
        self._window = window
        self.visits = Visits()
        self._still = self._jumps = False
        self._buttons = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        self._turns: tuple[tuple[QAction, int], ...] = (
            (window.menus.actions["back"], -1),
            (window.menus.actions["forward"], 1),
        )
        window.rail.show_ways(back=self._turns[0][0], forward=self._turns[1][0])
        window.worded.connect(self.show)
        self._heard: WeakSet[PlaceView] = WeakSet()
        for action, by in self._turns:
            action.triggered.connect(lambda _=False, by=by: self.step(by))
        window.menus.actions["mend"].triggered.connect(lambda _=False: self.turn_mending())
        window.frame.installEventFilter(self)
        self.show()

    def turn_mending(self) -> None:
        """The list of what doesn't add up stands under the timeline: go there."""
        if self._window.place != "timeline":
            self._window.go("timeline")
        view = self._window.view("timeline")
        if view is not None:
            view.turn_mending()

    def take(self, desk: Desk) -> None:
        """A plan was opened."""
        self.visits = Visits()
        desk.chosen.connect(self._choose)
        desk.filtered.connect(self.arrive)
        desk.changed.connect(self.show)

    def leave(self) -> None:
        """The plan was closed."""
        self.visits = Visits()
        self.show()

    # -- where one is --------------------------------------------------------------------

    def arrive(self) -> None:
        """Another place, tab or team is shown."""
        if self._still or not self._window.place:
            return
        view = self._window.view(self._window.place)
        if view is not None:
            self._watch(view)
        self.visits.go(self.seen())
        self.show()

    def _choose(self, *_: object) -> None:
        """Rows gone through within a place are one visit; a link from outside leads to another."""
        view = self._window.view(self._window.place)
        if self._still or view is None:
            return
        within = not self._jumps and view.isAncestorOf(QApplication.focusWidget() or view)
        (self.visits.settle if within else self.visits.go)(self.seen())
        self.show()

    def seen(self) -> Visit:
        """What is seen now: the place, its tab, the record and the team."""
        window = self._window
        assert window.desk is not None
        view = window.view(window.place)
        tab = view.tab if view is not None else 0
        return Visit(window.place, tab, window.desk.choice, window.desk.team)

    def jump(self, key: str, record: object = None) -> None:
        """Go where something pointed: another visit even within the same place."""
        self._jumps = True
        try:
            self._window.go(key, record)
        finally:
            self._jumps = False

    # -- going ---------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Back (−1) or forward (1), as far as it goes."""
        if self._window.desk is None or self.visits.ahead(by) is None:
            return
        self.visits.settle(self.seen())
        found = self.visits.step(by)
        assert found is not None
        self._still = True
        try:
            self._restore(self._window.desk, found)
        finally:
            self._still = False
        self.show()

    def come_back(self, visit: Visit) -> None:
        """Show what was seen before the plan was opened anew."""
        if self._window.desk is not None:
            self._restore(self._window.desk, visit)
            self.arrive()

    def _restore(self, desk: Desk, visit: Visit) -> None:
        """Show a visit again, as far as what it showed is still there."""
        self._window.go(visit.place)
        view = self._window.view(visit.place)
        assert view is not None
        desk.only_team(visit.team if visit.team in desk.content.teams else None)
        view.show_tab(visit.tab)
        record: Any = desk.content.get(*visit.choice) if visit.choice else None
        if visit.choice is None or record is None:
            desk.choose()
            return
        if visit.choice[0] != "plan":
            view.show_record(record)
        desk.choose(*visit.choice)
        view.show_tab(visit.tab)

    def show(self, *_: object) -> None:
        """Say in the menu and at the buttons where each way leads."""
        w = self._window.words
        for (action, by), text in zip(
            self._turns,
            (w.translate("Menu", "Bac&k"), w.translate("Menu", "For&ward")),
            strict=True,
        ):
            visit = self.visits.ahead(by)
            name = self._name(visit) if visit is not None else ""
            action.setEnabled(bool(name))
            action.setText(f"{text}: {name.replace('&', '&&')}" if name else text)
            keys = action.shortcut().toString()
            told = text.replace("&", "")
            action.setToolTip(f"{told}: {name} ({keys})" if name else f"{told} ({keys})")

    def _name(self, visit: Visit) -> str:
        from planner.services.confidential import shown_name
        from planner.services.naming import name_of

        desk = self._window.desk
        if desk is None:
            return ""
        names = [self._window.menus.places[visit.place].text().replace("&", "")]
        if visit.choice is not None and desk.content.get(*visit.choice) is not None:
            names.append(shown_name(desk.words, desk.content, *visit.choice, desk.in_company))
        if visit.team is not None and visit.team in desk.content.teams:
            names.append(name_of(desk.content, "teams", visit.team))
        return " · ".join(names)

    # -- the mouse's own buttons -----------------------------------------------------------

    def _watch(self, view: PlaceView) -> None:
        """Lists and charts keep every press of the mouse for themselves; listen there too."""
        if view not in self._heard:
            self._heard.add(view)
            view.turned.connect(self.arrive)
        for area in view.findChildren(QAbstractScrollArea):
            area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            by = self._buttons.get(event.button())
            if by is not None:
                self.step(by)
                return True
        return super().eventFilter(watched, event)
