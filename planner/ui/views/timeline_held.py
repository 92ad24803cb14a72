"""Paints the bar under the hand, with what it would mean, and the line around a chosen one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.models.timeline_layout import BAR
from planner.ui.views.bar_paint import paint_bar
from planner.ui.views.timeline_bars import paint_tail
from planner.ui.views.timeline_notes import paint_note
from planner.ui.views.timeline_scene import Scene


def paint_drag(painter: QPainter, scene: Scene) -> None:
    """The bar under the hand, its head start drawn anew, and what it would mean."""
    drag = scene.drag
    if drag is None:
        return
    c = scene.colours
    chart = scene.chart
    left, right = scene.to_x(drag.start), scene.to_x(drag.end)
    top = scene.to_y(float(chart.tops[drag.bar]))
    bar = chart.bars[drag.bar]
    slot = chart.lane_of(drag.bar).slot
    late = bool(slot and slot.due and drag.end - 1 > slot.due.toordinal())
    if slot is not None and slot.due is not None and not late:
        due = scene.to_x(slot.due.toordinal())
        paint_tail(painter, right, due, top + BAR / 2, c.good.mark)
    box = QRectF(left, top, right - left, BAR)
    paint_bar(painter, c, -1 if late else bar.kind, box)
    paint_choice(painter, scene, box)
    paint_note(painter, scene, box, drag.text)


def paint_choice(painter: QPainter, scene: Scene, box: QRectF) -> None:
    """The line around the chosen bar."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(scene.colours.text), 2))
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
