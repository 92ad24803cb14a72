"""Kills a writing process again and again and looks at what it left behind.

Some kills are part of the tests. For many: `python -m tests.storage.kills 1000`.
"""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.storage import journal
from planner.storage.check import check_file
from tests.storage.plan_files import add_pair, everything, make_plan, open_plan

ROOT = Path(__file__).parents[2]
EDITS = 400
"""More than a process gets done before it is killed."""


def write(path: Path) -> None:
    """Edit without end; every edit is said once it is acknowledged: `+name` or `-name`."""
    found = open_plan(path)
    start = len(found.store.content.people)
    if start % 2 == 0:
        found.warm_up()
    for n in range(EDITS):
        name = f"x{start}-{n}"
        add_pair(found.store, name)
        _say(f"+{name}")
        if n % 5 == 4:
            found.store.undo()
            _say(f"-{name}")
        if n % 40 == 39:
            found._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    found.close()


def kill_once(path: Path, dice: random.Random) -> list[str]:
    """Start a writer, kill it somewhere; returns what it had acknowledged."""
    command = [sys.executable, "-m", "tests.storage.kills", "--write", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(dice.randint(1, 60))]
        # A little work of our own, so that it is hit between two lines as well as at one.
        sum(range(dice.randrange(60_000)))
        writer.kill()
        said += writer.stdout.readlines()
    return [line.strip() for line in said if line.endswith("\n")]


def judge(path: Path, said: list[str], known: set[str]) -> set[str]:
    """Check what a kill left; returns the names that are there now.

    Raises:
        AssertionError: an acknowledged edit is lost, one is half there, or the file is damaged.
    """
    assert check_file(path).sound
    wanted = set(known)
    for line in said:
        wanted = wanted | {line[1:]} if line[0] == "+" else wanted - {line[1:]}
    with closing(open_plan(path)) as found:
        content = found.store.content
        there = set(content.people)
        assert there == set(content.teams), "half an edit"
        # The edit under way when it was hit is there whole or not at all; no other differs.
        if _undo_comes_next(said):
            assert there in (wanted, wanted - {said[-1][1:]})
        else:
            assert wanted <= there, sorted(wanted - there)
            assert len(there - wanted) <= 1, sorted(there - wanted)
        again = Content(Plan(), {})
        for edit in journal.since(found.store._connection, 0):
            again.apply(edit.changes)
        assert everything(again)[1:] == everything(content)[1:], "journal and records differ"
    return there


def _undo_comes_next(said: list[str]) -> bool:
    return bool(said) and said[-1][0] == "+" and int(said[-1].rpartition("-")[2]) % 5 == 4


def kill(times: int, seed: int = 1) -> int:
    """Kill `times` times one writer after the other on one plan; returns acknowledged edits."""
    dice, edits = random.Random(seed), 0
    with TemporaryDirectory() as folder:
        path = make_plan(Path(folder), Content(Plan(), {}))
        known: set[str] = set()
        for n in range(times):
            if n % 50 == 49:
                path.unlink()
                path, known = make_plan(Path(folder), Content(Plan(), {})), set()
            said = kill_once(path, dice)
            known = judge(path, said, known)
            edits += len(said)
    return edits


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        write(Path(sys.argv[2]))
    else:
        count = int(sys.argv[1])
        acknowledged = kill(count, seed=int(sys.argv[2]) if len(sys.argv) > 2 else 1)
        _say(f"{count} kills, {acknowledged} acknowledged edits, none lost, none half")
