"""The plan file: one edit to the disk, a whole plan in and out, memory."""

from __future__ import annotations

import datetime as dt
import os
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from planner import bootstrap
from planner.engine.level_grid import LevelGrid
from planner.exchange.open_format import dump_lines
from planner.services.actions import move_action
from planner.services.attaching import attach, given_file
from planner.services.figures import make_figures
from planner.storage.cipher import Connection
from planner.storage.opening import open_checked
from planner.storage.read import read_content
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, command, cpu, ratio, wall

ROUNDS = 200
VORLAUF = Path(".venv/bin/vorlauf")


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="vorlauf-bench-") as folder:
        yield _edit(Path(folder))
        yield _attached(Path(folder))
        yield from _whole(Path(folder))


def _edit(folder: Path) -> Figure:
    """Median of an edit, from the use case to its being on the disk, in turns with fdatasync."""
    path = folder / "edit.vorlauf"
    bootstrap.new_plan(path, instances.plan(500, 60, needs=50, actions=2000))
    plan = bootstrap.open_plan(path)
    plan.warm_up()
    day = instances.TODAY
    edits, syncs = [], []
    with (folder / "sync").open("wb") as file:
        for turn in range(ROUNDS):
            to = day + dt.timedelta(days=turn)
            edits.append(wall(lambda to=to: move_action(plan.store, "a7", to)))
            file.write(b"x" * 4096)
            file.flush()
            syncs.append(wall(lambda: os.fdatasync(file.fileno())))
    plan.close()
    median, sync = statistics.median(edits), statistics.median(syncs)
    what = f"one edit on the disk ({1000 * median:.2g} ms), against fdatasync"
    return Figure(what, median / sync, 8, "× fdatasync")


def _attached(folder: Path) -> Figure:
    """Reading a plan with 60 MB of attachments, in turns with the same one without them."""
    paths = [folder / "bare.vorlauf", folder / "attached.vorlauf"]
    for path in paths:
        bootstrap.new_plan(path, instances.plan(500, 60, needs=50, actions=2000))
    plan = bootstrap.open_plan(paths[1])
    person = next(iter(plan.store.content.people))
    for number in range(6):
        file = given_file(f"{number}.pdf", os.urandom(10 * 2**20))
        attach(plan.store, "people", person, [file], today=instances.TODAY)
    plan.close()
    bare, full = (open_checked(path, "read") for path in paths)
    read = ratio(lambda: read_content(full), lambda: read_content(bare), rounds=9)
    for connection in (bare, full):
        connection.close()
    return Figure("read a plan with 60 MB attached", read, 1.1, "× without them")


def _level_round(connection: Connection) -> tuple[float, float]:
    """Levels today and in a year, each as a share of fetching all rows."""
    outlook = make_figures(read_content(connection), instances.TODAY).outlook
    made: list[LevelGrid] = []
    fetched = cpu(lambda: _fetch(connection))
    today = cpu(lambda: made.append(LevelGrid(outlook, instances.TODAY)))
    later = cpu(lambda: made[0].on(instances.TODAY + dt.timedelta(365)))
    return today / fetched, later / fetched


def _fetch(connection: Connection) -> None:
    """All rows of all tables, as the cursor gives them."""
    for (table,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'texts%'"
    ).fetchall():
        connection.execute(f'SELECT * FROM "{table}"').fetchall()


def _whole(folder: Path) -> Iterator[Figure]:
    """250,000 assessments through the open format, by the command line as a user calls it."""
    text, path = folder / "large.json", folder / "large.vorlauf"
    content = instances.plan(5000, 100, assessments=250_000, actions=10_000)
    with text.open("w", encoding="utf-8") as file:
        file.writelines(dump_lines(content))
    load = command(VORLAUF, "load", text, path)
    yield Figure("load 250,000 assessments", load.cpu, 10, "CPU s")
    yield Figure("load 250,000 assessments", load.memory, 700, "MB")
    dump = command(VORLAUF, "dump", path, "-o", folder / "again.json")
    yield Figure("dump 250,000 assessments", dump.cpu, 10, "CPU s")
    yield Figure("dump 250,000 assessments", dump.memory, 700, "MB")
    connection = open_checked(path, "read")
    read = ratio(lambda: read_content(connection), lambda: _fetch(connection), rounds=3)
    yield Figure("read that plan into records", read, 1.3, "× fetchall of all tables")
    connection.close()
    yield from _levels(folder)


def _levels(folder: Path) -> Iterator[Figure]:
    """The matrix at its bounds from a plan just read, beside fetching all its rows.

    Each round reads the plan anew, untimed, so that nothing is known of it before.
    """
    path = folder / "levels.vorlauf"
    bootstrap.new_plan(path, instances.plan(5000, 500, assessments=250_000, actions=10_000))
    connection = open_checked(path, "read")
    rounds = [_level_round(connection) for _ in range(5)]
    connection.close()
    yield Figure(
        "levels of everybody in everything",
        statistics.median(r[0] for r in rounds),
        0.5,
        "× fetchall",
    )
    yield Figure(
        "the same on another day", statistics.median(r[1] for r in rounds), 0.25, "× fetchall"
    )
