"""A place that is a list, or several lists and views as tabs, with its buttons for the top bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.ui.desk import Desk
from planner.ui.models.record_list import Listing
from planner.ui.place import PlaceView
from planner.ui.views.record_list import RecordListView


class TabView(PlaceView):
    """A tab that is no list. `new_word` names the button on top; `begin` is what that does."""

    def new_word(self) -> str:
        """What the button on top says, in the desk's language."""
        return ""

    def begin(self) -> None:
        """Begin what that button is for."""


class Tab(NamedTuple):
    """One list of a place, or a view of its own; the word is needed where there are several."""

    listing: Listing | None
    word: str = ""
    make: Callable[[Desk], TabView] | None = None


class ListPlace(PlaceView):
    """Each list is made when it is first looked at."""

    def __init__(self, desk: Desk, tabs: Sequence[Tab]) -> None:
        super().__init__()
        self.setObjectName("listPlace")
        self._desk, self._tabs = desk, tabs
        self._views: dict[int, RecordListView | TabView] = {}
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.buttons = [self._tab_button(n) for n in range(len(tabs))] if len(tabs) > 1 else []
        self._group = QButtonGroup(self)
        for button in self.buttons:
            self._group.addButton(button)
        self.new = QPushButton(self)
        self.new.setObjectName("primary")
        self.new.setEnabled(not desk.plan.read_only)
        self.new.clicked.connect(self._begin)
        self._at = 0
        self.show_tab(0)
        self.retranslate()

    def _tab_button(self, place: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("tool")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.show_tab(place))
        return button

    @property
    def shown(self) -> RecordListView | TabView:
        """What is seen of the place."""
        return self._views[self._at]

    @property
    def list(self) -> RecordListView:
        """The list that is shown."""
        assert isinstance(self.shown, RecordListView)
        return self.shown

    @property
    def first_list(self) -> int:
        """Which tab is the first that is a list."""
        return next(n for n, tab in enumerate(self._tabs) if tab.listing is not None)

    def _begin(self) -> None:
        if isinstance(self.shown, RecordListView):
            self.shown.entry.begin()
        else:
            self.shown.begin()

    def show_tab(self, place: int) -> None:
        """Show another tab of the place."""
        self._at = place
        if place not in self._views:
            self._views[place] = view = self._made(self._tabs[place])
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(self.shown)
        self.setFocusProxy(self.shown if isinstance(self.shown, TabView) else None)
        for n, button in enumerate(self.buttons):
            button.setChecked(n == place)
        self._name_new()

    def _made(self, tab: Tab) -> RecordListView | TabView:
        if tab.make is not None:
            return tab.make(self._desk)
        assert tab.listing is not None
        return RecordListView(self._desk, tab.listing)

    def _name_new(self) -> None:
        listing, shown = self._tabs[self._at].listing, self.shown
        word = shown.new_word() if isinstance(shown, TabView) else ""
        if listing is not None:
            word = self._desk.words.translate("List", listing.entry.button)
        self.new.setText(f"+ {word}")
        self.new.setVisible(bool(word))

    def tools(self) -> Sequence[QWidget]:
        return (*self.buttons, self.new)

    def commands(self) -> Sequence[QAction]:
        if isinstance(self.shown, TabView):
            return self.shown.commands()
        return list(self.list.commands.actions.values())

    def retranslate(self) -> None:
        for button, tab in zip(self.buttons, self._tabs, strict=False):
            button.setText(self._desk.words.translate("List", tab.word))
        for view in self._views.values():
            view.retranslate()
        self._name_new()

    def show_record(self, record: object) -> None:
        """Bring a record into view: the record itself, or its kind and id."""
        kind, id_ = record if isinstance(record, tuple) else ("", getattr(record, "id", ""))
        for place, tab in enumerate(self._tabs):
            if tab.listing is None:
                continue
            held = self._desk.content.get(tab.listing.kind, id_)
            if held is not None and (kind == tab.listing.kind or held is record):
                self.show_tab(place)
                if self.list.rows.row_of(id_) is None:
                    self.list.filters.clear()
                self.list.choose([id_])
                return
