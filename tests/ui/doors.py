"""Doors into a folder of the tests, as the program's start would give them."""

from __future__ import annotations

from pathlib import Path

from planner import bootstrap
from planner.commands.care import report
from planner.exchange.open_format import load_file
from planner.services.samples import make_sample
from planner.ui.doors import Doors
from tests.ui.windows import TODAY


def doors_into(folder: Path) -> Doors:
    """Real files, but in this folder and on the tests' day."""
    return Doors(
        open_plan=bootstrap.open_plan,
        new_plan=lambda path, kind, lang: bootstrap.new_plan(
            path, make_sample(kind, lang, TODAY, path.stem)
        ),
        make_plan=bootstrap.new_plan,
        preload=lambda: None,
        backups=bootstrap.list_backups,
        restore=bootstrap.restore_backup,
        counts=bootstrap.counts_of_backup,
        copy=bootstrap.copy_plan,
        move=bootstrap.move_plan,
        report=report,
        load=lambda file, path: bootstrap.new_plan(path, load_file(file)),
        look=bootstrap.look_into,
        plans=folder,
        today=TODAY,
    )
