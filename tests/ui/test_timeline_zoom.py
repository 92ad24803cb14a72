"""Zooming the timeline with a wheel, a touchpad and two fingers: the day stays under them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from planner.domain.content import Content
from planner.ui.models.axis import LARGEST, SMALLEST
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.timelines import Board


@pytest.mark.parametrize("by", ["wheel", "pad", "fingers"])
def test_zooming_holds_the_day_under_the_pointer_at_every_level(
    window: OpenWindow, practice: Content, by: str
) -> None:
    view = timeline_of(window(practice)).chart_view
    port, scene = view.viewport(), view.scene
    held = 0
    for x in (scene.names + 40.0, scene.names + 333.0, port.width() - 30.0):
        for step in [1.25] * 22 + [0.8] * 34 + [1.25] * 12:
            day, before = scene.to_ordinal(x), scene.axis.per_day
            QApplication.sendEvent(port, _zooming(port, by, QPointF(x, 300), step))
            inside = 0 < view.horizontalScrollBar().value() < view.horizontalScrollBar().maximum()
            if scene.axis.per_day != before and inside:
                held += 1
                assert abs(scene.to_ordinal(x) - day) * scene.axis.per_day < 1.1
        assert LARGEST >= scene.axis.per_day >= SMALLEST
    assert held > 100


def test_two_fingers_that_began_on_a_bar_zoom_and_move_nothing(board: Board) -> None:
    before, view = board.disk(), board.view
    start, scale = board.bar("a11"), view.scene.axis.per_day
    board.drag(start, QPoint(60, 0), let_go=False)
    assert view.scene.drag is not None
    port = view.viewport()
    QApplication.sendEvent(port, _zooming(port, "fingers", QPointF(start), 1.25))
    assert view.scene.drag is None
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(90, 0))
    assert view.scene.axis.per_day > scale
    assert board.disk() == before


def _zooming(port: QWidget, by: str, at: QPointF, step: float) -> QEvent:
    """One step of zooming with the wheel, on a touchpad, or with two fingers on the screen."""
    on_screen = port.mapToGlobal(at)
    if by == "wheel":
        turn = QPoint(0, 120 if step > 1 else -120)
        return QWheelEvent(
            at, on_screen, QPoint(), turn, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
    if by == "pad":
        return QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
            at, at, on_screen, step - 1, QPointF(),
        )  # fmt: skip
    pinch = QPinchGesture(port)
    pinch.setCenterPoint(on_screen)
    pinch.setScaleFactor(step)
    return QGestureEvent([pinch])
