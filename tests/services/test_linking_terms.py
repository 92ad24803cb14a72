"""A link keeps a course on its terms, as a push does."""

from __future__ import annotations

import datetime as dt

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.offering import Offering, Term
from planner.domain.plan import Plan
from planner.services.linking_actions import link_actions
from planner.services.moving_actions import place_actions
from tests.memory_store import MemoryStore

TODAY = dt.date(2026, 11, 23)


def test_a_course_that_comes_to_wait_takes_its_next_term() -> None:
    terms = tuple(
        Term(start=dt.date(2027, month, 1), end=dt.date(2027, month, 19)) for month in (2, 3)
    )
    course = Offering(id="o", title="Course", competency="c", terms=terms)
    first = Action(id="a", title="Basics", start=dt.date(2027, 1, 25), end=dt.date(2027, 2, 5))
    second = Action(id="b", title="Course", offering="o", start=terms[0].start, end=terms[0].end)
    store = MemoryStore(Content(Plan(), {"offerings": [course], "actions": [first, second]}))
    edit = link_actions(store, "a", "b", today=TODAY)
    linked = store.content.actions["b"]
    assert (linked.start, linked.end, linked.predecessors) == (terms[1].start, terms[1].end, ("a",))
    assert edit is not None
    assert ["pushed", {"title": "Course", "start": "2027-03-01"}] in edit.title.values["said"]


def waiting() -> MemoryStore:
    """ "b" waits for "a" and begins the day after it, before Christmas in Bavaria."""
    first = Action(id="a", start=dt.date(2026, 12, 14), end=dt.date(2026, 12, 18))
    second = Action(
        id="b", start=dt.date(2026, 12, 21), end=dt.date(2026, 12, 22), predecessors=("a",)
    )
    return MemoryStore(Content(Plan(country="DE", region="BY"), {"actions": [first, second]}))


def test_a_follower_is_pushed_over_public_holidays_of_the_plan() -> None:
    store = waiting()
    place_actions(store, {"a": (dt.date(2026, 12, 18), dt.date(2026, 12, 24))}, today=TODAY)
    assert store.content.actions["b"].start == dt.date(2026, 12, 28)  # 25th, 26th, a Sunday
    store = waiting()
    store.content.plan = Plan()
    place_actions(store, {"a": (dt.date(2026, 12, 18), dt.date(2026, 12, 24))}, today=TODAY)
    assert store.content.actions["b"].start == dt.date(2026, 12, 25)


def test_what_comes_to_wait_begins_on_a_working_day_of_the_plan() -> None:
    late = Action(id="a", start=dt.date(2026, 12, 14), end=dt.date(2026, 12, 31))
    early = Action(id="b", start=dt.date(2026, 12, 21), end=dt.date(2026, 12, 22))
    store = MemoryStore(Content(Plan(country="DE"), {"actions": [late, early]}))
    link_actions(store, "a", "b", today=TODAY)
    assert store.content.actions["b"].start == dt.date(2027, 1, 4)
