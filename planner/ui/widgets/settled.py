"""What was just made is laid out at once, so that nobody sees it squeezed for a moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout, QWidget


def add_shown(column: QLayout, widget: QWidget) -> None:
    """Add a widget that is there from now on; Qt by itself would show it a moment later."""
    column.addWidget(widget)
    widget.show()


def settle() -> None:
    """Lay out now what waits for it, instead of after the next picture was painted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
