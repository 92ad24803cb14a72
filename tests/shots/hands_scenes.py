"""Hands on the timeline: a bar in the hand, a milestone named, links, a new forecast asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.services.linking_actions import link_actions
from planner.services.moving_actions import set_progress_together
from planner.ui.shell import Shell
from planner.ui.views.timeline import TimelinePlace
from planner.ui.views.timeline_marks import box_of
from planner.ui.views.timeline_waves import days_of_wave

Picture = Callable[[], QPixmap]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def hands_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """What is only seen while somebody does something; all of it is taken back."""
    shell.go("timeline")
    place = shell.view("timeline")
    desk = shell.desk
    assert isinstance(place, TimelinePlace)
    assert desk is not None
    place.group_by("competency")
    place.chart_view.fit()
    view, run = place.chart_view, desk.editor.run
    run(set_progress_together, ("a2",), 0.4)
    run(link_actions, "a2", "a11", today=desk.today)
    view.choose(None)
    view.choose(view.chart.place_of("a2"))
    app.processEvents()
    yield "timeline-linked", shell.frame.grab
    at = QPointF(box_of(view.scene, view.scene.selected or 0).center())
    QTest.mousePress(view.viewport(), LEFT, NONE, at.toPoint())
    to = at + QPointF(60, 0)
    event = QMouseEvent(
        QEvent.Type.MouseMove, to, view.viewport().mapToGlobal(to), Qt.MouseButton.NoButton,
        LEFT, NONE,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    yield "timeline-in-hand", shell.frame.grab
    view.leave()
    QTest.mouseRelease(view.viewport(), LEFT, NONE, to.toPoint())
    place.wishes.add_milestone(view.chart.lanes[0], desk.today + dt.timedelta(90))
    app.processEvents()
    yield "timeline-milestone", shell.frame.grab
    if place.wishes.rename is not None:
        place.wishes.rename.leave()
    three = days_of_wave(view.scene, "d4")
    if three is not None:
        place.wishes.ask_forecast("d4", three)
        yield "timeline-forecast", shell.frame.grab
    if place.wishes.forecast is not None:
        place.wishes.forecast.close_it()
    for _ in range(3):
        desk.editor.undo()
    view.choose(None)
