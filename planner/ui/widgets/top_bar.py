"""The bar on top: the search box, the place's own buttons, undo and redo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from planner.ui.colours import Colours
from planner.ui.icons import icon
from planner.ui.theme import Look
from planner.ui.widgets.search_box import SearchBox


def tool(action: QAction, parent: QWidget | None = None) -> QToolButton:
    """An icon button for an action, with its accessible name."""
    button = QToolButton(parent)
    button.setObjectName("tool")
    button.setDefaultAction(action)
    button.setIconSize(QSize(18, 18))
    button.setAccessibleName(action.text().replace("&", ""))
    action.changed.connect(lambda: button.setAccessibleName(action.text().replace("&", "")))
    return button


class TopBar(QFrame):
    """Shows the tools of the place that is open."""

    def __init__(
        self, undo: QAction, redo: QAction, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(48)
        self._undo, self._redo = undo, redo
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        self.search = SearchBox(look)
        row.addWidget(self.search, 2)
        row.addStretch(1)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(8)
        row.addLayout(self._tools)
        self._undo_button, self._redo_button = tool(undo, self), tool(redo, self)
        row.addWidget(self._undo_button)
        row.addWidget(self._redo_button)

    def show_tools(self, tools: Sequence[QWidget]) -> None:
        """Take the buttons of another place."""
        while (item := self._tools.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
        for widget in tools:
            self._tools.addWidget(widget)
            widget.show()

    def show_turns(self, on: bool) -> None:
        """Undo and redo are there only while a plan is open."""
        self._undo_button.setVisible(on)
        self._redo_button.setVisible(on)

    def recolour(self, colours: Colours) -> None:
        """Tint the icons."""
        self._undo.setIcon(icon("undo", colours.text))
        self._redo.setIcon(icon("redo", colours.text))
