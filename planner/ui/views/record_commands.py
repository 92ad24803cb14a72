"""What can be done with the rows of a list, by keys and in its context menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.domain.slots import Slot
from planner.services.records import link_records, unlink_records
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.models.record_list import Column, Listing, RecordList, Wish
from planner.ui.views.record_table import RecordTable

TEXTS = {
    "edit": (QT_TRANSLATE_NOOP("List", "Edit"), "F2"),
    "link": (QT_TRANSLATE_NOOP("List", "Link…"), "Ctrl+L"),
    "copy": (QT_TRANSLATE_NOOP("List", "Copy as table"), "Ctrl+C"),
    "paste": (QT_TRANSLATE_NOOP("List", "Paste lines as new records"), "Ctrl+V"),
    "delete": (QT_TRANSLATE_NOOP("List", "Delete"), "Del"),
}
"""Name → (text, key)."""
_LINKS = {
    "supports": QT_TRANSLATE_NOOP("List", "Speaks for"),
    "contradicts": QT_TRANSLATE_NOOP("List", "Speaks against"),
}
_FEW = 10
"""Choices up to which a column's values stand in the menu."""


class Rows(Protocol):
    """What the commands need of a list on the screen."""

    listing: Listing
    rows: RecordList
    table: RecordTable

    def chosen_rows(self) -> list[int]:
        """Rows that are chosen."""

    def chosen_ids(self) -> list[str]:
        """Ids of the records that are chosen."""

    def attempt(self, wish: Wish) -> str:
        """Run a wish; says why it was refused."""

    def copy(self) -> None:
        """Copy the chosen rows."""

    def paste(self) -> None:
        """Lines of the clipboard as new records."""

    def delete(self) -> None:
        """Delete the chosen records."""


class Commands(QObject):
    """The commands of one list view. Keys work while its table has the focus."""

    def __init__(self, desk: Desk, view: Rows) -> None:
        super().__init__(view.table)
        self._desk, self._view = desk, view
        acts: dict[str, Callable[[], object]] = {
            "edit": lambda: view.table.edit_from(view.table.currentIndex()),
            "link": self.ask_link,
            "copy": view.copy,
            "paste": view.paste,
            "delete": view.delete,
        }
        self.actions = {name: self._action(name, act) for name, act in acts.items()}
        for name in ("edit", "link", "paste", "delete"):
            self.actions[name].setEnabled(not desk.plan.read_only)
        if not view.listing.links:
            del self.actions["link"]
        view.table.addActions(list(self.actions.values()))
        view.table.menu_asked.connect(self._pop_up)

    def _action(self, name: str, act: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(TEXTS[name][1]))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        return action

    def _pop_up(self, at: QPoint) -> None:
        self.menu().popup(at)

    def retranslate(self) -> None:
        """Speak the desk's language."""
        for name, action in self.actions.items():
            action.setText(self._desk.words.translate("List", TEXTS[name][0]))

    # -- menus -------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Everything that can be done with what is chosen."""
        view = self._view
        menu = QMenu(view.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.actions["edit"])
        ids = view.chosen_ids()
        if len(ids) == 1 and not self._desk.plan.read_only:
            self._add_choices(menu)
            for name in view.listing.links:
                menu.addMenu(self.link_menu(name, ids[0], menu))
        if len(ids) == 1 and view.listing.waves:
            self._add_timeline(menu, ids[0])
        menu.addSeparator()
        menu.addActions([self.actions["copy"], self.actions["paste"]])
        menu.addSeparator()
        menu.addAction(self.actions["delete"])
        return menu

    def _add_choices(self, menu: QMenu) -> None:
        """Columns with few choices, such as a status, as submenus."""
        view, sight = self._view, self._view.rows.sight
        record = view.rows.record(view.chosen_rows()[0])
        for column in view.listing.columns:
            field = column.field
            if field is None or field.choices is None or not field.can(sight, record):
                continue
            choices = field.choices(sight)
            if column.first and 1 < len(choices) <= _FEW and choices[0][0]:
                menu.addMenu(self._choice_menu(column, menu))

    def _choice_menu(self, column: Column, parent: QMenu) -> QMenu:
        view, sight = self._view, self._view.rows.sight
        record = view.rows.record(view.chosen_rows()[0])
        field = column.field
        sub = QMenu(sight.words.translate("List", column.head), parent)
        assert field is not None
        assert field.choices is not None
        now = field.begin(sight, record)
        for value, label in field.choices(sight):
            action = sub.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(label == now)
            wish = field.wish(sight, record, value)
            action.triggered.connect(lambda _, wish=wish: view.attempt(wish))
        return sub

    def link_menu(self, name: str, id_: str, parent: QMenu) -> QMenu:
        """The developments a signal may speak for or against, ticked where it does."""
        words, content = self._desk.words, self._desk.content
        kind = self._view.listing.kind
        linked = getattr(content.get(kind, id_), name)
        sub = QMenu(words.translate("List", _LINKS[name]), parent)
        for value, label in self._view.rows.sight.labels("developments", ""):
            action = sub.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in linked)
            action.triggered.connect(lambda on, value=value: self._link(id_, name, value, on))
        sub.setEnabled(bool(content.developments))
        return sub

    def _link(self, id_: str, name: str, development: str, on: bool) -> None:
        act = link_records if on else unlink_records
        kind = self._view.listing.kind
        self._view.attempt(lambda store: act(store, kind, id_, {name: [development]}))

    def ask_link(self) -> None:
        """Ctrl+L: what does this signal speak for?"""
        view = self._view
        rows = view.chosen_rows()
        if not rows or not self._desk.content.developments:
            return
        menu = QMenu(view.table)
        sub = self.link_menu(view.listing.links[0], view.rows.ids[rows[0]], menu)
        sub.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = view.table.visualRect(view.table.model().index(rows[0], 0)).bottomLeft()
        sub.popup(view.table.viewport().mapToGlobal(place + QPoint(8, 0)))

    def _add_timeline(self, menu: QMenu, id_: str) -> None:
        slots = self._slots(id_)
        action = menu.addAction(self._desk.words.translate("List", "Show on the timeline"))
        action.setEnabled(bool(slots))
        if slots:
            action.triggered.connect(lambda: self._desk.go_asked.emit("timeline", slots[0]))

    def _slots(self, id_: str) -> list[Slot]:
        figures = self._desk.figures
        if self._view.listing.kind == "developments":
            return list(figures.of_development(id_))
        return list(figures.of_need(id_))
