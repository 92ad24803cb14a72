"""The legend counts what occurs from the columns; lane by lane it comes to the same."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.domain.saved_view import Grouping
from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.colours import colours_named
from planner.ui.models.timeline import GROUPINGS, Chart
from planner.ui.views import timeline_signs
from planner.ui.views.timeline_signs import FLAG, LINK, SCARCE, paint_legend, signs_of
from planner.ui.views.timeline_view import TimelineView
from tests.ui.test_timeline_pages import action, with_actions
from tests.ui.timelines import alone
from tests.ui.windows import TODAY


def plans() -> list[Content]:
    first = action("a", TODAY, 60, "Course")
    day = replace(action("d", TODAY, 0, "One day"), hours=4)
    flag = replace(action("m", TODAY + dt.timedelta(10), 0, "Contract"), hours=0)
    after = replace(action("b", TODAY + dt.timedelta(90), 30, "Project"), predecessors=("a",))
    return [
        Content(Plan()),
        with_actions(first, day),
        with_actions(flag),
        with_actions(first, day, flag, after),
        make_sample("practice", "en", TODAY),
    ]


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_columns_and_lanes_name_the_same_signs(qapp: QApplication, grouping: Grouping) -> None:
    seen = set()
    for content in plans():
        chart = Chart(make_figures(content, TODAY), grouping)
        view = TimelineView(chart, load_words("en"), colours_named("light"))
        found = signs_of(view.scene, chart.lanes)
        assert found == signs_of(view.scene, list(chart.lanes))
        seen |= set(found[0])
        if chart.groups:
            chart.fold(chart.groups[0].key)
            assert signs_of(view.scene, chart.lanes) == signs_of(view.scene, list(chart.lanes))
        view.deleteLater()
    assert {FLAG, LINK} <= seen


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("width", "lines"), [(870, 2), (468, 3)])
def test_no_sign_of_the_legend_is_cut_left_out_or_touches_the_line_above(
    monkeypatch: pytest.MonkeyPatch, width: int, lines: int
) -> None:
    middles: list[float] = []

    def sign(_: object, __: object, ___: object, x: float, middle: float) -> float:
        middles.append(middle)
        return 24.0

    monkeypatch.setattr(timeline_signs, "paint_sign", sign)
    with alone(width, 500) as (view, painter):
        scene = view.scene
        signs = signs_of(scene, scene.chart.lanes)
        paint_legend(painter, scene, signs, 0)
    assert scene.width == width
    assert len(middles) == len(signs[0])
    rows = sorted(set(middles))
    assert len(rows) == lines
    assert rows[0] - 8 > 0  # a sign is up to 16 high, below a line of one pixel
    assert all(upper + 8 <= lower - 8 for upper, lower in pairwise(rows))
    assert rows[-1] + 8 <= scene.foot
    assert scene.lanes.width() >= width * 0.6


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [470, 1200])
def test_lanes_come_before_the_legend_where_there_is_little_room(width: int) -> None:
    with alone(width, 700) as (view, _):
        high = view.scene.foot
    assert high > 0
    seen = set()
    for height in range(200, 701, 50):
        with alone(width, height) as (view, _):
            scene = view.scene
            room = scene.height - scene.head - high
            assert scene.foot == (high if room >= SCARCE else 0)
            seen.add(scene.foot)
    assert seen == {0, high}
