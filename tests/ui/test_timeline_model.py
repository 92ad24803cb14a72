"""The chart as data: what is culled, packed and patched is what a slow look would find."""

from __future__ import annotations

import datetime as dt
import random
from itertools import pairwise

import pytest

from planner.domain.content import Content
from planner.services.actions import move_action, set_action_status
from planner.services.figures import make_figures
from planner.services.moving_actions import shift_actions
from planner.services.planning import candidates, plan_chain
from planner.services.records import delete_record, put_changed
from planner.services.samples import make_sample
from planner.ui.models.axis import Axis, floor_to, next_start
from planner.ui.models.timeline import GROUPINGS, Chart, Grouping
from planner.ui.models.timeline_blocks import GHOST, LOST, PLANNED, Bar
from planner.ui.models.timeline_pack import pack
from planner.ui.models.waves import label_rows, waves_of
from tests.benchmarks.instances import plan
from tests.memory_store import MemoryStore
from tests.ui.windows import TODAY


def practice() -> Content:
    return make_sample("practice", "en", TODAY)


def picture(chart: Chart) -> list[object]:
    """Everything a chart shows, to compare two of them."""
    columns = (chart.starts, chart.ends, chart.tops, chart.kinds, chart.late)
    return [
        [(g.key, g.top, g.folded) for g in chart.groups],
        [(lane.key, lane.people, lane.top, lane.rows) for lane in chart.lanes],
        [(bar.action, bar.slot) for bar in chart.bars],
        *(column.tolist() for column in columns),
    ]


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_after_any_edit_the_patched_chart_is_the_one_built_anew(grouping: Grouping) -> None:
    content = plan(30, 8, assessments=120, needs=12, actions=150)
    store = MemoryStore(content)
    figures = make_figures(content, TODAY)
    chart = Chart(figures, grouping)
    chance = random.Random(7)
    for _ in range(60):
        action = chance.choice(list(content.actions))
        wish = chance.randrange(8)
        if wish == 0:
            edit = delete_record(store, "actions", action)
        elif wish == 1:
            edit = set_action_status(store, action, chance.choice(["dropped", "planned", "done"]))
        elif wish == 2:
            edit = store.undo()
        elif wish == 3:
            ids = tuple(chance.sample(list(content.actions), 40))
            edit = shift_actions(store, ids, chance.randrange(-30, 60), today=TODAY)
        elif wish == 4:
            chart.fold(chance.choice(chart.groups).key)
            edit = None
        elif wish == 5:
            effects = content.actions[chance.choice(list(content.actions))].effects
            edit = put_changed(store, "change", "actions", action, effects=effects)
        else:
            day = TODAY + dt.timedelta(chance.randrange(-100, 900))
            edit = move_action(store, action, day)
        if edit is not None:
            chart.patch(edit, figures.update(edit))
        anew = Chart(figures, grouping)
        anew.fold_as(chart)
        assert picture(chart) == picture(anew)


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_who_steps_into_a_head_count_takes_the_ghost_of_nobody_along(grouping: Grouping) -> None:
    """The edit names one person, but the slot nobody held is another's lane."""
    content = practice()
    store = MemoryStore(content)
    figures = make_figures(content, TODAY)
    chart = Chart(figures, grouping)
    slot = next(s for s in figures.of_need("n15") if s.person is None)
    person, chain = candidates(figures.outlook, slot)[0]
    for wish in (lambda: plan_chain(store, person, chain), store.undo, store.redo):
        edit = wish()
        assert edit is not None
        chart.patch(edit, figures.update(edit))
        assert picture(chart)[1:] == picture(Chart(figures, grouping))[1:]


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_what_is_culled_is_out_of_sight(grouping: Grouping) -> None:
    content = plan(40, 8, needs=10, actions=400)
    chart = Chart(make_figures(content, TODAY), grouping)
    chance = random.Random(3)
    for _ in range(50):
        top = chance.uniform(-50, chart.height)
        bottom = top + chance.uniform(1, 700)
        start = TODAY.toordinal() + chance.uniform(-400, 700)
        end = start + chance.uniform(1, 300)
        found = set(chart.bars_between(top, bottom, start, end).tolist())
        for place, bar in enumerate(chart.bars):
            seen = (
                chart.tops[place] < bottom
                and chart.tops[place] + 22 > top
                and bar.start < end
                and bar.end > start
            )
            if seen:
                assert place in found
        assert all(chart.starts[place] < end and chart.ends[place] > start for place in found)


