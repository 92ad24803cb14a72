"""Somebody is deleted who alone holds a skill, sees to structures and learns with others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.people import Person, Requirement, Role
from planner.services.figures import make_figures
from planner.services.many_records import delete_records
from planner.services.only_one import only_ones
from planner.services.records import delete_record
from planner.services.samples import make_sample
from planner.services.titles import title_text
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


def everything(content: Content) -> list[tuple[str, object]]:
    return list(content.everything())


def test_what_is_left_behind_is_said_and_comes_back() -> None:
    content = make_sample("practice", "en", TODAY)
    alone = Assessment(id="x1", person="weber", competency="VER", level=3, on=TODAY)
    content = Content(
        content.plan,
        {
            **{kind: [r for k, r in content.everything() if k == kind]
               for kind in {k for k, _ in content.everything()}},
            "assessments": [
                *(a for a in content.assessments.values() if a.competency != "VER"), alone,
            ],
        },
    )  # fmt: skip
    before = everything(content)
    store = MemoryStore(content)
    actions = sum("weber" in a.people for a in content.actions.values())
    edit = delete_record(store, "people", "weber")
    assert edit is not None
    assert all(need.owner != "weber" for need in content.needs.values())
    english = title_text(load_words("en"), edit.title)
    assert english.startswith("Deleted Jonas Weber and with it ")
    assert "assessments" in english
    assert f"{actions} learning actions" in english.split("; taken out of ")[1]
    assert "nobody else is assessed in Negotiating" in english
    german = title_text(load_words("de"), edit.title)
    assert "sonst ist niemand eingeschätzt in: " in german
    store.undo()
    assert everything(content) == before


def test_several_people_at_once_leave_behind_what_they_leave_together() -> None:
    content = make_sample("practice", "en", TODAY)
    everybody = list(content.people)
    edit = delete_records(MemoryStore(content), "people", everybody)
    assert edit is not None
    told = title_text(load_words("en"), edit.title)
    assert "nobody else is assessed in " in told
    assert "more" in told.rsplit("; ", 1)[1]


def test_the_last_one_at_the_level_needed_is_said_as_the_matrix_says_it() -> None:
    content = make_sample("practice", "en", TODAY)
    words, figures = load_words("en"), make_figures(content, TODAY)
    needed = {slot.competency for slot in figures.slots}
    only = {id_: {content.competencies[skill].name for skill in only_ones(figures, id_)
                  if skill in needed} for id_ in content.people}  # fmt: skip
    said = 0
    for person in list(content.people):
        store = MemoryStore(content)
        edit = delete_record(store, "people", person, today=TODAY)
        assert edit is not None
        told = title_text(words, edit.title)
        listed = {*edit.title.values["alone"], *edit.title.values["short"]}
        counted = edit.title.values["others"] + edit.title.values["shorter"]
        if not counted:
            assert only[person] <= listed, person
            assert set(edit.title.values["short"]) <= only[person]
        if edit.title.values["short"]:
            said += 1
            assert "; nobody else reaches the level needed in " in told
        store.undo()
    assert said


def test_what_only_they_wanted_to_grow_into_is_needed_no_more() -> None:
    content = make_sample("empty", "en", TODAY)
    held = [
        Assessment(id=person, person=person, competency="k", level=level, on=TODAY)
        for person, level in (("a", 3), ("b", 1))
    ]
    asked = Role(id="r", name="Lead", requires=(Requirement(competency="k", level=3),))
    for wanting, told in (("a", []), ("b", ["Tracing"])):
        people = [Person(id="a", name="Ada"), Person(id="b", name="Ben")]
        records: dict[str, list[Any]] = {
            "competencies": [Competency(id="k", name="Tracing")],
            "roles": [asked],
            "people": [replace(p, target_role="r" if p.id == wanting else None) for p in people],
            "assessments": held,
        }
        store = MemoryStore(Content(content.plan, records))
        edit = delete_record(store, "people", "a", today=TODAY)
        assert edit is not None
        assert edit.title.values["short"] == told


def test_one_of_two_of_a_name_goes_alone_and_without_a_word() -> None:
    content = make_sample("empty", "en", TODAY)
    twins = Content(
        content.plan, {"people": [Person(id="a", name="Kim"), Person(id="b", name="Kim")]}
    )
    edit = delete_record(MemoryStore(twins), "people", "a")
    assert edit is not None
    assert title_text(load_words("en"), edit.title) == "Deleted Kim"
    assert list(twins.people) == ["b"]
