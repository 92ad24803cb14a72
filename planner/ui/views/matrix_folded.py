"""A category folded to one column: for each person the worst state among all it holds."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from planner.ui.models.matrix import FOLDED, ROW
from planner.ui.shapes import paint_shape
from planner.ui.views.matrix_scene import NAMES, Scene

_ROUND = 3.0


def paint_folded(painter: QPainter, scene: Scene, part: QRect) -> None:
    """The signs of the folded columns within a part of the picture."""
    matrix = scene.matrix
    if not matrix.gathered or scene.texts.company:
        return
    top, left = part.top() - scene.top + scene.y, part.left() - NAMES + scene.x
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for n in matrix.columns_between(left, left + part.width()):
        column = matrix.columns[n]
        if column.competency is not None:
            continue
        x = int(matrix.lefts[n]) + NAMES - scene.x
        for line in matrix.rows_between(top, top + part.height()):
            person = matrix.rows[line].person
            state = matrix.worst_in(column.category, person) if person is not None else None
            if state is None:
                continue
            tone = scene.colours.tone(state)
            y = int(matrix.tops[line]) + scene.top - scene.y
            painter.setBrush(QColor(tone.ground))
            painter.drawRoundedRect(QRectF(x + 2, y + 1, FOLDED - 4, ROW - 2), _ROUND, _ROUND)
            paint_shape(painter, state, QPointF(x + FOLDED / 2, y + ROW / 2), 9, tone.ink)
    painter.restore()
