"""A place that paints records: its bar above, the picture or why there is none, a line below.

What the map and the matrix have in common: edits are handed on while it is seen and made up for
when it is seen again, and its commands stand in the Edit menu and in its own.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.edit import Edit
from planner.ui.desk import Desk
from planner.ui.views.list_place import TabView
from planner.ui.widgets.empty_page import EmptyPage
from planner.ui.widgets.menu_keys import keep_keys


class Edges(NamedTuple):
    """Pixels free at the left of the bar, and at its right."""

    left: int = 22
    right: int = 22


class PaintedPlace(TabView):
    """`_take_over` gets each edit while the place is seen; `_freshen` makes up for the others."""

    def __init__(self, desk: Desk, commands: Iterable[str]) -> None:
        super().__init__()
        self._desk, self._stale = desk, False
        self.empty = EmptyPage()
        self._pages = QStackedWidget()
        self._actions = {name: QAction(self) for name in commands}

    @property
    def desk(self) -> Desk:
        """The plan it works with."""
        return self._desk

    def _stack(self, bar: QWidget, middle: QWidget, foot: QWidget, edges: Edges) -> None:
        """Bar, middle and foot below each other; the middle takes the room."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(edges.left, 10, edges.right, 8)
        above.addWidget(bar)
        column.addLayout(above)
        column.addWidget(middle, 1)
        column.addWidget(foot)

    def _listen(self) -> None:
        """Hear of edits, of another team and of another look, once all is made."""
        self._desk.changed.connect(self._hear)
        self._desk.filtered.connect(self._take_team)
        self._desk.look.changed.connect(self._recolour)

    def _hear(self, edit: object, needs: object) -> None:
        assert isinstance(edit, Edit)
        assert isinstance(needs, frozenset)
        if self.isVisible():
            self._take_over(edit, needs)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._freshen()

    @abstractmethod
    def _take_over(self, edit: Edit, needs: frozenset[str]) -> None:
        """Show what an edit changed."""

    @abstractmethod
    def _freshen(self) -> None:
        """Show everything anew: something was edited while the place was not seen."""

    @abstractmethod
    def _take_team(self) -> None:
        """Another team is chosen, or all."""

    @abstractmethod
    def _recolour(self) -> None:
        """Take another look."""

    def commands(self) -> Sequence[QAction]:
        return list(self._actions.values())

    def _popup(self, at: QPoint, first: QMenu | None = None) -> None:
        """The commands where the mouse or the keyboard is."""
        menu = keep_keys(first or QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.commands()))
        menu.popup(at)
