"""How far an action is: a line at the foot of its bar, and a grip on it to be dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from planner.domain.action import Action
from planner.domain.milestone import is_milestone
from planner.ui.models.timeline_layout import BAR
from planner.ui.views.timeline_marks import box_of, seen_closely
from planner.ui.views.timeline_notes import paint_note
from planner.ui.views.timeline_scene import Scene
from planner.ui.views.timeline_surface import NOWHERE, Surface

STEP = 0.05
"""Progress is dragged in steps of a twentieth."""
NARROW = 24.0
"""Pixels from which on a bar has a grip."""


def _chosen_action(scene: Scene) -> tuple[int, Action] | None:
    place = scene.selected
    if place is None or place >= len(scene.chart.bars):
        return None
    action = scene.chart.content.actions.get(scene.chart.bars[place].action or "")
    return None if action is None or is_milestone(action) else (place, action)


def grip_point(scene: Scene, place: int, progress: float) -> QPointF:
    """Where the grip stands: at the foot of the bar, as far as it is done."""
    box = box_of(scene, place)
    return QPointF(box.left() + progress * box.width(), box.bottom())


def on_grip(scene: Scene, at: QPointF) -> bool:
    """True if a point is on the grip of the chosen action."""
    found = _chosen_action(scene)
    if found is None or box_of(scene, found[0]).width() < NARROW:
        return False
    away = at - grip_point(scene, found[0], found[1].progress)
    return abs(away.x()) <= 6 and -4 <= away.y() <= 7


class ProgressGesture:
    """The grip at the foot of the chosen bar dragged along."""

    shape = Qt.CursorShape.SizeHorCursor
    ways = NOWHERE

    def __init__(self, view: Surface) -> None:
        self._view = view
        found = _chosen_action(view.scene)
        assert found is not None
        self._place, self._action = found
        self._share = self._action.progress
        view.scene.live.append(self.paint)

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """As far as the hand is."""
        del held
        box = box_of(self._view.scene, self._place)
        share = (at.x() - box.left()) / max(box.width(), 1)
        self._share = min(max(round(share / STEP) * STEP, 0.0), 1.0)
        self._view.viewport().update()

    def end(self) -> None:
        """Wish for the progress."""
        self.give_up()
        share = round(self._share, 2)
        if share != self._action.progress:
            self._view.progress_asked.emit((self._action.id,), share)

    def give_up(self) -> None:
        """As it was."""
        if self.paint in self._view.scene.live:
            self._view.scene.live.remove(self.paint)
        self._view.viewport().update()

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """The line as far as the hand is, and the share in words."""
        box = box_of(scene, self._place)
        _paint_line(painter, scene, box, self._share, scene.colours.text)
        _paint_grip(painter, scene, grip_point(scene, self._place, self._share))
        text = scene.texts.words.translate("Timeline", "{share} done").format(
            share=scene.texts.words.percent(self._share)
        )
        paint_note(painter, scene, box, text)


def _paint_line(painter: QPainter, scene: Scene, box: QRectF, share: float, colour: str) -> None:
    del scene
    wide = box.width() - 4
    if wide > 4 and share > 0:
        painter.fillRect(
            QRectF(box.left() + 2, box.top() + BAR - 5, wide * share, 3), QColor(colour)
        )


def _paint_grip(painter: QPainter, scene: Scene, at: QPointF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(scene.colours.surface))
    painter.setBrush(QColor(scene.colours.text))
    painter.drawPolygon(QPolygonF([at + QPointF(0, -3), at + QPointF(5, 5), at + QPointF(-5, 5)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_progress(painter: QPainter, scene: Scene) -> None:
    """The line at the foot of each bar that is begun, and the grip of the chosen one."""
    actions, held = scene.chart.content.actions, scene.drag.bar if scene.drag else None
    for place in seen_closely(scene):
        bar = scene.chart.bars[place]
        action = actions.get(bar.action or "")
        if action is not None and action.progress > 0 and place != held:
            full = action.status in ("booked", "running")
            colour = scene.colours.on_accent if full and not bar.late else scene.colours.text
            _paint_line(painter, scene, box_of(scene, place), action.progress, colour)
    found = _chosen_action(scene)
    if found is not None and held is None and box_of(scene, found[0]).width() >= NARROW:
        _paint_grip(painter, scene, grip_point(scene, found[0], found[1].progress))
