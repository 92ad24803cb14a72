"""The signs of the timeline and what they mean, below the lanes: those that occur in the chart."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from planner.ui.views.timeline_scene import Scene
from planner.ui.views.timeline_signs import paint_legend, signs_of


def show_legend(painter: QPainter, scene: Scene) -> None:
    """The legend at the foot of the picture, from a kept one where it is unchanged."""
    top, c = scene.height - scene.foot, scene.colours
    if scene.pictures is None or not scene.foot:
        return  # a page has its own, of what stands on all of them
    box = QRect(0, top, scene.width, scene.foot)
    span = (scene.axis.first, scene.axis.last)
    key = ("legend", scene.width, c.name, scene.version, scene.chart.version, id(scene.chart), span)
    scene.pictures.put(painter, key, box, lambda on: _paint(on, scene), c.surface)


def _paint(painter: QPainter, scene: Scene) -> None:
    painter.fillRect(QRectF(0, 0, scene.width, scene.foot), QColor(scene.colours.surface))
    paint_legend(painter, scene, signs_of(scene, scene.chart.lanes), 0)
