"""What goes on beside an open plan: copies, the index over all text, what another has written."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from planner.ui.keeping import Opener
from planner.ui.shell import Shell

if TYPE_CHECKING:
    from planner.services.ports import PlanFile

BACKUP_EVERY: Final = dt.timedelta(minutes=30)
LOOK_EVERY: Final = dt.timedelta(seconds=2)
"""How often a plan open for reading looks for what its writer has done."""
log = logging.getLogger(__name__)


class Beside(QObject):
    """Holds the plan while it is open; nobody waits for anything that is done here."""

    def __init__(self, window: Shell, preload: Callable[[], None], opener: Opener) -> None:
        super().__init__(window)
        self._window, self._preload, self._opener = window, preload, opener
        self._plan: PlanFile | None = None
        self._backups = self._every(BACKUP_EVERY, self._back_up_regularly)
        self._looks = self._every(LOOK_EVERY, self.look)

    def _every(self, span: dt.timedelta, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(int(span.total_seconds() * 1000))
        timer.timeout.connect(act)
        return timer

    def take(self, plan: PlanFile) -> None:
        """A plan was opened."""
        self._plan = plan
        if plan.read_only:
            self._looks.start()
        else:
            self._backups.start()
            QTimer.singleShot(0, self._settle)

    def leave(self) -> None:
        """The plan is being closed."""
        self._backups.stop()
        self._looks.stop()
        self._plan = None

    def _settle(self) -> None:
        """Make the day's copy in a worker, then see that all text can be found."""
        plan = self._plan
        if plan is None:
            return

        def copied(_: object) -> None:
            if self._plan is plan:
                self._index(plan, plan.index_texts())

        def failed(error: Exception) -> None:
            self._quietly(error)
            copied(None)

        work = self._window.tasks.run
        work(lambda _: plan.back_up_if_due("open"), copied, failed, quiet=True)

    def _index(self, plan: PlanFile, pieces: Iterator[None]) -> None:
        """One piece of the index over all text, and the next when everything else was done."""
        from planner.services.ports import StorageProblem

        if self._plan is not plan:
            return
        try:
            next(pieces)
        except StopIteration:
            return
        except StorageProblem as problem:
            self._quietly(problem)  # what is sought is then looked for in the records
        else:
            QTimer.singleShot(0, self, lambda: self._index(plan, pieces))

    def warm_up(self) -> None:
        """After the first edit: load in a worker what those to come are written with.

        It takes 30 MB, and who only reads never needs it.
        """
        plan = self._plan
        if plan is None:
            return

        def loaded(_: None) -> None:
            if self._plan is plan:
                plan.warm_up()

        self._window.tasks.run(lambda _: self._preload(), loaded, self._quietly, quiet=True)

    def _back_up_regularly(self) -> None:
        self._back_up("regular")

    def _back_up(self, reason: str) -> None:
        plan = self._plan
        if plan is not None:
            self._window.tasks.run(
                lambda _: plan.back_up_if_due(reason), lambda _: None, self._quietly, quiet=True
            )

    def _quietly(self, error: Exception) -> None:
        """A copy that failed is told, but nothing stops for it."""
        from planner.services.ports import StorageProblem
        from planner.services.problem_words import problem_text

        log.warning("beside the plan: %s", type(error).__name__)
        if isinstance(error, StorageProblem):
            text = problem_text(self._window.words, error.problem)
            self._window.bottom.tell(text, True)

    def look(self) -> None:
        """While somebody else writes: take over what they did."""
        from planner.services.ports import StorageProblem

        desk = self._window.desk
        if self._plan is None or desk is None or desk.what_if.on:
            return
        try:
            for edit in self._plan.refresh():
                desk.take_over(edit)
        except StorageProblem as problem:
            self._looks.stop()
            self._quietly(problem)
        else:
            self._take_when_given_back(self._plan)

    def _take_when_given_back(self, plan: PlanFile) -> None:
        """Whoever had the plan closed it: from here on it can be changed here, as was promised."""
        if QApplication.activeModalWidget() is None and plan.given_back():
            window = self._window
            seen = window.going.seen()
            self._opener.open(plan.path)
            if self._plan is not None and not self._plan.read_only:
                window.going.come_back(seen)
                text = window.words.translate("Window", "The plan can be changed here now.")
                window.bottom.tell(text, False)
