"""What waits is pushed on and never pulled back; terms and agreements are kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.followers import push_followers, stays
from planner.domain.offering import Offering, Term
from planner.domain.plan import Plan
from planner.domain.terms import nearest_term, term_from

DAY = dt.date(2027, 3, 1)


def day(number: int) -> dt.date:
    return DAY + dt.timedelta(number)


def content_of(*actions: Action, offerings: tuple[Offering, ...] = ()) -> Content:
    return Content(Plan(), {"actions": actions, "offerings": offerings})


@st.composite
def waiting(draw: st.DrawFn) -> Content:
    """Actions that wait only for earlier ones of the list: no circle."""
    actions = []
    for n in range(draw(st.integers(2, 7))):
        start = draw(st.integers(0, 60))
        end = start + draw(st.integers(0, 20))
        before = draw(st.sets(st.integers(0, n - 1), max_size=2)) if n else set()
        actions.append(
            Action(
                id=f"a{n}",
                start=day(start),
                end=day(end),
                status=draw(st.sampled_from(["idea", "planned", "booked", "dropped"])),
                predecessors=tuple(f"a{each}" for each in sorted(before)),
            )
        )
    return content_of(*actions)


@given(waiting(), st.integers(-40, 40))
def test_followers_go_later_or_stay_and_never_overlap_what_pushed_them(
    content: Content, by: int
) -> None:
    first = content.actions["a0"]
    moved = replace(first, start=first.start + dt.timedelta(by), end=first.end + dt.timedelta(by))
    pushed = push_followers(content, {"a0": moved})
    if by <= 0 or first.status == "dropped":
        assert not pushed.moved
        assert not pushed.staying
    now = {**content.actions, "a0": moved, **pushed.moved}
    for id_, action in pushed.moved.items():
        before = content.actions[id_]
        assert action.start > before.start
        assert action.end - action.start == before.end - before.start
        assert not stays(before)
        ends = [now[p].end for p in action.predecessors if p in pushed.moved or p == "a0"]
        assert action.start > max(ends)
        free = max(ends) + dt.timedelta(1)
        while before.start.weekday() < 5 <= free.weekday():
            free += dt.timedelta(1)
        assert action.start == free


def test_a_follower_on_a_term_takes_the_next_term() -> None:
    terms = (Term(start=day(20), end=day(29)), Term(start=day(60), end=day(69)))
    course = Offering(id="o", competency="c", terms=terms)
    first = Action(id="a", start=day(0), end=day(10))
    second = Action(id="b", start=day(20), end=day(29), offering="o", predecessors=("a",))
    content = content_of(first, second, offerings=(course,))
    pushed = push_followers(content, {"a": replace(first, end=day(24))})
    assert (pushed.moved["b"].start, pushed.moved["b"].end) == (day(60), day(69))


def test_what_began_on_a_weekday_is_pushed_over_a_weekend_not_onto_it() -> None:
    first = Action(id="a", start=day(0), end=day(1))
    second = Action(id="b", start=day(2), end=day(3), predecessors=("a",))
    fair = Action(id="c", start=day(-2), end=day(-1), predecessors=("a",))
    pushed = push_followers(content_of(first, second, fair), {"a": replace(first, end=day(4))})
    assert (pushed.moved["b"].start, pushed.moved["b"].end) == (day(7), day(8))
    assert pushed.moved["c"].start == day(5)


def test_what_is_fixed_stays_and_is_named() -> None:
    first = Action(id="a", start=day(0), end=day(10))
    second = Action(id="b", start=day(11), end=day(12), fixed=True, predecessors=("a",))
    pushed = push_followers(content_of(first, second), {"a": replace(first, end=day(11))})
    assert pushed.moved == {}
    assert pushed.staying == ("b",)


def test_a_gap_before_a_follower_stays_a_gap() -> None:
    first = Action(id="a", start=day(0), end=day(10))
    second = Action(id="b", start=day(30), end=day(32), predecessors=("a",))
    pushed = push_followers(content_of(first, second), {"a": replace(first, end=day(29))})
    assert pushed.moved == {}


def test_the_nearest_run_of_a_repeated_term() -> None:
    term = Term(start=dt.date(2027, 1, 31), end=dt.date(2027, 2, 28))
    course = Offering(id="o", competency="c", terms=(term,), repeats="quarterly")
    found = nearest_term(course, dt.date(2028, 5, 6))
    assert found is not None
    assert found.start == dt.date(2028, 4, 30)
    early = nearest_term(course, dt.date(1990, 1, 1))
    assert early is not None
    assert early.start == term.start
    assert term_from(course, dt.date(2028, 5, 1)) == Term(
        start=dt.date(2028, 7, 31), end=dt.date(2028, 8, 28)
    )
    once = replace(course, repeats="none")
    assert term_from(once, dt.date(2027, 2, 1)) is None


@given(st.dates(dt.date(2020, 1, 1), dt.date(2200, 12, 31)))
def test_a_term_from_a_day_on_never_begins_before_it(on: dt.date) -> None:
    term = Term(start=dt.date(2026, 1, 15), end=dt.date(2026, 3, 1))
    course = Offering(id="o", competency="c", terms=(term,), repeats="monthly")
    found = term_from(course, on)
    if on <= dt.date(2200, 10, 1):
        assert found is not None
        assert on <= found.start
        assert on <= term.start or (found.start - on).days <= 31
