"""Work that takes longer than a blink: in a worker, with progress and a way to stop it.

Workers never touch the plan: they get what they need and hand back a result, which the
window's thread takes over.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

T = TypeVar("T")
Report = Callable[[float, str], None]
"""Says how far the work is (a share 0–1, and what is being done); raises `Stopped`."""


class Stopped(Exception):
    """The user has stopped the work; raised inside it by `report`."""


class Task:
    """One piece of work and what is to be done with what comes of it."""

    def __init__(
        self,
        work: Callable[[Report], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        quiet: bool,
    ) -> None:
        self.work, self.done, self.failed, self.quiet = work, done, failed, quiet
        self._stop = Event()

    def stop(self) -> None:
        """Ask the work to end at its next report; nothing of it is taken over."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """True once it was asked to end."""
        return self._stop.is_set()


class Tasks(QObject):
    """The work under way in one window.

    The one object whose signals cross from the workers: tasks themselves are plain, so that
    no Qt object ends its life in another thread.
    """

    started = Signal()
    progressed = Signal(float, str)
    """A share 0–1 of the work that is waited for, and what is being done."""
    ended = Signal()
    _arrived = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: set[Task] = set()
        self._arrived.connect(self._take_over, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Report], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        quiet: bool = False,
    ) -> Task:
        """Start work in a worker; `done` or `failed` is called in the window's thread.

        Quiet work shows no progress: nobody waits for it.
        """
        task = Task(work, done, failed, quiet)
        self._running.add(task)
        self._pool.start(lambda: self._perform(task))
        if not quiet:
            self.started.emit()
        return task

    def _perform(self, task: Task) -> None:
        """In the worker: do it, and send what came of it to the window's thread."""

        def report(share: float, text: str = "") -> None:
            if task.stopped:
                raise Stopped
            if not task.quiet:
                self.progressed.emit(share, text)

        try:
            result = task.work(report)
            report(1.0)
        except Exception as error:  # noqa: BLE001 - carried over and shown by `failed`
            self._arrived.emit(task, None, error)
        else:
            self._arrived.emit(task, result, None)

    def _take_over(self, task: Task, result: object, error: Exception | None) -> None:
        if task not in self._running:
            return  # it was closed in the meantime
        self._running.discard(task)
        if not task.quiet:
            self.ended.emit()
        if error is None:
            task.done(result)
        else:
            task.failed(error)

    def stop(self) -> None:
        """Stop the work somebody waits for."""
        for task in self._running:
            if not task.quiet:
                task.stop()

    def close(self) -> None:
        """Stop everything and wait until the last worker has ended; nothing is taken over."""
        for task in self._running:
            task.stop()
        self._pool.waitForDone()
        self._running.clear()
