"""Plans opened for a command, and closed whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.bootstrap import open_plan
from planner.services.ports import PlanFile, StorageProblem, held_by


@contextmanager
def reading(path: Path) -> Iterator[PlanFile]:
    """A plan to look at, also while somebody else writes it.

    One of an older version is brought up to date first, after a copy, as the window does it.
    """
    try:
        plan = open_plan(path, readonly=True)
    except StorageProblem as problem:
        if problem.code != "plan.older":
            raise
        open_plan(path).close()  # where nobody may write, it says the same once more
        plan = open_plan(path, readonly=True)
    try:
        yield plan
    finally:
        plan.close()


@contextmanager
def writing(path: Path) -> Iterator[PlanFile]:
    """A plan to change.

    Raises:
        StorageProblem: plan.in_use with who has it, or disk.read_only.
    """
    plan = open_plan(path)
    try:
        if plan.read_only:
            raise _not_ours(plan)
        yield plan
    finally:
        plan.close()


def _not_ours(plan: PlanFile) -> StorageProblem:
    who = plan.holder
    if plan.read_only != "in_use" or who is None:
        return StorageProblem("disk.read_only", file=plan.path.name)
    return held_by(who, plan.path.name)
