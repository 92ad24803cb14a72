"""Several records as one step: all or none, and one undo."""

from __future__ import annotations

import pytest

from planner.domain.problem import Refused
from planner.services.history import undo
from planner.services.many_records import add_records, delete_records
from planner.services.samples import make_sample
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


def store() -> MemoryStore:
    return MemoryStore(make_sample("practice", "en", TODAY))


def test_records_and_what_they_name_come_together_and_go_together() -> None:
    plan = store()
    before = set(plan.content.people)
    drafts = [
        ("teams", {"id": "new", "name": "New team"}),
        ("people", {"name": "Ada Stone", "team": "new"}),
        ("people", {"name": "Bo Lind", "team": "new"}),
    ]
    edit = add_records(plan, "people", drafts)
    assert edit is not None
    assert (edit.title.code, edit.title.values["count"]) == ("add_many", 2)
    added = set(plan.content.people) - before
    assert {plan.content.people[id_].team for id_ in added} == {"new"}
    undo(plan)
    assert set(plan.content.people) == before
    assert "new" not in plan.content.teams


def test_one_record_is_called_by_its_name() -> None:
    edit = add_records(store(), "people", [("people", {"name": "Ada Stone"})])
    assert edit is not None
    assert (edit.title.code, edit.title.values["title"]) == ("add", "Ada Stone")


def test_one_broken_record_keeps_all_out() -> None:
    plan = store()
    before = dict(plan.content.people)
    with pytest.raises(Refused):
        add_records(plan, "people", [("people", {"name": "Ada"}), ("people", {"team": "nowhere"})])
    assert dict(plan.content.people) == before


def test_what_is_deleted_together_comes_back_together() -> None:
    plan = store()
    before = {kind: dict(plan.content.table(kind)) for kind in ("developments", "needs", "signals")}
    edit = delete_records(plan, "developments", ["d4", "d5"])
    assert edit is not None
    assert edit.title.code == "delete_many_with_more"
    assert edit.title.values["count"] == 2
    gone = sum(change.after is None for change in edit.changes)
    assert edit.title.values["more"] == gone - 2 > 0
    assert not {"d4", "d5"} & set(plan.content.developments)
    assert all(need.development not in ("d4", "d5") for need in plan.content.needs.values())
    undo(plan)
    after = {kind: dict(plan.content.table(kind)) for kind in before}
    assert after == before
    assert [*after["needs"]] == [*before["needs"]]


def test_an_unknown_id_deletes_nothing() -> None:
    plan = store()
    with pytest.raises(Refused):
        delete_records(plan, "developments", ["d4", "nowhere"])
    assert "d4" in plan.content.developments