def test_no_bar_covers_another_in_its_row() -> None:
    chance = random.Random(1)
    bars = []
    for _ in range(60):
        start = chance.randrange(1000)
        bars.append(Bar(start, start + chance.randrange(1, 60), PLANNED))
    packed, rows = pack(bars)
    assert len(packed) == len(bars)
    for row in range(rows):
        own = sorted((bar.start, bar.end) for bar in packed if bar.row == row)
        assert all(before[1] <= after[0] for before, after in pairwise(own))
    ends = sorted({bar.end for bar in bars})
    most = max(sum(bar.start < end <= bar.end for bar in bars) for end in ends)
    assert rows == most  # no row more than bars that lie over each other


def test_a_lane_of_thousands_packs_each_into_a_row_of_its_own() -> None:
    packed, rows = pack([Bar(0, 10, PLANNED)] * 5000)
    assert len(packed) == rows == 5000
    assert {bar.row for bar in packed} == set(range(5000))


def test_the_practice_plan_has_all_its_ghosts() -> None:
    chart = Chart(make_figures(practice(), TODAY))
    ghosts = {b.slot.need: b for b in chart.bars if b.slot and b.kind in (GHOST, LOST)}
    poland = ghosts["n9b"]
    assert dt.date.fromordinal(poland.start) == dt.date(2027, 1, 11)
    assert poland.kind == GHOST
    assert ghosts["n9"].kind == LOST
    late = [b for b in chart.bars if b.late]
    assert [bar.action for bar in late] == ["a5"]


def test_people_who_stand_alike_share_a_lane() -> None:
    chart = Chart(make_figures(practice(), TODAY))
    assert ("roth", "richter") in {lane.people for lane in chart.lanes}  # by name


def test_folding_hides_lanes_and_keeps_the_heads() -> None:
    chart = Chart(make_figures(practice(), TODAY))
    heads, height = len(chart.groups), chart.height
    chart.fold_all(True)
    assert (len(chart.lanes), len(chart.bars), len(chart.groups)) == (0, 0, heads)
    assert chart.bars_between(0, 5000, 0, 10**7).tolist() == []
    chart.fold_all(False)
    assert chart.height == height


def test_a_place_of_the_picture_leads_back_to_its_lane() -> None:
    chart = Chart(make_figures(practice(), TODAY), "person")
    for place in range(len(chart.bars)):
        lane = chart.lane_of(place)
        assert chart.bars[place] in lane.bars
        assert chart.lane_at(float(chart.tops[place])) is lane
    assert chart.lane_at(chart.height + 1) is None


def test_every_wave_gets_a_row_and_no_two_labels_meet() -> None:
    content = practice()
    waves = waves_of(content, make_figures(content, TODAY).slots)
    assert len(waves) == len([d for d in content.developments.values() if d.forecasts]) - 1
    spans = [(wave.likely, wave.likely + 200) for wave in waves]
    rows, count = label_rows(spans, 20)
    assert None not in rows
    assert count <= len(waves)
    for row in range(count):
        own = sorted(span for span, r in zip(spans, rows, strict=True) if r == row)
        assert all(before[1] <= after[0] for before, after in pairwise(own))


def test_labels_without_a_row_are_named_not_lost() -> None:
    rows, count = label_rows([(0, 10)] * 5, 2)
    assert count == 2
    assert sorted(rows, key=str) == [0, 1, None, None, None]


@pytest.mark.parametrize("per_day", [0.03, 0.3, 0.6, 1.0, 2.0, 4.0, 8.0, 30.0])
def test_the_axis_names_every_unit_once_and_in_order(per_day: float) -> None:
    axis = Axis(TODAY.toordinal(), TODAY.toordinal() + 900, per_day)
    days = list(axis.ticks(axis.first, axis.last))
    assert days[0] <= TODAY
    assert all(before < after for before, after in pairwise(days))
    assert all(floor_to(axis.unit(), day) == day for day in days)


def test_days_and_pixels_lead_to_each_other_and_to_the_end_of_time() -> None:
    axis = Axis(100, 200, 2.5)
    assert axis.ordinal(axis.x(150.5)) == 150.5
    assert next_start("year", dt.date(9999, 1, 1)) == dt.date(9999, 1, 1)
    assert list(Axis(1, dt.date.max.toordinal(), 0.02).ticks(3_650_000, 4_000_000))
