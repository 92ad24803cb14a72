"""Hours learned: read as people write them, logged by one key, taken back again."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from planner.domain.problem import Refused
from planner.services.actions import log_hours
from planner.services.history import undo
from planner.services.learned import (
    action_to_log,
    hours_for_key,
    take_hours_back,
    typed_hours,
)
from planner.services.verbs import run_verb
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY, plan_of


def store(*actions: dict[str, Any]) -> MemoryStore:
    made = [
        {"id": f"a{i}", "people": ["me", "you"], "effects": [{"competency": "es", "to": 1}], **each}
        for i, each in enumerate(actions)
    ]
    people = [{"id": "me", "hours_per_week": 4}, {"id": "you"}]
    return MemoryStore(plan_of({"competencies": [{"id": "es"}], "people": people, "actions": made}))


RUNNING = {"start": "2026-11-16", "end": "2026-12-13", "hours": 12}
BEGUN = {"start": "2026-10-01", "end": "2026-10-31", "hours": 8}
COMING = {"start": "2027-01-11", "end": "2027-02-07", "hours": 10}


@pytest.mark.parametrize(
    ("text", "hours"),
    [("2", 2), ("1,5", 1.5), ("1.5", 1.5), ("1:30", 1.5), ("90 min", 1.5), ("2 h", 2),
     ("1 Std.", 1), ("3 Stunden", 3), (" 0:45 ", 0.75), ("24", 24)],
)  # fmt: skip
def test_hours_are_read_as_people_write_them(text: str, hours: float) -> None:
    assert typed_hours(text) == hours


@pytest.mark.parametrize(
    "text", ["", "0", "-1", "25", "=SUM(A1)", "🦊", "عمر", "9" * 10_000, "nan", "inf", "1:99:1"]
)
def test_what_is_no_time_of_a_day_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        typed_hours(text)
    assert refused.value.problems[0].code == "typed.hours"


@pytest.mark.parametrize(
    ("actions", "chosen"),
    [
        ([COMING, RUNNING, BEGUN], "a1"),
        ([COMING, BEGUN], "a1"),
        ([{**BEGUN, "status": "done"}, COMING], "a1"),
        ([{**RUNNING, "status": "dropped"}, COMING], "a1"),
        ([{**BEGUN, "status": "done"}], "a0"),
        ([], None),
    ],
)
def test_hours_belong_to_what_runs_now(actions: list[dict[str, Any]], chosen: str | None) -> None:
    found = action_to_log(list(store(*actions).content.actions.values()), TODAY)
    assert (found.id if found else None) == chosen


def test_one_key_logs_what_is_left_of_the_week() -> None:
    plan = store(RUNNING, COMING)

    def offered(action: str) -> float:
        return hours_for_key(plan.content, "me", plan.content.actions[action], TODAY)

    assert offered("a0") == 3  # 12 hours over four weeks
    log_hours(plan, "a0", "me", 1, today=TODAY)
    log_hours(plan, "a0", "you", 2, today=TODAY)
    log_hours(plan, "a0", "me", 2, TODAY - dt.timedelta(7), today=TODAY)
    assert offered("a0") == 2
    log_hours(plan, "a0", "me", 2, today=TODAY)
    assert offered("a0") == 1, "all of the week is learned: an hour more"
    assert offered("a1") == 1, "nothing planned this week"


def test_the_last_of_ones_own_hours_are_taken_back() -> None:
    plan = store(RUNNING)
    for person, hours in (("me", 1), ("me", 2), ("you", 3)):
        log_hours(plan, "a0", person, hours, today=TODAY)
    edit = take_hours_back(plan, "a0", "me")
    assert edit is not None
    assert [(e.person, e.hours) for e in plan.content.actions["a0"].log] == [("me", 1), ("you", 3)]
    undo(plan)
    assert len(plan.content.actions["a0"].log) == 3


def test_where_nothing_is_logged_nothing_is_taken_back() -> None:
    plan = store(RUNNING)
    with pytest.raises(Refused) as refused:
        take_hours_back(plan, "a0", "me")
    assert refused.value.problems[0].code == "log.empty"


def test_it_is_a_verb_too() -> None:
    plan = store(RUNNING)
    run_verb(plan, {"do": "log_hours", "action": "a0", "person": "me", "hours": 2}, TODAY)
    answer = run_verb(plan, {"do": "take_hours_back", "action": "a0", "person": "me"}, TODAY)
    assert answer.edit is not None
    assert not plan.content.actions["a0"].log
