"""A place of several tabs, mostly lists, with its buttons for the top bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
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
from planner.ui.widgets.flow import Flow

FEW: Final = 3
"""Tabs up to which their buttons stand in the top bar; more get a line of their own."""


class TabView(PlaceView):
    """A tab that is no list. `new_word` names the button on top; `begin` is what that does.

    Its tools stand in the top bar while it is shown.
    """

    def new_word(self) -> str:
        """What the button on top says, in the desk's language."""
        return ""

    def begin(self) -> None:
        """Begin what that button is for."""


class Tab(NamedTuple):
    """One list of a place, or a view of its own; the word is needed where there are several.

    `kinds` are the records a view of its own can bring into view.
    """

    listing: Listing | None
    word: str = ""
    make: Callable[[Desk], TabView] | None = None
    kinds: tuple[str, ...] = ()
    page: str = ""
    """The page of the manual about it, where that isn't the place's."""


def named(words: Sequence[str], tabs: Sequence[Tab]) -> tuple[Tab, ...]:
    """Tabs with their words, which stand elsewhere: they are found before a place is made."""
    return tuple(tab._replace(word=word) for word, tab in zip(words, tabs, strict=True))


class ListPlace(PlaceView):
    """Each tab is made when it is first looked at."""

    def __init__(self, desk: Desk, tabs: Sequence[Tab]) -> None:
        super().__init__()
        self.setObjectName("listPlace")
        self._desk, self._tabs = desk, tabs
        self._views: dict[int, RecordListView | TabView] = {}
        self._at = 0
        self._stack = QStackedWidget()
        self.buttons = [self._tab_button(n) for n in range(len(tabs))] if len(tabs) > 1 else []
        self._group = QButtonGroup(self)
        for button in self.buttons:
            self._group.addButton(button)
        self.new = QPushButton(self)
        self.new.setObjectName("primary")
        self.new.setEnabled(not desk.plan.read_only)
        self.new.clicked.connect(self._begin)
        self._extra = QWidget(self)
        self._extra_row = QHBoxLayout(self._extra)
        self._extra_row.setContentsMargins(0, 0, 0, 0)
        self._extra_row.setSpacing(8)
        self._extra_row.addWidget(self.new)
        self._lay_out()
        self.show_tab(0)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if len(self.buttons) > FEW:
            above = QHBoxLayout()
            above.setContentsMargins(22, 12, 22, 0)
            line = Flow(None, 6)
            for button in self.buttons:
                line.addWidget(button)
            above.addLayout(line)
            column.addLayout(above)
        column.addWidget(self._stack, 1)

    def _tab_button(self, place: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("tool")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.show_tab(place))
        return button

    # -- tabs ------------------------------------------------------------------------

    @property
    def shown(self) -> RecordListView | TabView:
        """What is seen of the place."""
        return self._views[self._at]

    @property
    def first_list(self) -> int:
        """Which tab is the first that is a list."""
        return next(n for n, tab in enumerate(self._tabs) if tab.listing is not None)

    @property
    def list(self) -> RecordListView:
        """The list that is shown."""
        assert isinstance(self.shown, RecordListView)
        return self.shown

    def show_tab(self, place: int) -> None:
        """Show another tab of the place; one that is not there is none."""
        if place >= len(self._tabs):
            return
        turned, self._at = place != self._at, place
        self.tab = place
        if place not in self._views:
            self._views[place] = view = self._made(self._tabs[place])
            self._stack.addWidget(view)
            for tool in view.tools() if isinstance(view, TabView) else ():
                self._extra_row.insertWidget(self._extra_row.count() - 1, tool)
        for n, each in self._views.items():
            for tool in each.tools() if isinstance(each, TabView) else ():
                tool.setVisible(n == place)
        held = QApplication.focusWidget()
        if held is not None and self._stack.isAncestorOf(held):
            # Else Qt hands the keyboard to the first field of the next page; not on to the old one.
            self.setFocusProxy(None)  # type: ignore[arg-type]
            self.setFocus()
        self._stack.setCurrentWidget(self.shown)
        proxy = self.shown if isinstance(self.shown, TabView) else None
        self.setFocusProxy(proxy)  # type: ignore[arg-type]
        for n, button in enumerate(self.buttons):
            button.setChecked(n == place)
        self._name_new()
        if turned:
            self.turned.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Nothing is heard here: keys go on to the list, also where its key is pressed again."""
        super().focusInEvent(event)
        if isinstance(self.shown, RecordListView):
            self.shown.take_keyboard()

    def _made(self, tab: Tab) -> RecordListView | TabView:
        if tab.make is not None:
            return tab.make(self._desk)
        assert tab.listing is not None
        return RecordListView(self._desk, tab.listing)

    def show_listing(self, key: str) -> None:
        """Show the tab of a listing."""
        for place, tab in enumerate(self._tabs):
            if tab.listing is not None and tab.listing.key == key:
                self.show_tab(place)

    def _begin(self) -> None:
        if isinstance(self.shown, RecordListView):
            self.shown.entry.begin()
        else:
            self.shown.begin()

    def _name_new(self) -> None:
        listing, shown = self._tabs[self._at].listing, self.shown
        word = shown.new_word() if isinstance(shown, TabView) else ""
        if listing is not None:
            word = self._desk.words.translate("List", listing.entry.button)
        self.new.setText(f"+ {word}")
        self.new.setVisible(bool(word))

    # -- as a place --------------------------------------------------------------------

    def tools(self) -> Sequence[QWidget]:
        tabs = self.buttons if len(self.buttons) <= FEW else []
        return (*tabs, self._extra)

    def commands(self) -> Sequence[QAction]:
        view = self.shown
        if isinstance(view, TabView):
            return view.commands()
        return view.commands.lines()

    def manual_page(self) -> str:
        own = self.shown.manual_page() if isinstance(self.shown, TabView) else ""
        return own or self._tabs[self._at].page

    def retranslate(self) -> None:
        for button, tab in zip(self.buttons, self._tabs, strict=False):
            button.setText(self._desk.words.translate("List", tab.word))
        for view in self._views.values():
            view.retranslate()
        self._name_new()

    def turn_table(self) -> None:
        if isinstance(self.shown, TabView):
            self.shown.turn_table()
        else:
            told = self._desk.words.translate("List", "This is a table already.")
            self._desk.editor.told.emit(told, False)

    @property
    def has_table(self) -> bool:
        return isinstance(self.shown, TabView) and self.shown.has_table

    def zoom(self, step: int) -> None:
        if isinstance(self.shown, TabView):
            self.shown.zoom(step)

    def show_record(self, record: object) -> None:
        """Bring a record into view: the record itself, or its kind and id."""
        kind, id_ = record if isinstance(record, tuple) else ("", getattr(record, "id", ""))
        places = sorted(range(len(self._tabs)), key=lambda place: place != self._at)
        for place in places:
            tab = self._tabs[place]
            for each in (tab.listing.kind,) if tab.listing else tab.kinds:
                held = self._desk.content.get(each, id_)
                if held is not None and (kind == each or held is record):
                    self.show_tab(place)
                    self._bring(each, id_)
                    return

    def _bring(self, kind: str, id_: str) -> None:
        view = self.shown
        if isinstance(view, TabView):
            view.show_record((kind, id_))
            return
        if view.rows.row_of(id_) is None:
            view.filters.clear()
        view.choose([id_])
