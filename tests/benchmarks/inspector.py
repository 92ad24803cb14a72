"""Looking at records, and an edit seen everywhere, at 10,000 actions and 500 people."""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from planner.services.records import change_record
from planner.ui.shell import Shell
from planner.ui.theme import Look
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu, settle
from tests.ui.windows import open_window

PEOPLE, ACTIONS, NEEDS = 500, 10_000, 200
KINDS = ("actions", "people", "developments", "needs", "competencies")


def figures() -> Iterator[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    content = instances.plan(PEOPLE, 100, needs=NEEDS, actions=ACTIONS)
    with tempfile.TemporaryDirectory() as folder:
        shell = open_window(Look(app), content, Path(folder) / "window.ini")
        shell.frame.resize(1440, 900)
        shell.frame.show()
        shell.go("developments")
        app.processEvents()
        settle()
        for kind in KINDS:
            ids = list(content.table(kind))[:8]
            taken = statistics.median(_look(shell, kind, id_) for id_ in ids)
            yield Figure(f"inspector: look at {kind}", taken, 80, "CPU ms")
        action = next(iter(content.actions))
        _look(shell, "actions", action)
        edits = [_edit(shell, action, cost) for cost in range(1, 16)]
        taken = statistics.median(edits)
        yield Figure("inspector: an edit, until every view is painted", taken, 16, "CPU ms")
        shell.frame.close()


def _look(shell: Shell, kind: str, id_: str) -> float:
    def look() -> None:
        assert shell.desk is not None
        shell.desk.choose(kind, id_)
        QApplication.processEvents()

    return 1000 * cpu(look)


def _edit(shell: Shell, action: str, cost: float) -> float:
    def edit() -> None:
        assert shell.desk is not None
        shell.desk.editor.run(change_record, "actions", action, {"cost": cost})
        QApplication.processEvents()

    return 1000 * cpu(edit)
