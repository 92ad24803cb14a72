"""Edits, undo and redo on a real file, through restarts and failures."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as driver

from planner.domain.content import Content
from planner.domain.edit import Change, Title
from planner.domain.people import Person, Team
from planner.domain.plan import Plan
from planner.services.ports import StorageProblem
from planner.storage.file import OpenPlan
from planner.storage.rows import RowWriter
from planner.storage.store import FEW
from planner.storage.wal import wal_path
from tests.generated import plan
from tests.memory_store import MemoryStore
from tests.storage.plan_files import (
    add_pair,
    add_person,
    everything,
    make_plan,
    open_plan,
    rename,
)


def reopened(found: OpenPlan) -> OpenPlan:
    found.close()
    return open_plan(found.path)


def test_an_edit_is_there_after_a_restart(tmp_path: Path) -> None:
    found = open_plan(make_plan(tmp_path))
    add_person(found.store, "zoe", "Zoë 周")
    seen = everything(found.store.content)
    found = reopened(found)
    assert everything(found.store.content) == seen
    assert found.store.content.people["zoe"].name == "Zoë 周"
    found.close()


def test_undo_and_redo_work_after_a_restart(tmp_path: Path) -> None:
    found = open_plan(make_plan(tmp_path))
    start = everything(found.store.content)
    add_pair(found.store, "zoe")
    rename(found.store, "zoe", "Zoë")
    end = everything(found.store.content)
    found = reopened(found)
    assert found.store.undo_title() == Title("change_person", {"title": "Zoë"})
    assert found.store.undo() is not None
    found = reopened(found)
    assert found.store.redo_title() == Title("change_person", {"title": "Zoë"})
    assert found.store.undo() is not None
    assert everything(found.store.content) == start
    assert found.store.undo() is None
    found = reopened(found)
    assert found.store.redo() is not None
    assert found.store.redo() is not None
    assert everything(found.store.content) == end
    assert found.store.redo() is None
    found.close()


def test_an_old_entry_taken_back_leaves_in_the_file_what_it_leaves_in_memory(
    tmp_path: Path,
) -> None:
    """A later version has filled a field the entry knows nothing of."""
    found = open_plan(make_plan(tmp_path))
    add_person(found.store, "zoe")
    rename(found.store, "zoe", "Zoë")
    found.store._connection.execute("UPDATE people SET cost_centre = '7' WHERE id = 'zoe'")
    found = reopened(found)
    assert found.store.content.people["zoe"].cost_centre == "7"
    edit = found.store.undo()
    assert edit is not None
    assert edit.changes[0].before.cost_centre == "7"  # type: ignore[union-attr]
    seen = everything(found.store.content)
    found = reopened(found)
    assert everything(found.store.content) == seen
    found.close()


def test_a_deleted_record_comes_back_to_its_place(tmp_path: Path) -> None:
    people = [Person(id=id_) for id_ in "abc"]
    with closing(open_plan(make_plan(tmp_path, Content(Plan(), {"people": people})))) as found:
        found.store.commit(Title("x"), [Change("people", "b", people[1], None, 2)])
        found.store.undo()
    with closing(open_plan(found.path)) as found:
        assert list(found.store.content.people) == ["a", "b", "c"]


def test_an_edit_after_an_undo_cuts_redo_off_but_not_the_log(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path))) as found:
        add_person(found.store, "xaver")
        found.store.undo()
        add_person(found.store, "yara")
        assert found.store.redo_title() is None
        assert found.store.redo() is None
        log = [(entry.act, entry.of, entry.state) for entry in reversed(found.journal())]
    assert log == [("edit", None, "cut"), ("undo", 1, ""), ("edit", None, "done")]


def test_a_records_history_names_every_entry_that_touched_it(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path))) as found:
        add_person(found.store, "xaver")
        add_person(found.store, "yara")
        rename(found.store, "xaver", "X")
        found.store.undo()
        assert [entry.number for entry in found.history("people", "xaver")] == [1, 3, 4]
        assert found.history("teams", "xaver") == []


def walk(store: Any, steps: list[tuple[str, int]]) -> None:
    """Random edits that fit the plan they meet; the same on every store."""
    content, people = store.content, list(store.content.people)
    for step, pick in steps:
        people = list(content.people)
        if step == "undo":
            store.undo()
        elif step == "redo":
            store.redo()
        elif step == "add" or not people:
            add_person(store, _free(content, pick), f"n{pick}")
        elif step == "rename":
            id_ = people[pick % len(people)]
            if content.people[id_].name != f"r{pick}":
                rename(store, id_, f"r{pick}")
        elif step == "delete":
            id_ = people[pick % len(people)]
            place = content.place("people", id_)
            gone = Change("people", id_, content.people[id_], None, place)
            store.commit(Title("delete"), [gone])
        elif step == "settings":
            after = replace(content.plan, safety=0.5 + pick / 100, name=f"p{pick}")
            if after != content.plan:
                store.commit(Title("set"), [Change("plan", "plan", content.plan, after, 0)])


def _free(content: Content, pick: int) -> str:
    while f"p{pick}" in content.people:
        pick += 1
    return f"p{pick}"


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "rename", "delete", "settings", "undo", "undo", "redo", "restart"]),
        st.integers(0, 9),
    ),
    max_size=25,
)


@settings(max_examples=25)
@given(STEPS, st.booleans())
def test_a_random_walk_with_restarts_ends_where_memory_does(
    steps: list[tuple[str, int]], warm: bool
) -> None:
    start = Content(Plan(), {"people": [Person(id="a"), Person(id="b")]})
    oracle = MemoryStore(Content(Plan(), {"people": [Person(id="a"), Person(id="b")]}))
    with TemporaryDirectory() as folder:
        found = open_plan(make_plan(Path(folder), start))
        for step in steps:
            if step[0] == "restart":
                found = reopened(found)
            elif warm:
                found.warm_up()
            walk(oracle, [step])
            walk(found.store, [step])
            assert found.store.undo_title() == oracle.undo_title()
            assert found.store.redo_title() == oracle.redo_title()
        assert everything(found.store.content) == everything(oracle.content)
        found = reopened(found)
        assert everything(found.store.content) == everything(oracle.content)
        found.close()


def test_rows_and_plain_statements_write_the_same(tmp_path: Path) -> None:
    dumps = []
    for warm in (False, True):
        folder = tmp_path / str(warm)
        folder.mkdir()
        with closing(open_plan(make_plan(folder, plan(3)))) as found:
            if warm:
                found.warm_up()
            _change_everything(found.store)
            rows = found.store._connection
            dumps.append([rows.execute(f"SELECT * FROM {kind}").fetchall() for kind in KINDS_USED])
    assert dumps[0] == dumps[1]


KINDS_USED = ("plan", "competencies", "teams", "people", "assessments", "needs", "actions")


def _change_everything(store: Any) -> None:
    content = store.content
    for kind in KINDS_USED[1:]:
        record = next(reversed(content.table(kind).values()))
        place = content.place(kind, record.id)
        noted = replace(record, notes="ü “x”\n")
        store.commit(Title("change"), [Change(kind, record.id, record, noted, place)])
        copy = replace(record, id="copy")
        place = content.next_place(kind)
        store.commit(Title("add"), [Change(kind, "copy", None, copy, place)])
    gone = content.table("actions")["copy"]
    place = content.place("actions", "copy")
    store.commit(Title("delete"), [Change("actions", "copy", gone, None, place)])
    store.undo()


def test_warm_edits_go_through_rows_and_large_ones_do_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    write = RowWriter.write
    monkeypatch.setattr(
        RowWriter, "write", lambda self, changes: written.append(1) or write(self, changes)
    )
    with closing(open_plan(make_plan(tmp_path))) as found:
        add_person(found.store, "cold")
        found.warm_up()
        add_person(found.store, "warm")
        first = found.store.content.next_place("teams")
        many = [Change("teams", f"x{i}", None, Team(id=f"x{i}"), first + i) for i in range(FEW + 1)]
        found.store.commit(Title("import"), many)
    assert written == [1]


@pytest.mark.parametrize("warm", [False, True])
def test_a_broken_reference_changes_nothing(tmp_path: Path, warm: bool) -> None:
    with closing(open_plan(make_plan(tmp_path))) as found:
        if warm:
            found.warm_up()
        before = everything(found.store.content)
        lost = Person(id="lost", team="nowhere")
        with pytest.raises(driver.IntegrityError):
            found.store.commit(Title("x"), [Change("people", "lost", None, lost, 99)])
        assert everything(found.store.content) == before
        assert found.journal() == []
        add_person(found.store, "next")
    with closing(open_plan(found.path)) as found:
        assert "lost" not in found.store.content.people
        assert "next" in found.store.content.people


@pytest.mark.parametrize("warm", [False, True])
def test_a_full_disk_changes_nothing_and_says_so(tmp_path: Path, warm: bool) -> None:
    with closing(open_plan(make_plan(tmp_path))) as found:
        if warm:
            found.warm_up()
        raw = found.store._connection
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count = {pages}")
        before = everything(found.store.content)
        with pytest.raises(StorageProblem) as error:
            add_person(found.store, "big", "x" * 50_000)
        assert error.value.code == "disk.full"
        assert error.value.values["file"] == "plan.vorlauf"
        assert everything(found.store.content) == before
        raw.execute(f"PRAGMA max_page_count = {pages + 1000}")
        add_person(found.store, "big", "x" * 50_000)
    with closing(open_plan(found.path)) as found:
        assert "big" in found.store.content.people


def test_a_write_the_system_refuses_changes_nothing(tmp_path: Path) -> None:
    """A limit on the size of files is a real failing write, in the middle of a transaction."""
    path = make_plan(tmp_path)
    program = f"""
