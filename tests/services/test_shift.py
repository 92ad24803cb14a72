"""Pushing what has not begun, hours planned against learned, and the hours there really are."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from planner.domain.people import hours_on
from planner.domain.problem import Refused
from planner.services.problem_words import problem_text
from planner.services.shift import hours_done, push_everything, push_of, set_hours
from planner.services.titles import title_text
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY, plan_of

WORDS = load_words("en")


def action(id_: str, start: str, end: str, **more: Any) -> dict[str, Any]:
    return {"id": id_, "people": ["kim"], "start": start, "end": end, **more}


TERM = {"start": "2027-02-01", "end": "2027-03-12"}
PLAN: dict[str, Any] = {
    "competencies": [{"id": "c"}],
    "people": [
        {"id": "kim", "name": "Kim", "hours_per_week": 4},
        {"id": "lou", "hours_per_week": 2},
        {"id": "max"},
    ],
    "offerings": [
        {"id": "course", "competency": "c", "from": 0, "to": 1, "hours": 24, "terms": [TERM]}
    ],
    "actions": [
        action("idea", "2027-01-04", "2027-01-31", status="idea", hours=8),
        action("planned", "2027-01-11", "2027-02-07", people=["kim", "lou"], hours=12),
        action("today", "2026-11-23", "2026-11-29"),
        action("begun", "2026-11-22", "2026-12-20", hours=8),
        action("running", "2027-01-04", "2027-01-10", status="running"),
        action("done", "2027-01-04", "2027-01-10", status="done"),
        action("dropped", "2027-01-04", "2027-01-10", status="dropped", hours=99),
        action("fixed", "2027-01-04", "2027-01-10", fixed=True),
        action("booked", "2027-01-04", "2027-01-10", status="booked"),
        action("term", **TERM, offering="course"),
        action("no-term", "2027-02-08", "2027-03-19", offering="course"),
        action("other", "2027-01-04", "2027-01-10", people=["lou"]),
    ],
}


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(plan_of(PLAN))


def moved(store: MemoryStore) -> dict[str, int]:
    """Weeks by which actions moved since the plan was made; their lengths stay."""
    found = {}
    for before in plan_of(PLAN).actions.values():
        after = store.content.actions[before.id]
        assert after.end - after.start == before.end - before.start
        if after != before:
            found[after.id] = (after.start - before.start).days // 7
    return found


def refused(store: MemoryStore, weeks: int, **values: Any) -> str:
    with pytest.raises(Refused) as caught:
        push_everything(store, weeks, today=TODAY, **values)
    assert store.undo_title() is None
    (problem,) = caught.value.problems
    assert problem_text(WORDS, problem)
    return problem.code


def test_everything_not_begun_and_not_agreed_moves_in_one_step(store: MemoryStore) -> None:
    edit = push_everything(store, 3, today=TODAY)
    assert moved(store) == {"idea": 3, "planned": 3, "today": 3, "no-term": 3, "other": 3}
    assert edit is not None
    assert title_text(WORDS, edit.title) == "Pushed everything not begun on by 3 weeks"
    store.undo()
    assert moved(store) == {}


def test_of_one_person_what_is_shared_moves_for_all(store: MemoryStore) -> None:
    push_everything(store, 1, "lou", today=TODAY)
    assert moved(store) == {"planned": 1, "other": 1}
    title = store.undo_title()
    assert title is not None
    assert title_text(WORDS, title) == "Pushed everything not begun on by a week"


def test_only_from_a_day_on(store: MemoryStore) -> None:
    push_everything(store, 2, from_day=dt.date(2027, 1, 11), today=TODAY)
    assert moved(store) == {"planned": 2, "no-term": 2}


def test_what_stays_is_told(store: MemoryStore) -> None:
    push = push_of(store.content, "kim", TODAY)
    assert [a.id for a in push.moving] == ["idea", "planned", "today", "no-term"]
    assert [a.id for a in push.staying] == ["fixed", "booked", "term"]


def test_forward_as_far_as_there_is_room(store: MemoryStore) -> None:
    assert refused(store, -1) == "push.too_early"
    assert refused(store, -1, from_day=dt.date(2027, 1, 4)) == "push.too_early"
    push_everything(store, 5, "lou", today=TODAY)
    edit = push_everything(store, -4, "lou", dt.date(2027, 1, 11), today=TODAY)
    assert moved(store) == {"planned": 1, "other": 1}
    assert edit is not None
    assert title_text(WORDS, edit.title) == "Brought everything not begun forward by 4 weeks"


def test_weeks_out_of_reach_are_refused(store: MemoryStore) -> None:
    assert refused(store, 9_100) == "push.too_late"
    assert refused(store, 10**9) == "number.range"
    assert refused(store, 3, person="nobody") == "id.unknown"


def test_by_no_weeks_nothing_is_written(store: MemoryStore) -> None:
    assert push_everything(store, 0, today=TODAY) is None
    assert push_everything(store, 3, "max", today=TODAY) is None
    assert store.undo_title() is None


def test_planned_against_learned_by_week_and_by_action() -> None:
    plan = {
        **PLAN,
        "actions": [
            action(
                "a", "2027-01-04", "2027-01-31", hours=8,
                log=[
                    {"person": "kim", "on": "2027-01-10", "hours": 1.5},
                    {"person": "kim", "on": "2027-01-11", "hours": 1},
                    {"person": "lou", "on": "2027-01-11", "hours": 7},
                ],
            ),
            action("b", "2027-01-11", "2027-01-24", hours=6),
            action(
                "gone", "2026-12-21", "2027-06-06", hours=50, status="dropped",
                log=[{"person": "kim", "on": "2026-12-28", "hours": 3}],
            ),
            action("never", "2025-12-21", "2027-06-06", hours=50, status="dropped"),
        ],
    }  # fmt: skip
    found = hours_done(plan_of(plan), "kim")
    assert [(str(w.monday), w.planned, w.done, w.available) for w in found.weeks] == [
        ("2026-12-28", 0, 3, 4),
        ("2027-01-04", 2, 1.5, 4),
        ("2027-01-11", 5, 1, 4),
        ("2027-01-18", 5, 0, 4),
        ("2027-01-25", 2, 0, 4),
    ]
    assert [(a.action, a.planned, a.done) for a in found.actions] == [
        ("gone", 0, 3),
        ("a", 8, 2.5),
        ("b", 6, 0),
    ]


def test_nobody_planned_nothing_learned() -> None:
    found = hours_done(plan_of(PLAN), "max")
    assert (found.weeks, found.actions) == ((), ())


def test_the_hours_there_really_are_count_from_a_day_on(store: MemoryStore) -> None:
    set_hours(store, "kim", 2, today=TODAY)
    set_hours(store, "kim", 6, dt.date(2027, 3, 1), today=TODAY)
    edit = set_hours(store, "kim", 2.5, today=TODAY)
    kim = store.content.people["kim"]
    days = (dt.date(2026, 11, 22), TODAY, dt.date(2027, 2, 28), dt.date(2027, 3, 1))
    assert [hours_on(kim, day) for day in days] == [4, 2.5, 2.5, 6]
    assert len(kim.hours_changes) == 2
    assert edit is not None
    assert title_text(WORDS, edit.title) == "Changed the learning hours of Kim"


def test_hours_nobody_knew_are_known_for_all_time(store: MemoryStore) -> None:
    set_hours(store, "max", 3, today=TODAY)
    assert hours_on(store.content.people["max"], dt.date(2020, 1, 1)) == 3
    set_hours(store, "max", None, today=TODAY)
    assert hours_on(store.content.people["max"], TODAY) is None
    assert hours_on(store.content.people["max"], dt.date(2020, 1, 1)) == 3


@pytest.mark.parametrize("hours", [0, -1])
def test_no_hours_at_all_are_refused(store: MemoryStore, hours: float) -> None:
    with pytest.raises(Refused) as caught:
        set_hours(store, "kim", hours, today=TODAY)
    assert caught.value.problems[0].code == "hours.none"
    assert problem_text(WORDS, caught.value.problems[0])


def test_more_hours_than_a_week_has_are_refused(store: MemoryStore) -> None:
    with pytest.raises(Refused) as caught:
        set_hours(store, "kim", 169, today=TODAY)
    assert caught.value.problems[0].code == "number.range"
