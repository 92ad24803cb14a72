"""Another plan's records taken into this one."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.services.importing import Choices, take_over
from planner.services.joining import preview_join
from planner.services.samples import make_sample
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


def test_a_plan_taken_into_an_empty_one_gives_all_its_records() -> None:
    store, other = MemoryStore(), make_sample("practice", "en", TODAY)
    preview = preview_join(store.content, other, file="plan.json")
    assert not preview.refused
    edit = take_over(store, preview)
    assert edit is not None
    before = [(kind, record) for kind, record in other.everything() if kind != "plan"]
    assert [x for x in store.content.everything() if x[0] != "plan"] == before
    again = preview_join(store.content, other, file="plan.json")
    assert again.counts["same"] == len(before)
    assert not again.changes
    store.undo()
    assert not store.content.people


def test_what_is_there_is_changed_or_left_as_wished_and_never_deleted() -> None:
    mine = Content(Plan(), {"people": [Person(id="a", name="A"), Person(id="z", name="Z")]})
    theirs = Content(Plan(), {"people": [Person(id="a", name="A", hours_per_week=3)]})
    preview = preview_join(mine, theirs, file="f")
    assert [(x.outcome, x.fields) for x in preview.lines] == [("changed", ("hours_per_week",))]
    wished = preview_join(mine, theirs, file="f", choices=Choices(only_new=True))
    assert not wished.changes


def test_what_does_not_fit_together_is_refused_by_name() -> None:
    other = make_sample("practice", "en", TODAY)
    some = next(iter(other.competencies.values()))
    mine = MemoryStore(Content(Plan(), {"competencies": [replace(some, scale="0-4", steps=())]}))
    preview = preview_join(mine.content, other, file="f", choices=Choices(only_new=True))
    if preview.refused:
        assert all(line.problem is not None for line in preview.refused)
    else:
        assert take_over(mine, preview) is not None