import resource, signal
from pathlib import Path
from planner.services.ports import StorageProblem
from tests.storage.plan_files import add_person, everything, open_plan
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
plan = open_plan(Path({str(path)!r}))
add_person(plan.store, "saved")
before = everything(plan.store.content)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))
try:
    add_person(plan.store, "lost", "x" * 150_000)
except StorageProblem as problem:
    print(problem.code)
assert everything(plan.store.content) == before
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
add_person(plan.store, "later")
plan.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() in ("disk.full", "disk.failed")
    with closing(open_plan(path)) as found:
        assert {"saved", "later"} <= set(found.store.content.people)
        assert "lost" not in found.store.content.people


def test_a_vanished_file_stops_editing_and_can_be_saved_elsewhere(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path))) as found:
        add_person(found.store, "saved")
        found.path.unlink()
        before = everything(found.store.content)
        with pytest.raises(StorageProblem) as error:
            add_person(found.store, "late")
        assert error.value.code == "plan.vanished"
        assert everything(found.store.content) == before
        found.save_as(tmp_path / "again.vorlauf")
    with closing(open_plan(tmp_path / "again.vorlauf")) as again:
        assert everything(again.store.content) == before
        assert again.store.undo_title() is not None


def test_a_replaced_file_stops_editing_and_is_left_alone(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path))) as found:
        other = tmp_path / "other"
        other.write_bytes(b"somebody else's")
        other.replace(found.path)
        with pytest.raises(StorageProblem) as error:
            add_person(found.store, "late")
        assert error.value.code == "plan.replaced"
    assert found.path.read_bytes() == b"somebody else's"


def test_a_removed_log_stops_editing(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path))) as found:
        add_person(found.store, "saved")
        wal_path(found.path).unlink()
        with pytest.raises(StorageProblem) as error:
            add_person(found.store, "late")
        assert error.value.code == "plan.vanished"


def test_save_as_never_overwrites(tmp_path: Path) -> None:
    other = tmp_path / "other.vorlauf"
    other.write_bytes(b"x")
    with closing(open_plan(make_plan(tmp_path))) as found:
        with pytest.raises(StorageProblem) as error:
            found.save_as(other)
        assert error.value.code == "plan.exists"
    assert other.read_bytes() == b"x"
