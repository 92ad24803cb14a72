"""While a menu is open its keys are its own: a letter chooses a line, whatever it does below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class _Keys(QObject):
    """The widget that had the focus keeps it below an open menu, and with it the letters that are
    shortcuts there: asked first, the menu takes them."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and not event.modifiers() & _HELD:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def keep_keys(menu: QMenu) -> QMenu:
    """Let plain keys reach this menu before any shortcut."""
    menu.installEventFilter(_Keys(menu))
    return menu
