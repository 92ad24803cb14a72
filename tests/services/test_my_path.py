"""One person's way: where to, what it asks for, what comes next, and what it rests on."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.services.my_path import (
    Path,
    goals_to_do,
    path_of,
    reasons_of,
    whose_path,
)
from planner.services.samples import make_sample
from tests.read_plan import TODAY, plan_of


@pytest.fixture
def me() -> Content:
    return make_sample("me", "en", TODAY)


def way(content: Content, person: str = "me") -> Path:
    return path_of(make_figures(content, TODAY), person)


def test_the_sample_shows_what_the_target_role_asks_for(me: Content) -> None:
    path = way(me)
    assert path.aim is not None
    assert (path.aim.kind, path.aim.title, path.aim.day) == (
        "role",
        "Team lead",
        dt.date(2027, 10, 1),
    )
    assert [(r.slot.competency, r.held, r.slot.level, r.slot.state) for r in path.rows] == [
        ("EN", 4, 4, "ready"),
        ("FUE", 0, 2, "ahead"),
        ("MOD", 1, 3, "unplanned"),
        ("BUD", 0, 2, "partly"),
        ("ARB", 0, 1, "late"),
    ]
    assert [r.proven for r in path.rows] == [True, False, False, False, False]
    assert [[a.id for a in r.actions] for r in path.rows] == [[], ["a1"], [], ["a2"], ["a3"]]
    assert (path.hours, path.weeks_left) == (4, 44)
    assert path.begin is not None
    assert (path.begin[0], path.begin[1].competency) == (dt.date(2026, 12, 14), "MOD")
    assert [slot.competency for slot in path.steps] == ["ARB", "MOD", "BUD"]


def test_it_rests_on_what_was_said_and_decided(me: Content) -> None:
    reasons = reasons_of(me, way(me))
    assert [signal.id for signal in reasons.signals] == ["s1", "s2"]
    assert reasons.developments == ("d1",)
    assert [decision.id for decision in reasons.decisions] == ["b1"]
    assert [goal.id for goal in goals_to_do(me, way(me))] == ["g1"]


def test_in_a_plan_of_several_only_what_ones_own_rows_serve_counts() -> None:
    practice = make_sample("practice", "en", TODAY)
    reasons = reasons_of(practice, way(practice, "kaya"))
    assert reasons.developments == ("d4",)
    assert all("d4" in signal.supports for signal in reasons.signals)


def plain(**more: Any) -> dict[str, Any]:
    return {
        "competencies": [{"id": "es", "name": "Spanish"}, {"id": "fr", "name": "French"}],
        "people": [{"id": "zoe", "name": "Zoe"}, {"id": "abe", "name": "Abe"}],
        **more,
    }


def test_whose_way_is_shown() -> None:
    content = plan_of(plain())
    assert whose_path(content) == "abe"
    assert whose_path(content, [None, "gone", "zoe"]) == "zoe"
    own = plan_of(plain(people=[{"id": "abe"}, {"id": "me", "me": True}]))
    assert whose_path(own) == "me"
    assert whose_path(plan_of({})) is None


def test_a_dated_goal_is_the_aim_where_there_is_no_role() -> None:
    content = plan_of(
        plain(
            goals=[
                {"id": "soon", "title": "Tidy up", "owner": "zoe", "due": "2027-01-01"},
                {"id": "go", "title": "Spanish", "owner": "zoe", "due": "2027-06-01"},
                {"id": "past", "title": "Old", "owner": "zoe", "due": "2026-12-01",
                 "status": "realised", "closed_on": "2026-11-01"},
            ],
            needs=[
                {"id": "n", "goal": "go", "competency": "es", "level": 1, "people": ["zoe"]},
                {"id": "o", "goal": "past", "competency": "fr", "level": 1, "people": ["zoe"]},
            ],
        )
    )  # fmt: skip
    path = way(content, "zoe")
    assert path.aim is not None
    assert (path.aim.kind, path.aim.id, path.aim.day) == ("goal", "go", dt.date(2027, 6, 1))
    assert [row.slot.need for row in path.rows] == ["n"], "what a closed goal asked for is over"
    assert [goal.id for goal in goals_to_do(content, path)] == ["soon"]


def test_what_two_needs_ask_for_alike_stands_once() -> None:
    content = plan_of(
        plain(
            needs=[
                {"id": f"n{i}", "competency": "es", "level": level, "people": ["zoe"],
                 "due": "2027-06-01"}
                for i, level in enumerate((1, 1, 2))
            ]
        )
    )  # fmt: skip
    assert [(row.slot.need, row.slot.level) for row in way(content, "zoe").rows] == [
        ("n0", 1),
        ("n2", 2),
    ]


def test_nobody_asks_for_anything() -> None:
    path = way(plan_of(plain()), "zoe")
    assert (path.aim, path.rows, path.begin, path.weeks_left, path.steps) == (
        None,
        (),
        None,
        None,
        [],
    )
