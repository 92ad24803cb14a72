"""What hands do to a plan: moved, pushed, linked, copied, planned; one step, said, taken back."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.problem import Refused
from planner.services import remark_words
from planner.services.copying_actions import carried_actions, duplicate_actions, paste_actions
from planner.services.figures import make_figures
from planner.services.ghost_planning import ghost_plan, moved_ghost, plan_ghosts
from planner.services.linking_actions import (
    link_actions,
    link_in_order,
    may_wait_for,
    unlink_actions,
    waits_for,
)
from planner.services.making_actions import add_drawn, drawn_action, milestone
from planner.services.moving_actions import place_actions, shift_actions
from planner.services.problem_words import problem_text
from planner.services.records import change_record
from planner.services.remark_words import remarks_text
from planner.services.samples import make_sample
from planner.services.titles import title_text
from planner.services.together import Wish, do_together
from planner.services.verbs_of_kinds import kind_verbs
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY, plan_of

WORDS = load_words("en")

PLAN: dict[str, Any] = {
    "competencies": [{"id": "pl", "name": "Polish"}],
    "people": [
        {"id": "kim", "name": "Kim",
         "absences": [{"start": "2027-05-03", "end": "2027-05-09"}]},
        {"id": "lou", "name": "Lou"},
    ],
    "offerings": [
        {"id": "course", "title": "Evening course", "competency": "pl", "from": 0, "to": 1,
         "hours": 24, "cost": 300, "terms": [{"start": "2027-02-01", "end": "2027-03-12"}],
         "repeats": "quarterly"}
    ],
    "actions": [
        {"id": "a", "title": "Basics", "people": ["kim"], "start": "2027-01-04",
         "end": "2027-01-31", "offering": "course",
         "effects": [{"competency": "pl", "from": 0, "to": 1}]},
        {"id": "b", "title": "Practice", "people": ["kim"], "start": "2027-02-08",
         "end": "2027-02-14", "predecessors": ["a"],
         "effects": [{"competency": "pl", "from": 1, "to": 2}]},
        {"id": "c", "title": "Exam", "people": ["kim", "lou"], "start": "2027-02-15",
         "end": "2027-02-15", "predecessors": ["b"], "status": "booked"},
        {"id": "d", "title": "Visit", "people": ["lou"], "start": "2027-04-01",
         "end": "2027-04-02", "status": "done", "progress": 1,
         "log": [{"person": "lou", "on": "2027-04-01", "hours": 3}]},
    ],
}  # fmt: skip


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(plan_of(PLAN))


def told(edit: Edit | None) -> str:
    assert edit is not None
    more = remarks_text(WORDS, edit.title)
    return f"{title_text(WORDS, edit.title)}: {more}" if more else title_text(WORDS, edit.title)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def records(content: Content) -> list[object]:
    return [*content.everything()]


# -- moving ---------------------------------------------------------------------------------


def test_a_move_pushes_what_waits_and_says_what_stays(store: MemoryStore) -> None:
    before = records(store.content)
    edit = place_actions(store, {"a": (day("2027-01-18"), day("2027-02-14"))}, today=TODAY)
    assert store.content.actions["b"].start == day("2027-02-15")
    assert store.content.actions["c"].start == day("2027-02-15")
    assert told(edit) == (
        "Moved Basics to 18 Jan 2027: “Practice” moves on to 15 Feb 2027; "
        "“Exam” is agreed and stays where it is"
    )
    store.undo()
    assert records(store.content) == before


def test_a_day_that_is_typed_or_commanded_pushes_as_a_hand_does(store: MemoryStore) -> None:
    before = records(store.content)
    typed = change_record(store, "actions", "a", {"end": "2027-02-14"}, today=TODAY)
    assert store.content.actions["b"].start == day("2027-02-15")
    assert told(typed) == (
        "Changed Basics: “Practice” moves on to 15 Feb 2027; “Exam” is agreed and stays where it is"
    )
    pushed = records(store.content)
    store.undo()
    assert records(store.content) == before
    change = next(verb for verb in kind_verbs() if verb.name == "change_action")
    change.run(store, {"action": "a", "end": "2027-02-14"}, TODAY)
    assert records(store.content) == pushed
    store.undo()
    change_record(store, "actions", "a", {"start": "2026-12-01", "end": "2026-12-28"}, today=TODAY)
    assert store.content.actions["b"].start == day("2027-02-08")  # never pulled back


def test_of_many_that_are_changed_together_all_is_said(store: MemoryStore) -> None:
    def till(id_: str, end: str) -> Wish:
        return lambda on: change_record(on, "actions", id_, {"end": end}, today=TODAY)

    edit = do_together(store, [till("a", "2027-02-10"), till("d", "2027-04-09")])
    assert told(edit).endswith(
        ": “Practice” moves on to 11 Feb 2027; “Exam” is agreed and stays where it is"
    )


def test_a_last_day_before_the_first_is_refused_and_pushes_nothing(store: MemoryStore) -> None:
    before = records(store.content)
    with pytest.raises(Refused):
        change_record(store, "actions", "a", {"end": "2026-12-01"}, today=TODAY)
    assert records(store.content) == before


def test_a_move_earlier_pulls_nothing_back(store: MemoryStore) -> None:
    edit = place_actions(store, {"a": (day("2026-12-01"), day("2026-12-28"))}, today=TODAY)
    assert told(edit) == "Moved Basics to 1 Dec 2026"
    assert store.content.actions["b"].start == day("2027-02-08")


def test_the_past_a_predecessor_a_level_and_an_absence_are_said_not_refused(
    store: MemoryStore,
) -> None:
    edit = shift_actions(store, ("a",), -200, today=TODAY)
    assert told(edit).endswith("it begins in the past")
    store.undo()
    edit = shift_actions(store, ("a", "b"), -200, today=TODAY)
    assert told(edit).count("it begins in the past") == 1
    store.undo()
    edit = place_actions(store, {"b": (day("2027-01-11"), day("2027-01-17"))}, today=TODAY)
    assert told(edit) == (
        "Moved Practice to 11 Jan 2027: it begins before “Basics” is over (31 Jan 2027); "
        "Kim will not have Polish 1 yet when it begins"
    )
    store.undo()
    edit = place_actions(store, {"b": (day("2027-05-01"), day("2027-05-07"))}, today=TODAY)
    assert told(edit) == (
        "Moved Practice to 1 May 2027: Kim is away on 5 of its days; "
        "“Exam” is agreed and stays where it is"
    )


def test_many_move_as_one_step_or_not_at_all(store: MemoryStore) -> None:
    before = records(store.content)
    edit = shift_actions(store, ("a", "b", "c", "d"), 7, today=TODAY)
    assert told(edit) == "Moved 4 learning actions"
    assert store.content.actions["c"].start == day("2027-02-22")
    store.undo()
    with pytest.raises(Refused) as refused:
        shift_actions(store, ("a", "b"), 80_000, today=TODAY)
    assert "choose a day within" in problem_text(WORDS, refused.value.problems[0])
    assert records(store.content) == before


# -- links ----------------------------------------------------------------------------------


def test_a_circle_is_refused_by_the_names_in_it(store: MemoryStore) -> None:
    with pytest.raises(Refused) as refused:
        link_actions(store, "c", "a", today=TODAY)
    text = problem_text(WORDS, refused.value.problems[0])
    assert "Basics → Exam → Practice → Basics" in text or "Basics → Practice → Exam" in text
    assert store.content.actions["a"].predecessors == ()


def test_a_link_pushes_the_second_one_behind_the_first(store: MemoryStore) -> None:
    store.content.apply([])
    place_actions(store, {"b": (day("2027-03-01"), day("2027-03-07"))}, today=TODAY)
    unlink_actions(store, ("b",))
    place_actions(store, {"b": (day("2027-01-20"), day("2027-01-26"))}, today=TODAY)
    edit = link_actions(store, "a", "b", today=TODAY)
    assert store.content.actions["b"].start == day("2027-02-01")
    assert told(edit).startswith(
        "Practice now comes after Basics: “Practice” moves on to 1 Feb 2027"
    )


def test_several_are_linked_in_the_order_they_begin(store: MemoryStore) -> None:
    unlink_actions(store, ("b", "c"))
    link_in_order(store, ("c", "b", "a"), today=TODAY)
    assert store.content.actions["b"].predecessors == ("a",)
    assert store.content.actions["c"].predecessors == ("b",)
    assert [a.id for a in may_wait_for(store.content, "b")] == ["a", "d"]
    assert [a.id for a in may_wait_for(store.content, "a")] == ["d"], "c waits for it by way of b"
    assert waits_for(store.content, "c") == {"a", "b"}
    assert waits_for(store.content, "a") == set()
    unlink_actions(store, ("c",), ("b",))
    assert store.content.actions["c"].predecessors == ()


# -- new ones and copies ----------------------------------------------------------------------


def test_a_milestone_takes_nobodys_time(store: MemoryStore) -> None:
    add_drawn(store, milestone("Contract signed", ("kim",), day("2027-06-01")), today=TODAY)
    made = list(store.content.actions.values())[-1]
    assert (made.hours, made.start, made.end) == (0, day("2027-06-01"), day("2027-06-01"))


def test_what_is_drawn_on_a_lane_leads_to_what_is_needed() -> None:
    content = make_sample("practice", "en", TODAY)
    store, figures = MemoryStore(content), make_figures(content, TODAY)
    slot = next(s for s in figures.of_need("n9b") if s.person == "vogt")
    days = (day("2027-02-01"), day("2027-05-01"))
    edit = add_drawn(store, drawn_action(content, "Polish A1", ("vogt",), days, slot), today=TODAY)
    assert edit is not None
    figures.update(edit)
    after = next(s for s in figures.of_need("n9b") if s.person == "vogt")
    assert after.ready == day("2027-05-01")


def test_a_copy_goes_to_another_plan_without_what_is_unknown_there(store: MemoryStore) -> None:
    text = carried_actions(store.content, ["a", "b"])
    other = MemoryStore(plan_of({"people": [{"id": "x", "name": "Kim"}],
                                 "competencies": [{"id": "pl", "name": "Welding"}]}))  # fmt: skip
    edit = paste_actions(other, text, today=TODAY)
    first, second = other.content.actions.values()
    assert (first.people, first.offering, first.effects) == (("x",), None, ())
    assert (first.hours, first.cost) == (24, 300)
    assert second.predecessors == (first.id,)
    assert told(edit) == (
        "Pasted 2 learning actions: without the offering, not known here: Evening course; "
        "without what it teaches, not known here: Polish"
    )
    other.undo()
    assert not other.content.actions


def test_people_unknown_there_are_named_and_left_out(store: MemoryStore) -> None:
    text = carried_actions(store.content, ["d"])
    other = MemoryStore(plan_of({"people": [{"id": "lou", "name": "Somebody else"}]}))
    edit = paste_actions(other, text, today=TODAY)
    made = next(iter(other.content.actions.values()))
    assert (made.people, made.log, made.status) == ((), (), "idea")
    assert "not known here: Lou" in told(edit)


def test_cut_and_pasted_is_the_same_again(store: MemoryStore) -> None:
    before = store.content.actions["d"]
    text = carried_actions(store.content, ["d"], cut=True)
    from planner.services.many_records import delete_records

    delete_records(store, "actions", ["d"])
    paste_actions(store, text, today=TODAY)
    assert store.content.actions["d"] == before


@pytest.mark.parametrize(
    "text",
    ["", "hello", "{}", '{"form": "vorlauf-actions/1"}',
     '{"form": "vorlauf-actions/1", "cut": false, "names": {}, "efforts": {}, "actions": [3]}',
     json.dumps({"form": "vorlauf-actions/1", "cut": False, "efforts": {}, "actions": [{"id": "x"}],
                 "names": {"people": {}, "offerings": {}, "competencies": {}}})],
)  # fmt: skip
def test_nothing_half_is_pasted(store: MemoryStore, text: str) -> None:
    before = records(store.content)
    with pytest.raises(Refused) as refused:
        paste_actions(store, text, today=TODAY)
    assert problem_text(WORDS, refused.value.problems[0])
    assert records(store.content) == before


def test_others_get_a_copy_each_as_an_idea(store: MemoryStore) -> None:
    duplicate_actions(store, ("a", "c"), ("lou",))
    made = list(store.content.actions.values())[4:]
    assert [(a.title, a.people, a.status) for a in made] == [("Basics", ("lou",), "idea")]
    with pytest.raises(Refused):
        duplicate_actions(store, ("c",), ("lou",))
    duplicate_actions(store, ("d",))
    copy = list(store.content.actions.values())[-1]
    assert (copy.title, copy.log, copy.progress) == ("Visit (2)", (), 0)


# -- ghosts -----------------------------------------------------------------------------------


def test_every_ghost_of_a_person_becomes_its_best_chain() -> None:
    content = make_sample("practice", "en", TODAY)
    store, figures = MemoryStore(content), make_figures(content, TODAY)
    count = 0
    for slot in figures.slots:
        if slot.person is None or slot.state not in ("unplanned", "partly", "late"):
            continue
        plan = ghost_plan(figures, slot) if slot.ready is None else None
        if plan is None:
            continue
        count += 1
        edit = plan_ghosts(store, [plan], today=TODAY)
        assert edit is not None
        figures.update(edit)
        after = next(s for s in figures.of_need(slot.need) if s.person == slot.person)
        assert after.ready is not None
        assert plan.weeks_ahead == after.head_start_weeks or plan.legs
        assert ("ahead" if plan.weeks_ahead and plan.weeks_ahead >= 0 else "too late") in told(edit)
        assert plan.start >= TODAY
        back = store.undo()
        assert back is not None
        figures.update(back)
    assert count >= 8


def test_a_ghost_moved_takes_the_nearest_term() -> None:
    content = make_sample("practice", "en", TODAY)
    store, figures = MemoryStore(content), make_figures(content, TODAY)
    slot = next(s for s in figures.of_need("n9b") if s.person == "vogt")
    plan = ghost_plan(figures, slot)
    assert plan is not None
    moved = moved_ghost(figures, plan, plan.start + dt.timedelta(100))
    assert moved is not None
    edge = moved.legs[0][0].edge
    assert edge.terms
    runs = [t.start for t in content.offerings[edge.offering or ""].terms]
    assert moved.start in runs or content.offerings[edge.offering or ""].repeats != "none"
    edit = plan_ghosts(store, [moved], today=TODAY)
    assert edit is not None
    made = list(content.actions.values())[-1]
    assert (made.start, made.end, made.offering) == (moved.start, moved.end, edge.offering)
    assert "Planned Polish for Katrin Vogt: “" in told(edit)


def test_every_remark_has_words() -> None:
    for code in remark_words.SENTENCES:
        assert f'"{code}' in _sources() or f'"{code.rpartition("_")[0]}' in _sources()


def _sources() -> str:
    from pathlib import Path

    import planner

    root = Path(planner.__path__[0])
    return "".join(p.read_text("utf-8") for folder in ("domain", "services")
                   for p in (root / folder).glob("*.py"))  # fmt: skip
