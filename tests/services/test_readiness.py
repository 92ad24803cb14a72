"""How ready a plan is by each day, held against the figures it is drawn from."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.content import Content
from planner.services.figures import Figures, make_figures
from planner.services.readiness import Course, readiness_of
from planner.services.samples import make_sample
from tests.read_plan import TODAY, plan_of


@pytest.fixture(scope="module")
def figures() -> Figures:
    return make_figures(make_sample("practice", "en", TODAY), TODAY)


@pytest.fixture(scope="module")
def courses(figures: Figures) -> tuple[Course, ...]:
    return readiness_of(figures).courses


def course(courses: tuple[Course, ...], development: str) -> Course:
    return next(each for each in courses if each.development == development)


def test_every_development_with_a_dated_slot_has_a_course_the_first_needed_on_top(
    figures: Figures, courses: tuple[Course, ...]
) -> None:
    dated = {slot.development for slot in figures.slots if slot.due} - {None}
    assert {each.development for each in courses} == dated
    assert len(courses) == 9
    firsts = [each.dues[0] for each in courses]
    assert firsts == sorted(firsts)


def test_in_time_is_what_the_plan_calls_its_readiness(
    figures: Figures, courses: tuple[Course, ...]
) -> None:
    for each in courses:
        state = figures.state_of(each.development)
        assert each.share == state.ready_share
        assert each.dues[0] == state.due


def test_a_day_counts_what_is_ready_today_and_what_is_brought_by_then(
    figures: Figures, courses: tuple[Course, ...]
) -> None:
    for each in courses:
        slots = figures.of_development(each.development)
        for weeks in range(0, 120, 3):
            day = TODAY + dt.timedelta(weeks=weeks)
            ready = [s for s in slots if s.state == "ready" or (s.ready and s.ready <= day)]
            assert each.ready_by(day) == len(ready)


def test_the_switch_of_the_plm_system_goes_up_by_the_steps_planned(
    courses: tuple[Course, ...],
) -> None:
    plm = course(courses, "d3")
    steps = [(step.day, step.ready) for step in plm.steps]
    assert steps == [(TODAY, 1), (dt.date(2027, 2, 19), 3), (dt.date(2027, 4, 30), 4)]
    assert (plm.slots, plm.in_time, plm.now) == (5, 3, 1)
    assert [plm.ready_by(dt.date(2027, 2, day)) for day in (18, 19, 20)] == [1, 3, 3]
    assert plm.dues == (dt.date(2027, 4, 1),)
    assert plm.arrival is not None
    assert plm.arrival.likely == dt.date(2027, 4, 1)


def test_needs_with_days_of_their_own_are_all_marked(courses: tuple[Course, ...]) -> None:
    assert course(courses, "d2").dues == (dt.date(2027, 9, 1), dt.date(2027, 10, 1))


def test_the_days_shown_hold_everything_marked(figures: Figures) -> None:
    data = readiness_of(figures)
    marked = [day for each in data.courses for day in (*each.dues, each.steps[-1].day)]
    assert data.first == data.today == TODAY
    assert data.last > max(marked)


def gone_by() -> Content:
    return plan_of(
        {
            "developments": [{"id": "d", "title": "Move"}, {"id": "e", "title": "Someday"}],
            "needs": [
                {"id": "n", "development": "d", "kind": "structure", "title": "Lease",
                 "due": "2026-10-01"},
                {"id": "m", "development": "e", "kind": "structure", "title": "Idea"},
            ],
        }
    )  # fmt: skip


def test_a_day_gone_by_is_shown_and_one_nobody_named_is_not() -> None:
    data = readiness_of(make_figures(gone_by(), TODAY))
    (only,) = data.courses
    assert only.title == "Move"
    assert data.first == dt.date(2026, 10, 1)
    assert (only.ready_by(data.first), only.share, only.arrival) == (0, 0, None)


def test_a_plan_without_needs_has_no_courses() -> None:
    data = readiness_of(make_figures(make_sample("empty", "en", TODAY), TODAY))
    assert data.courses == ()
    assert data.first == TODAY < data.last
