"""When a development comes up again."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from planner.domain.content import Content
from planner.domain.review import ComesUp, comes_up
from planner.services.developments import add_reading, review_development
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY, plan_of

DAY = dt.timedelta(1)


def plan(development: dict[str, Any], **more: list[dict[str, Any]]) -> Content:
    return plan_of({"developments": [{"id": "d", "title": "New plant", **development}], **more})


def forecast(on: dt.date, earliest: dt.date) -> dict[str, Any]:
    days = {"earliest": earliest, "likely": earliest + DAY, "latest": earliest + 2 * DAY}
    return {"on": on.isoformat(), **{name: day.isoformat() for name, day in days.items()}}


def next_look(content: Content, today: dt.date = TODAY) -> ComesUp:
    found = comes_up(content, content.developments["d"], today)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("far", "days"),
    [
        (20, 5),  # a quarter of the time
        (3, 1),  # never less than a day
        (120, 30),
        (547, 30),  # 18 months
        (548, 90),
        (1826, 90),  # five years
        (1827, 180),
        (4000, 180),
        (-10, 30),  # its earliest day is behind
    ],
)
def test_it_comes_up_by_how_far_off_it_is(far: int, days: int) -> None:
    looked = dt.date(2026, 11, 1)
    content = plan({"forecasts": [forecast(looked, looked + dt.timedelta(far))]})
    assert next_look(content) == ComesUp(looked + dt.timedelta(days), looked)


def test_a_look_counts_from_its_day_and_is_never_lost() -> None:
    store = MemoryStore(plan({"forecasts": [forecast(dt.date(2026, 9, 1), dt.date(2027, 9, 1))]}))
    assert next_look(store.content).day == dt.date(2026, 10, 1)
    edit = review_development(store, "d", note="They still hire.", today=TODAY)
    assert edit is not None
    assert next_look(store.content) == ComesUp(TODAY + 30 * DAY, TODAY)
    assert store.content.developments["d"].reviews[0].note == "They still hire."


def test_a_hunch_nobody_looked_at_counts_from_its_newest_sign() -> None:
    signals = [{"id": "s", "text": "Adverts", "on": "2026-06-01", "supports": ["d"]}]
    about = {"about": {"from": "2029-01-01", "to": "2029-12-31"}}
    assert next_look(plan(about, signals=signals)).day == dt.date(2026, 8, 30)
    assert next_look(plan(about)).day == TODAY + 90 * DAY
    assert next_look(plan({})).day == TODAY + 180 * DAY


def test_a_contradiction_brings_it_up_now_until_it_is_answered() -> None:
    against = {"id": "s", "text": "Budget frozen", "on": TODAY.isoformat(), "contradicts": ["d"]}
    seen = {"forecasts": [forecast(TODAY, TODAY + 300 * DAY)]}
    store = MemoryStore(plan(seen, signals=[against]))
    assert next_look(store.content) == ComesUp(TODAY, TODAY, ("s",))
    review_development(store, "d", today=TODAY)
    assert next_look(store.content).signals == ()
    assert next_look(store.content).day > TODAY


def test_a_contradiction_before_the_last_look_is_answered_by_it() -> None:
    against = {"id": "s", "text": "Budget frozen", "on": "2026-11-01", "contradicts": ["d"]}
    seen = {"forecasts": [forecast(dt.date(2026, 11, 12), TODAY + 300 * DAY)]}
    assert next_look(plan(seen, signals=[against])).signals == ()
    undated = {key: value for key, value in against.items() if key != "on"}
    assert next_look(plan(seen, signals=[undated])).signals == ("s",)


def test_a_tripped_indicator_opens_it_and_a_new_reading_opens_it_again() -> None:
    indicator = {"id": "i", "title": "Adverts", "development": "d", "threshold": 20}
    store = MemoryStore(plan({}, indicators=[indicator]))
    review_development(store, "d", today=TODAY)
    assert next_look(store.content).indicators == ()
    add_reading(store, "i", 25, today=TODAY)
    assert next_look(store.content) == ComesUp(TODAY, TODAY, (), ("i",))
    review_development(store, "d", today=TODAY)
    assert next_look(store.content).indicators == ()
    add_reading(store, "i", 26, today=TODAY + DAY)
    assert next_look(store.content, TODAY + DAY).indicators == ("i",)
    add_reading(store, "i", 3, today=TODAY + DAY)
    assert next_look(store.content, TODAY + DAY).indicators == ()


@pytest.mark.parametrize("status", ["arrived", "did_not_come", "void"])
def test_what_is_over_does_not_come_up(status: str) -> None:
    content = plan({"status": status, "arrived_on": "2026-11-01"})
    assert comes_up(content, content.developments["d"], TODAY) is None
    from planner.domain.problem import Refused

    with pytest.raises(Refused):
        review_development(MemoryStore(content), "d", today=TODAY)
