"""From the start of the process to the window, and to a large plan in it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from planner import bootstrap
from planner.services.samples import make_sample
from tests.benchmarks import instances
from tests.benchmarks.bench import ROOT, Cost, Figure, command, median_cost, process

ROUNDS = 7
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}

# Each ends its process in the moment something was painted; what comes when idle is not counted.
EYE = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class Eye(QObject):
    seen = False
    def eventFilter(self, thing, event):
        if Eye.seen:
            os._exit(0)
        names = {type(thing).__name__, type(thing.parent()).__name__}
        Eye.seen = event.type() == QEvent.Type.Paint and LOOKED_FOR in names
        return False

def watch(_, run=QApplication.exec):
    eye = Eye()
    QApplication.instance().installEventFilter(eye)
    run()
    os._exit(1)
QApplication.exec = watch
"""
BARE = """
LOOKED_FOR = "QMainWindow"
app, window = QApplication(sys.argv), QMainWindow()
window.show()
app.exec()
"""
PROGRAM = """
LOOKED_FOR = "MainWindow"
from planner.__main__ import main
main()
"""
PLAN = """
LOOKED_FOR = "TimelineView"
from planner.__main__ import main
main()
"""
# Looks into every place with the details beside, and maybe changes a note in the end.
WALK = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def walk(_, run=QApplication.exec):
    QTimer.singleShot(300, visit)
    run()
    os._exit(1)

def visit():
    from planner.ui.places import PLACES
    from planner.ui.shell import Shell
    shells = [s for w in QApplication.topLevelWidgets() for s in w.findChildren(Shell)]
    if not shells or shells[0].desk is None or shells[0].tasks._running:
        return QTimer.singleShot(300, visit)
    shells[0].inspecting.open()
    step(shells[0], [(p.key, k) for p in PLACES for k in ("people", "needs", "actions")])

def step(shell, left):
    # One at a time, from the event loop: what is closed is thrown away only there.
    if not left:
        return edit(shell) if EDITED else os._exit(0)
    (place, kind), *rest = left
    shell.go(place)
    for id_ in list(shell.desk.content.table(kind))[:1]:
        shell.desk.choose(kind, id_)
    QTimer.singleShot(30, lambda: step(shell, rest))

def edit(shell):
    from planner.services.records import change_record
    desk = shell.desk
    desk.editor.run(change_record, "actions", next(iter(desk.content.actions)), {"notes": "x"})
    end(shell)

def end(shell):
    if "sqlmodel" in sys.modules and not shell.tasks._running:
        QTimer.singleShot(300, lambda: os._exit(0))
    else:
        QTimer.singleShot(100, lambda: end(shell))

QApplication.exec = walk
from planner.__main__ import main
main()
"""


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="vorlauf-bench-") as folder:
        home = {**OFFSCREEN, "HOME": folder}
        path = Path(folder) / "large.vorlauf"
        size = {"needs": 50, "assessments": 5000, "actions": 10_000}
        bootstrap.new_plan(path, instances.plan(500, 60, **size))
        settings = Path(folder) / ".config" / "vorlauf" / "window.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text("[window]\nplace=timeline\n")
        yield from _window(home)
        yield from _large(path, home)
        yield from _walked(path, Path(folder) / "sample.vorlauf", home)
        yield from _bundle(home)


def _window(home: dict[str, str]) -> Iterator[Figure]:
    bare, program = [], []
    for _ in range(ROUNDS):
        bare.append(process(EYE + BARE, **home))
        program.append(process(EYE + PROGRAM, **home))
    times = median_cost(program).cpu / median_cost(bare).cpu
    yield Figure("start to first paint", times, 1.3, "× a bare QMainWindow")


def _large(path: Path, home: dict[str, str]) -> Iterator[Figure]:
    shown = median_cost(process(EYE + PLAN, path, **home) for _ in range(3))
    yield Figure("10,000 actions and 500 people on the timeline", shown.cpu, 1.0, "CPU s")
    yield Figure("10,000 actions and 500 people on the timeline", shown.memory, 250, "MB")


def _walked(large: Path, small: Path, home: dict[str, str]) -> Iterator[Figure]:
    """What the window holds once somebody has been everywhere."""
    bootstrap.new_plan(small, make_sample("practice", "de", instances.TODAY))
    shown = median_cost(process(EYE + PLAN, small, **home) for _ in range(3))
    yield Figure("the sample on the timeline", shown.memory, 150, "MB")
    for name, path, most in (("the sample", small, 150), ("that plan", large, 250)):
        for edited, more in ((False, ""), (True, ", and an edit")):
            walked = process(f"EDITED = {edited}\n{WALK}", path, **home)
            yield Figure(f"every place of {name} visited{more}", walked.memory, most, "MB")


def _bundle(home: dict[str, str]) -> Iterator[Figure]:
    """Only where `make bundle` has been run."""
    packed = ROOT / "dist" / "vorlauf" / "vorlauf"
    if not packed.exists():
        return
    runs: dict[Path, list[Cost]] = {packed: [], ROOT / ".venv/bin/vorlauf": []}
    for _ in range(ROUNDS):
        for program, costs in runs.items():
            costs.append(command(program, "--help", **home))
    bundled, source = (median_cost(costs).cpu for costs in runs.values())
    yield Figure("bundle: vorlauf --help", bundled / source, 1.5, "× from source")
    size = sum(file.lstat().st_size for file in packed.parent.rglob("*") if file.is_file())
    yield Figure("bundle: size", size / 1024**2, 170, "MB")
