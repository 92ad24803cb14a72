"""One writer at a time; the others read along and know who it is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from planner.services.ports import StorageProblem
from planner.storage.lock import holder_path
from tests.storage.plan_files import START, add_person, everything, make_plan, open_plan

HOLD = """
import sys
from pathlib import Path
from tests.storage.plan_files import add_person, open_plan
plan = open_plan(Path(sys.argv[1]))
add_person(plan.store, "first")
print(plan.read_only or "writing", flush=True)
sys.stdin.readline()
"""


def _holding(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


def test_a_second_process_reads_along_and_knows_who_writes(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    with _holding(path) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "writing"
        with closing(open_plan(path)) as found:
            assert found.read_only == "in_use"
            assert found.holder is not None
            assert found.holder.pid == other.pid
            assert found.holder.since == START
            assert "first" in found.store.content.people
            with pytest.raises(StorageProblem) as error:
                add_person(found.store, "second")
            assert error.value.code == "plan.in_use"
            assert error.value.values["pid"] == other.pid
        other.kill()


def test_a_lock_left_by_a_killed_process_is_taken_over(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    with _holding(path) as other:
        assert other.stdout is not None
        other.stdout.readline()
        os.kill(other.pid, signal.SIGKILL)
    assert holder_path(path).exists()
    with closing(open_plan(path)) as found:
        assert found.read_only == ""
        add_person(found.store, "second")
        assert {"first", "second"} <= set(found.store.content.people)


def test_a_reader_sees_what_a_killed_writer_had_saved(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    with _holding(path) as other:
        assert other.stdout is not None
        other.stdout.readline()
        os.kill(other.pid, signal.SIGKILL)
    with closing(open_plan(path, read_only=True)) as found:
        assert "first" in found.store.content.people


def test_a_reader_follows_the_writer(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    with closing(open_plan(path)) as writer, closing(open_plan(path, read_only=True)) as reader:
        assert reader.refresh() == ()
        add_person(writer.store, "xaver")
        add_person(writer.store, "yara")
        writer.store.undo()
        assert len(reader.refresh()) == 3
        assert everything(reader.store.content) == everything(writer.store.content)
        writer.store.redo()
        assert [edit.title.code for edit in reader.refresh()] == ["add_person"]
        assert everything(reader.store.content) == everything(writer.store.content)
        assert reader.refresh() == ()


def test_a_closed_plan_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    found = open_plan(path)
    add_person(found.store, "zoe")
    found.close()
    found.close()
    assert [each.name for each in tmp_path.iterdir()] == ["plan.vorlauf"]


def test_a_holder_that_can_not_be_read_is_nobody_known(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    with closing(open_plan(path)):
        holder_path(path).write_text("[1]")
        with closing(open_plan(path)) as second:
            assert second.read_only == "in_use"
            assert second.holder is not None
            assert (second.holder.user, second.holder.since) == ("", None)
