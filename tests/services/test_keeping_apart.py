"""What only looks like a duplicate is asked about once, and can be asked about again."""

from __future__ import annotations

import pytest

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.offering import Offering
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.services.duplicates import duplicates_of
from planner.services.keeping_apart import keep_apart, kept_apart, take_for_same
from planner.services.merging import merge_competencies
from planner.services.merging_offerings import merge_offerings
from planner.services.records import delete_record
from tests.memory_store import MemoryStore


def store() -> MemoryStore:
    names = {"a": "English", "b": "Englisch", "c": "Englisch B", "d": "Polish"}
    skills = [Competency(id=id_, name=name) for id_, name in names.items()]
    courses = [Offering(id=id_, title="Evening course", competency="d") for id_ in "xyz"]
    return MemoryStore(Content(Plan(), {"competencies": skills, "offerings": courses}))


def pairs(made: MemoryStore) -> set[tuple[str, str]]:
    return {(p.first, p.second) for p in duplicates_of(made.content, "competencies")}


def test_a_pair_is_left_out_from_then_on_and_comes_back() -> None:
    made = store()
    assert ("a", "b") in pairs(made)
    keep_apart(made, "competencies", "b", "a")
    assert ("a", "b") not in pairs(made)
    assert list(kept_apart(made.content, "competencies")) == [("b", "a")]
    assert keep_apart(made, "competencies", "a", "b") is None
    take_for_same(made, "competencies", "a", "b")
    assert ("a", "b") in pairs(made)
    made.undo()
    assert ("a", "b") not in pairs(made)
    made.undo()
    assert ("a", "b") in pairs(made)


def test_one_that_is_deleted_drops_out() -> None:
    made = store()
    keep_apart(made, "competencies", "a", "b")
    delete_record(made, "competencies", "b")
    assert made.content.competencies["a"].not_same == ()


def test_what_was_said_of_the_merged_one_holds_for_what_it_became() -> None:
    made = store()
    keep_apart(made, "competencies", "b", "c")
    keep_apart(made, "competencies", "d", "b")
    merge_competencies(made, "b", "a")
    assert set(map(frozenset, kept_apart(made.content, "competencies"))) == {
        frozenset("ac"), frozenset("ad"),
    }  # fmt: skip
    keep_apart(made, "offerings", "x", "y")
    keep_apart(made, "offerings", "z", "y")
    merge_offerings(made, "x", "y")
    assert made.content.offerings["y"].not_same == ()
    merge_offerings(made, "y", "z")
    assert made.content.offerings["z"].not_same == ()


def test_nothing_is_another_than_itself() -> None:
    with pytest.raises(Refused) as refused:
        keep_apart(store(), "competencies", "a", "a")
    assert refused.value.problems[0].code == "apart.same"
