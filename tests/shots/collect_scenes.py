"""Collecting plans: nothing yet, several departments with a name in two of them, a bad file."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from planner.ui.dialogs.collecting import CollectPlans
from planner.ui.opening import Opening
from planner.ui.shell import Shell
from tests.departments import departments

Picture = Callable[[], QPixmap]
PATIENCE = 400
"""Turns of 25 ms in which three small plans are surely read."""


def collect_scenes(
    app: QApplication, shell: Shell, opening: Opening, folder: Path
) -> Iterator[tuple[str, Picture]]:
    """With the window behind it, since it is opened before there is a plan."""
    collecting = opening.importing.collecting
    collecting.ask()
    dialog = shell.findChild(CollectPlans)
    assert dialog is not None
    app.processEvents()
    yield "collect-empty", dialog.grab
    paths = departments(folder / "departments")
    (folder / "departments" / "Quality.vorlauf").write_text("no plan", encoding="utf-8")
    collecting.add([folder / "departments"])
    for _ in range(PATIENCE):
        time.sleep(0.025)  # QTest's own wait would keep Python from the worker
        app.processEvents()
        if dialog.collected is not None and len(dialog.collected.came) == len(paths):
            break
    yield "collect-plans", dialog.grab
    dialog.reject()
