"""Work that takes longer than a blink: in a worker, with progress and a way to stop it.

Workers never touch the plan: they get what they need and hand back a result, which the
window's thread takes over.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

T = TypeVar("T")
log = logging.getLogger(__name__)


class Stopped(Exception):
    """The user has stopped the work; raised inside it by `report`."""


class Task(QObject, Generic[T]):
    """One piece of work. `progressed` carries a share 0–1 and what is being done."""

    progressed = Signal(float, str)
    ended = Signal()
    _done = Signal(object)
    _failed = Signal(object)

    def __init__(
        self,
        work: Callable[[Callable[[float, str], None]], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._done.connect(done)
        self._done.connect(self._end)
        self._failed.connect(failed)
        self._failed.connect(self._end)

    def stop(self) -> None:
        """Ask the work to end at its next report; nothing of it is taken over."""
        self._stop.set()

    def report(self, share: float, text: str = "") -> None:
        """Called by the work: how far it is.

        Raises:
            Stopped: the user wants it to end.
        """
        if self._stop.is_set():
            raise Stopped
        self.progressed.emit(share, text)

    def perform(self) -> None:
        """In the worker: do it, and send what came of it to the window's thread."""
        try:
            result = self._work(self.report)
            self.report(1.0, "")
        except Exception as error:  # noqa: BLE001 - carried over and shown by `failed`
            self._failed.emit(error)
        else:
            self._done.emit(result)

    def _end(self, _: object) -> None:
        self.ended.emit()
        self.deleteLater()


class _Runner(QRunnable):
    def __init__(self, task: Task[T]) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.perform()


class Tasks(QObject):
    """The work under way in one window."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: set[Task[object]] = set()

    def run(
        self,
        work: Callable[[Callable[[float, str], None]], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        quiet: bool = False,
    ) -> Task[T]:
        """Start work in a worker; `done` or `failed` is called in the window's thread.

        Quiet work shows no progress: nobody waits for it.
        """
        task = Task(work, done, failed, self)
        self._running.add(task)  # type: ignore[arg-type]
        task.ended.connect(lambda: self._running.discard(task))
        self._pool.start(_Runner(task))
        if not quiet:
            self.started.emit(task)
        return task

    def close(self) -> None:
        """Stop everything and wait until the last worker has ended."""
        for task in list(self._running):
            task.stop()
        self._pool.waitForDone()
        self._running.clear()
