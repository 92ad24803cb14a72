"""What the plan file promises, in figures: edits without SQLModel, copies, the way back."""

from __future__ import annotations

import datetime as dt
import os
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from planner import bootstrap
from planner.domain.content import Content
from planner.services.actions import move_action
from planner.services.ports import PlanFile
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu, wall

ROUNDS = 200


def figures() -> Iterator[Figure]:
    """All figures of this file."""
    with tempfile.TemporaryDirectory(prefix="vorlauf-bench-") as name:
        folder = Path(name)
        yield from _edits(folder)
        yield from _copies(folder)


def _opened(path: Path, content: Content) -> PlanFile:
    bootstrap.new_plan(path, content)
    return bootstrap.open_plan(path)


def _edits(folder: Path) -> Iterator[Figure]:
    """Moving an action, undoing it and doing it again, each in turns with fdatasync."""
    plan = _opened(folder / "edit.vorlauf", instances.plan(500, 60, needs=50, actions=2000))
    moves, undos, syncs = [], [], []
    with (folder / "sync").open("wb") as file:
        for turn in range(ROUNDS):
            to = instances.TODAY + dt.timedelta(days=turn)
            moves.append(wall(lambda to=to: move_action(plan.store, "a7", to)))
            syncs.append(fdatasync(file))
            undos.append(wall(plan.store.undo))
            syncs.append(fdatasync(file))
            plan.store.redo()
    plan.close()
    sync = statistics.median(syncs)
    for what, taken in (("one edit by plain statements", moves), ("one undo", undos)):
        median = statistics.median(taken)
        yield Figure(f"{what} ({1000 * median:.2g} ms)", median / sync, 8, "× fdatasync")


def fdatasync(file) -> float:  # type: ignore[no-untyped-def]
    """Seconds that a small write takes to be on the disk."""
    file.write(b"x" * 4096)
    file.flush()
    return wall(lambda: os.fdatasync(file.fileno()))


def _copies(folder: Path) -> Iterator[Figure]:
    """A verified copy, a check and a restore with 100,000 ratings, as the user waits for them."""
    path = folder / "large.vorlauf"
    plan = _opened(path, instances.plan(2000, 100, assessments=100_000, actions=2000))
    yield Figure(
        "a verified copy of 100,000 ratings", cpu(lambda: plan.back_up("regular")), 2, "CPU s"
    )
    plan.close()
    restored = wall(lambda: bootstrap.restore_backup(path, 1))
    yield Figure("back to the last copy of 100,000 ratings", restored, 5, "s")
    yield Figure("a check of 100,000 ratings", cpu(lambda: bootstrap.check_plan(path)), 5, "CPU s")
