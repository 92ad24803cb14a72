"""Files dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


class Drops(QObject):
    """Files dropped on a window, wherever nothing else wants them.

    Nothing is taken beneath an open dialog: what it is about would change under it.
    """

    dropped = Signal(object)

    def __init__(self, frame: QWidget) -> None:
        super().__init__(frame)
        frame.setAcceptDrops(True)
        frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            paths = files_of(event)
            if paths and QApplication.activeModalWidget() is None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.dropped.emit(paths)
                return True
        return super().eventFilter(watched, event)


def files_of(event: QDropEvent) -> list[Path]:
    """The files that are dragged; none for anything else."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
