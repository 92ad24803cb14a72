"""Labels of bars: what begins to the left of the picture has its label at the edge, not cut."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.colours import colours_named
from planner.ui.models.timeline import Chart
from planner.ui.views.labels import Labels
from planner.ui.views.timeline_bars import _labels_inside, _paint_labels, bars_seen, edges
from planner.ui.views.timeline_view import TimelineView
from tests.ui.windows import TODAY


def test_no_label_begins_left_of_the_lanes(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    chart = Chart(make_figures(make_sample("practice", "de", TODAY), TODAY))
    view = TimelineView(chart, load_words("de"), colours_named("light"))
    view.viewport().resize(900, 900)
    begun: list[float] = []

    def draw(_: Labels, __: QPainter, x: float, *rest: object) -> float:
        begun.append(x)
        return 0.0

    monkeypatch.setattr(Labels, "draw", draw)
    picture = QPixmap(900, 900)
    painter = QPainter(picture)
    at_edge = 0
    for start in range(20, 80, 3):
        first = TODAY + dt.timedelta(start)
        view.see(first, first + dt.timedelta(60))
        scene = view.scene
        seen = bars_seen(scene, 0, 900)
        lefts, widths, tops = edges(scene, seen)
        inside = _labels_inside(scene, seen, lefts, widths)
        assert all(lefts[at] >= scene.names for at in inside)
        begun.clear()
        _paint_labels(painter, scene, seen, lefts, lefts + widths, tops, inside)
        assert all(x >= scene.names for x in begun)
        at_edge += begun.count(scene.names + 7)
    painter.end()
    assert at_edge
    view.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
