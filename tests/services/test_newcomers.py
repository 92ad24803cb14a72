"""Linking with a record nobody has entered yet: one step makes both, or neither."""

from __future__ import annotations

import pytest

from planner.domain.kinds import record_type
from planner.domain.plain import from_plain
from planner.domain.problem import Refused
from planner.services.history import undo
from planner.services.newcomers import (
    NAMED_BY,
    NewName,
    link_all_with_new,
    link_with_new,
    names_new,
)
from planner.services.records import add_record
from planner.services.samples import make_sample
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(make_sample("practice", "en", TODAY))


@pytest.mark.parametrize("kind", sorted(NAMED_BY))
def test_a_name_is_all_a_new_record_needs(kind: str, store: MemoryStore) -> None:
    assert add_record(store, kind, {NAMED_BY[kind]: "Somebody new"}) is not None
    assert from_plain(record_type(kind), {"id": "x", NAMED_BY[kind]: "Somebody new"})


def test_what_is_new_stands_among_what_was_linked_and_one_undo_takes_both(
    store: MemoryStore,
) -> None:
    signal = next(s for s in store.content.signals.values() if s.supports)
    known = set(store.content.developments)
    value = (*signal.supports, NewName("A battery passport"))
    assert names_new(value)
    assert not names_new(signal.supports)
    link_with_new(store, "signals", signal.id, "supports", "developments", value)
    (made,) = set(store.content.developments) - known
    assert store.content.developments[made].title == "A battery passport"
    assert store.content.signals[signal.id].supports == (*signal.supports, made)
    undo(store)
    assert set(store.content.developments) == known
    assert store.content.signals[signal.id] == signal


def test_one_reference_is_set_to_the_new_one(store: MemoryStore) -> None:
    link_with_new(store, "people", "weber", "team", "teams", NewName("Foundry"))
    team = store.content.people["weber"].team
    assert team is not None
    assert store.content.teams[team].name == "Foundry"


def test_many_are_linked_with_one_new_record(store: MemoryStore) -> None:
    ids = list(store.content.signals)[:3]
    known = set(store.content.developments)
    link_all_with_new(store, "signals", ids, "supports", "developments", "Robots")
    (made,) = set(store.content.developments) - known
    assert all(store.content.signals[id_].supports[-1] == made for id_ in ids)


def test_refused_neither_is_made(store: MemoryStore) -> None:
    known = set(store.content.teams)
    with pytest.raises(Refused):
        link_with_new(store, "people", "nobody", "team", "teams", NewName("Foundry"))
    assert set(store.content.teams) == known
