"""When an assessment is due again, and what runs out."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.levels import History
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.renewal import WARNING, again_on, newest, old_by, runs_out

TODAY = dt.date(2026, 11, 23)
PAIR = ("p", "c")


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def seen(level: int, on: str, kind: Any = "manager", until: str | None = None) -> Assessment:
    return Assessment(
        id=f"{on}{kind}{level}", person="p", competency="c", level=level, on=day(on), kind=kind,
        valid_until=day(until) if until else None,
    )  # fmt: skip


def plan_of(*records: Assessment | Action, months: int = 12, **own: Any) -> Content:
    return Content(
        Plan(assess_months=months),
        {
            "competencies": [Competency(id="c", **own)],
            "people": [Person(id="p")],
            "assessments": [r for r in records if isinstance(r, Assessment)],
            "actions": [r for r in records if isinstance(r, Action)],
        },
    )


def out_of(content: Content, today: dt.date = TODAY) -> Any:
    return runs_out(content, History(content, *PAIR), PAIR, today)


def test_a_year_later_somebody_is_due_again() -> None:
    said = seen(2, "2025-11-23")
    assert again_on(plan_of(said), said) == TODAY
    assert again_on(plan_of(said, months=0), said) is None
    assert again_on(plan_of(said, assess_months=6), said) == day("2026-05-23")
    assert again_on(plan_of(said, months=0, assess_months=6), said) == day("2026-05-23")
    assert again_on(plan_of(said, assess_months=0), said) is None


def test_a_certificate_is_due_when_it_lapses() -> None:
    proof = seen(2, "2020-01-01", "evidence", "2027-01-10")
    assert again_on(plan_of(proof), proof) == day("2027-01-11")


def test_of_one_day_the_one_entered_last_is_the_newest() -> None:
    first, second = seen(1, "2026-01-01"), seen(2, "2026-01-01", "self")
    assert newest([first, second]) is second
    assert newest([second, seen(0, "2025-01-01")]) is second
    assert newest([]) is None


@pytest.mark.parametrize(("ahead", "told"), [(0, True), (90, True), (91, False)])
def test_it_is_told_90_days_ahead(ahead: int, told: bool) -> None:
    last = TODAY + dt.timedelta(ahead)
    out = out_of(plan_of(seen(2, "2026-01-10", "evidence", last.isoformat())))
    assert (out is not None) is told
    if out is not None:
        assert out == (last, 2, 0, None)


def test_what_ran_out_is_told_until_it_is_renewed() -> None:
    lapsed = seen(2, "2025-01-10", "evidence", "2026-10-10")
    assert out_of(plan_of(lapsed)) == (day("2026-10-10"), 2, 0, None)
    assert out_of(plan_of(lapsed, seen(1, "2026-11-01"))) is None
    assert out_of(plan_of(lapsed), day("2027-10-11")) is None, "after a year it is history"


def test_a_certificate_is_told_of_also_where_the_level_is_held_by_word() -> None:
    proof = seen(2, "2026-01-10", "evidence", "2027-01-10")
    assert out_of(plan_of(proof, seen(2, "2026-10-15"))) == (day("2027-01-10"), 2, 2, None)
    newer = seen(2, "2026-10-15", "evidence", "2029-01-10")
    assert out_of(plan_of(proof, newer)) is None


def test_a_planned_course_renews_it() -> None:
    course = Action(
        id="a", people=("p",), effects=(Effect(competency="c", from_=0, to=2),),
        start=day("2026-12-01"), end=day("2026-12-20"),
    )  # fmt: skip
    proof = seen(2, "2026-01-10", "evidence")
    found = out_of(plan_of(proof, course, expires_months=12))
    assert (found.last, found.renewed_by) == (day("2027-01-10"), course)


@given(
    st.lists(
        st.builds(
            lambda level, on, kind, days: Assessment(
                id=f"{level}{on}{kind}{days}", person="p", competency="c", level=level, on=on,
                kind=kind, valid_until=on + dt.timedelta(days) if days else None,
            ),
            st.integers(0, 3),
            st.dates(dt.date(2025, 1, 1), TODAY),
            st.sampled_from(["self", "manager", "evidence"]),
            st.none() | st.integers(1, 700),
        ),
        max_size=5,
        unique_by=lambda a: a.id,
    )
)  # fmt: skip
def test_every_fall_within_90_days_is_told(said: list[Assessment]) -> None:
    content = plan_of(*said)
    history = History(content, *PAIR)
    falls = [
        TODAY + dt.timedelta(n)
        for n in range(WARNING.days + 1)
        if history.level(TODAY + dt.timedelta(n)) > history.level(TODAY + dt.timedelta(n + 1))
    ]
    out = out_of(content)
    if falls:
        assert out is not None
        assert out.last <= falls[0]
    if out is not None and out.last >= TODAY and out.then < out.held:
        assert out.last == falls[0] or out.last > TODAY + WARNING


@given(
    st.dates(dt.date(2000, 1, 1), dt.date(2030, 12, 31)), st.integers(1, 40), st.integers(-70, 70)
)
def test_one_comparison_says_the_same_as_asking_each(today: dt.date, months: int, off: int) -> None:
    limit = old_by(today, months)
    assert limit is not None
    said = seen(1, (limit + dt.timedelta(off)).isoformat())
    again = again_on(plan_of(said, months=months), said)
    assert again is not None
    assert (again <= today) == (said.on <= limit)
    assert old_by(today, 0) is None
