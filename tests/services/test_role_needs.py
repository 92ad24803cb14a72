"""What a role asks for as needs of a development, in one step."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from planner.domain.content import Content
from planner.domain.people import Requirement
from planner.domain.problem import Refused
from planner.services.role_needs import needs_of_role
from planner.services.samples import make_sample
from planner.services.verbs import run_verb
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

WAVE = "d4"


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(make_sample("practice", "en", TODAY))


def role_of(content: Content) -> str:
    return next(id_ for id_, role in content.roles.items() if len(role.requires) > 1)


def test_each_line_becomes_a_need_of_as_many_as_hold_the_role(store: MemoryStore) -> None:
    before = set(store.content.needs)
    role = role_of(store.content)
    edit = needs_of_role(store, WAVE, role, today=TODAY)
    assert edit is not None
    made = [need for id_, need in store.content.needs.items() if id_ not in before]
    lines = {line.competency: line.level for line in store.content.roles[role].requires}
    assert {need.competency: need.level for need in made} == lines
    held = sum(person.role == role for person in store.content.people.values())
    assert {(n.development, n.role, n.count) for n in made} == {(WAVE, role, max(1, held))}
    store.undo()
    assert set(store.content.needs) == before


def test_what_is_asked_for_already_is_left_out_and_then_refused(store: MemoryStore) -> None:
    role = role_of(store.content)
    first = store.content.roles[role].requires[0].competency
    needs_of_role(store, WAVE, role, 2, (first,), today=TODAY)
    edit = needs_of_role(store, WAVE, role, 2, today=TODAY)
    assert edit is not None
    assert len(edit.changes) == len(store.content.roles[role].requires) - 1
    with pytest.raises(Refused) as refused:
        needs_of_role(store, WAVE, role, today=TODAY)
    assert refused.value.problems[0].code == "copy.known"


def test_only_what_the_role_asks_for_today_counts(store: MemoryStore) -> None:
    role = role_of(store.content)
    held = store.content.roles[role]
    later = Requirement(competency=held.requires[0].competency, level=0, from_=TODAY)
    ahead = Requirement(competency="PL", level=3, from_=TODAY + dt.timedelta(1))
    lines = (*held.requires, later, ahead)
    store.content._records["roles"][role] = replace(held, requires=lines)
    edit = needs_of_role(store, WAVE, role, today=TODAY)
    assert edit is not None
    assert len(edit.changes) == len(held.requires) - 1


def test_a_role_that_asks_for_nothing_is_refused(store: MemoryStore) -> None:
    role = role_of(store.content)
    store.content._records["roles"][role] = replace(store.content.roles[role], requires=())
    with pytest.raises(Refused) as refused:
        needs_of_role(store, WAVE, role, today=TODAY)
    assert refused.value.problems[0].code == "role.asks_nothing"


def test_it_is_a_verb(store: MemoryStore) -> None:
    line = {"do": "needs_of_role", "development": WAVE, "role": role_of(store.content), "count": 3}
    assert run_verb(store, json.loads(json.dumps(line)), TODAY).edit is not None
    assert any(need.count == 3 and need.role for need in store.content.needs.values())
