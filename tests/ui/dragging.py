"""Dropping something as the window system would: it enters, moves, and is let go."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction


def enter(target: QWidget, data: QMimeData, at: QPoint) -> bool:
    """Bring it over a widget; says whether it may be let go there."""
    entering = QDragEnterEvent(at, _ACTIONS, data, _LEFT, _NONE)
    QApplication.sendEvent(target, entering)
    moving = QDragMoveEvent(at, _ACTIONS, data, _LEFT, _NONE)
    QApplication.sendEvent(target, moving)
    return moving.isAccepted()


def drop(target: QWidget, data: QMimeData, at: QPoint) -> bool:
    """Bring it there and let go, if it may be; says whether it was taken."""
    if not enter(target, data, at):
        return False
    event = QDropEvent(QPointF(at), _ACTIONS, data, _LEFT, _NONE)
    QApplication.sendEvent(target, event)
    QApplication.processEvents()
    return event.isAccepted()
