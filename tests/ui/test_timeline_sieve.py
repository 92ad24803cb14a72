"""Filters, orders and groupings of the chart: each shows the same, in another place."""

from __future__ import annotations

import datetime as dt
import random
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.action import Action, ActionStatus
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.saved_view import Grouping, LaneOrder
from planner.domain.state import STATES
from planner.services.actions import move_action, set_action_status
from planner.services.figures import Figures, make_figures
from planner.services.records import add_record, delete_record
from planner.services.wording import load_words
from planner.ui.models.timeline import GROUPINGS, ORDERS, Chart
from planner.ui.models.timeline_groups import NO_KIND, NOBODY, OF_PEOPLE, OTHERS, STRUCTURES
from planner.ui.models.timeline_names import title_of
from planner.ui.models.timeline_sieve import EVERYTHING, Narrowed
from tests.benchmarks.instances import plan
from tests.memory_store import MemoryStore
from tests.ui.test_timeline_model import picture, practice
from tests.ui.windows import TODAY

WORDS = load_words("en")
PRACTICE = make_figures(practice(), TODAY)
PEOPLE, DEVELOPMENTS = list(PRACTICE.content.people), list(PRACTICE.content.developments)

narrowings = st.builds(
    Narrowed,
    st.frozensets(st.sampled_from(PEOPLE), max_size=3),
    st.frozensets(st.sampled_from(DEVELOPMENTS), max_size=2),
    st.frozensets(st.sampled_from(STATES), max_size=3),
    st.frozensets(st.sampled_from(get_args(ActionStatus)[:-1]), max_size=2),
    st.sampled_from(["", "", "polish", "WEBER", "plm", "poland b1", "fußball"]),
)


def shown(chart: Chart) -> tuple[set[str], set[tuple[str, int]]]:
    """The actions that are drawn, and the slots for which nothing is planned."""
    bars = [bar for group in chart.groups for lane in group.lanes() for bar in lane.bars]
    actions = {bar.action for bar in bars if bar.action}
    return actions, {(bar.slot.need, bar.slot.index) for bar in bars if bar.slot}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(narrowings, st.sampled_from(GROUPINGS), st.sampled_from(ORDERS))
def test_every_grouping_and_order_shows_the_same(
    narrowed: Narrowed, grouping: Grouping, order: LaneOrder
) -> None:
    chart = Chart(PRACTICE, grouping, None, order, narrowed, WORDS)
    assert shown(chart) == shown(Chart(PRACTICE, narrowed=narrowed))


@settings(deadline=None)
@given(narrowings, st.sampled_from(["design", None]))
def test_what_is_drawn_passes_and_what_passes_is_drawn(
    narrowed: Narrowed, team: str | None
) -> None:
    content = PRACTICE.content
    team = next(iter(content.teams)) if team else None
    actions, _ = shown(Chart(PRACTICE, "person", team, narrowed=narrowed))
    for action in content.actions.values():
        assert (action.id in actions) == any(
            passes(PRACTICE, action.id, person, team, narrowed) for person in action.people or ("",)
        )


def passes(figures: Figures, id_: str, person: str, team: str | None, narrowed: Narrowed) -> bool:
    """The rule told once more, slowly."""
    content = figures.content
    action = content.actions[id_]
    record = content.people.get(person)
    if action.status == "dropped" or (narrowed.people and person not in narrowed.people):
        return False
    if team is not None and (record is None or record.team != team):
        return False
    if narrowed.statuses and action.status not in narrowed.statuses:
        return False
    taught = {effect.competency for effect in action.effects}
    served = [
        slot
        for slot in figures.slots
        if (slot.person or "") == person
        and slot.competency in taught
        and (not narrowed.developments or slot.development in narrowed.developments)
        and (not narrowed.states or slot.state in narrowed.states)
    ]
    if (narrowed.developments or narrowed.states) and not served:
        return False
    own = [action.title, record.name if record else ""]
    own += [content.competencies[each].name for each in taught]
    texts = [" ".join(own)]
    for slot in served:
        level = content.scale_of(slot.competency or "").levels[slot.level or 0].label
        development = content.developments.get(slot.development or "")
        title = development.title if development else ""
        skill = content.competencies[slot.competency or ""].name
        texts.append(f"{record.name if record else ''} {title} {skill} {level}")
    sought = narrowed.text.casefold().replace("ß", "ss").split()
    return any(all(word in text.casefold() for word in sought) for text in texts)


