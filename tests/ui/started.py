"""Windows as the program starts them, on real files in a folder of the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from planner import bootstrap
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.desk import Desk
from planner.ui.main_window import MainWindow
from planner.ui.opening import Opening
from planner.ui.places import PLACES
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.theme import Look
from tests.ui.doors import doors_into
from tests.ui.windows import TODAY

Start = Callable[..., Opening]
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def start(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[Start]:
    """A window as the program starts it, on files in a folder of the test."""
    made: list[Opening] = []

    def begin(lang: str = "en") -> Opening:
        frame = MainWindow(Settings(tmp_path / "window.ini"), look.colours)
        shell = Shell(frame, PLACES, load_words(lang), look)
        opening = Opening(shell, doors_into(tmp_path))
        frame.show()
        made.append(opening)
        return opening

    yield begin
    for opening in made:
        opening.close()
        shell_of(opening).frame.close()
        shell_of(opening).frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """The practice plan as a file."""
    path = tmp_path / "Engineering.vorlauf"
    bootstrap.new_plan(path, make_sample("practice", "en", TODAY))
    return path


def shell_of(opening: Opening) -> Shell:
    """The inside of the window."""
    shell = opening.parent()
    assert isinstance(shell, Shell)
    return shell


def desk_of(opening: Opening) -> Desk:
    """What the open plan is worked on with."""
    desk = shell_of(opening).desk
    assert desk is not None
    return desk


def one(opening: Opening, kind: type[D]) -> D:
    """The only dialog of a kind that is open."""
    QApplication.processEvents()
    found = [d for d in shell_of(opening).findChildren(kind) if d.isVisible()]
    assert len(found) == 1
    return found[0]
