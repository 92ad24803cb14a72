"""Windows for the tests of this folder; each is closed again, whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.services.samples import make_sample
from planner.ui.colours import LIGHT
from planner.ui.shell import Shell
from planner.ui.theme import Look
from planner.ui.views.focus import FocusView
from planner.ui.views.timeline import TimelinePlace
from tests.ui.hands import Hands
from tests.ui.timelines import Board
from tests.ui.windows import TODAY, MemoryPlan, open_window

OpenWindow = Callable[..., Shell]


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The one look of the test run's application."""
    return Look(qapp)


@pytest.fixture
def practice() -> Content:
    """The practice plan in English, as made on the day it was written for."""
    return make_sample("practice", "en", TODAY)


@pytest.fixture
def window(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[OpenWindow]:
    """Opens windows on plans in memory."""
    opened: list[Shell] = []

    def show(content: Content, lang: str = "en", plan: MemoryPlan | None = None) -> Shell:
        shell = open_window(look, content, tmp_path / "window.ini", lang, plan)
        opened.append(shell)
        shell.frame.resize(1280, 820)
        shell.frame.show()
        qapp.processEvents()
        return shell

    yield show
    for shell in opened:
        shell.frame.close()
        shell.frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    look.choose(LIGHT)


@pytest.fixture
def shell(window: OpenWindow, practice: Content) -> Shell:
    """A window on the practice plan."""
    return window(practice)


def focus_of(shell: Shell) -> FocusView:
    """The start page, opened."""
    shell.go("focus")
    view = shell.view("focus")
    assert isinstance(view, FocusView)
    return view


def timeline_of(shell: Shell) -> TimelinePlace:
    """The timeline, opened and laid out."""
    shell.go("timeline")
    view = shell.view("timeline")
    assert isinstance(view, TimelinePlace)
    QApplication.processEvents()
    return view


@pytest.fixture
def hands(
    qapp: QApplication, look: Look, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Hands]:
    made = Hands(look, tmp_path, getattr(request, "param", "en"))
    yield made
    made.shell.frame.close()
    made.shell.frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def board(window: OpenWindow, practice: Content, tmp_path: Path) -> Iterator[Board]:
    """The timeline of the practice plan in a real file."""
    made = Board(window, practice, tmp_path)
    yield made
    made.close()
