"""Work in a worker: what it brings is taken over here, stopping it takes over nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.content import Content
from planner.ui.tasks import Stopped, Tasks
from tests.ui.conftest import OpenWindow

Report = Callable[[float, str], None]


def test_a_result_comes_back_to_the_windows_thread(qtbot: QtBot) -> None:
    tasks = Tasks()
    found: list[tuple[int, int]] = []
    here = threading.get_ident()

    def work(report: Report) -> int:
        report(0.5, "half")
        return threading.get_ident()

    seen: list[tuple[float, str]] = []
    tasks.progressed.connect(lambda share, text: seen.append((share, text)))
    tasks.run(work, lambda there: found.append((there, threading.get_ident())), print)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0] != here
    assert found[0][1] == here
    qtbot.waitUntil(lambda: (0.5, "half") in seen)
    tasks.close()


def test_what_fails_is_handed_over(qtbot: QtBot) -> None:
    tasks = Tasks()
    failed: list[Exception] = []

    def work(report: Report) -> None:
        raise KeyError("lost")

    tasks.run(work, print, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], KeyError)
    tasks.close()


def test_stopping_ends_it_and_takes_nothing_over(qapp: QApplication, qtbot: QtBot) -> None:
    tasks = Tasks()
    begun, go_on = threading.Event(), threading.Event()
    done: list[object] = []
    failed: list[Exception] = []

    def work(report: Report) -> str:
        begun.set()
        go_on.wait(10)
        report(0.9, "")
        return "too late"

    task = tasks.run(work, done.append, failed.append)
    assert begun.wait(10)
    task.stop()
    go_on.set()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Stopped)
    assert done == []
    tasks.close()


def test_closing_waits_for_the_last_worker(qapp: QApplication) -> None:
    tasks = Tasks()
    ended = threading.Event()

    def work(report: Report) -> None:
        try:
            while True:
                report(0.1, "")
        finally:
            ended.set()

    done: list[object] = []
    tasks.run(work, done.append, done.append)
    tasks.close()
    assert ended.is_set()
    QApplication.processEvents()
    assert done == []


def test_the_foot_says_what_is_under_way_until_it_is_over(
    window: OpenWindow, practice: Content
) -> None:
    bottom = window(practice).bottom
    bottom.work(0.1, "Writing a.pdf …")
    bottom.work(0.5, "")
    assert bottom._work.isVisible()
    assert bottom._work.text() == "Writing a.pdf …"
    bottom.work(1, "")
    assert not bottom._work.isVisible()
    bottom.work(0.1, "")
    assert not bottom._work.text(), "of other work nothing is said"
