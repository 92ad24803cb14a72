"""Verified copies, which of them stay, and the way back."""

from __future__ import annotations

import datetime as dt
import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from planner.services.ports import Backup, StorageProblem
from planner.storage import backups, create
from planner.storage.backups import backup_folder, kept, list_backups, make_backup, restore
from planner.storage.cipher import connect
from planner.storage.wal import wal_path
from tests.storage.plan_files import START, Clock, add_person, everything, make_plan, open_plan


def test_a_copy_holds_everything_and_its_name_says_what_it_is(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path))) as found:
        add_person(found.store, "zoe")
        backup = found.back_up("opened")
        assert backup == found.backups()[0]
        assert backup.path.name == "20261123T080000Z-1-opened.vorlauf"
        assert (backup.number, backup.made, backup.edits) == (1, START, 1)
        with closing(open_plan(backup.path, read_only=True)) as copy:
            assert everything(copy.store.content) == everything(found.store.content)
            assert copy.store.undo_title() == found.store.undo_title()


def test_copies_are_made_when_due(tmp_path: Path) -> None:
    clock = Clock()
    with closing(open_plan(make_plan(tmp_path), clock)) as found:
        assert found.back_up_if_due("opened") is not None
        assert found.back_up_if_due("opened") is None, "nothing has changed"
        add_person(found.store, "a")
        clock.pass_(minutes=29)
        assert found.back_up_if_due("regular") is None
        assert found.back_up_if_due("bulk") is None
        clock.pass_(minutes=1)
        assert found.back_up_if_due("regular") is not None
        add_person(found.store, "b")
        clock.pass_(minutes=59)
        assert found.back_up_if_due("bulk") is None
        clock.pass_(minutes=1)
        assert found.back_up_if_due("bulk") is not None
        add_person(found.store, "c")
        assert found.back_up_if_due("import") is not None, "before an import, whenever"
        clock.now = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
        add_person(found.store, "d")
        assert found.back_up_if_due("regular") is not None, "the clock was set back"


def _made(ages: list[float], reason: str = "regular") -> list[Backup]:
    now = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
    return [
        Backup(i, Path(f"{age}"), now - dt.timedelta(days=age), reason, i, 1)
        for i, age in enumerate(sorted(ages), 1)
    ]


NOW = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)


def test_of_old_copies_12_days_10_weeks_9_months_stay() -> None:
    every_day = _made([float(day) for day in range(500)])
    stay = sorted(float(path.name) for path in kept(every_day, NOW))
    # 25 November 2026 is a Wednesday: weeks end 3 days ago, months on 31 October and before.
    weeks = [3.0 + 7 * week for week in range(9)]
    months = [25.0, 56.0, 86.0, 117.0, 148.0, 178.0, 209.0, 239.0]
    assert stay == sorted({*map(float, range(12)), *weeks, *months})


def test_days_without_a_copy_do_not_count() -> None:
    monthly = _made([30.0 * i for i in range(12)])
    assert len(kept(monthly, NOW)) == 12


def test_young_copies_and_the_one_before_a_migration_stay() -> None:
    young = _made([hour / 24 for hour in (0, 1, 2, 3, 5, 6)])
    assert {path.name for path in kept(young, NOW)} == {str(h / 24) for h in (0, 1, 2, 3)}
    old = _made([2000.0], "migration")
    assert old[0].path in kept(_made([float(day) for day in range(500)]) + old, NOW)


def test_old_copies_are_removed_when_a_new_one_is_verified(tmp_path: Path) -> None:
    clock = Clock()
    with closing(open_plan(make_plan(tmp_path), clock)) as found:
        for hour in range(30):
            add_person(found.store, f"x{hour}")
            clock.pass_(hours=1)
            found.back_up("regular")
        hours = [(clock.now - backup.made).total_seconds() / 3600 for backup in found.backups()]
    assert hours == [0, 1, 2, 3, 15]