@pytest.mark.parametrize("grouping", GROUPINGS)
@pytest.mark.parametrize(
    "narrowed",
    [
        Narrowed(states=frozenset({"late", "tight", "partly"})),
        Narrowed(text="person 00003"),
        Narrowed(statuses=frozenset({"done", "planned"}), developments=frozenset({"d0"})),
    ],
)
def test_after_any_edit_a_narrowed_chart_is_the_one_built_anew(
    grouping: Grouping, narrowed: Narrowed
) -> None:
    store = MemoryStore(plan(20, 6, assessments=80, needs=10, actions=80))
    figures = make_figures(store.content, TODAY)
    chart = Chart(figures, grouping, None, "sow_by", narrowed, WORDS)
    chance = random.Random(11)
    for _ in range(25):
        action = chance.choice(list(store.content.actions))
        wish = chance.randrange(4)
        if wish == 0:
            edit = delete_record(store, "actions", action)
        elif wish == 1:
            edit = set_action_status(store, action, chance.choice(["dropped", "planned", "done"]))
        elif wish == 2:
            edit = store.undo()
        else:
            day = TODAY + dt.timedelta(chance.randrange(-100, 900))
            edit = move_action(store, action, day)
        if edit is not None:
            chart.patch(edit, figures.update(edit))
        fresh = Chart(figures, grouping, None, "sow_by", narrowed, WORDS)
        assert picture(chart)[1:] == picture(fresh)[1:]


def test_a_saved_view_changes_nothing_in_the_chart() -> None:
    store = MemoryStore(practice())
    figures = make_figures(store.content, TODAY)
    chart = Chart(figures)
    before = chart.version
    edit = add_record(store, "saved_views", {"title": "Mine"})
    assert edit is not None
    chart.patch(edit, figures.update(edit))
    assert chart.version == before


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_lanes_and_groups_stand_in_the_order_that_is_asked_for(grouping: Grouping) -> None:
    far = dt.date.max
    chart = Chart(PRACTICE, grouping, None, "sow_by", EVERYTHING, WORDS)
    for group in chart.groups:
        days = [min((s.sow_by or far for s in lane.slots), default=far) for lane in group.lanes()]
        assert days == sorted(days)
    firsts = [min((s.sow_by or far for s in g.slots()), default=far) for g in chart.groups]
    assert firsts == sorted(firsts)
    chart = Chart(PRACTICE, grouping, None, "head_start", EVERYTHING, WORDS)
    for group in chart.groups if grouping not in OF_PEOPLE else ():
        weeks = [
            min((s.head_start_weeks for s in lane.slots if s.head_start_weeks is not None),
                default=1e9) for lane in group.lanes()
        ]  # fmt: skip
        assert weeks == sorted(weeks)
    if grouping in OF_PEOPLE:  # people and teams never stand by how far they are
        by_name = Chart(PRACTICE, grouping, None, "name", EVERYTHING, WORDS)
        assert [g.key for g in chart.groups] == [g.key for g in by_name.groups]
        assert [lane.key for lane in chart.lanes] == [lane.key for lane in by_name.lanes]
    chart = Chart(PRACTICE, grouping, None, "name", EVERYTHING, WORDS)
    title = title_of(WORDS, PRACTICE.content, grouping)
    for group in chart.groups:
        names = [title(lane) for lane in group.lanes()]
        assert names == sorted(names)
    plain = [g for g in chart.groups if g.key not in (STRUCTURES, OTHERS)]
    assert all(title(before) <= title(after) for before, after in pairwise(plain))


def test_an_unnamed_place_of_a_team_is_seen_with_the_team() -> None:
    content = practice()
    found = next(n for n in content.needs.values() if n.count and n.team)
    chart = Chart(make_figures(content, TODAY), team=found.team)
    slots = [slot for group in chart.groups for slot in group.slots() if slot.need == found.id]
    assert len(slots) == found.count


def test_no_team_and_no_kind_are_groups_of_their_own() -> None:
    alone = Person(id="p", name="Ada")
    action = Action(id="a", title="Reading", people=("p",), start=TODAY, end=TODAY)
    content = Content(Plan(), {"people": [alone], "actions": [action]})
    figures = make_figures(content, TODAY)
    assert [g.key for g in Chart(figures, "team").groups] == [NOBODY]
    assert [g.key for g in Chart(figures, "person").groups] == [NOBODY]
    assert [g.key for g in Chart(figures, "kind").groups] == [NO_KIND]
    assert [g.key for g in Chart(figures, "development").groups] == [OTHERS]
