"""What one person can show: levels, who says so, hours, what is done."""

from __future__ import annotations

import datetime as dt
from typing import Any

from planner.services.figures import make_figures
from planner.services.proofs import Proofs, proofs_of
from planner.services.samples import make_sample
from tests.read_plan import TODAY, plan_of


def proofs(**more: Any) -> Proofs:
    content = plan_of(
        {
            "competencies": [
                {"id": "cyb", "name": "Security", "expires_months": 12},
                {"id": "es", "name": "Español"},
                {"id": "none", "name": "Nothing yet"},
            ],
            "people": [{"id": "me", "name": "Mia Lund", "me": True}, {"id": "you"}],
            **more,
        }
    )
    return proofs_of(make_figures(content, TODAY), "me")


DONE = {
    "id": "a", "title": "Evening course", "people": ["me"], "status": "done",
    "start": "2026-03-01", "end": "2026-06-30", "effects": [{"competency": "es", "to": 1}],
    "log": [{"person": "me", "on": "2026-03-05", "hours": 2},
            {"person": "you", "on": "2026-03-05", "hours": 9},
            {"person": "me", "on": "2026-04-02", "hours": 1.5}],
}  # fmt: skip


def test_each_level_says_since_when_by_whom_and_until_when() -> None:
    found = proofs(
        actions=[DONE],
        assessments=[
            {"person": "me", "competency": "cyb", "level": 2, "on": "2026-05-01",
             "kind": "evidence", "evidence": "Certificate 17"},
            {"person": "you", "competency": "none", "level": 3, "on": "2026-05-01"},
        ],
    )  # fmt: skip
    assert [
        (h.competency, h.level, h.by, h.evidence, h.on, h.until, h.hours) for h in found.held
    ] == [
        ("es", 1, "learned", "Evening course", dt.date(2026, 6, 30), None, 3.5),
        ("cyb", 2, "evidence", "Certificate 17", dt.date(2026, 5, 1), dt.date(2027, 5, 1), 0),
    ]
    assert [(d.title, d.hours, d.passed) for d in found.done] == [("Evening course", 3.5, None)]
    assert (found.hours, found.since, found.name) == (3.5, dt.date(2026, 3, 5), "Mia Lund")
    assert not found.empty


def test_an_assessment_after_the_course_is_what_counts() -> None:
    rated = {"person": "me", "competency": "es", "level": 2, "on": "2026-07-01", "kind": "self"}
    held = proofs(actions=[DONE], assessments=[rated]).held
    assert [(h.level, h.by) for h in held] == [(2, "self")]


def test_what_has_lapsed_is_not_shown() -> None:
    old = {"person": "me", "competency": "cyb", "level": 2, "on": "2025-05-01", "kind": "evidence"}
    found = proofs(assessments=[old])
    assert found.held == ()
    assert found.empty


def test_the_sample_has_something_to_show() -> None:
    content = make_sample("me", "de", TODAY)
    found = proofs_of(make_figures(content, TODAY), "me")
    assert [(h.competency, h.by, h.evidence) for h in found.held] == [
        ("EN", "evidence", "Zertifikat B2"),
        ("MOD", "self", ""),
    ]
    assert found.aim is not None
