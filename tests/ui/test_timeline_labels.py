"""Labels of bars: what begins to the left of the picture has its label at the edge, not cut."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.ui.views.labels import LABEL, Labels
from planner.ui.views.timeline_bars import LEAST, _labels_inside, _paint_labels, bars_seen, edges
from planner.ui.views.timeline_notes import BETWEEN, note_lines, paint_note
from tests.ui.timelines import alone
from tests.ui.windows import TODAY


@pytest.mark.usefixtures("qapp")
def test_no_label_begins_left_of_the_lanes(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[float] = []

    def draw(_: Labels, __: QPainter, x: float, *rest: object) -> float:
        begun.append(x)
        return 0.0

    monkeypatch.setattr(Labels, "draw", draw)
    at_edge = cut_off = 0
    with alone(900, 900) as (view, painter):
        for start in range(20, 80):
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
            rest = lefts + widths - scene.names
            cut_off += int(((lefts < scene.names) & (rest > 0) & (rest < LEAST)).sum())
    assert at_edge
    assert cut_off, "no bar was cut so short that it has no room for a label"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("width", "count"), [(430, 3), (1200, 1)])
def test_a_note_in_the_hand_is_read_whole_however_narrow_the_picture_is(
    monkeypatch: pytest.MonkeyPatch, width: int, count: int
) -> None:
    begun: list[tuple[float, float]] = []
    wide: dict[str, float] = {}

    def draw(_: Labels, __: QPainter, x: float, ___: float, line: str, *rest: object) -> float:
        begun.append((x, x + wide[line]))
        return 0.0

    text = BETWEEN.join(("18.10.2027 – 05.05.2028", "19,1 Wochen zu spät", "2 weitere rücken mit"))
    with alone(width, 500) as (view, painter):
        scene = view.scene
        lines = note_lines(scene, text, scene.lanes.width() - 24)
        assert BETWEEN.join(lines) == text
        assert len(lines) == count
        wide |= {line: scene.labels.width(line, LABEL) for line in lines}
        monkeypatch.setattr(Labels, "draw", draw)
        for left in (-300, scene.names + 20, width - 10, width + 900):
            paint_note(painter, scene, QRectF(left, 300, 40, 22), text)
    assert len(begun) == 4 * count
    assert all(scene.names < start and end <= width for start, end in begun)
