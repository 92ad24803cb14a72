"""The wiring: folders, log, and plans opened with what remembers them."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from planner import bootstrap
from planner.services.ports import PlanFile, StorageProblem
from tests.generated import plan
from tests.storage.plan_files import everything


@pytest.fixture(autouse=True)
def _own_log(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A log and an environment of this test's own."""
    logger = logging.getLogger("planner")
    kept, level, propagate = logger.handlers[:], logger.level, logger.propagate
    logger.handlers = []
    monkeypatch.delenv("MPLCONFIGDIR", raising=False)
    yield
    for handler in logger.handlers:
        handler.close()
    logger.handlers, logger.propagate = kept, propagate
    logger.setLevel(level)


def test_the_log_goes_to_the_users_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    found = bootstrap.prepare()
    logging.getLogger("planner.anything").info("started")
    logging.getLogger("planner.anything").debug("not this")
    assert tmp_path in found.log.parents
    lines = bootstrap.log_file(found.log).read_text().splitlines()
    assert [line.partition(" INFO ")[2] for line in lines] == ["planner.anything started"]
    assert os.environ["MPLCONFIGDIR"] == str(found.cache / "matplotlib")


def test_the_log_says_where_a_fault_came_from_but_not_what_it_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    found = bootstrap.prepare()
    try:
        raise ValueError("Anna Berg has no level")
    except ValueError:
        logging.getLogger("planner.anything").exception("a wish failed")
    text = bootstrap.log_file(found.log).read_text()
    assert "Anna" not in text
    assert "a wish failed\nTraceback of ValueError:\n  test_bootstrap.py:" in text


def test_a_log_that_can_not_be_written_does_not_stop_the_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file where a folder should be")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "taken"))
    bootstrap.prepare()
    logging.getLogger("planner.anything").info("started")


def test_a_plan_goes_from_new_to_restored(tmp_path: Path) -> None:
    path = tmp_path / "plan.vorlauf"
    content = plan(4)
    bootstrap.new_plan(path, content)
    found: PlanFile = bootstrap.open_plan(path)
    with closing(found):
        assert found.read_only == ""
        assert everything(found.store.content) == everything(content)
        found.back_up("opened")
        with closing(bootstrap.open_plan(path)) as second:
            assert second.read_only == "in_use"
    with closing(bootstrap.open_plan(path, readonly=True)) as third:
        assert third.read_only == "asked"
    assert bootstrap.check_plan(path).sound
    assert bootstrap.repair_plan(path).sound
    damaged = bytearray(path.read_bytes())
    damaged[100] ^= 1
    path.write_bytes(damaged)
    with pytest.raises(StorageProblem):
        bootstrap.open_plan(path)
    assert len(bootstrap.list_backups(path)) == 1
    assert bootstrap.restore_backup(path, 1) is not None
    with closing(bootstrap.open_plan(path)) as found:
        assert everything(found.store.content) == everything(content)


def test_another_name_of_an_open_plan_is_the_same_plan(tmp_path: Path) -> None:
    path, other = tmp_path / "plan.vorlauf", tmp_path / "other.vorlauf"
    bootstrap.new_plan(path, plan(4))
    other.symlink_to(path)
    with closing(bootstrap.open_plan(path)), closing(bootstrap.open_plan(other)) as second:
        assert second.read_only == "in_use"


def test_starting_imports_nothing_heavy() -> None:
    program = """
import sys
from planner import bootstrap
bootstrap.prepare()
heavy = {"PySide6", "sqlmodel", "sqlalchemy", "alembic", "numpy", "matplotlib", "sqlcipher3"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[1])


def test_lists_are_read_without_anything_heavy() -> None:
    program = """
import sys
from planner.exchange import matrix, offering_list, pasted, pasted_levels, self_sheet
heavy = {"PySide6", "sqlmodel", "sqlalchemy", "numpy", "matplotlib", "sqlcipher3", "openpyxl"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[1])
