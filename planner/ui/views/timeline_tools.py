"""The timeline's own buttons in the top bar: how lanes are grouped, folding, zooming, today.

Another part of the timeline adds a button of its own with `add`.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from planner.domain.saved_view import Grouping
from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.icons import icon
from planner.ui.models.timeline import GROUPINGS
from planner.ui.widgets.top_bar import tool

NAMES = ("fold", "minus", "fit", "plus", "today")


class TimelineTools(QObject):
    """Says what was asked for; it changes nothing itself."""

    grouping_asked = Signal(str)
    fold_asked = Signal(bool)
    zoom_asked = Signal(int)
    today_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.group = QToolButton()
        self.group.setObjectName("tool")
        self.group.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.group)
        self.groupings: dict[Grouping, QAction] = {}
        for grouping in GROUPINGS:
            action = menu.addAction("")
            action.triggered.connect(partial(self._ask_grouping, grouping))
            self.groupings[grouping] = action
        self.group.setMenu(menu)
        self.actions = {name: QAction(self) for name in NAMES}
        self.actions["fold"].setCheckable(True)
        self.actions["fold"].toggled.connect(self.fold_asked)
        for name, step in (("minus", -1), ("fit", 0), ("plus", 1)):
            self.actions[name].triggered.connect(partial(self._ask_zoom, step))
        self.actions["today"].triggered.connect(self.today_asked)
        self.widgets: list[QWidget] = [self.group]
        self.widgets += [tool(action) for action in self.actions.values()]

    def _ask_grouping(self, grouping: Grouping, _: bool = False) -> None:
        self.grouping_asked.emit(grouping)

    def _ask_zoom(self, step: int, _: bool = False) -> None:
        self.zoom_asked.emit(step)

    def add(self, widget: QWidget, before: str = "fold") -> None:
        """Another button, left of one of the icons."""
        self.widgets.insert(len(self.widgets) - len(NAMES) + NAMES.index(before), widget)

    def unfold(self) -> None:
        """Nothing is folded any more."""
        self.actions["fold"].setChecked(False)

    def retranslate(self, w: Words, grouping: Grouping) -> None:
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
        self.groupings["competency"].setText(w.translate("Timeline", "Competency"))
        self.groupings["person"].setText(w.translate("Timeline", "Person"))
        self.name_grouping(w, grouping)

    def name_grouping(self, w: Words, grouping: Grouping) -> None:
        """Say on the button how lanes are grouped."""
        chosen = self.groupings[grouping].text()
        text = w.translate("Timeline", "Grouped by: {what}").format(what=chosen)
        self.group.setText(f"{text} ▾")
        self.group.setAccessibleName(text)

    def recolour(self, c: Colours) -> None:
        """Tint the icons."""
        for name, action in self.actions.items():
            action.setIcon(icon(name, c.text, c.on_chosen))
