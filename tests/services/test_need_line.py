"""Naming a need in a line: what is read, what is new, what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.need import Need
from planner.domain.problem import Refused
from planner.domain.rules import check_content
from planner.services.need_line import NeedReader, name_need, name_needs
from planner.services.problem_words import problem_text
from planner.services.quick_line import QuickPreview
from planner.services.samples import make_sample
from planner.services.titles import title_text
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

WORDS = load_words("en")
CONTENT = make_sample("practice", "en", TODAY)
READER = NeedReader(CONTENT, TODAY)
SOUTH = ("developments", "d7")


def made(preview: QuickPreview) -> list[Need]:
    return [c.after for c in preview.changes if c.kind == "needs" and isinstance(c.after, Need)]


def codes(preview: QuickPreview) -> list[str]:
    return [problem.code for problem in preview.problems]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Polish B1, Weber + Kaya", ("weber", "kaya")),
        ("Weber, Polish B1", ("weber",)),
        ("polish b1 weber kaya", ("weber", "kaya")),
        ("Polish B1", ()),
    ],
)
def test_what_how_well_and_who_in_any_order(line: str, people: tuple[str, ...]) -> None:
    (need,) = made(READER.need(SOUTH, line))
    assert (need.development, need.goal) == ("d7", None)
    assert (need.competency, need.level, need.people) == ("PL", 3, people)


def test_it_makes_no_development_and_no_goal() -> None:
    preview = READER.need(SOUTH, "Polish B1, Weber")
    assert {change.kind for change in preview.changes} == {"needs"}
    own = make_sample("me", "en", TODAY)
    goal = next(iter(own.goals), None) or "g"
    alone = NeedReader(own, TODAY).need(("goals", goal), "Spanish B1")
    assert "goals" not in {change.kind for change in alone.changes}
    assert all(need.goal == goal for need in made(alone))


def test_a_number_of_people_of_a_team() -> None:
    (need,) = made(READER.need(SOUTH, "Polish B1, 2 of Design"))
    assert (need.count, need.team, need.people) == (2, "kon", ())


def test_an_unknown_name_is_a_new_person_and_an_unknown_thing_a_new_competency() -> None:
    preview = READER.need(SOUTH, "Hydrogen 3, Zora Neuling, Weber")
    assert sorted(c.kind for c in preview.changes) == ["competencies", "needs", "people"]
    (need,) = made(preview)
    assert need.level == 3
    assert set(need.people) == {"weber", *preview.created("people")}
    assumed = READER.need(SOUTH, "Hydrogen, Weber")
    assert made(assumed)[0].level == 2
    assert [hint.code for hint in assumed.hints] == ["need_line.assumed"]


def test_what_says_nothing_is_kept_as_a_note() -> None:
    preview = READER.need(SOUTH, "Polish B1, Weber, for the handover at the plant")
    assert made(preview)[0].notes == "handover at the plant"
    assert "need_line.note" in [hint.code for hint in preview.hints]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", "need_line.empty"),
        ("Weber", "quick.what_missing"),
        ("Polish, Weber", "quick.level_missing"),
        ("Polish D9, Weber", "quick.level_missing"),
        ("Hydrogen 9", "quick.level_unknown"),
        ("x" * 500, "quick.long"),
    ],
)
def test_what_cannot_be_read_says_the_cure(line: str, code: str) -> None:
    preview = READER.need(SOUTH, line)
    assert codes(preview) == [code]
    assert not preview.changes
    assert problem_text(WORDS, preview.problems[0])


def test_the_same_is_not_asked_for_twice_and_others_join() -> None:
    poland = ("developments", "d4")
    assert codes(READER.need(poland, "Polish B1, Weber")) == ["need_line.known"]
    (need,) = made(READER.need(poland, "Polish B1, Nowak"))
    assert (need.id, need.people) == ("n9", ("weber", "kaya", "weiss", "nowak"))


def test_a_structure_has_weeks_an_owner_and_a_day() -> None:
    preview = READER.need(SOUTH, "Handover, Weber, 12,5 weeks, June 2027", "process")
    (need,) = made(preview)
    assert (need.kind, need.structure, need.title) == ("structure", "process", "Handover")
    assert (need.owner, need.lead_time_weeks, str(need.due)) == ("weber", 12.5, "2027-06-01")
    assert codes(READER.need(SOUTH, "Handover, Weber, Kaya", "process")) == ["guided.one_owner"]
    bare = READER.need(SOUTH, "Handover", "process")
    assert [hint.code for hint in bare.hints] == ["need_line.weeks_missing"]


def test_one_line_is_one_step() -> None:
    store = MemoryStore(make_sample("practice", "en", TODAY))
    before = dict(store.content.needs)
    edit = name_need(store, "d7", "Hydrogen 2, Zora Neuling", today=TODAY)
    assert edit is not None
    assert title_text(WORDS, edit.title)
    assert not check_content(store.content)
    store.undo()
    assert dict(store.content.needs) == before
    with pytest.raises(Refused):
        name_need(store, "nowhere", "Polish B1", today=TODAY)


def test_a_preview_of_another_plan_is_refused() -> None:
    store = MemoryStore(make_sample("practice", "en", TODAY))
    preview = NeedReader(store.content, TODAY).need(("developments", "d4"), "Polish B1, Nowak")
    name_needs(store, ("developments", "d4"), preview)
    with pytest.raises(Refused):
        name_needs(store, ("developments", "d4"), preview)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_in_words(line: str) -> None:
    for kind in (None, "role"):
        preview = READER.need(SOUTH, line, kind)  # type: ignore[arg-type]
        assert bool(preview.changes) != bool(preview.problems)
        for problem in (*preview.problems, *preview.hints):
            assert problem_text(WORDS, problem)
