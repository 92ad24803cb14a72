"""Starts the window: `vorlauf [PLAN] [--today DAY] [--lang de|en]`.

The frame is painted first; a plan, and all that reading it needs, is loaded after that.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from planner.domain.content import Content
    from planner.services.ports import PlanFile
    from planner.ui.doors import Kind
    from planner.ui.main_window import MainWindow
    from planner.ui.settings import Settings

# Reading a plan needs no threads of a linear algebra library, but they cost a tenth of a second.
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="vorlauf", description=__doc__)
    parser.add_argument("plan", nargs="?", type=Path)
    parser.add_argument("--today", type=_day, metavar="DAY")
    parser.add_argument("--lang", choices=("de", "en"))
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; returns the exit code."""
    from PySide6.QtWidgets import QApplication

    from planner.ui.qt_imports import spare_sources

    spare_sources()
    from planner import bootstrap
    from planner.ui.colours import first_colours
    from planner.ui.main_window import MainWindow
    from planner.ui.settings import Settings

    asked = _arguments(arguments)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("vorlauf")
    app.setDesktopFileName("vorlauf")
    settings = Settings(bootstrap.folders().settings / "window.ini")
    window = MainWindow(settings, first_colours(settings.text("window/look", "system")))
    window.painted.connect(lambda: fill(app, window, asked))
    window.show()
    return app.exec()


def fill(app: QApplication, window: MainWindow, asked: argparse.Namespace) -> None:
    """What comes after the first paint: the window's parts, then the plan."""
    from planner import bootstrap
    from planner.services.wording import load_words, system_language
    from planner.ui.colours import colours_named
    from planner.ui.crashing import Crashing
    from planner.ui.doors import Doors
    from planner.ui.heap import use_one_heap
    from planner.ui.opening import Opening
    from planner.ui.places import PLACES
    from planner.ui.shell import Shell
    from planner.ui.theme import Look

    use_one_heap()
    found = bootstrap.prepare()
    settings = window.settings
    look = Look(app, colours_named(settings.text("window/look", "system")))
    language = asked.lang or settings.text("window/language") or system_language()
    shell = Shell(window, PLACES, load_words(language), look)
    doors = Doors(
        open_plan=_open_plan,
        new_plan=lambda path, kind, spoken: _new_plan(path, kind, spoken, asked.today),
        make_plan=_make_plan,
        preload=bootstrap.preload,
        backups=bootstrap.list_backups,
        restore=bootstrap.restore_backup,
        counts=bootstrap.counts_of_backup,
        copy=bootstrap.copy_plan,
        move=bootstrap.move_plan,
        report=_report,
        load=_load,
        look=bootstrap.look_into,
        plans=found.data,
        today=asked.today or dt.date.today(),
    )
    opening = Opening(shell, doors)
    sys.excepthook = Crashing(shell, doors.report).hook
    path: Path | None = asked.plan or _last(settings)
    if path is not None:
        opening.open_soon(path)


def _last(settings: Settings) -> Path | None:
    """The plan that was open last, if it is still there."""
    name = settings.text("plan/last")
    path = Path(name) if name else None
    return path if path is not None and path.is_file() else None


def _report(plan: Path | None) -> str:
    from planner.commands.care import report

    return report(plan)


def _load(file: Path, plan: Path) -> None:
    from planner import bootstrap
    from planner.exchange.open_format import load_file

    bootstrap.new_plan(plan, load_file(file))


def _open_plan(path: Path) -> PlanFile:
    from planner import bootstrap

    return bootstrap.open_plan(path.absolute())


def _new_plan(path: Path, kind: Kind, language: str, today: dt.date | None) -> None:
    from planner import bootstrap
    from planner.services.samples import make_sample

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    bootstrap.new_plan(path, make_sample(kind, language, today or dt.date.today(), path.stem))


def _make_plan(path: Path, content: Content) -> None:
    from planner import bootstrap

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    bootstrap.new_plan(path, content)
