"""The dark note beside what is in the hand: what it would mean, in as many lines as it needs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from planner.ui.views.labels import LABEL
from planner.ui.views.timeline_scene import Scene

BETWEEN: Final = " · "
"""Stands between the parts of a note; a line ends at it."""
LINE: Final = 18


def paint_note(painter: QPainter, scene: Scene, box: QRectF, text: str) -> None:
    """Above a box, below it where there is no room; never wider than the lanes."""
    c, room = scene.colours, scene.width - scene.names - 8
    lines = note_lines(scene, text, room - 16)
    wide = min(max(scene.labels.width(line, LABEL) for line in lines) + 16, room)
    high = LINE * len(lines) + 4
    x = max(min(box.left(), scene.width - wide - 4), scene.names + 4)
    y = box.top() - high - 4 if box.top() - high - 4 > scene.head else box.bottom() + 4
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(c.text))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawRoundedRect(QRectF(x, y, wide, high), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for at, line in enumerate(lines):
        middle = y + 2 + LINE * (at + 0.5)
        scene.labels.draw(painter, x + 8, middle, line, c.surface, LABEL, wide - 12)


def note_lines(scene: Scene, text: str, room: float) -> list[str]:
    """A note in lines of so many pixels; a part alone that is wider is shortened when drawn."""
    lines: list[str] = []
    for part in text.split(BETWEEN):
        longer = f"{lines[-1]}{BETWEEN}{part}" if lines else part
        if lines and scene.labels.width(longer, LABEL) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines
