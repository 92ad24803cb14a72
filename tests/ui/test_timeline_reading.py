"""What is read beside the timeline's picture: lists under their heads, labels with room."""

from __future__ import annotations

import datetime as dt
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtGui import QImage, QPainter, qGray
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.content import Content
from planner.services.records import change_record
from planner.ui.models.timeline import GROUPINGS
from planner.ui.models.timeline_blocks import GHOST, LOST
from planner.ui.models.timeline_layout import LANE
from planner.ui.views.labels import Labels
from planner.ui.views.pictures import Pictures
from planner.ui.views.timeline_bars import _paint_ghost_label
from planner.ui.views.timeline_paint import paint_timeline
from planner.ui.views.timeline_scene import FOOT
from planner.ui.widgets.plain_table_view import PlainTableView
from tests.ui.conftest import OpenWindow, timeline_of


def first_ink(image: QImage, top: int, bottom: int) -> int:
    """The first column of pixels with something written between two heights."""
    ground = qGray(image.pixel(0, top))
    return next(
        x
        for x in range(1, image.width())
        if any(abs(qGray(image.pixel(x, y)) - ground) > 90 for y in range(top, bottom))
    )


@pytest.mark.parametrize("which", ["slips", "broken"])
def test_a_head_stands_above_its_cells(window: OpenWindow, practice: Content, which: str) -> None:
    place = timeline_of(window(practice))
    if which == "broken":
        place.mending.turn()
        panel: QWidget | None = place.mending.panel
    else:
        place.drift.keep()
        action = next(a for a in practice.actions.values() if a.status == "planned")
        desk = place._desk
        start, end = (day + dt.timedelta(30) for day in (action.start, action.end))
        desk.editor.run(change_record, "actions", action.id,
                        {"start": start.isoformat(), "end": end.isoformat()})  # fmt: skip
        place.drift.turn_panel()
        panel = place.drift.panel
    QApplication.processEvents()
    assert panel is not None
    [table] = panel.findChildren(PlainTableView)
    table.clearSelection()
    table.setCurrentIndex(table.table.index(-1, -1))
    table.clearFocus()
    image = table.grab().toImage()
    head = table.horizontalHeader().height()
    cells = first_ink(image, head + 4, head + table.rowHeight(0) - 4)
    assert abs(first_ink(image, 4, head - 4) - cells) <= 2


def test_what_is_too_late_is_said_where_there_is_more_room(
    window: OpenWindow, practice: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = timeline_of(window(practice)).chart_view.scene
    drawn: list[tuple[float, float | None]] = []

    def note(self: Labels, painter: Any, x: float, *rest: Any) -> float:
        drawn.append((x, rest[4] if len(rest) > 4 else None))
        return 0.0

    monkeypatch.setattr(Labels, "draw", note)
    image = QImage(scene.width, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    left, right, text = float(scene.names) + 20, float(scene.names) + 90, "too late " * 60
    for kind in (GHOST, LOST):
        _paint_ghost_label(painter, scene, kind, (left, right, 20.0), text, 9e9, right + 10)
        x, room = drawn.pop()
        assert x >= right + 10
        assert room is not None
        assert room > right - left
        _paint_ghost_label(painter, scene, kind, (left, right, 20.0), text, 30.0, right + 10)
        assert left < drawn.pop()[0] < right
    painter.end()


@pytest.mark.parametrize("grouping", GROUPINGS)
@pytest.mark.parametrize("zoom", [0, 3, -2])
def test_no_two_labels_of_lanes_lie_on_each_other(
    window: OpenWindow, practice: Content, monkeypatch: pytest.MonkeyPatch, grouping: str, zoom: int
) -> None:
    place = timeline_of(window(practice))
    place.group_by(grouping)  # type: ignore[arg-type]
    if zoom:
        place.chart_view.zoom(zoom)
    view, seen = place.chart_view, []
    drawn, labels = Labels.draw, view.scene.labels

    def note(self: Labels, painter: Any, x: float, middle: float, text: str, *rest: Any) -> float:
        wide = drawn(self, painter, x, middle, text, *rest)
        if x > view.scene.names and middle > view.scene.head:
            seen.append((round(middle), x, x + wide, text))
        return wide

    monkeypatch.setattr(Labels, "draw", note)
    assert labels is view.scene.labels
    for top in range(0, view.verticalScrollBar().maximum() + 1, 120):
        view.verticalScrollBar().setValue(top)
        seen.clear()
        image = QImage(view.scene.width, view.scene.height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        pictures, view.scene.pictures = view.scene.pictures, Pictures(1.0)
        paint_timeline(painter, view.scene)
        view.scene.pictures = pictures
        painter.end()
        lane_texts = [each for each in seen if each[0] < view.scene.height - FOOT]
        for one, other in combinations(sorted(lane_texts), 2):
            apart = abs(one[0] - other[0]) >= 10 or one[2] <= other[1] or other[2] <= one[1]
            assert apart, (one, other)


def test_beside_the_table_half_a_dozen_lanes_stay_in_sight(
    window: OpenWindow, practice: Content
) -> None:
    shell = window(practice)
    shell.frame.resize(1440, 900)
    place = timeline_of(shell)
    place.turn_table()
    QApplication.processEvents()
    assert place.table is not None
    assert place.chart_view.scene.lanes.height() >= 6 * LANE
    assert place.table.height() >= 150
