"""The whole timeline in a strip, and what is chosen fitted into the picture."""

from __future__ import annotations

import datetime as dt

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import LOST
from planner.ui.models.timeline_density import LATE, NONE, PLANNED, density
from planner.ui.views.timeline_overview import FROM
from tests.benchmarks.instances import plan
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.windows import TODAY


def test_the_overview_shows_every_bar_where_it_stands() -> None:
    chart = Chart(make_figures(plan(30, 6, needs=10, actions=250), TODAY), "person")
    first, last = chart.span()
    shown = density(chart, (300, 40), (first, last))
    for place in range(0, len(chart.bars), 7):
        row = min(int(chart.tops[place]) * 40 // chart.height, 39)
        left = int((int(chart.starts[place]) - first) * 300 / (last - first))
        assert shown[row, min(max(left, 0), 299)] != NONE
    worst = LATE if chart.late.any() or (chart.kinds == LOST).any() else PLANNED
    assert shown.max() == worst
    chart.fold_all(True)
    assert not np.any(density(chart, (300, 40), (first, last)))


def test_few_bars_need_no_overview_many_have_one_that_scrolls(
    window: OpenWindow, practice: Content
) -> None:
    assert timeline_of(window(practice)).overview.isHidden()
    place = timeline_of(window(plan(40, 8, needs=10, actions=400)))
    strip, view = place.overview, place.chart_view
    assert len(view.chart.bars) >= FROM
    assert strip.isVisible()
    view.see(TODAY, TODAY + dt.timedelta(100))
    box = strip.strip()
    target = box.left() + box.width() * 0.7, box.top() + box.height() * 0.5
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPointF(*target).toPoint())
    seen = strip.window_seen()
    assert abs(seen.center().x() - target[0]) <= 3
    assert abs(seen.center().y() - target[1]) <= 3
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPointF(*target).toPoint())
    QTest.mouseMove(strip, QPoint(round(box.left()) + 2, round(box.top()) + 1))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton)
    assert view.verticalScrollBar().value() <= view.verticalScrollBar().maximum() * 0.1
    place.filter.turn("people", "p1", True)
    assert strip.isHidden(), "few bars are left"
    strip.grab()


def test_what_is_chosen_is_fitted_in(window: OpenWindow, practice: Content) -> None:
    place = timeline_of(window(practice))
    view = place.chart_view
    view.choose(view.chart.place_of("a2"))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F)
    bar = view.chosen_bar
    assert bar is not None
    left, right = view.scene.to_x(bar.start), view.scene.to_x(bar.end)
    assert view.scene.names <= left < right <= view.scene.width
    wide = view.scene.lanes.width()
    due = view.scene.to_x(dt.date(2027, 12, 23).toordinal())
    assert due - left > wide / 2
    view.choose(None, view.chart.groups[0].key)
    QTest.keyClick(view, Qt.Key.Key_F)
    view.choose(None)
    QTest.keyClick(view, Qt.Key.Key_F)
    assert view.seen() is None, "nothing chosen: everything"
