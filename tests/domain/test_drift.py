"""What slipped since a plan was kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.drift import Slip, read_baseline, slips
from planner.domain.edit import Change
from planner.domain.kept import baseline_of
from planner.domain.outlook import Outlook
from planner.domain.slots import Slot, all_slots
from planner.engine.calendars import calendar_of
from tests.generated import plan, with_waves
from tests.read_plan import TODAY, plan_of

PLAN: dict[str, Any] = {
    "competencies": [{"id": "c"}, {"id": "d"}],
    "people": [{"id": "kim"}, {"id": "lou"}],
    "needs": [
        {"id": "n", "competency": "c", "level": 1, "people": ["kim", "lou"], "due": "2027-12-31"},
        {
            "id": "s", "kind": "structure", "structure": "process", "title": "Release", "owner":
            "kim", "planned_end": "2027-05-01", "due": "2027-06-01",
        },
    ],
    "actions": [
        {
            "id": each, "title": each.title(), "people": ["kim"], "start": "2027-02-01",
            "end": "2027-03-01", "effects": [{"competency": "c", "from": 0, "to": 1}] * (each
            == "brings"),
        }
        for each in ("stays", "later", "sooner", "begins", "dropped", "deleted", "brings")
    ],
}  # fmt: skip


def slots_of(content: Content) -> list[Slot]:
    return all_slots(Outlook(content, TODAY, calendar_of(None, None)))


def put(content: Content, kind: str, id_: str, **values: Any) -> None:
    before = content.get(kind, id_)
    after = replace(before, **values) if values else None
    content.apply([Change(kind, id_, before, after, content.place(kind, id_))])


def drifted() -> dict[str, Slip]:
    content = plan_of(PLAN)
    kept = read_baseline(baseline_of(content, slots_of(content), TODAY, "b", ""))
    put(content, "actions", "later", start=dt.date(2027, 2, 15), end=dt.date(2027, 3, 15))
    put(content, "actions", "sooner", end=dt.date(2027, 2, 28))
    put(content, "actions", "begins", start=dt.date(2027, 2, 3))
    put(content, "actions", "dropped", status="dropped")
    put(content, "actions", "deleted")
    put(content, "actions", "brings", end=dt.date(2027, 5, 10))
    put(content, "needs", "s", planned_end=dt.date(2027, 7, 1))
    new = replace(content.actions["stays"], id="new", title="New")
    content.apply([Change("actions", "new", None, new, content.next_place("actions"))])
    return {slip.id: slip for slip in slips(content, slots_of(content), kept)}


def test_what_lies_elsewhere_is_told_most_days_later_first() -> None:
    found = drifted()
    assert [(slip.id, slip.turn, slip.days) for slip in found.values()] == [
        ("brings", "later", 70),
        ("s", "later", 61),
        ("later", "later", 14),
        ("deleted", "dropped", None),
        ("dropped", "dropped", None),
        ("new", "new", None),
        ("begins", "moved", 0),
        ("sooner", "earlier", -1),
    ]
    assert found["deleted"].title == "Deleted"
    assert found["deleted"].before == (dt.date(2027, 2, 1), dt.date(2027, 3, 1))


def test_what_it_costs_is_the_head_start_of_the_slot_it_brings() -> None:
    found = drifted()
    assert found["brings"].head_start_days == -70
    assert found["s"].head_start_days == -61
    slot = found["s"].slot_after
    assert slot is not None
    assert slot.state == "late"
    assert found["later"].head_start_days is None


@given(seed=st.integers(0, 2_000))
def test_nothing_has_slipped_from_the_plan_that_was_just_kept(seed: int) -> None:
    content = with_waves(plan(seed), seed)
    slots = slots_of(content)
    kept = read_baseline(baseline_of(content, slots, TODAY, "b", "x"))
    assert slips(content, slots, kept) == []
    assert len(kept.slots) == len(slots)
    for action in content.actions.values():
        if action.status != "dropped":
            put(content, "actions", action.id, start=action.start + dt.timedelta(7),
                end=action.end + dt.timedelta(7))  # fmt: skip
    found = slips(content, slots_of(content), kept)
    assert {slip.id for slip in found} == set(kept.actions)
    assert all(slip.days == 7 for slip in found)


def test_an_empty_plan_can_be_kept() -> None:
    content = plan_of({})
    kept = read_baseline(baseline_of(content, [], TODAY, "b", ""))
    assert slips(content, [], kept) == []
    added = plan_of(PLAN)
    assert {slip.turn for slip in slips(added, slots_of(added), kept)} == {"new"}
