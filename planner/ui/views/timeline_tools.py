"""The timeline's own buttons in the top bar: how lanes are grouped, folding, zooming, today.

Another part of the timeline adds a button of its own with `add`.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from planner.domain.saved_view import Grouping, LaneOrder
from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.icons import icon
from planner.ui.models.timeline_groups import OF_PEOPLE, order_for
from planner.ui.models.timeline_showing import GROUPING_WORDS, ORDER_WORDS, SHORT_WORDS, Showing
from planner.ui.widgets.top_bar import tool

NAMES = ("minus", "fit", "plus", "today")
ROOMY = 1180
"""From this width of the window on, in pixels, the buttons say all of themselves."""


class TimelineTools(QObject):
    """Says what was asked for; it changes nothing itself."""

    grouping_asked = Signal(str)
    order_asked = Signal(str)
    fold_asked = Signal(bool)
    zoom_asked = Signal(int)
    today_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.group = QToolButton()
        self.group.setObjectName("tool")
        self.group.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.group)
        self._heads = [self._head(menu)]
        self.groupings: dict[Grouping, QAction] = {}
        one = QActionGroup(menu)
        for grouping in GROUPING_WORDS:
            self.groupings[grouping] = self._entry(menu, one)
            self.groupings[grouping].triggered.connect(partial(self._ask_grouping, grouping))
        menu.addSeparator()
        self._heads.append(self._head(menu))
        self.orders: dict[LaneOrder, QAction] = {}
        one = QActionGroup(menu)
        for order in ORDER_WORDS:
            self.orders[order] = self._entry(menu, one)
            self.orders[order].triggered.connect(partial(self._ask_order, order))
        menu.addSeparator()
        self.actions = {name: QAction(self) for name in ("fold", *NAMES)}
        menu.addAction(self.actions["fold"])
        self.group.setMenu(menu)
        self.actions["fold"].setCheckable(True)
        self.actions["fold"].toggled.connect(self.fold_asked)
        for name, step in (("minus", -1), ("fit", 0), ("plus", 1)):
            self.actions[name].triggered.connect(partial(self._ask_zoom, step))
        self.actions["today"].triggered.connect(self.today_asked)
        self.widgets: list[QWidget] = [self.group]
        self._icons = {name: tool(self.actions[name]) for name in NAMES}
        self.widgets.append(self._icon_row())
        self._roomy = True

    def _icon_row(self) -> QWidget:
        """The icons in a row of their own: what shows a bar's widgets shows all of them."""
        row = QWidget()
        side_by_side = QHBoxLayout(row)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(8)
        for button in self._icons.values():
            side_by_side.addWidget(button)
        return row

    def _head(self, menu: QMenu) -> QAction:
        """What the entries below it have in common; nothing to be chosen."""
        head = menu.addAction("")
        head.setEnabled(False)
        return head

    def _entry(self, menu: QMenu, one: QActionGroup) -> QAction:
        action = menu.addAction("")
        action.setCheckable(True)
        one.addAction(action)
        return action

    def _ask_grouping(self, grouping: Grouping, _: bool = False) -> None:
        self.grouping_asked.emit(grouping)

    def _ask_order(self, order: LaneOrder, _: bool = False) -> None:
        self.order_asked.emit(order)

    def _ask_zoom(self, step: int, _: bool = False) -> None:
        self.zoom_asked.emit(step)

    def add(self, widget: QWidget) -> None:
        """Another button, left of the icons."""
        self.widgets.insert(len(self.widgets) - 1, widget)

    def unfold(self) -> None:
        """Nothing is folded any more."""
        self.actions["fold"].setChecked(False)

    def retranslate(self, w: Words, showing: Showing) -> None:
        """Speak another language."""
        for name, text in (
            ("fold", w.translate("Timeline", "Fold all groups")),
            ("minus", w.translate("Timeline", "Zoom out (−)")),
            ("fit", w.translate("Timeline", "Show everything (0)")),
            ("plus", w.translate("Timeline", "Zoom in (+)")),
            ("today", w.translate("Timeline", "Go to today (T)")),
        ):
            self.actions[name].setText(text)
            self.actions[name].setToolTip(text)
        self._heads[0].setText(w.translate("Timeline", "Lanes by"))
        self._heads[1].setText(w.translate("Timeline", "Sorted by"))
        for grouping, action in self.groupings.items():
            action.setText(w.translate("Timeline", GROUPING_WORDS[grouping]))
        for order, action in self.orders.items():
            action.setText(w.translate("Timeline", ORDER_WORDS[order]))
        self.show_showing(w, showing)

    def show_showing(self, w: Words, showing: Showing) -> None:
        """Say on the button how lanes are grouped, and in which order they stand if not as ever."""
        self.groupings[showing.grouping].setChecked(True)
        order_now = order_for(showing.grouping, showing.order)
        self.orders[order_now].setChecked(True)
        self.orders["head_start"].setEnabled(showing.grouping not in OF_PEOPLE)
        what = self.groupings[showing.grouping].text()
        text = w.translate("Timeline", "Grouped by: {what}").format(what=what)
        told = text
        if order_now != "usual":
            order = self.orders[order_now].text()
            told = w.translate("Timeline", "{grouped}, sorted by: {order}")
            told = told.format(grouped=text, order=order)
            text = f"{text} ↓ {order}"
        short = SHORT_WORDS.get(showing.grouping)
        brief = w.translate("Timeline", short) if short else what
        self.group.setText(f"{text if self._roomy else brief} ▾")
        self.group.setAccessibleName(told)
        self.group.setToolTip(told)

    def give_way(self, w: Words, showing: Showing, room: int) -> None:
        """Where there is little room the words that explain a choice give way to the choice.

        So do the two icons for zooming, which wheel, keys and the View menu do as well.
        """
        if (room >= ROOMY) != self._roomy:
            self._roomy = room >= ROOMY
            for name in ("minus", "plus"):
                self._icons[name].setVisible(self._roomy)
            self.show_showing(w, showing)

    def recolour(self, c: Colours) -> None:
        """Tint the icons."""
        for name in NAMES:
            self.actions[name].setIcon(icon(name, c.text, c.on_chosen))
