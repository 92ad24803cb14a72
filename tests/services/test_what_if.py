"""What hours or a push would do, said beforehand: the same as what they then do."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.slots import Slot
from planner.services.figures import make_figures
from planner.services.my_path import path_of
from planner.services.samples import make_sample
from planner.services.shift import push_everything, push_of, set_hours
from planner.services.what_if import try_hours, try_push
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


def slots(store: MemoryStore, person: str) -> list[Slot]:
    return [row.slot for row in path_of(make_figures(store.content, TODAY), person).rows]


@pytest.mark.parametrize("hours", [None, 0.5, 2, 6, 40])
@pytest.mark.parametrize(("sample", "person"), [("me", "me"), ("practice", "ott")])
@pytest.mark.parametrize("later", [0, 100])
def test_hours_tried_are_what_they_come_to(
    sample: str, person: str, hours: float | None, later: int
) -> None:
    store = MemoryStore(make_sample(sample, "en", TODAY))
    day = TODAY + dt.timedelta(later)
    before = slots(store, person)
    tried = try_hours(make_figures(store.content, TODAY), before, person, hours, day)
    assert list(tried.before) == before
    assert slots(store, person) == before, "nothing is changed by trying"
    set_hours(store, person, hours, day, today=TODAY)
    assert slots(store, person) == list(tried.after)


def test_fewer_hours_move_the_sow_by_days_and_overload_weeks() -> None:
    store = MemoryStore(make_sample("me", "en", TODAY))
    figures = make_figures(store.content, TODAY)
    found = {h: try_hours(figures, slots(store, "me"), "me", h, TODAY) for h in (2, 4, 8)}
    budget = {h: tried.after[3].sow_by for h, tried in found.items()}
    assert (budget[2], budget[4], budget[8]) == (
        dt.date(2027, 5, 21),
        dt.date(2027, 6, 25),
        dt.date(2027, 6, 25),
    )
    assert found[2].after[2].state == "late"
    assert found[4].moved == 0
    assert found[2].moved == 2
    assert found[2].weeks_over > found[4].weeks_over >= found[8].weeks_over == 0


@pytest.mark.parametrize("weeks", [1, 3, 40])
def test_a_push_tried_is_what_it_comes_to(weeks: int) -> None:
    store = MemoryStore(make_sample("me", "en", TODAY))
    push = push_of(store.content, "me", TODAY)
    assert [action.id for action in push.moving] == ["a2"]
    tried = try_push(make_figures(store.content, TODAY), slots(store, "me"), push, weeks)
    push_everything(store, weeks, "me", today=TODAY)
    assert slots(store, "me") == tried
    assert tried[3].state == ("unplanned" if weeks == 40 else "partly")
