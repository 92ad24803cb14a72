from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.offering import Offering, Term
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.services.duplicates import duplicates_of
from planner.services.verbs import run_verb
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


def named(*names: str) -> list[tuple[str, str, str]]:
    made = [Competency(id=name, name=name) for name in names]
    found = duplicates_of(Content(Plan(), {"competencies": made}), "competencies")
    return [(pair.first, pair.second, pair.why) for pair in found]


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ("Englisch", "English", "alike"),
        ("Projektmanagement", "Project management", "alike"),
        ("Polnisch", "POLNISCH ", "name"),
        ("Führung, laterale", "laterale Fuehrung", "name"),
        ("Simulation", "Simulaton", "alike"),
    ],
)
def test_the_same_in_another_spelling(first: str, second: str, why: str) -> None:
    assert named(first, second) == [(first, second, why)]


def test_the_same_short_code_in_two_competencies_is_asked_about() -> None:
    made = [
        Competency(id="a", name="Polish", code="PL"),
        Competency(id="b", name="Planning", code="pl "),
        Competency(id="c", name="Welding"),
        Competency(id="d", name="Steering"),
    ]
    found = duplicates_of(Content(Plan(), {"competencies": made}), "competencies")
    assert [(pair.first, pair.second, pair.why) for pair in found] == [("a", "b", "code")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ISO 9001", "ISO 14001"),
        ("800 V", "400 V"),
        ("Polish", "English"),
        ("Dutch", "Deutsch"),
        ("C", "C++"),
        ("Welding", "Welding of cold plates"),
    ],
)
def test_what_is_something_else_is_left_alone(first: str, second: str) -> None:
    assert named(first, second) == []


def test_a_reference_says_more_than_a_name_and_a_category_is_no_duplicate() -> None:
    made = [
        Competency(id="a", name="Welding", external_reference="esco:1"),
        Competency(id="b", name="Schweißen", external_reference="ESCO:1"),
        Competency(id="c", name="Language"),
        Competency(id="d", name="Languages", parent="c"),
    ]
    found = duplicates_of(Content(Plan(), {"competencies": made}), "competencies")
    assert [tuple(pair) for pair in found] == [("competencies", "a", "b", "reference")]


@given(st.lists(st.text("ab ", max_size=9), max_size=12))
def test_each_pair_stands_there_once_and_never_with_itself(names: list[str]) -> None:
    made = [Competency(id=str(n), name=name) for n, name in enumerate(names)]
    found = duplicates_of(Content(Plan(), {"competencies": made}), "competencies")
    ids = [frozenset((pair.first, pair.second)) for pair in found]
    assert len(set(ids)) == len(ids)
    assert all(len(pair) == 2 for pair in ids)


def test_thousands_of_one_name_are_each_named_once() -> None:
    made = [Competency(id=str(n), name="Competency") for n in range(3000)]
    assert len(duplicates_of(Content(Plan(), {"competencies": made}), "competencies")) == 2999


def courses() -> MemoryStore:
    spring = Term(start=TODAY.replace(year=2027, month=3), end=TODAY.replace(year=2027, month=6))
    autumn = Term(start=TODAY.replace(year=2027, month=9), end=TODAY.replace(year=2027, month=12))
    offerings = [
        Offering(id="a", title="Polish evening course", competency="pl", terms=(autumn,), seats=8),
        Offering(id="b", title="Polish evening-course", competency="pl", terms=(spring,), cost=90),
        Offering(id="c", title="Polish evening course", competency="en"),
    ]
    action = Action(id="x", people=(), offering="b", start=spring.start, end=spring.end)
    made = [Competency(id="pl"), Competency(id="en")]
    return MemoryStore(
        Content(Plan(), {"competencies": made, "offerings": offerings, "actions": [action]})
    )


def test_courses_are_the_same_only_if_they_teach_the_same() -> None:
    found = duplicates_of(courses().content, "offerings")
    assert [(pair.first, pair.second, pair.why) for pair in found] == [("a", "b", "name")]


def test_two_courses_become_one_with_their_terms_and_actions() -> None:
    store = courses()
    run_verb(store, {"do": "merge_offerings", "offering": "b", "into": "a"}, TODAY)
    kept = store.content.offerings["a"]
    assert "b" not in store.content.offerings
    assert [term.start.month for term in kept.terms] == [3, 9]
    assert (kept.seats, kept.cost) == (8, 90)
    assert (store.content.actions["x"].offering, store.content.actions["x"].cost) == ("a", 90)
    store.undo()
    assert store.content.actions["x"].offering == "b"


@pytest.mark.parametrize(
    ("into", "code"), [("b", "merge.same_offering"), ("c", "merge.other_competency")]
)
def test_courses_that_are_not_the_same_are_refused(into: str, code: str) -> None:
    store = courses()
    with pytest.raises(Refused) as caught:
        run_verb(store, {"do": "merge_offerings", "offering": "b", "into": into}, TODAY)
    assert caught.value.problems[0].code == code


def test_courses_that_repeat_differently_are_not_mixed() -> None:
    store = courses()
    line = {"do": "change_offering", "id": "b", "repeats": "monthly"}
    run_verb(store, line, TODAY)
    with pytest.raises(Refused) as caught:
        run_verb(store, {"do": "merge_offerings", "offering": "b", "into": "a"}, TODAY)
    assert caught.value.problems[0].code == "merge.repeats"
