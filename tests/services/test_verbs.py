from __future__ import annotations

import ast
import datetime as dt
from pathlib import Path
from typing import Any

import pytest

import planner.services
from planner.domain.kinds import KINDS, SINGULAR
from planner.domain.problem import Problem, Refused
from planner.services import titles
from planner.services.problem_words import problem_line
from planner.services.titles import title_text
from planner.services.verbs import Answer, all_verbs, run_verb
from planner.services.wording import load_words
from tests.memory_store import MemoryStore

TODAY = dt.date(2026, 11, 23)
WORDS = load_words("en")

PLAN: list[dict[str, Any]] = [
    {"do": "add_team", "id": "t"},
    {"do": "add_competency", "id": "pl", "name": "Polish", "scale": "cefr"},
    {"do": "add_person", "id": "anna", "name": "Anna Berg", "team": "t", "hours_per_week": 5},
    {"do": "add_person", "id": "ben"},
    {"do": "add_development", "id": "d1", "title": "Expansion"},
    {"do": "add_signal", "id": "s1", "text": "A hall to let"},
    {"do": "add_need", "id": "n1", "development": "d1", "competency": "pl", "level": 3},
    {
        "do": "add_action",
        "id": "a1",
        "title": "Evening course",
        "start": "2027-01-11",
        "end": "2027-07-09",
    },
    {"do": "add_goal", "id": "g1"},
    {"do": "add_partner", "id": "north", "name": "Customer North"},
    {"do": "add_indicator", "id": "i1", "development": "d1", "threshold": 5},
]


@pytest.fixture
def store() -> MemoryStore:
    store = MemoryStore()
    for line in PLAN:
        do(store, line)
    return store


def do(store: MemoryStore, line: Any) -> Answer:
    answer = run_verb(store, line, TODAY)
    if answer.edit:
        assert title_text(WORDS, answer.edit.title)
    return answer


def refused(store: MemoryStore, line: Any) -> Problem:
    before = store.undo_title()
    with pytest.raises(Refused) as caught:
        do(store, line)
    assert store.undo_title() == before, "a refused line wrote something"
    problem = caught.value.problems[0]
    assert problem_line(WORDS, problem)
    return problem


def test_every_kind_can_be_added_changed_and_deleted() -> None:
    verbs = all_verbs()
    for kind in KINDS:
        for act in ("add", "change", "delete"):
            assert f"{act}_{SINGULAR[kind]}" in verbs


def test_an_added_record_answers_with_its_id(store: MemoryStore) -> None:
    answer = do(store, {"do": "add_person", "name": "Cem"})
    assert answer.added
    assert store.content.people[answer.added].name == "Cem"
    assert do(store, {"do": "add_person", "id": "dia"}).added == "dia"


def test_an_id_that_is_taken_is_refused(store: MemoryStore) -> None:
    assert refused(store, {"do": "add_person", "id": "anna"}).code == "id.taken"
    assert store.content.people["anna"].name == "Anna Berg"


def test_a_change_touches_only_the_fields_it_names(store: MemoryStore) -> None:
    do(store, {"do": "change_person", "person": "anna", "hours_per_week": None, "notes": "x"})
    anna = store.content.people["anna"]
    assert (anna.name, anna.team, anna.hours_per_week, anna.notes) == ("Anna Berg", "t", None, "x")


def test_id_stands_for_the_name_of_the_kind(store: MemoryStore) -> None:
    do(store, {"do": "change_person", "id": "anna", "name": "Anna"})
    assert store.content.people["anna"].name == "Anna"
    do(store, {"do": "delete_person", "id": "ben"})
    assert "ben" not in store.content.people


def test_a_change_that_changes_nothing_writes_nothing(store: MemoryStore) -> None:
    answer = do(store, {"do": "change_person", "person": "anna", "name": "Anna Berg"})
    assert answer == Answer(None, None)


def test_settings_are_changed(store: MemoryStore) -> None:
    do(store, {"do": "change_plan", "safety": 0.9, "country": "DE"})
    assert (store.content.plan.safety, store.content.plan.country) == (0.9, "DE")
    assert refused(store, {"do": "change_plan", "safety": 1.2}).path == "plan.safety"


def test_lists_of_references_are_linked_and_unlinked(store: MemoryStore) -> None:
    do(store, {"do": "link_signal", "signal": "s1", "supports": "d1"})
    do(store, {"do": "link_need", "need": "n1", "people": ["anna", "ben", "anna"]})
    assert store.content.signals["s1"].supports == ("d1",)
    assert store.content.needs["n1"].people == ("anna", "ben")
    do(store, {"do": "unlink_need", "need": "n1", "people": "anna"})
    assert store.content.needs["n1"].people == ("ben",)
    problem = refused(store, {"do": "unlink_need", "need": "n1", "people": "anna"})
    assert problem.code == "link.unknown"
    assert refused(store, {"do": "link_need", "need": "n1", "people": "x"}).code == "id.unknown"
    assert refused(store, {"do": "link_need", "need": "n1", "people": [3]}).code == "type.text"
    assert refused(store, {"do": "link_need", "need": "n1"}).code == "link.nothing"


