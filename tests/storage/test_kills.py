"""An edit that was acknowledged survives the process that made it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from planner.storage.check import check_file
from tests.storage.kills import kill

NEW = """
import os, signal, sys
from pathlib import Path
from planner.storage import create
from tests.storage.plan_files import START
from tests.generated import plan
steps = ["make_schema", "fill", "refill", "_note", "sound", "flush_file", "put_in_place"]
name = steps[int(sys.argv[2])]
after = getattr(create, name)
def hit(*args, **more):
    if int(sys.argv[3]):
        after(*args, **more)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(create, name, hit)
create.new_file(Path(sys.argv[1]), plan(1), START)
"""


def test_killed_writers_lose_no_acknowledged_edit() -> None:
    assert kill(20) > 20


@pytest.mark.parametrize(("step", "after"), [(0, 1), (1, 1), (5, 1), (6, 0), (6, 1)])
def test_a_killed_new_leaves_a_whole_plan_or_none(tmp_path: Path, step: int, after: int) -> None:
    path = tmp_path / "plan.vorlauf"
    done = subprocess.run(
        [sys.executable, "-c", NEW, str(path), str(step), str(after)],
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == -9
    assert path.exists() == (step == 6 and after == 1)
    if path.exists():
        assert check_file(path).sound
