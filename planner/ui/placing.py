"""The places of one window: each is made when it is first visited, and one of them is shown."""

from __future__ import annotations

from collections.abc import KeysView, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from planner.ui.desk import Desk
    from planner.ui.going import Going
    from planner.ui.inspecting import Inspecting
    from planner.ui.menus import Menus
    from planner.ui.place import Place, PlaceView
    from planner.ui.settings import Settings
    from planner.ui.standing import Standing
    from planner.ui.views.welcome import Welcome
    from planner.ui.widgets.bottom_bar import BottomBar
    from planner.ui.widgets.rail import Rail
    from planner.ui.widgets.top_bar import TopBar


class Window(Protocol):
    """What of the window this needs."""

    menus: Menus
    settings: Settings
    desk: Desk | None
    rail: Rail
    top: TopBar
    bottom: BottomBar
    welcome: Welcome
    standing: Standing
    inspecting: Inspecting
    going: Going


class Placing:
    """Holds the views of the plan that is open, in the stack that fills the window."""

    def __init__(self, window: Window, stack: QStackedWidget, places: Mapping[str, Place]) -> None:
        self._window, self._stack, self._places = window, stack, places
        self.views: dict[str, PlaceView] = {}
        self.key = ""
        """The place that is open; empty while none is."""

    @property
    def keys(self) -> KeysView[str]:
        """The keys of the places there are."""
        return self._places.keys()

    @property
    def here(self) -> PlaceView | None:
        """The view of the place that is open."""
        return self.views.get(self.key)

    # -- going ---------------------------------------------------------------------------

    def go(self, key: str, record: object = None) -> None:
        """Open a place; a record it should show may come along."""
        window = self._window
        if window.desk is None or key not in self._places:
            return
        if key != self.key:  # first: a field left with it may still refuse what was typed
            window.bottom.settle()
        view = self.views.get(key) or self._make(key, window.desk)
        self.key = key
        self._stack.setCurrentWidget(view)
        window.inspecting.stand_beside(key)
        self.show()
        window.menus.enable(True, self._places[key].zooms, self._places[key].as_table)
        self.show_table()
        window.standing.show()
        if record is not None:
            view.show_record(record)
        window.going.arrive()
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, key: str, desk: Desk) -> PlaceView:
        view = self._places[key].make(desk)
        kept = self._window.settings.text(f"tabs/{key}", "0")
        view.show_tab(int(kept) if kept.isdecimal() else 0)
        self.views[key] = view
        self._stack.addWidget(view)
        return view

    def show(self) -> None:
        """The tools of the place that is open, and its mark among the places."""
        view, top = self.here, self._window.top
        top.show_tools(view.tools() if view is not None else ())
        top.show_turns(view is not None)
        if view is not None:
            self._window.rail.choose(self.key)

    def show_table(self) -> None:
        """Tick in the menu whether the place shows tables instead of what is painted."""
        view = self.here
        self._window.menus.actions["table"].setChecked(view is not None and view.has_table)

    def reword(self) -> None:
        """Everything in the places speaks another language now."""
        for view in self.views.values():
            view.retranslate()
        self.show()

    # -- pages in front of the place -------------------------------------------------------

    def show_page(self, page: QWidget) -> None:
        """Show a page in front of the place, or of the welcome; `leave_page` comes back."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._window.inspecting.step_aside()
        self._window.top.show_tools(())
        self._stack.setCurrentWidget(page)

    def leave_page(self) -> None:
        """Back to the place that was open, or to the welcome."""
        if self.key:
            self.go(self.key)
        else:
            self.show_welcome()

    def show_welcome(self) -> None:
        """The page for who has no plan open."""
        self._stack.setCurrentWidget(self._window.welcome)
        self._window.welcome.take_keyboard()

    # -- the end -------------------------------------------------------------------------

    def leave(self) -> None:
        """The plan is closed, and its places with it; the tabs that were seen are kept."""
        for key, view in self.views.items():
            self._window.settings.keep(f"tabs/{key}", str(view.tab))
            self._stack.removeWidget(view)
            for widget in view.tools():
                widget.setParent(view)
            view.deleteLater()
        self.views.clear()
        self.key = ""
