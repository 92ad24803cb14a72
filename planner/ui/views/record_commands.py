"""What can be done with the rows of a list: by keys, in its context menu and in Edit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from planner.domain.slots import Slot
from planner.services.many_records import duplicate_records
from planner.services.together import do_together
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk, Offer
from planner.ui.models.over_time import ASKING, OF_KIND, charts_of
from planner.ui.models.record_list import Act
from planner.ui.views.record_choices import Choices
from planner.ui.views.record_rows import Rows
from planner.ui.views.record_tools import TOOLS, Tool
from planner.ui.widgets.menu_keys import keep_keys
from planner.ui.widgets.sort_menu import SortMenu

TEXTS = {
    "edit": (QT_TRANSLATE_NOOP("List", "Edit"), "F2"),
    "link": (QT_TRANSLATE_NOOP("List", "Link…"), "Ctrl+L"),
    "timeline": (QT_TRANSLATE_NOOP("List", "Show on the timeline"), ""),
    "fold_all": (QT_TRANSLATE_NOOP("List", "Fold all categories"), ""),
    "open_all": (QT_TRANSLATE_NOOP("List", "Open all categories"), ""),
    "copy": (QT_TRANSLATE_NOOP("List", "Copy as table"), "Ctrl+C"),
    "paste": (QT_TRANSLATE_NOOP("List", "Paste lines as new records"), "Ctrl+V"),
    "duplicate": (QT_TRANSLATE_NOOP("List", "Duplicate"), "Ctrl+D"),
    "delete": (QT_TRANSLATE_NOOP("List", "Delete"), "Del"),
}
"""Name → (text, key)."""
_OF_ROWS = frozenset({"link", "duplicate", "delete"})
_WRITING = frozenset({"edit", "link", "paste", "duplicate", "delete"})


class Commands(QObject):
    """The commands of one list view. Keys work while its table has the focus."""

    def __init__(self, desk: Desk, view: Rows) -> None:
        super().__init__(view.table)
        self._desk, self._view = desk, view
        self.choices = Choices(desk, view)
        acts: dict[str, Callable[[], object]] = {
            "edit": lambda: view.table.edit_from(view.table.currentIndex()),
            "link": self.choices.ask_link,
            "timeline": self._show_timeline,
            "fold_all": lambda: view.fold(view.rows.holding()),
            "open_all": lambda: view.fold(()),
            "copy": view.copy,
            "paste": view.paste,
            "duplicate": self._duplicate,
            "delete": view.delete,
        }
        for name in _OF_ROWS:
            acts[name] = partial(self._try, acts[name])
        self.actions = {name: self._action(TEXTS[name][1], act) for name, act in acts.items()}
        if not view.listing.links:
            del self.actions["link"]
        if not view.listing.waves:
            del self.actions["timeline"]
        if not view.listing.tree:
            del self.actions["fold_all"], self.actions["open_all"]
        self._tools = {each: self._tool(each) for each in TOOLS.get(view.listing.kind, ())}
        self._acts = {each.key: self._act(each) for each in view.listing.acts}
        self.charts = {chart: self._chart(chart) for chart in OF_KIND.get(view.listing.kind, ())}
        self._lines = [self._line() for _ in range(3)]
        self.columns = view.table.columns_menu(keep=True)
        self.sorting = SortMenu(view.table)
        view.table.addActions(list(self.actions.values()))
        view.table.menu_asked.connect(self._pop_up)
        self._enable()

    def _action(self, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        return action

    def _try(self, act: Callable[[], object], _: bool = False) -> None:
        """What is done to rows; without one it is said that one is missing."""
        if self._view.chosen_ids():
            act()
            return
        told = self._desk.words.translate("List", "Choose a row first.")
        self._desk.editor.told.emit(told, False)

    def _act(self, each: Act) -> QAction:
        return self._action("", lambda: self._do(each))

    def _tool(self, each: Tool) -> QAction:
        return self._action("", lambda: self._open(each))

    def _chart(self, chart: str) -> QAction:
        return self._action("", lambda: self._show_chart(chart))

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    def retranslate(self) -> None:
        """Speak the desk's language."""
        words = self._desk.words
        for name, action in self.actions.items():
            action.setText(words.translate("List", TEXTS[name][0]))
        for each in self._view.listing.acts:
            self._acts[each.key].setText(words.translate("List", each.text))
        for tool, action in self._tools.items():
            action.setText(words.translate("List", tool.text))
        for chart, action in self.charts.items():
            action.setText(words.translate("Report", ASKING[chart]))
        self.choices.retranslate()
        self.sorting.retranslate(words)
        self.columns.setTitle(words.translate("List", "Columns"))

    def offers(self) -> list[Offer]:
        """What can be done to all that are chosen, for the details."""
        self._enable()
        found = self.choices.offers()
        tools = [self._tools[each] for each in self._tools if each.most > 1]
        plain = [*self._acts.values(), *tools]
        plain += [self.actions[name] for name in ("copy", "duplicate", "delete")]
        return [each for each in (*found, *map(Offer, plain)) if each.action.isEnabled()]

    # -- menus -------------------------------------------------------------------------

    def _pop_up(self, at: QPoint) -> None:
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """Everything that can be done with what is chosen."""
        menu = keep_keys(QMenu(self._view.table))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.lines())
        return menu

    def lines(self) -> list[QAction]:
        """The lines of the context menu and of Edit, by what is chosen now."""
        self._enable()
        found = [self.actions["edit"], *self._acts.values(), *self.choices.lines()]
        found += [self.actions[name] for name in ("link", "timeline") if name in self.actions]
        found += self._tools.values()
        found += self.charts.values()
        found += [self.actions[name] for name in ("fold_all", "open_all") if name in self.actions]
        first, second, third = self._lines
        found += [first, *(self.actions[name] for name in ("copy", "paste", "duplicate"))]
        found += [second, self.actions["delete"], third]
        return [*found, self.sorting.menuAction(), self.columns.menuAction()]

    def _enable(self) -> None:
        ids, rows = self._view.chosen_ids(), self._view.rows
        writing = not self._desk.plan.read_only
        for name, action in self.actions.items():
            # Keys ask only when pressed: what needs a row says so without one.
            action.setEnabled(writing or name not in _WRITING)
        for each in self._view.listing.acts:
            can = writing and bool(ids)
            can = can and all(each.can(rows.sight, rows.table[id_]) for id_ in ids)
            self._acts[each.key].setEnabled(can)
        for tool, action in self._tools.items():
            fits = tool.least <= len(ids) <= tool.most or not tool.least
            fits = fits and (writing or not tool.writes)
            action.setEnabled(fits and (not ids or tool.can(self._desk.content, ids[0])))
        own = charts_of(self._desk.content, self._view.listing.kind, ids[0]) if ids else ()
        for chart, action in self.charts.items():
            action.setEnabled(len(ids) == 1 and chart in own)
        if "timeline" in self.actions:
            self.actions["timeline"].setEnabled(len(ids) == 1 and bool(self._slots(ids[0])))

    # -- doing -------------------------------------------------------------------------

    def _do(self, each: Act) -> None:
        rows = self._view.rows
        wishes = [each.wish(rows.sight, rows.table[id_]) for id_ in self._view.chosen_ids()]
        self._view.attempt(lambda store: do_together(store, wishes))

    def _open(self, tool: Tool) -> None:
        tool.open(self._desk, self._view.chosen_ids(), self._view.table.window())

    def _duplicate(self) -> None:
        ids, kind = self._view.chosen_ids(), self._view.listing.kind
        if ids:
            self._view.attempt(lambda store: duplicate_records(store, kind, ids))

    def _show_chart(self, chart: str) -> None:
        ids = self._view.chosen_ids()
        if ids:
            self._desk.chart_asked.emit(chart, self._view.listing.kind, ids[0])

    def _show_timeline(self) -> None:
        slots = self._slots(self._view.chosen_ids()[0])
        if slots:
            self._desk.go_asked.emit("timeline", slots[0])

    def _slots(self, id_: str) -> list[Slot]:
        figures = self._desk.figures
        if self._view.listing.kind == "developments":
            return list(figures.of_development(id_))
        return list(figures.of_need(id_))
