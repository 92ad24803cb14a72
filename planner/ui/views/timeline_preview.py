"""Where actions would come to lie, dashed over the chart while somebody is asked."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.content import Content
from planner.services.spreading import Move
from planner.ui.models.timeline_layout import BAR
from planner.ui.views.timeline_scene import Scene


class Preview:
    """Paints where actions would go, dashed."""

    def __init__(self, content: Content, moves: Iterable[Move]) -> None:
        self._content = content
        self._moves = {move.before.id: move for move in moves}

    def __call__(self, painter: QPainter, scene: Scene) -> None:
        chart = scene.chart
        bottom = scene.to_top(scene.height)
        low, high = float(np.iinfo(np.int32).min), float(np.iinfo(np.int32).max)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(scene.colours.accent), 2, Qt.PenStyle.DashLine))
        for at in chart.bars_between(scene.y, bottom, low, high).tolist():
            move = self._moves.get(chart.bars[at].action or "")
            if move is not None:
                left = scene.to_x(move.after.start.toordinal())
                right = scene.to_x(move.after.end.toordinal() + 1)
                top = scene.to_y(int(chart.tops[at]))
                painter.drawRoundedRect(QRectF(left, top, max(right - left, 4), BAR), 4, 4)
