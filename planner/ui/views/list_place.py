"""A place that is a list, or several lists as tabs, with its buttons for the top bar."""

from __future__ import annotations

from collections.abc import Sequence
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


class Tab(NamedTuple):
    """One list of a place; the word is needed only where there are several."""

    listing: Listing
    word: str = ""


class ListPlace(PlaceView):
    """Each list is made when it is first looked at."""

    def __init__(self, desk: Desk, tabs: Sequence[Tab]) -> None:
        super().__init__()
        self.setObjectName("listPlace")
        self._desk, self._tabs = desk, tabs
        self._views: dict[str, RecordListView] = {}
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
    def list(self) -> RecordListView:
        """The list that is shown."""
        return self._views[self._tabs[self._at].listing.key]

    def _begin(self) -> None:
        self.list.entry.begin()

    def show_tab(self, place: int) -> None:
        """Show another list of the place."""
        self._at = place
        listing = self._tabs[place].listing
        if listing.key not in self._views:
            self._views[listing.key] = view = RecordListView(self._desk, listing)
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(self._views[listing.key])
        for n, button in enumerate(self.buttons):
            button.setChecked(n == place)
        self._name_new()

    def _name_new(self) -> None:
        word = self._desk.words.translate("List", self._tabs[self._at].listing.entry.button)
        self.new.setText(f"+ {word}")

    def tools(self) -> Sequence[QWidget]:
        return (*self.buttons, self.new)

    def commands(self) -> Sequence[QAction]:
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
            held = self._desk.content.get(tab.listing.kind, id_)
            if held is not None and (kind == tab.listing.kind or held is record):
                self.show_tab(place)
                if self.list.rows.row_of(id_) is None:
                    self.list.filters.clear()
                self.list.choose([id_])
                return
