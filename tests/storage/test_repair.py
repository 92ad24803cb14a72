"""A damaged plan is made whole with what is left, and the damaged file kept."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from planner.services.ports import StorageProblem
from planner.storage.backups import make_backup
from planner.storage.check import check_file
from planner.storage.cipher import PAGE_SIZE, connect
from planner.storage.repair import repair
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
