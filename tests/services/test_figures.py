"""Figures stay what they would be if everything were worked out anew."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.deletion import changes_of_deletion
from planner.domain.edit import Change, Edit, Title
from planner.domain.slots import all_slots
from planner.services.figures import MANY, Figures, make_figures
from tests.generated import Maker, plan
from tests.read_plan import TODAY, fixture, plan_of


@given(seed=st.integers(0, 300))
def test_a_crowd_gets_the_slots_of_the_rules(seed: int) -> None:
    content = plan(seed, people=MANY + 5, needs=4, everyone=True)
    figures = make_figures(content, TODAY)
    assert list(figures.slots) == all_slots(figures.outlook)


def random_change(content: Content, maker: Maker) -> list[Change]:
    """One edit of any of the kinds figures depend on."""
    made: dict[str, Any] = {
        "people": maker.person,
        "assessments": maker.assessment,
        "actions": maker.action,
        "offerings": maker.offering,
        "competencies": maker.competency,
        "needs": lambda i: maker.need(i, everyone=False),
    }
    kind = maker.random.choice([*made, "delete"])
    if kind == "delete":
        kind = maker.random.choice(["people", "assessments", "actions", "offerings", "needs"])
        ids = list(content.table(kind))
        return changes_of_deletion(content, kind, [maker.random.choice(ids)]) if ids else []
    number = maker.random.randrange(6)
    record = made[kind](number)
    before = content.get(kind, record.id)
    place = content.place(kind, record.id) if before else content.next_place(kind)
    return [Change(kind, record.id, before, record, place)]


@given(seed=st.integers(0, 10_000), needs=st.integers(3, 8))
def test_after_any_edit_they_are_as_if_worked_out_anew(seed: int, needs: int) -> None:
    content = plan(seed, needs=needs)
    figures = make_figures(content, TODAY)
    maker = Maker(seed + 1, people=8, competencies=4)
    for number in range(6):
        changes = random_change(content, maker)
        known = set(content.people) | set(content.competencies)
        if any(not _sound(c.after, known) for c in changes):
            continue
        before = {slot_key(s): s for s in figures.slots}
        content.apply(changes)
        moved = figures.update(Edit(number, Title("change"), tuple(changes)))
        fresh = make_figures(content, TODAY)
        assert list(figures.slots) == list(fresh.slots)
        after = {slot_key(s): s for s in fresh.slots}
        really = {k[0] for k in before.keys() | after.keys() if before.get(k) != after.get(k)}
        assert moved == really


@given(
    seed=st.integers(0, 10_000),
    people=st.sampled_from((6, MANY + 3)),
    values=st.fixed_dictionaries(
        {},
        optional={
            "name": st.just("Somebody else"),
            "team": st.sampled_from(("t0", "t1", None)),
            "hours_per_week": st.sampled_from((None, 1.5, 30.0)),
            "joined": st.just(TODAY + dt.timedelta(days=90)),
            "left": st.just(TODAY + dt.timedelta(days=200)),
        },
    ),
)
def test_after_an_edit_of_everybody_they_are_as_if_worked_out_anew(
    seed: int, people: int, values: dict[str, Any]
) -> None:
    content = plan(seed, people=people, needs=5, everyone=seed % 2 == 0)
    figures = make_figures(content, TODAY)
    changes = [
        Change("people", p.id, p, replace(p, **values), content.place("people", p.id))
        for p in content.people.values()
    ]
    content.apply(changes)
    figures.update(Edit(1, Title("change"), tuple(changes)))
    assert list(figures.slots) == list(make_figures(content, TODAY).slots)


def slot_key(slot: Any) -> tuple[str, int, str | None]:
    return (slot.need, slot.index, slot.person)


def _sound(record: Any, known: set[str]) -> bool:
    """True unless a random record names somebody deleted before."""
    if record is None:
        return True
    people = set(getattr(record, "people", ()) or ())
    person = getattr(record, "person", None)
    return (people | ({person} if person else set())) <= known


@pytest.fixture
def vectors() -> Figures:
    return make_figures(plan_of(fixture("rules.json")), TODAY)


def test_a_plan_setting_moves_everything(vectors: Figures) -> None:
    content = vectors.content
    longer = replace(content.plan, buffer_weeks=8)
    change = Change("plan", "plan", content.plan, longer, 0)
    content.apply([change])
    assert "hours" in vectors.update(Edit(1, Title("change"), (change,)))
    assert vectors.of_need("hours")[0].safe == dt.date(2027, 8, 6)


def test_a_level_takes_as_long_as_the_plan_says_where_nothing_else_does() -> None:
    person, need = {"id": "p"}, {"id": "n", "kind": "competency", "competency": "c", "level": 1}
    raw = {
        "scales": [{"id": "s", "levels": [{"label": "0"}, {"label": "1"}]}],
        "competencies": [{"id": "c", "name": "C", "scale": "s"}],
        "people": [person],
        "needs": [{**need, "people": ["p"], "due": "2028-12-29"}],
    }
    weeks = []
    for own in (16, 8):
        plan = plan_of({"plan": {"buffer_weeks": 0, "step_weeks": own}, **raw})
        weeks.append(make_figures(plan, TODAY).slots[0].lead_time_weeks)
    assert weeks == [16, 8]


def test_states_of_developments(vectors: Figures) -> None:
    assert vectors.state_of("d1").code == "proactive"
    assert vectors.state_of("d1").ready_share == 0.5
    assert vectors.state_of("d4").code == "open"
    content = vectors.content
    before = content.developments["d1"]
    came = replace(before, status="arrived", arrived_on=dt.date(2026, 11, 20))
    change = Change("developments", "d1", before, came, 1)
    content.apply([change])
    vectors.update(Edit(1, Title("change"), (change,)))
    assert vectors.state_of("d1").code == "missed"


def test_chances(vectors: Figures) -> None:
    [ahead] = vectors.of_need("ahead")
    assert vectors.chance(ahead) == pytest.approx(0.997, abs=0.001)
    [ready] = vectors.of_need("expiry")
    assert vectors.chance(ready) == 1
    assert vectors.chance(vectors.of_need("about")[1]) is None
