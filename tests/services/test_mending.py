"""Cures: each tried before it is offered, and what they leave behind."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.competency import Competency, Prerequisite
from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.people import Absence, Person
from planner.domain.plan import Plan
from planner.domain.violation import CODES, Code, Violation
from planner.services.figures import make_figures
from planner.services.mending import Cure, Cures, take_cure, take_cures
from planner.services.violations import Violations, violations
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY
from tests.services.test_violations import richer


def day(offset: int) -> dt.date:
    return TODAY + dt.timedelta(offset)


def learn(id_: str, start: int, end: int, **values: Any) -> Action:
    given_: dict[str, Any] = {"people": ("p",), **values}
    return Action(id=id_, start=day(start), end=day(end), **given_)


def plan(*actions: Action, **tables: list[Any]) -> Content:
    tables.setdefault("people", [Person(id="p")])
    return Content(Plan(), {**tables, "actions": list(actions)})


def first_cure(content: Content, code: Code) -> Cure:
    figures = make_figures(content, TODAY)
    known = Violations(figures)
    return Cures(figures, known).of(next(v for v in known.all if v.code == code))


def mended(content: Content, code: Code) -> Content:
    store = MemoryStore(content)
    assert take_cure(store, first_cure(content, code), "x") is not None
    return store.content


def left(content: Content) -> list[str]:
    return [v.code for v in violations(make_figures(content, TODAY))]


def test_a_follower_begins_after_and_pushes_what_waits_for_it() -> None:
    content = plan(
        learn("a", 0, 20), learn("b", 10, 20, predecessors=("a",)),
        learn("c", 21, 25, predecessors=("b",)),
    )  # fmt: skip
    after = mended(content, "order")
    assert [after.actions[id_].start for id_ in "bc"] == [day(21), day(32)]
    assert left(after) == []


@pytest.mark.parametrize("values", [{"status": "booked"}, {"fixed": True}, {"status": "running"}])
def test_what_was_agreed_needs_a_word(values: dict[str, Any]) -> None:
    content = plan(learn("a", 0, 20), learn("b", 10, 20, predecessors=("a",), **values))
    cure = first_cure(content, "order")
    assert (cure.code, cure.changes, cure.safe) == ("details", (), False)


def test_somebody_absent_begins_when_back_on_a_working_day() -> None:
    away = Person(id="p", absences=(Absence(start=day(0), end=day(18)),))
    after = mended(plan(learn("a", 0, 13), people=[away]), "absent")
    assert after.actions["a"].start == day(21)
    assert after.actions["a"].start.weekday() == 0
    assert left(after) == []


def test_a_missing_prerequisite_is_planned_first_as_an_idea() -> None:
    asking = Competency(id="c", prerequisites=(Prerequisite(competency="first", level=1),))
    content = plan(learn("a", 300, 330, effects=(Effect(competency="c", to=1),)),
                   competencies=[Competency(id="first"), asking])  # fmt: skip
    after = mended(content, "prerequisite")
    [new] = [a for a in after.actions.values() if a.id != "a"]
    assert (new.status, new.people, new.effects[0].competency) == ("idea", ("p",), "first")
    assert new.end < day(300)
    assert left(after) == []


def test_where_it_is_too_late_for_that_the_details_open() -> None:
    asking = Competency(id="c", prerequisites=(Prerequisite(competency="first", level=1),))
    content = plan(learn("a", 3, 30, effects=(Effect(competency="c", to=1),)),
                   competencies=[Competency(id="first"), asking])  # fmt: skip
    assert first_cure(content, "prerequisite").code == "details"


def test_who_leaves_is_taken_out_unless_nobody_is_left() -> None:
    people = [Person(id="p", left=day(5)), Person(id="q")]
    shared = plan(learn("a", 0, 20, people=("p", "q")), people=people)
    assert mended(shared, "left").actions["a"].people == ("q",)
    assert first_cure(plan(learn("a", 0, 20), people=people), "left").code == "details"


def test_that_something_is_done_is_never_said_of_many_at_once() -> None:
    content = plan(learn("a", -20, -10), learn("b", -20, -10))
    figures = make_figures(content, TODAY)
    assert take_cures(MemoryStore(content), figures, "ended") is None
    assert not first_cure(content, "ended").safe
    assert left(mended(content, "ended")) == ["ended"]


def test_that_a_structure_is_in_force_is_said_by_somebody() -> None:
    need = Need(id="n", kind="structure", structure="tool", due=day(90), planned_end=day(-1))
    content = plan(needs=[need])
    figures = make_figures(content, TODAY)
    assert take_cures(MemoryStore(content), figures, "not_in_force") is None
    made = mended(content, "not_in_force")
    assert (made.needs["n"].stage, made.needs["n"].in_force_on) == ("in_force", TODAY)
    assert left(made) == []


def test_overloads_are_spread_out_together() -> None:
    people = [Person(id=id_, hours_per_week=5) for id_ in "pq"]
    content = plan(
        *(learn(f"{who}{n}", 0, 6, hours=5, people=(who,)) for who in "pq" for n in range(2)),
        people=people,
    )
    store = MemoryStore(content)
    edit = take_cures(store, make_figures(content, TODAY), "overload")
    assert edit is not None
    assert len(edit.changes) == 2
    assert left(store.content) == []


def keys(content: Content) -> set[Any]:
    found: tuple[Violation, ...] = violations(make_figures(content, TODAY))
    return {v.key for v in found if v.code not in ("overload", "late")}


def missed_by_need(content: Content) -> Counter[str]:
    """How many slots of each need nobody is ready for in time. Who it is may change in a pool,
    and that somebody will be late is no worse than that there is nobody.
    """
    slots = make_figures(content, TODAY).slots
    return Counter(slot.need for slot in slots if slot.state in ("late", "unstaffed"))


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.sampled_from(CODES))
def test_mending_all_of_a_kind_breaks_nothing(seed: int, code: Code) -> None:
    content = richer(seed)
    before, missed = keys(content), missed_by_need(content)
    store = MemoryStore(content)
    edit = take_cures(store, make_figures(content, TODAY), code)
    if edit is None:
        return
    after = keys(store.content)
    assert after <= before
    assert missed_by_need(store.content) <= missed
    assert all(change.before is None or not change.before.fixed  # type: ignore[attr-defined]
               for change in edit.changes)  # fmt: skip
    store.undo()
    assert keys(store.content) == before
