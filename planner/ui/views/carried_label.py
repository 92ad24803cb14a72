"""What is in the hand while something is dragged: its name beside the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from planner.ui.colours import Colours

WIDEST, HIGH, BESIDE = 260, 28, QPoint(-14, -10)
"""Pixels; the label begins right below the pointer, so that it covers no row one aims at."""


def name_in_hand(drag: QDrag, view: QWidget, colours: Colours, names: list[str]) -> None:
    """Show the first name, and how many more there are.

    Qt's own picture of the whole rows would hide where they are dragged to.
    """
    metrics, more = view.fontMetrics(), f"  +{len(names) - 1}" if len(names) > 1 else ""
    room = WIDEST - 24 - metrics.horizontalAdvance(more)
    text = metrics.elidedText(names[0], Qt.TextElideMode.ElideRight, room) + more
    size = QSize(metrics.horizontalAdvance(text) + 24, HIGH)
    picture = QPixmap(size * view.devicePixelRatioF())
    picture.setDevicePixelRatio(view.devicePixelRatioF())
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(view.font())
    box = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
    painter.setPen(QPen(QColor(colours.accent), 1))
    painter.setBrush(QColor(colours.chosen))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QColor(colours.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    drag.setPixmap(picture)
    drag.setHotSpot(BESIDE)
