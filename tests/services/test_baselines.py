"""Plans kept, named, found again, taken back; without names where names are left out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from planner.domain.drift import read_baseline, slips
from planner.domain.problem import Refused
from planner.services.baselines import baseline_named, keep_baseline, newest_baseline
from planner.services.figures import make_figures
from planner.services.problem_words import problem_text
from planner.services.pseudonyms import without_names
from planner.services.records import add_record, change_record, delete_record
from planner.services.samples import make_sample
from planner.services.shift import push_everything
from planner.services.slip_words import slip_rows, slips_sentence
from planner.services.texts import texts_of
from planner.services.titles import title_text
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

WORDS = load_words("en")


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(make_sample("practice", "en", TODAY))


def test_a_plan_is_kept_in_one_step_that_can_be_taken_back(store: MemoryStore) -> None:
    edit = keep_baseline(store, "Autumn  plan ", today=TODAY)
    assert edit is not None
    assert title_text(WORDS, edit.title) == "Kept the plan of today as Autumn plan"
    (kept,) = store.content.baselines.values()
    assert (kept.title, kept.on) == ("Autumn plan", TODAY)
    store.undo()
    assert not store.content.baselines


def test_two_of_one_day_are_told_apart(store: MemoryStore) -> None:
    for _ in range(3):
        keep_baseline(store, today=TODAY)
    titles = [each.title for each in store.content.baselines.values()]
    assert titles == ["2026-11-23", "2026-11-23 (2)", "2026-11-23 (3)"]
    newest = newest_baseline(store.content)
    assert newest is not None
    assert newest.title == titles[2]
    assert baseline_named(store.content, None) == newest
    assert baseline_named(store.content, titles[1]).title == titles[1]
    keep_baseline(store, today=TODAY - dt.timedelta(3))
    assert newest_baseline(store.content) == newest


def test_one_that_is_not_there_is_named_with_those_that_are(store: MemoryStore) -> None:
    with pytest.raises(Refused) as caught:
        baseline_named(store.content, None)
    assert "keep the plan of today" in problem_text(WORDS, caught.value.problems[0])
    keep_baseline(store, "Autumn", today=TODAY)
    with pytest.raises(Refused) as caught:
        baseline_named(store.content, "Spring")
    assert "there are Autumn" in problem_text(WORDS, caught.value.problems[0])


def test_renamed_and_deleted_but_what_it_keeps_stays(store: MemoryStore) -> None:
    keep_baseline(store, "Autumn", today=TODAY)
    (id_,) = store.content.baselines
    change_record(store, "baselines", id_, {"title": "Kick-off"})
    assert store.content.baselines[id_].title == "Kick-off"
    with pytest.raises(Refused) as caught:
        change_record(store, "baselines", id_, {"actions": []})
    assert caught.value.problems[0].code == "field.never_overwritten"
    delete_record(store, "baselines", id_)
    assert not store.content.baselines
    with pytest.raises(Refused) as caught:
        add_record(store, "baselines", {"on": "2026-11-23", "slots": ["x"]})
    assert caught.value.problems[0].path.endswith("slots[0]")
    assert problem_text(WORDS, caught.value.problems[0])


def test_deleting_what_was_kept_leaves_the_kept_plan_alone(store: MemoryStore) -> None:
    keep_baseline(store, today=TODAY)
    (kept,) = store.content.baselines.values()
    action = store.content.actions["a2"]
    delete_record(store, "actions", action.id)
    delete_record(store, "people", action.people[0])
    assert store.content.baselines[kept.id] == kept
    figures = make_figures(store.content, TODAY)
    found = slips(store.content, figures.slots, read_baseline(kept))
    gone = next(slip for slip in found if slip.id == action.id)
    assert gone.turn == "dropped"
    assert slip_rows(WORDS, store.content, [gone])[0][1] == "", "who was deleted is not named"


def test_in_words(store: MemoryStore) -> None:
    keep_baseline(store, today=TODAY)
    (kept,) = store.content.baselines.values()
    push_everything(store, 3, today=TODAY)
    found = slips(store.content, make_figures(store.content, TODAY).slots, read_baseline(kept))
    rows = {row[0]: row for row in slip_rows(WORDS, store.content, found)}
    assert rows["Tandem Polish B1"][1:] == (
        "Jonas Weber",
        "▶ 3 weeks later",
        "17 May 2027 – 3 Dec 2027",
        "7 Jun 2027 – 24 Dec 2027",
        "2.9 weeks → 0.1 weeks behind",
    )
    assert slips_sentence(WORDS, found) == "5 later"
    assert slips_sentence(WORDS, []) == "Everything lies where it lay then."


def test_words_are_not_looked_for_in_its_lines(store: MemoryStore) -> None:
    keep_baseline(store, "Autumn", today=TODAY)
    (kept,) = store.content.baselines.values()
    assert list(texts_of(replace(kept, notes="so"))) == [("title", "Autumn"), ("notes", "so")]


def test_without_names_nobody_is_named_and_the_drift_is_the_same(store: MemoryStore) -> None:
    keep_baseline(store, today=TODAY)
    push_everything(store, 2, today=TODAY)
    nameless = without_names(store.content, WORDS)
    (kept,) = nameless.baselines.values()
    told = "\n".join((*kept.actions, *kept.structures, *kept.slots))
    for person in store.content.people.values():
        assert person.id not in told.split()
        assert person.name.split()[-1] not in told
    before = slips(
        store.content,
        make_figures(store.content, TODAY).slots,
        read_baseline(next(iter(store.content.baselines.values()))),
    )
    after = slips(nameless, make_figures(nameless, TODAY).slots, read_baseline(kept))
    assert [(s.id, s.days, s.head_start_days) for s in before] == [
        (s.id, s.days, s.head_start_days) for s in after
    ]
