"""Rating ideas and taking them from stage to stage, as verbs do it."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.content import Content
from planner.domain.idea import Criterion, Idea, score_of
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.services.ideas import rate_idea, set_idea_stage
from planner.services.problem_words import problem_text
from planner.services.records import delete_record
from planner.services.titles import title_text
from planner.services.verbs import run_verb
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(
        Content(
            Plan(),
            {
                "people": [Person(id="ada", name="Ada"), Person(id="bo", name="Bo")],
                "criteria": [Criterion(id="gain", weight=50), Criterion(id="effort", weight=50)],
                "ideas": [Idea(id="i", title="Flow simulation")],
            },
        )
    )


def test_the_last_points_of_a_person_count(store: MemoryStore) -> None:
    rate_idea(store, "i", "gain", 1, "ada")
    rate_idea(store, "i", "gain", 5, "ada")
    rate_idea(store, "i", "gain", 3, "bo")
    rate_idea(store, "i", "effort", 2)
    idea = store.content.ideas["i"]
    assert len(idea.points) == 3
    assert score_of(idea, store.content.criteria).value == 3


def test_the_gate_is_refused_without_an_owner_and_told_in_a_sentence(store: MemoryStore) -> None:
    with pytest.raises(Refused) as refused:
        set_idea_stage(store, "i", "decided")
    told = problem_text(load_words("en"), refused.value.problems[0])
    assert told == "From “decided” on somebody sees to an idea: fill in who."
    assert store.content.ideas["i"].stage == "new"
    edit = set_idea_stage(store, "i", "decided", "ada", dt.date(2027, 1, 15))
    assert edit is not None
    assert title_text(load_words("en"), edit.title) == "Flow simulation is decided"
    assert store.content.ideas["i"].owner == "ada"
    set_idea_stage(store, "i", "realised")
    assert store.content.ideas["i"].stage == "realised"


def test_nothing_is_realised_that_nobody_saw_to(store: MemoryStore) -> None:
    with pytest.raises(Refused) as refused:
        set_idea_stage(store, "i", "realised")
    assert refused.value.problems[0].code == "idea.owner"


def test_without_its_owner_an_idea_goes_back_before_the_gate(store: MemoryStore) -> None:
    set_idea_stage(store, "i", "decided", "ada", dt.date(2027, 1, 15))
    delete_record(store, "people", "ada")
    assert store.content.ideas["i"].stage == "evaluated"
    assert store.content.ideas["i"].owner is None


def test_points_go_with_their_criterion(store: MemoryStore) -> None:
    rate_idea(store, "i", "gain", 1, "ada")
    delete_record(store, "criteria", "gain")
    assert store.content.ideas["i"].points == ()


def test_verbs_do_it_too(store: MemoryStore) -> None:
    run_verb(store, {"do": "add_idea", "id": "j", "title": "Own test rig"}, TODAY)
    run_verb(store, {"do": "rate_idea", "idea": "j", "criterion": "gain", "points": 4}, TODAY)
    line = {"do": "set_idea_stage", "idea": "j", "stage": "evaluated"}
    run_verb(store, line, TODAY)
    assert store.content.ideas["j"].stage == "evaluated"
    assert store.content.ideas["j"].points[0].points == 4
