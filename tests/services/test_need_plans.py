"""From a need to what is done for it, and needs copied: what is made, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from planner.domain.problem import Refused
from planner.domain.rules import check_content
from planner.services.actions import set_action_status
from planner.services.copy_needs import asks_for, copy_needs
from planner.services.figures import make_figures
from planner.services.need_plans import join_action, plan_needs, plan_offering
from planner.services.problem_words import problem_text
from planner.services.records import change_record, put_new
from planner.services.samples import make_sample
from planner.services.titles import title_text
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

WORDS = load_words("en")


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(make_sample("practice", "en", TODAY))


def refused(act: Callable[..., Any], *args: Any, **kwargs: Any) -> str:
    with pytest.raises(Refused) as caught:
        act(*args, **kwargs)
    problem = caught.value.problems[0]
    assert problem_text(WORDS, problem)
    return problem.code


def states(store: MemoryStore, need: str) -> list[str]:
    return [slot.state for slot in make_figures(store.content, TODAY).of_need(need)]


def test_the_best_way_becomes_ideas_that_bring_it_in_time(store: MemoryStore) -> None:
    known = set(store.content.actions)
    edit = plan_needs(store, ("n1", "n17"), today=TODAY)
    assert edit is not None
    assert title_text(WORDS, edit.title)
    made = [a for id_, a in store.content.actions.items() if id_ not in known]
    assert {(a.people, a.status) for a in made} == {(("roth",), "idea")}
    assert set(states(store, "n1")) <= {"tight", "ahead"}
    assert states(store, "n17") == ["ahead"]
    assert not check_content(store.content)
    assert len(store.done) == 1


@pytest.mark.parametrize(
    ("need", "code"), [("n2", "plan.in_time"), ("n9", "plan.too_late"), ("n15", "plan.nobody")]
)
def test_what_cannot_be_planned_says_why(store: MemoryStore, need: str, code: str) -> None:
    assert refused(plan_needs, store, (need,), today=TODAY) == code
    assert not store.done


def test_without_a_day_nothing_is_planned(store: MemoryStore) -> None:
    need = replace(store.content.needs["n1"], id="n", development=None)
    put_new(store, "needs", need)
    assert refused(plan_needs, store, ("n",), today=TODAY) == "plan.no_day"


def test_an_offering_is_taken_together_by_those_it_fits(store: MemoryStore) -> None:
    need = replace(store.content.needs["n9b"], id="n", people=("vogt", "moll"))
    put_new(store, "needs", need)
    plan_offering(store, "o1", ("n",), today=TODAY)
    made = [a for a in store.content.actions.values() if a.offering == "o1" and a.status == "idea"]
    assert [set(a.people) for a in made] == [{"vogt", "moll"}]


def test_an_offering_that_does_not_fit_is_refused(store: MemoryStore) -> None:
    assert refused(plan_offering, store, "o5", ("n9b",), today=TODAY) == "plan.teaches_else"
    assert refused(plan_offering, store, "o3", ("n9b",), today=TODAY) == "plan.unfit"


def test_seats_are_counted(store: MemoryStore) -> None:
    change_record(store, "offerings", "o1", {"seats": 1})
    put_new(store, "needs", replace(store.content.needs["n9b"], id="n", people=("vogt", "moll")))
    assert refused(plan_offering, store, "o1", ("n",), today=TODAY) == "join.seats"


def test_seats_others_have_taken_on_the_same_days_are_counted(store: MemoryStore) -> None:
    put_new(store, "needs", replace(store.content.needs["n9b"], id="n", people=("vogt", "moll")))
    plan_offering(store, "o1", ("n",), today=TODAY)
    [made] = [a for a in store.content.actions.values() if a.people == ("vogt", "moll")]
    beside = replace(made, id="beside", people=("kaya",), status="booked")
    store.undo()
    put_new(store, "actions", beside)
    change_record(store, "offerings", "o1", {"seats": 2})
    assert refused(plan_offering, store, "o1", ("n",), today=TODAY) == "join.seats"
    change_record(store, "offerings", "o1", {"seats": 3})
    assert plan_offering(store, "o1", ("n",), today=TODAY) is not None
    free = next(a for a in store.content.actions.values() if a.people == ("vogt", "moll"))
    change_record(store, "actions", free.id, {"people": []})
    change_record(store, "offerings", "o1", {"seats": 2})
    assert refused(join_action, store, free.id, ("n",), today=TODAY) == "join.seats"


def test_joining_adds_people_and_what_it_did_not_teach(store: MemoryStore) -> None:
    join_action(store, "a11", ("n16",), today=TODAY)
    assert set(store.content.actions["a11"].people) == {"roth", "thal"}
    free = next(a for a in store.content.actions.values() if a.offering is None and a.effects)
    join_action(store, free.id, ("n9b",), today=TODAY)
    after = store.content.actions[free.id]
    assert "PL" in {effect.competency for effect in after.effects}
    assert "vogt" in after.people
    assert not check_content(store.content)


def test_joining_is_refused_where_it_makes_no_sense(store: MemoryStore) -> None:
    assert refused(join_action, store, "a11", ("n9b",), today=TODAY) == "plan.teaches_else"
    assert refused(join_action, store, "a11", ("n17",), today=TODAY) == "join.structure"
    join_action(store, "a11", ("n16",), today=TODAY)
    assert refused(join_action, store, "a11", ("n16",), today=TODAY) == "plan.in_time"
    set_action_status(store, "a11", "done")
    assert refused(join_action, store, "a11", ("n16",), today=TODAY) == "join.over"


def test_needs_are_copied_with_their_people_and_begin_anew(store: MemoryStore) -> None:
    edit = copy_needs(store, "d10", ("n14", "n3"))
    assert edit is not None
    assert title_text(WORDS, edit.title)
    copied = [n for n in store.content.needs.values() if n.development == "d10"]
    assert {(n.competency, n.people) for n in copied} >= {("SIM", ("stein", "petersen"))}
    (structure,) = (n for n in copied if n.kind == "structure")
    assert (structure.stage, structure.planned_end, structure.due) == ("open", None, None)
    assert asks_for(store.content, "d10", store.content.needs["n14"])
    assert refused(copy_needs, store, "d10", ("n14", "n3")) == "copy.known"
    store.undo()
    assert not any(n.development == "d10" for n in store.content.needs.values())
