"""A button of a bar above a view: it turns something on, or opens a menu made anew each time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

Fill = Callable[[QMenu], None]


def tool_button(fill: Fill | None = None, *, checkable: bool = False) -> QToolButton:
    """A button; with `fill` it opens a menu with what that puts into it."""
    button = QToolButton()
    button.setObjectName("tool")
    button.setCheckable(checkable)
    if fill is not None:
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: fill(menu))
        button.setMenu(menu)
    return button


def ticked(menu: QMenu, word: str, on: bool, act: Callable[[], object]) -> QAction:
    """A line of a menu that can be on or off."""
    action: QAction = menu.addAction(word.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _=False: act())
    return action
