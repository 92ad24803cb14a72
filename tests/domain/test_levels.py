"""Levels on any day."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.levels import History
from planner.domain.people import Person
from planner.domain.plan import Plan


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def seen(level: int, on: str, kind: Any = "manager", until: str | None = None) -> Assessment:
    return Assessment(
        id=f"{on}{kind}{level}",
        person="p",
        competency="c",
        level=level,
        on=day(on),
        kind=kind,
        valid_until=day(until) if until else None,
    )


def learned(start: str, end: str, from_: int, to: int, status: Any = "planned") -> Action:
    effects = (Effect(competency="c", from_=from_, to=to),)
    return Action(
        id=start, people=("p",), effects=effects, start=day(start), end=day(end), status=status
    )


def history(
    *records: Assessment | Action, expires: int | None = None, plan: Plan | None = None
) -> History:
    content = Content(
        plan or Plan(),
        {
            "competencies": [Competency(id="c", expires_months=expires)],
            "people": [Person(id="p")],
            "assessments": [r for r in records if isinstance(r, Assessment)],
            "actions": [r for r in records if isinstance(r, Action)],
        },
    )
    return History(content, "p", "c")


def test_the_newest_assessment_counts() -> None:
    found = history(seen(3, "2026-01-01"), seen(1, "2026-06-01"))
    assert found.level(day("2026-05-31")) == 3
    assert found.level(day("2026-06-01")) == 1
    assert found.level(day("2025-12-31")) == 0


def test_on_one_day_evidence_beats_the_manager_and_the_manager_oneself() -> None:
    on = "2026-06-01"
    assert history(seen(1, on, "evidence"), seen(2, on), seen(3, on, "self")).level(day(on)) == 1
    assert history(seen(2, on), seen(3, on, "self")).level(day(on)) == 2


def test_the_plan_may_set_another_precedence() -> None:
    on = "2026-06-01"
    plan = Plan(precedence=("self", "manager", "evidence"))
    assert history(seen(3, on, "self"), seen(2, on), plan=plan).level(day(on)) == 3


def test_of_equal_ones_the_later_entered_counts() -> None:
    assert history(seen(1, "2026-06-01"), seen(2, "2026-06-01")).level(day("2026-06-01")) == 2


def test_evidence_lapses_and_the_next_newest_counts() -> None:
    found = history(seen(1, "2024-01-01"), seen(2, "2026-09-01", "evidence"), expires=12)
    assert found.level(day("2027-09-01")) == 2
    assert found.level(day("2027-09-02")) == 1


def test_valid_until_is_included_and_beats_the_expiry() -> None:
    found = history(seen(2, "2026-09-01", "evidence", "2026-12-31"), expires=12)
    assert found.level(day("2026-12-31")) == 2
    assert found.level(day("2027-01-01")) == 0


def test_an_action_raises_from_its_last_day() -> None:
    found = history(seen(1, "2026-01-01"), learned("2026-11-02", "2026-12-18", 1, 2))
    assert found.level(day("2026-12-17")) == 1
    assert found.level(day("2026-12-18")) == 2


def test_who_is_below_the_start_level_gains_nothing() -> None:
    assert history(learned("2026-11-02", "2026-12-18", 1, 2)).level(day("2027-01-01")) == 0


def test_actions_build_on_each_other_only_if_the_first_is_over_before_the_next_starts() -> None:
    first = learned("2026-11-02", "2026-12-18", 0, 1)
    assert history(first, learned("2026-12-18", "2027-02-01", 1, 2)).level(day("2027-02-01")) == 2
    assert history(first, learned("2026-12-17", "2027-02-01", 1, 2)).level(day("2027-02-01")) == 1


def test_a_one_day_action_cannot_build_on_itself() -> None:
    one_day = learned("2026-12-01", "2026-12-01", 1, 2)
    assert history(one_day).level(day("2026-12-01")) == 0


def test_two_results_of_one_day_do_not_build_on_each_other_within_an_action() -> None:
    effects = (
        Effect(competency="c", from_=0, to=1),
        Effect(competency="c", from_=1, to=2),
    )
    for both in (effects, effects[::-1]):
        on = day("2026-12-01")
        one_day = Action(id="a", people=("p",), effects=both, start=on, end=on)
        assert history(one_day).level(on) == 1


def test_of_one_day_what_was_entered_first_comes_first() -> None:
    first = replace(learned("2026-12-01", "2026-12-01", 0, 1), id="z")
    second = replace(learned("2026-12-01", "2026-12-01", 1, 2), id="a")
    assert history(first, second).level(day("2026-12-01")) == 2
    assert history(second, first).level(day("2026-12-01")) == 1


def test_a_newer_assessment_makes_older_actions_old() -> None:
    found = history(learned("2026-11-02", "2026-12-18", 0, 2), seen(1, "2026-12-18"))
    assert found.level(day("2027-01-01")) == 1


def test_dropped_actions_bring_nothing() -> None:
    found = history(learned("2026-11-02", "2026-12-18", 0, 2, "dropped"))
    assert found.level(day("2027-01-01")) == 0


def test_results_of_actions_expire_counted_from_their_end() -> None:
    found = history(learned("2026-11-02", "2026-12-18", 0, 2), expires=12)
    assert found.level(day("2027-12-18")) == 2
    assert found.level(day("2027-12-19")) == 0


def test_ready_needs_the_level_through_the_due_day() -> None:
    found = history(
        seen(2, "2026-01-01", "evidence", "2027-03-31"), learned("2027-05-03", "2027-06-30", 0, 2)
    )
    today = day("2026-11-23")
    assert found.ready_on(2, today, day("2027-03-01")) == today
    assert found.ready_on(2, today, day("2027-08-01")) == day("2027-06-30")
    assert found.ready_on(2, today, day("2027-05-01")) == day("2027-06-30")  # only after it


def test_after_the_due_day_it_is_enough_to_reach_it() -> None:
    found = history(seen(2, "2026-01-01", "evidence", "2027-03-31"))
    today = day("2026-11-23")
    assert found.ready_on(2, today, day("2026-10-01")) == today
    assert found.ready_on(3, today, day("2026-10-01")) is None


@given(st.integers(0, 10**6))
def test_what_never_lapses_is_followed_in_one_pass_to_the_same_levels(seed: int) -> None:
    chance = random.Random(seed)

    def on(low: int = 1) -> dt.date:
        return dt.date(2026, 1, chance.randint(low, 14))

    said = [
        Assessment(id=f"s{n}", person="p", competency="c", level=chance.randint(0, 4), on=on(),
                   kind=chance.choice(["self", "manager", "evidence"]))
        for n in range(chance.randint(0, 4))
    ]  # fmt: skip
    done = []
    for n in range(chance.randint(0, 7)):
        start, from_ = on(), chance.randint(0, 3)
        effects = [Effect(competency="c", from_=from_, to=from_ + chance.randint(1, 2))]
        if chance.random() < 0.2:
            effects.append(Effect(competency="c", from_=from_ + 1, to=4))
        status = chance.choice(["planned", "dropped"])
        done.append(Action(id=f"a{n}", people=("p",), effects=tuple(effects), start=start,
                           end=on(start.day), status=status))  # fmt: skip
    followed = history(*said, *done)
    walked = history(*said, *done, expires=12 * 150)  # long after: it lapses, and never here
    for number in range(1, 16):
        when = dt.date(2026, 1, number)
        assert followed.level(when) == walked.level(when) == walked.standing(when).level
    for action in done:
        assert followed.level_met_by(action) == walked.level_met_by(action)
    assert list(followed.unmet()) == list(walked.unmet())
