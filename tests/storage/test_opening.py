"""What is no plan, or none for us, is refused by name and left as it is."""

from __future__ import annotations

import os
import random
import shutil
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner.services.ports import StorageProblem
from planner.storage import cipher
from planner.storage.cipher import PAGE_SIZE, SALT, VERSION, connect, raw_key
from planner.storage.create import new_file
from planner.storage.wal import wal_path
from tests.generated import plan
from tests.storage.plan_files import START, add_person, make_plan, open_plan


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("a shopping list")


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("a", "x" * 20_000)


def _plain_sqlite(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + bytes(PAGE_SIZE * 2 - 16))


def _salt_only(path: Path) -> None:
    path.write_bytes(SALT)


def _with_passphrase(path: Path) -> None:
    key = raw_key(random.Random(1).randbytes(32), random.Random(2).randbytes(16))
    with closing(connect(path, "create", key)) as made:
        made.execute("CREATE TABLE a (b)")


def _newer(path: Path) -> None:
    new_file(path, plan(1), START)
    with closing(connect(path, "create")) as made:
        made.execute(f"PRAGMA user_version = {VERSION + 1}")


def _other_application(path: Path) -> None:
    with closing(connect(path, "create")) as made:
        made.execute("PRAGMA application_id = 77")
        made.execute("PRAGMA user_version = 1")


def _flip(at: int) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        new_file(path, plan(1), START)
        found = bytearray(path.read_bytes())
        found[at] ^= 4
        path.write_bytes(found)

    return make


def _cut_short(path: Path) -> None:
    new_file(path, plan(1), START)
    path.write_bytes(path.read_bytes()[: PAGE_SIZE * 3 + 100])


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_empty, "plan.empty"),
        (_text, "plan.foreign"),
        (_zip, "plan.foreign"),
        (_plain_sqlite, "plan.foreign"),
        (_other_application, "plan.foreign"),
        (Path.mkdir, "plan.foreign"),
        (_salt_only, "plan.damaged"),
        (_flip(5), "plan.damaged"),
        (_flip(100), "plan.damaged"),
        (_cut_short, "plan.damaged"),
        (_with_passphrase, "plan.passphrase"),
        (_newer, "plan.newer"),
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_can_not_be_opened_stays_as_it_is(
    tmp_path: Path, make: Callable[[Path], None], code: str, read_only: bool
) -> None:
    path = tmp_path / "plan.vorlauf"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StorageProblem) as error:
        open_plan(path, read_only=read_only)
    assert error.value.code == code
    assert error.value.values["file"] == "plan.vorlauf"
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert [each.name for each in tmp_path.iterdir()] == ["plan.vorlauf"]


def test_a_missing_plan_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem) as error:
        open_plan(tmp_path / "plan.vorlauf")
    assert error.value.code == "plan.missing"
    assert not list(tmp_path.iterdir())


def test_a_new_plan_never_overwrites(tmp_path: Path) -> None:
    path = tmp_path / "plan.vorlauf"
    path.write_bytes(b"precious")
    with pytest.raises(StorageProblem) as error:
        new_file(path, plan(1), START)
    assert error.value.code == "plan.exists"
    assert path.read_bytes() == b"precious"
    assert [each.name for each in tmp_path.iterdir()] == ["plan.vorlauf"]


def test_a_new_plan_that_meets_a_full_disk_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "_WRITING", ("max_page_count = 20",))
    with pytest.raises(StorageProblem) as error:
        new_file(tmp_path / "plan.vorlauf", plan(1, people=900, competencies=3), START)
    assert error.value.code == "disk.full"
    assert not list(tmp_path.iterdir())


def test_a_name_with_marks_of_an_address_is_just_a_name(tmp_path: Path) -> None:
    path = tmp_path / "100 % sure? #1 ü.vorlauf"
    new_file(path, plan(1), START)
    with closing(open_plan(path)) as found:
        add_person(found.store, "zoe")
    with closing(open_plan(path, read_only=True)) as found:
        assert "zoe" in found.store.content.people
    assert path.exists()


def test_a_plan_in_a_folder_nobody_may_write_is_read_without_a_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_plan(tmp_path)
    monkeypatch.setattr("planner.storage.lock._write_holder", _refused)
    with closing(open_plan(path)) as found:
        assert found.read_only == "folder"
        assert found.store.content.people
        with pytest.raises(StorageProblem) as error:
            add_person(found.store, "zoe")
        assert error.value.code == "disk.read_only"
        assert [each.name for each in tmp_path.iterdir()] == ["plan.vorlauf"]


def test_a_reader_who_may_not_write_follows_one_who_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_plan(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda *_: False)
        reader = open_plan(path)
    assert reader.read_only == "folder"
    assert [each.name for each in tmp_path.iterdir()] == ["plan.vorlauf"]
    with closing(reader), closing(open_plan(path)) as writer:
        assert reader.refresh() == ()
        add_person(writer.store, "zoe")
        assert len(reader.refresh()) == 1
        assert "zoe" in reader.store.content.people
        writer.close()
        assert reader.refresh() == ()
        with closing(open_plan(path)) as again:
            add_person(again.store, "yara")
            again.close()
        assert len(reader.refresh()) == 1


def _refused(*_: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_after_a_crash_the_whole_plan_is_checked_first(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    with closing(open_plan(path)) as found:
        add_person(found.store, "zoe")
        for name in ("crashed.vorlauf", "damaged.vorlauf"):
            shutil.copy(path, tmp_path / name)
            shutil.copy(wal_path(path), wal_path(tmp_path / name))
    with closing(open_plan(tmp_path / "crashed.vorlauf")) as again:
        assert "zoe" in again.store.content.people
    damaged = tmp_path / "damaged.vorlauf"
    content = bytearray(damaged.read_bytes())
    content[-2000] ^= 1
    damaged.write_bytes(content)
    with pytest.raises(StorageProblem) as error:
        open_plan(damaged)
    assert error.value.code == "plan.damaged"