def test_entries_are_appended(store: MemoryStore) -> None:
    lines: list[dict[str, Any]] = [
        {"do": "add_absence", "person": "anna", "start": "2027-01-01", "end": "2027-01-09"},
        {"do": "add_hours_change", "person": "anna", "from": "2027-02-01", "hours_per_week": 2},
        {"do": "add_step", "competency": "pl", "from": 0, "to": 1, "weeks": 9},
        {"do": "add_effect", "action": "a1", "competency": "pl", "from": 2, "to": 3},
        {"do": "log_hours", "action": "a1", "person": "anna", "hours": 2},
        {"do": "add_reading", "indicator": "i1", "value": 6},
        {"do": "add_role", "id": "r"},
        {"do": "add_requirement", "role": "r", "competency": "pl", "level": 2},
        {"do": "add_offering", "id": "o", "competency": "pl"},
        {"do": "add_term", "offering": "o", "start": "2027-01-01", "end": "2027-01-09"},
        {"do": "add_competency", "id": "en"},
        {"do": "add_prerequisite", "offering": "o", "competency": "en", "level": 1},
        {"do": "add_competency_prerequisite", "id": "pl", "competency": "en", "level": 1},
        {"do": "add_scale", "id": "sc", "levels": [{"label": "no"}, {"label": "yes"}]},
        {"do": "add_level", "scale": "sc", "label": "and how"},
    ]
    for line in lines:
        do(store, line)
    content = store.content
    assert content.people["anna"].absences[0].end == dt.date(2027, 1, 9)
    assert content.people["anna"].hours_changes[0].hours_per_week == 2
    assert content.competencies["pl"].steps[0].weeks == 9
    assert content.actions["a1"].effects[0].to == 3
    assert content.actions["a1"].log[0].on == TODAY
    assert content.indicators["i1"].readings[0].on == TODAY
    assert content.roles["r"].requires[0].level == 2
    assert content.offerings["o"].terms[0].start == dt.date(2027, 1, 1)
    assert content.offerings["o"].prerequisites[0].competency == "en"
    assert content.competencies["pl"].prerequisites[0].competency == "en"
    assert [level.label for level in content.scales["sc"].levels] == ["no", "yes", "and how"]


def test_a_moved_action_keeps_its_length(store: MemoryStore) -> None:
    answer = do(store, {"do": "move_action", "action": "a1", "to": "2027-02-06"})
    action = store.content.actions["a1"]
    assert (action.start, action.end) == (dt.date(2027, 2, 6), dt.date(2027, 8, 4))
    assert answer.edit is not None
    assert title_text(WORDS, answer.edit.title) == "Moved Evening course to 6 Feb 2027"


def test_a_stretched_action_keeps_its_other_end(store: MemoryStore) -> None:
    do(store, {"do": "stretch_action", "action": "a1", "end": "2027-03-01"})
    action = store.content.actions["a1"]
    assert (action.start, action.end) == (dt.date(2027, 1, 11), dt.date(2027, 3, 1))
    problem = refused(store, {"do": "stretch_action", "action": "a1", "start": "2027-04-01"})
    assert problem.code == "date.order"


def test_wishes_without_a_day_mean_today(store: MemoryStore) -> None:
    do(store, {"do": "discuss_action", "action": "a1"})
    do(store, {"do": "arrive_development", "development": "d1"})
    do(store, {"do": "assess", "person": "anna", "competency": "pl", "level": 2})
    do(store, {"do": "note_contact", "partner": "north"})
    do(store, {"do": "review_goal", "goal": "g1"})
    content = store.content
    assert content.actions["a1"].discussed_on == TODAY
    assert content.developments["d1"].arrived_on == TODAY
    assert content.developments["d1"].status == "arrived"
    assert next(iter(content.assessments.values())).on == TODAY
    assert content.partners["north"].last_contact == TODAY
    assert content.goals["g1"].reviewed_on == TODAY
    do(store, {"do": "set_development_status", "development": "d1", "status": "watched"})
    assert content.developments["d1"].arrived_on is None


def test_what_has_not_happened_yet_has_not_arrived(store: MemoryStore) -> None:
    line = {"do": "arrive_development", "development": "d1", "on": "2026-11-24"}
    assert refused(store, line).code == "arrival.future"


def test_people_are_named_and_released(store: MemoryStore) -> None:
    do(store, {"do": "name_person", "need": "n1", "person": "anna"})
    assert do(store, {"do": "name_person", "need": "n1", "person": "anna"}).edit is None
    do(store, {"do": "release_person", "need": "n1", "person": "anna"})
    assert store.content.needs["n1"].people == ()


@pytest.mark.parametrize("status", ["idea", "planned", "booked", "running", "done", "dropped"])
def test_every_status_of_an_action_can_be_set(store: MemoryStore, status: str) -> None:
    do(store, {"do": "set_action_status", "action": "a1", "status": status})
    assert store.content.actions["a1"].status == status


