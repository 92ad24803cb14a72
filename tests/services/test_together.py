"""Several wishes as one step: all of them or none, one undo."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.edit import Edit
from planner.domain.kinds import KINDS
from planner.domain.problem import Refused
from planner.services.goals import abandon_goal, review_goal
from planner.services.history import undo
from planner.services.kind_counts import COUNTS
from planner.services.many_records import delete_records, duplicate_records
from planner.services.ports import Store
from planner.services.records import change_record
from planner.services.samples import make_sample
from planner.services.titles import title_text
from planner.services.together import Wish, do_together
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(make_sample("practice", "en", TODAY))


def into(team: str, person: str) -> Wish:
    return lambda store: change_record(store, "people", person, {"team": team})


def test_several_become_one_edit_and_one_undo(store: MemoryStore) -> None:
    before = {id_: store.content.people[id_].team for id_ in ("weber", "adler")}
    team = next(id_ for id_ in store.content.teams if id_ not in before.values())
    edit = do_together(store, [into(team, "weber"), into(team, "adler")])
    assert edit is not None
    assert (edit.title.code, edit.title.values["count"]) == ("change_many", 2)
    assert {store.content.people[id_].team for id_ in before} == {team}
    undo(store)
    assert {id_: store.content.people[id_].team for id_ in before} == before


def test_a_single_change_keeps_its_own_name(store: MemoryStore) -> None:
    goal = next(iter(store.content.goals))

    def looked(store: Store) -> Edit | None:
        return review_goal(store, goal, dt.date(2026, 11, 20), today=TODAY)

    edit = do_together(store, [looked, lambda _: None])
    assert edit is not None
    assert edit.title.code == "review_goal"


def test_one_that_is_refused_keeps_all_from_happening(store: MemoryStore) -> None:
    goal = next(iter(store.content.goals))
    team = next(iter(store.content.teams))
    people = dict(store.content.people)
    with pytest.raises(Refused):
        do_together(store, [into(team, "weber"), lambda s: abandon_goal(s, goal, "", today=TODAY)])
    assert dict(store.content.people) == people


def test_each_wish_sees_what_those_before_it_did(store: MemoryStore) -> None:
    before = store.content.people["weber"].team
    first, second = [team for team in store.content.teams if team != before][:2]
    do_together(store, [into(first, "weber"), into(second, "weber")])
    assert store.content.people["weber"].team == second
    undo(store)
    assert store.content.people["weber"].team == before


def test_copies_are_told_apart_by_a_number(store: MemoryStore) -> None:
    name = store.content.people["weber"].name
    duplicate_records(store, "people", ["weber"])
    duplicate_records(store, "people", ["weber", "adler"])
    names = [person.name for person in store.content.people.values()]
    assert [n for n in names if n.startswith(name)] == [name, f"{name} (2)", f"{name} (3)"]


def test_what_goes_with_deleted_records_is_named(store: MemoryStore) -> None:
    words = load_words("en")
    one = delete_records(store, "developments", ["d4"])
    assert one is not None
    gone = [change.kind for change in one.changes if change.after is None]
    told = title_text(words, one.title)
    assert told.startswith("Deleted Production in Poland and with it ")
    assert f"{gone.count('needs')} needs" in told
    undo(store)
    several = delete_records(store, "developments", ["d4", "d5"])
    assert several is not None
    told = title_text(load_words("de"), several.title)
    assert told.startswith("2 Einträge gelöscht und mit ihnen ")
    assert "Einträge zum Bedarf" in told


def test_every_kind_can_be_counted_in_words() -> None:
    assert COUNTS.keys() == KINDS.keys()
