"""Labels of bars: what begins to the left of the picture has its label at the edge, not cut."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.colours import colours_named
from planner.ui.models.timeline import Chart
from planner.ui.views.labels import LABEL, Labels
from planner.ui.views.timeline_bars import _labels_inside, _paint_labels, bars_seen, edges
from planner.ui.views.timeline_notes import BETWEEN, note_lines, paint_note
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


@pytest.mark.parametrize(("width", "count"), [(430, 3), (1200, 1)])
def test_a_note_in_the_hand_is_read_whole_however_narrow_the_picture_is(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, width: int, count: int
) -> None:
    chart = Chart(make_figures(make_sample("practice", "de", TODAY), TODAY))
    view = TimelineView(chart, load_words("de"), colours_named("light"))
    view.viewport().resize(width, 500)
    view._measure()
    scene = view.scene
    text = BETWEEN.join(("18.10.2027 – 05.05.2028", "19,1 Wochen zu spät", "2 weitere rücken mit"))
    lines = note_lines(scene, text, scene.lanes.width() - 24)
    assert BETWEEN.join(lines) == text
    assert len(lines) == count
    begun: list[tuple[float, float]] = []
    wide = {line: scene.labels.width(line, LABEL) for line in lines}

    def draw(_: Labels, __: QPainter, x: float, ___: float, line: str, *rest: object) -> float:
        begun.append((x, x + wide[line]))
        return 0.0

    monkeypatch.setattr(Labels, "draw", draw)
    picture = QPixmap(width, 500)
    painter = QPainter(picture)
    for left in (-300, scene.names + 20, width - 10, width + 900):
        paint_note(painter, scene, QRectF(left, 300, 40, 22), text)
    painter.end()
    assert all(scene.names < start and end <= width for start, end in begun)
    view.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
