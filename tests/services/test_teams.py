"""People join a team by their names; a development is looked at again, by lines of apply."""

from __future__ import annotations

import pytest

from planner.domain.problem import Refused
from planner.services.samples import make_sample
from planner.services.verbs import run_verb
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(make_sample("practice", "en", TODAY))


def test_known_names_move_and_new_ones_come_into_being(store: MemoryStore) -> None:
    team = next(iter(store.content.teams))
    before = len(store.content.people)
    line = {"do": "join_team", "team": team, "names": "JONAS WEBER; Ada New, ,Ada New"}
    run_verb(store, line, TODAY)
    people = store.content.people
    assert people["weber"].team == team
    assert len(people) == before + 1
    assert [p.name for p in people.values() if p.team == team].count("Ada New") == 1
    assert len(store.done) == 1


def test_a_role_is_held_by_whom_the_names_say(store: MemoryStore) -> None:
    run_verb(store, {"do": "hold_role", "role": "teamassistenz", "names": "Ott, Ada New"}, TODAY)
    held = [p.name for p in store.content.people.values() if p.role == "teamassistenz"]
    assert sorted(held) == ["Ada New", "Ott"]
    with pytest.raises(Refused):
        run_verb(store, {"do": "hold_role", "role": "nobody", "names": "Ada New"}, TODAY)


def test_namesakes_are_refused_and_nothing_is_half_done(store: MemoryStore) -> None:
    team = next(iter(store.content.teams))
    for id_ in ("k1", "k2"):
        run_verb(store, {"do": "add_person", "id": id_, "name": "Kim Lee"}, TODAY)
    done = len(store.done)
    with pytest.raises(Refused) as caught:
        run_verb(store, {"do": "join_team", "team": team, "names": "Ada New, Kim Lee"}, TODAY)
    assert caught.value.problems[0].code == "quick.several"
    assert len(store.done) == done


def test_a_development_is_looked_at_again_by_a_line(store: MemoryStore) -> None:
    line = {"do": "review_development", "development": "d1", "note": "Still hiring."}
    run_verb(store, line, TODAY)
    assert store.content.developments["d1"].reviews[-1].note == "Still hiring."
    with pytest.raises(Refused):
        run_verb(store, {**line, "development": "nobody"}, TODAY)
