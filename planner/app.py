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
    from planner.services.ports import PlanFile
    from planner.ui.doors import Kind

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

    from planner import bootstrap
    from planner.services.wording import load_words, system_language
    from planner.ui.doors import Doors
    from planner.ui.main_window import MainWindow
    from planner.ui.opening import Opening
    from planner.ui.places import PLACES
    from planner.ui.settings import Settings
    from planner.ui.theme import Look, colours_named

    asked = _arguments(arguments)
    found = bootstrap.prepare()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("vorlauf")
    app.setApplicationDisplayName("Vorlauf")
    app.setDesktopFileName("vorlauf")
    settings = Settings(found.settings / "window.ini")
    look = Look(app, colours_named(settings.text("window/look", "system")))
    language = asked.lang or settings.text("window/language") or system_language()
    doors = Doors(
        open_plan=_open_plan,
        new_plan=lambda path, kind, spoken: _new_plan(path, kind, spoken, asked.today),
        preload=bootstrap.preload,
        plans=found.data,
        today=asked.today or dt.date.today(),
    )
    window = MainWindow(PLACES, settings, load_words(language), look)
    opening = Opening(window, doors)
    path: Path | None = asked.plan or _last(settings)
    if path is not None:
        window.show_opening(path.name)
        window.painted.connect(lambda: opening.open(path))
    window.show()
    return app.exec()


def _last(settings: object) -> Path | None:
    """The plan that was open last, if it is still there."""
    from planner.ui.settings import Settings

    assert isinstance(settings, Settings)
    name = settings.text("plan/last")
    path = Path(name) if name else None
    return path if path is not None and path.is_file() else None


def _open_plan(path: Path) -> PlanFile:
    from planner import bootstrap

    return bootstrap.open_plan(path.absolute())


def _new_plan(path: Path, kind: Kind, language: str, today: dt.date | None) -> None:
    from planner import bootstrap
    from planner.services.samples import make_sample

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    bootstrap.new_plan(path, make_sample(kind, language, today or dt.date.today()))
