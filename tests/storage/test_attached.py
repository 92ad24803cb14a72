"""The bytes of attachments: checked, repaired, copied, migrated, and left out of every reading."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from planner.domain.attachment import hash_of
from planner.services.attaching import attach, given_file, given_link
from planner.services.ports import StorageProblem
from planner.services.records import delete_record
from planner.storage import cipher
from planner.storage.backups import backup_folder, make_backup
from planner.storage.check import check_file
from planner.storage.cipher import PAGE_SIZE, connect
from planner.storage.moving import copy_plan
from planner.storage.repair import repair
from tests.generated import plan
from tests.read_plan import TODAY
from tests.storage.plan_files import START, make_plan, open_plan

DATA = bytes(range(256)) * 100
PERSON = next(iter(plan(1).people))


def page_of(path: Path, name: str) -> int:
    """The root page of a table or index."""
    with closing(connect(path, "read")) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int(connection.execute(query, (name,)).fetchone()[0])


def spoil(path: Path, name: str) -> None:
    content = bytearray(path.read_bytes())
    content[(page_of(path, name) - 1) * PAGE_SIZE + 700] ^= 1
    path.write_bytes(content)


def forget(path: Path) -> None:
    """Take the bytes out behind the program's back."""
    with closing(connect(path, "write")) as connection:
        connection.execute("DELETE FROM contents")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plan with a file and a link attached to one person."""
    made = make_plan(tmp_path)
    with closing(open_plan(made)) as found:
        files = [given_file("a.pdf", DATA), given_link("https://example.org/b")]
        attach(found.store, "people", PERSON, files, today=TODAY)
    return made


def held_by(path: Path) -> list[str]:
    with closing(open_plan(path)) as found:
        mine = found.store.content.attached_to("people", PERSON)
        assert all(found.attached.read(each.content) == DATA for each in mine if each.content)
        return [each.name for each in mine]


def test_lost_bytes_are_found_and_come_from_a_copy(path: Path) -> None:
    assert check_file(path).sound
    make_backup(path, "opened", START)
    forget(path)
    (problem,) = check_file(path).problems
    assert (problem.code, problem.values["name"]) == ("health.content", "a.pdf")
    with closing(open_plan(path)) as found, pytest.raises(StorageProblem) as caught:
        found.attached.read(hash_of(DATA))
    assert caught.value.code == "attachment.lost"
    health = repair(path, START)
    assert (health.how, health.lost) == ("rebuilt", 0)
    assert check_file(path).sound
    assert held_by(path) == ["a.pdf", "b"]


def test_a_damaged_page_of_bytes_is_seen_and_costs_nothing_else(path: Path) -> None:
    spoil(path, "contents")
    assert not check_file(path).sound
    health = repair(path, START)
    assert (health.how, health.lost) == ("rescued", 1)
    assert check_file(path).sound
    assert held_by(path) == ["b"]


def test_other_bytes_are_never_taken_for_those_attached(path: Path) -> None:
    with closing(connect(path, "write")) as connection:
        connection.execute("UPDATE contents SET data = ?", (b"something else",))
    assert [each.code for each in check_file(path).problems] == ["health.content"]


def test_what_undo_can_bring_back_survives_a_repair(path: Path) -> None:
    with closing(open_plan(path)) as found:
        (file, _) = found.store.content.attached_to("people", PERSON)
        delete_record(found.store, "attachments", file.id)
    spoil(path, "ix_people_team")
    assert repair(path, START).how == "rebuilt"
    with closing(open_plan(path)) as found:
        found.store.undo()
    assert held_by(path) == ["a.pdf", "b"]


def test_a_file_made_anew_holds_no_bytes_nobody_names(path: Path) -> None:
    with closing(connect(path, "write")) as connection:
        connection.execute("INSERT INTO contents (sha256, data) VALUES (?, ?)", ("0" * 64, b"x"))
    spoil(path, "ix_people_team")
    repair(path, START)
    with closing(connect(path, "read")) as connection:
        rows = connection.execute("SELECT sha256 FROM contents").fetchall()
    assert [row[0] for row in rows] == [hash_of(DATA)]


def test_copies_of_a_plan_hold_its_bytes(path: Path, tmp_path: Path) -> None:
    make_backup(path, "opened", START)
    (copy,) = backup_folder(path).iterdir()
    copy_plan(path, tmp_path / "other.vorlauf")
    for each in (copy, tmp_path / "other.vorlauf"):
        assert check_file(each).sound
        assert held_by(each) == ["a.pdf", "b"]


def test_a_full_disk_keeps_nothing_of_what_was_attached(path: Path) -> None:
    with closing(open_plan(path)) as found:
        pages = cipher.number(found._connection, "page_count")
        found._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(StorageProblem) as caught:
            attach(found.store, "people", PERSON, [given_file("x", b"y" * 99_999)], today=TODAY)
        assert caught.value.code == "disk.full"
        assert len(found.store.content.attached_to("people", PERSON)) == 2
    assert check_file(path).sound
    with closing(connect(path, "read")) as connection:
        assert connection.execute("SELECT count(*) FROM contents").fetchone() == (1,)


def test_reading_a_plan_never_asks_for_the_bytes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    execute = driver.Connection.execute

    class Listening(driver.Connection):
        def execute(self, sql: str, *values: object) -> object:
            asked.append(sql)
            return execute(self, sql, *values)

    real = driver.connect
    monkeypatch.setattr(cipher.driver, "connect", lambda *a, **k: real(*a, **k, factory=Listening))
    with closing(open_plan(path)) as found:
        assert found.store.content.attachments
        list(found.index_texts())
    assert len(asked) > 20
    assert not [sql for sql in asked if re.search(r"\bcontents\b", sql)]