@pytest.mark.parametrize("status", ["hunch", "watched", "preparing", "did_not_come", "void"])
def test_every_status_of_a_development_has_words(store: MemoryStore, status: str) -> None:
    do(store, {"do": "set_development_status", "development": "d1", "status": status})
    assert store.content.developments["d1"].status == status


@pytest.mark.parametrize("stage", ["open", "drafted", "agreed", "in_force"])
def test_every_stage_of_a_structure_can_be_set(store: MemoryStore, stage: str) -> None:
    line = {"do": "add_need", "id": "n2", "kind": "structure", "structure": "tool"}
    do(store, {**line, "stage": "open" if stage != "open" else "drafted"})
    do(store, {"do": "set_stage", "need": "n2", "stage": stage})
    need = store.content.needs["n2"]
    assert (need.stage, need.in_force_on) == (stage, TODAY if stage == "in_force" else None)


def test_goals_close_with_a_reason_or_realised(store: MemoryStore) -> None:
    assert refused(store, {"do": "abandon_goal", "goal": "g1"}).code == "field.missing"
    do(store, {"do": "abandon_goal", "goal": "g1", "reason": "Too costly"})
    do(store, {"do": "reopen_goal", "goal": "g1"})
    do(store, {"do": "realise_goal", "goal": "g1"})
    assert store.content.goals["g1"].closed_on == TODAY


def test_what_was_said_is_never_overwritten(store: MemoryStore) -> None:
    added = do(store, {"do": "assess", "person": "anna", "competency": "pl", "level": 2}).added
    line = {"do": "change_assessment", "assessment": added}
    assert refused(store, {**line, "level": 3}).code == "field.never_overwritten"
    do(store, {**line, "notes": "seen at the fair"})
    forecasts = {"do": "change_development", "development": "d1", "forecasts": []}
    assert refused(store, forecasts).code == "field.never_overwritten"
    assert all(field.key != "forecasts" for field in all_verbs()["change_development"].fields)


def test_undo_and_redo_are_verbs(store: MemoryStore) -> None:
    do(store, {"do": "move_action", "action": "a1", "to": "2027-02-01"})
    do(store, {"do": "undo"})
    assert store.content.actions["a1"].start == dt.date(2027, 1, 11)
    do(store, {"do": "redo"})
    assert store.content.actions["a1"].start == dt.date(2027, 2, 1)
    assert refused(store, {"do": "redo"}).code == "redo.nothing"
    assert refused(MemoryStore(), {"do": "undo"}).code == "undo.nothing"


def test_everything_a_line_did_can_be_taken_back(store: MemoryStore) -> None:
    before = dict(store.content.everything())
    do(store, {"do": "delete_development", "development": "d1"})
    assert not store.content.needs
    do(store, {"do": "undo"})
    assert dict(store.content.everything()) == before


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ([1], "verb.not_an_object", "do"),
        ({}, "verb.missing", "do"),
        ({"do": 3}, "verb.unknown", "--list"),
        ({"do": "mvoe_action"}, "verb.unknown", "did you mean “move_action”"),
        ({"do": "move_action", "action": "a1", "too": "x"}, "field.unknown", "“to”"),
        ({"do": "move_action", "action": "a1"}, "field.missing", "to: move_action needs"),
        ({"do": "move_action", "action": 1, "to": "2027-01-01"}, "type.text", "action: "),
        ({"do": "move_action", "action": "a1", "to": "soon"}, "type.date", "to: 'soon'"),
        ({"do": "move_action", "action": "zz", "to": "2027-01-01"}, "id.unknown", "action: "),
        ({"do": "move_action", "action": "a1", "to": "2200-12-31"}, "date.range", "to: "),
        ({"do": "add_person", "nmae": "x"}, "field.unknown", "did you mean “name”"),
        ({"do": "add_person", "team": "x"}, "id.unknown", "team: There is nothing"),
        ({"do": "add_action", "id": "b", "start": "2027-01-01"}, "field.missing", "end: "),
        ({"do": "change_person", "person": "anna", "hours_per_week": "5"}, "type.number", "'5'"),
        ({"do": "delete_person", "person": "zz"}, "id.unknown", "person: "),
    ],
)
def test_a_wrong_line_is_refused_with_its_cure(
    store: MemoryStore, line: Any, code: str, said: str
) -> None:
    problem = refused(store, line)
    assert problem.code == code
    assert said in problem_line(WORDS, problem)


WRITERS = {"write", "put_changed", "append_entry", "_set_people", "_put"}


def _codes_written() -> set[str]:
    """Texts among the arguments of every call of `write` and its likes."""
    found = set()
    for path in Path(planner.services.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in WRITERS:
                texts = [a.value for a in node.args if isinstance(a, ast.Constant)]
                found |= {text for text in texts if isinstance(text, str)}
    return found - {"forecasts", "readings", "reviews", "log"} - KINDS.keys()


def test_every_title_code_in_use_has_words() -> None:
    codes = _codes_written()
    assert {"add", "assess", "link_actions", "add_forecast"} <= codes
    assert codes <= titles.SENTENCES.keys()
