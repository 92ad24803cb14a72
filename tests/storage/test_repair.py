"""A damaged plan is made whole with what is left, and the damaged file kept."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from planner.services.ports import StorageProblem
from planner.storage.backups import backup_folder, make_backup
from planner.storage.check import check_file
from planner.storage.cipher import PAGE_SIZE, connect
from planner.storage.repair import repair
from planner.storage.wal import wal_path
from tests.generated import plan
from tests.storage.plan_files import START, add_pair, add_person, everything, make_plan, open_plan

CONTENT = plan(2, people=60, competencies=8)


def _page_of(path: Path, name: str) -> int:
    """The root page of a table or index."""
    with closing(connect(path, "read")) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int(connection.execute(query, (name,)).fetchone()[0])


def _leaf_of(path: Path, table: str) -> int:
    """A page that holds some rows of a table and nothing else."""
    content = path.read_bytes()
    for page in range(_page_of(path, table) + 1, len(content) // PAGE_SIZE + 1):
        _spoil(path, page)
        everything_else = _breaks(path, "SELECT count(*) FROM sqlite_schema")
        broken = not everything_else and _breaks(path, f"SELECT count(*) FROM {table} NOT INDEXED")
        path.write_bytes(content)
        if broken:
            return page
    raise AssertionError("the table is too small")


def _breaks(path: Path, query: str) -> bool:
    with closing(connect(path, "read")) as connection:
        try:
            connection.execute(query).fetchall()
        except driver.DatabaseError:
            return True
    return False


def _spoil(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE_SIZE + 700] ^= 1
    path.write_bytes(content)


def test_a_sound_plan_is_left_alone(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    before = path.read_bytes()
    health = repair(path, START)
    assert health.sound
    assert (health.how, health.aside) == ("", None)
    assert path.read_bytes() == before


def test_a_damaged_index_costs_nothing(tmp_path: Path) -> None:
    path = make_plan(tmp_path, CONTENT)
    with closing(open_plan(path)) as found:
        add_pair(found.store, "zoe")
        found.store.undo()
        wanted = everything(found.store.content)
    damaged = path.read_bytes()
    _spoil(path, _page_of(path, "ix_people_team"))
    damaged = path.read_bytes()
    health = repair(path, START)
    assert (health.sound, health.how, health.lost) == (False, "rebuilt", 0)
    assert health.aside is not None
    assert health.aside.read_bytes() == damaged
    assert check_file(path).sound
    with closing(open_plan(path)) as found:
        assert everything(found.store.content) == wanted
        assert found.store.redo() is not None
        assert len(found.history("people", "zoe")) == 3


def test_lost_rows_come_from_the_last_copy_and_the_journal(tmp_path: Path) -> None:
    path = make_plan(tmp_path, CONTENT)
    make_backup(path, "opened", START)
    with closing(open_plan(path)) as found:
        add_person(found.store, "after")
        add_person(found.store, "undone")
        found.store.undo()
        wanted = everything(found.store.content)
    _spoil(path, _page_of(path, "people"))
    health = repair(path, START)
    assert (health.how, health.lost) == ("restored", 0)
    with closing(open_plan(path)) as found:
        assert everything(found.store.content) == wanted
        assert [entry.number for entry in found.journal()] == [3, 2, 1]


def test_with_a_lost_journal_the_copy_is_what_there_is(tmp_path: Path) -> None:
    path = make_plan(tmp_path, CONTENT)
    with closing(open_plan(path)) as found:
        add_person(found.store, "before")
        found.back_up("opened")
        wanted = everything(found.store.content)
        add_person(found.store, "after")
    _spoil(path, _page_of(path, "people"))
    _spoil(path, _page_of(path, "journal"))
    health = repair(path, START)
    assert health.how == "copied"
    assert health.lost >= 1
    with closing(open_plan(path)) as found:
        assert everything(found.store.content) == wanted
        assert found.store.undo_title() is None
        add_person(found.store, "next")


def test_without_a_copy_what_can_be_read_is_rescued(tmp_path: Path) -> None:
    path = make_plan(tmp_path, CONTENT)
    _spoil(path, _page_of(path, "teams"))
    health = repair(path, START)
    assert health.how == "rescued"
    assert health.lost > 0
    assert check_file(path).sound
    with closing(open_plan(path)) as found:
        assert not found.store.content.teams
        assert len(found.store.content.competencies) == len(CONTENT.competencies)


def test_a_broken_page_costs_only_its_own_rows(tmp_path: Path) -> None:
    path = make_plan(tmp_path, CONTENT)
    _spoil(path, _leaf_of(path, "assessments"))
    health = repair(path, START)
    assert health.how == "rescued"
    with closing(open_plan(path)) as found:
        left = len(found.store.content.assessments)
    assert left == len(CONTENT.assessments) - health.lost
    assert 0 < health.lost < len(CONTENT.assessments) // 2


def test_a_damaged_first_page_needs_a_copy(tmp_path: Path) -> None:
    path = make_plan(tmp_path, CONTENT)
    content = path.read_bytes()
    _spoil(path, 1)
    with pytest.raises(StorageProblem) as error:
        repair(path, START)
    assert error.value.code == "plan.beyond_repair"
    path.write_bytes(content)
    make_backup(path, "opened", START)
    _spoil(path, 1)
    assert repair(path, START).how == "copied"
    with closing(open_plan(path)) as found:
        assert everything(found.store.content) == everything(CONTENT)


def test_a_hit_in_the_salt_costs_nothing(tmp_path: Path) -> None:
    path = make_plan(tmp_path, CONTENT)
    content = bytearray(path.read_bytes())
    content[3] ^= 1
    path.write_bytes(content)
    assert repair(path, START).how == "rebuilt"
    with closing(open_plan(path)) as found:
        assert everything(found.store.content) == everything(CONTENT)


def test_an_open_plan_is_not_repaired(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    with closing(open_plan(path)), pytest.raises(StorageProblem) as error:
        repair(path, START)
    assert error.value.code == "plan.in_use"


def _crash(path: Path, folder: Path) -> Path:
    """The files of a plan as a killed writer leaves them, five edits in the log."""
    crashed = folder / "crashed.vorlauf"
    with closing(open_plan(path)) as found:
        for n in range(5):
            add_person(found.store, f"x{n}")
        shutil.copy(path, crashed)
        shutil.copy(wal_path(path), wal_path(crashed))
    return crashed


def _flip(file: Path, at: int) -> None:
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)


@pytest.mark.parametrize("share", [0.0, 0.0005, 0.01, 0.2, 0.5, 0.79])
def test_a_hit_in_a_left_over_log_is_seen(tmp_path: Path, share: float) -> None:
    """SQLite alone drops the edits behind it without a word."""
    crashed = _crash(make_plan(tmp_path), tmp_path)
    wal = wal_path(crashed)
    _flip(wal, int(wal.stat().st_size * share) + 17)
    assert [problem.code for problem in check_file(crashed).problems] == ["health.log"]
    before = wal.read_bytes()
    with pytest.raises(StorageProblem) as error:
        open_plan(crashed)
    assert error.value.code == "plan.damaged"
    assert wal.read_bytes() == before
    health = repair(crashed, START)
    assert health.how == "rescued"
    assert health.lost > 0
    with closing(open_plan(crashed)) as found:
        names = [id_ for id_ in found.store.content.people if id_.startswith("x")]
    assert names == [f"x{n}" for n in range(5)][: len(names)]


def test_an_edit_that_was_never_finished_is_no_damage(tmp_path: Path) -> None:
    crashed = _crash(make_plan(tmp_path), tmp_path)
    wal = wal_path(crashed)
    for cut in (5, 4096 + 24, 3 * (4096 + 24)):
        wal.write_bytes(wal.read_bytes()[:-cut])
        assert check_file(crashed).sound
    with closing(open_plan(crashed)) as found:
        assert "x3" in found.store.content.people
        assert "x4" not in found.store.content.people


@pytest.mark.parametrize(("in_copy", "how", "lost"), [(5, "restored", 0), (3, "copied", 2)])
def test_a_copy_newer_than_what_the_log_still_gives_is_taken(
    tmp_path: Path, in_copy: int, how: str, lost: int
) -> None:
    path = make_plan(tmp_path)
    crashed = _crash(path, tmp_path)
    with closing(open_plan(path)) as found:
        for _ in range(5 - in_copy):
            found.store.undo()
    backup = make_backup(path, "opened", START)
    backup_folder(crashed).mkdir()
    name = f"20261123T080000Z-{in_copy}-opened.vorlauf"
    shutil.copy(backup.path, backup_folder(crashed) / name)
    _flip(wal_path(crashed), 1000)
    health = repair(crashed, START)
    assert (health.how, health.lost) == (how, lost)
    with closing(open_plan(crashed)) as found:
        assert f"x{in_copy - 1}" in found.store.content.people