def test_a_damaged_plan_makes_no_copy_and_costs_none(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    good = make_backup(path, "opened", START)
    content = bytearray(path.read_bytes())
    content[-3000] ^= 1
    path.write_bytes(content)
    with pytest.raises(StorageProblem) as error:
        make_backup(path, "regular", START + dt.timedelta(days=1))
    assert error.value.code == "plan.damaged"
    assert [backup.path for backup in list_backups(path)] == [good.path]
    assert [each.name for each in backup_folder(path).iterdir()] == [good.path.name]


def test_a_copy_that_does_not_verify_is_no_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_plan(tmp_path)
    verify = backups._verify

    def spoiled(made: Path) -> None:
        content = bytearray(made.read_bytes())
        content[-3000] ^= 1
        made.write_bytes(content)
        verify(made)

    monkeypatch.setattr(backups, "_verify", spoiled)
    with pytest.raises(StorageProblem) as error:
        make_backup(path, "regular", START)
    assert error.value.code == "backup.damaged"
    assert list(backup_folder(path).iterdir()) == []


def test_restoring_puts_the_plan_aside_with_its_log(tmp_path: Path) -> None:
    """The log of the damaged plan must not flow into the restored one."""
    path = make_plan(tmp_path)
    with closing(open_plan(path)) as found:
        add_person(found.store, "early")
        found.back_up("opened")
        wanted = everything(found.store.content)
        add_person(found.store, "late")
        crashed = tmp_path / "crashed"
        shutil.copy(path, crashed)
        shutil.copy(wal_path(path), wal_path(crashed))
    shutil.copy(crashed, path)
    shutil.copy(wal_path(crashed), wal_path(path))
    aside = restore(path, 1, START)
    assert aside == tmp_path / "plan.aside-20261123T080000Z.vorlauf"
    with closing(open_plan(path)) as found:
        assert everything(found.store.content) == wanted
    with closing(open_plan(aside)) as found:
        assert "late" in found.store.content.people


def test_restoring_twice_keeps_both(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    make_backup(path, "opened", START)
    first, second = restore(path, 1, START), restore(path, 1, START)
    assert first is not None
    assert second is not None
    assert first != second
    assert first.exists()
    assert second.exists()


def test_a_plan_that_is_gone_can_be_restored(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    make_backup(path, "opened", START)
    before = path.read_bytes()
    path.unlink()
    assert restore(path, 1, START) is None
    with closing(open_plan(path)) as found:
        assert found.store.content.people
    assert len(path.read_bytes()) == len(before)


def test_a_damaged_copy_is_not_restored(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    backup = make_backup(path, "opened", START)
    content = bytearray(backup.path.read_bytes())
    content[-3000] ^= 1
    backup.path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(StorageProblem) as error:
        restore(path, 1, START)
    assert error.value.code == "backup.damaged"
    assert path.read_bytes() == before


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_copy_that_is_not_there_is_named(tmp_path: Path, number: int) -> None:
    path = make_plan(tmp_path)
    make_backup(path, "opened", START)
    with pytest.raises(StorageProblem) as error:
        restore(path, number, START)
    assert error.value.code == "backup.unknown"
    assert error.value.values == {"number": number, "count": 1}


def test_a_plan_somebody_has_open_is_not_replaced(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path))) as found:
        found.back_up("opened")
        with pytest.raises(StorageProblem) as error:
            restore(found.path, 1, START)
    assert error.value.code == "plan.in_use"


def test_what_a_killed_process_left_goes_after_an_hour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tmp_path / ".plan.vorlauf.0123.part"
    left.write_bytes(b"half")
    make_plan(tmp_path)
    assert left.exists(), "somebody may be at work on it"
    (tmp_path / "plan.vorlauf").unlink()
    monkeypatch.setattr(create, "ABANDONED_SECONDS", -1)
    make_plan(tmp_path)
    assert not left.exists()


def test_any_flipped_byte_of_a_copy_is_seen(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    content = make_backup(path, "opened", START).path.read_bytes()
    dice, hit = random.Random(5), tmp_path / "hit.vorlauf"
    for _ in range(60):
        flipped = bytearray(content)
        flipped[dice.randrange(len(flipped))] ^= 1 << dice.randrange(8)
        hit.write_bytes(flipped)
        with pytest.raises(StorageProblem):
            backups._verify(hit)


def test_a_full_disk_leaves_no_half_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_plan(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(create, "flush_file", full)
    with pytest.raises(StorageProblem) as error:
        make_backup(path, "opened", START)
    assert error.value.code == "disk.full"
    assert list(backup_folder(path).iterdir()) == []
    with closing(connect(path, "read")) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone()[0] > 0
