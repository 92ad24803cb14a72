"""While the window itself writes much: it paints, and takes nothing but the wish to stop."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from planner.ui.tasks import Stopped

STOPS: Final = "stopsWriting"
"""Property of the button that may be pressed meanwhile."""
_T = QEvent.Type
_WISHES: Final = frozenset(
    {
        _T.MouseButtonPress, _T.MouseButtonRelease, _T.MouseButtonDblClick, _T.Wheel,
        _T.KeyPress, _T.KeyRelease, _T.ShortcutOverride, _T.Shortcut, _T.ContextMenu,
        _T.DragEnter, _T.DragMove, _T.Drop, _T.TouchBegin, _T.InputMethod, _T.Close,
    }
)  # fmt: skip
"""What somebody does to a window; a second edit must not begin within the first."""


class Patience(QObject):
    """Made when the first breath is taken, ended when the write is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = False
        self._app = QApplication.instance()
        assert self._app is not None
        self._app.installEventFilter(self)

    def stop(self) -> None:
        """Nothing of it is to be written."""
        self._stopped = True

    def breathe(self) -> None:
        """Let the window paint.

        Raises:
            Stopped: somebody wants the write to end.
        """
        QApplication.processEvents()
        if self._stopped:
            raise Stopped

    def end(self) -> None:
        """Everything can be done again."""
        assert self._app is not None
        self._app.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _WISHES or watched.property(STOPS):
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.stop()
        event.ignore()
        return True
