"""Keeping plans: those opened lately, copies and the way back, a plan whose file is gone."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from planner.ui.doors import Doors
from planner.ui.recent import recent_plans, remember
from planner.ui.shell import Shell

if TYPE_CHECKING:
    from planner.services.ports import PlanFile

SUFFIX = ".vorlauf"
log = logging.getLogger(__name__)


class Opener(Protocol):
    """What opens and closes plans."""

    def open(self, path: Path) -> None:
        """Open a plan; the one that was open is closed."""

    def close(self) -> None:
        """Give the plan back."""

    def tried(self, act: object) -> bool:
        """Do something with files; what goes wrong is told on the welcome page."""


class Keeping(QObject):
    """Fulfils what the File menu offers around plans as files."""

    def __init__(self, window: Shell, doors: Doors, opener: Opener) -> None:
        super().__init__(window)
        self._window, self._doors, self._opener = window, doors, opener
        self._plan: PlanFile | None = None
        window.menus.recent.aboutToShow.connect(self.list_recent)
        window.worded.connect(self.list_recent)
        self.list_recent()

    # -- opened lately ---------------------------------------------------------------------

    def list_recent(self) -> None:
        """The menu and the welcome page, as the disk is now."""
        menu, welcome = self._window.menus.recent, self._window.welcome
        paths = recent_plans(self._window.settings)
        menu.clear()
        for path in paths:
            action = menu.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(str(path))
            action.setEnabled(path.is_file())
            action.triggered.connect(lambda _=False, p=path: self._opener.open(p))
        menu.setEnabled(bool(paths))
        missing = self._window.words.translate("Welcome", "not there any more")
        welcome.show_recent([(p, "" if p.is_file() else missing) for p in paths])

    def take(self, plan: PlanFile, path: Path) -> None:
        """A plan was opened."""
        self._plan = plan
        remember(self._window.settings, path)
        self.list_recent()

    def leave(self) -> None:
        """The plan was closed."""
        self._plan = None
        self.list_recent()

    # -- copies ----------------------------------------------------------------------------

    def show_backups(self) -> None:
        """The copies of the open plan."""
        from planner.ui.dialogs.backups import Backups

        plan = self._plan
        if plan is None:
            return
        path, words = plan.path, self._window.words
        copies = self._doors.backups(path)
        counts = self._doors.counts
        dialog = Backups(words, copies, counts, lambda n: self._restore(path, n), self._window)
        dialog.open()

    def _restore(self, path: Path, number: int) -> None:
        """Close the plan, put the copy in its place, open it again."""
        words = self._window.words
        aside: list[Path | None] = []
        self._opener.close()
        if not self._opener.tried(lambda: aside.append(self._doors.restore(path, number))):
            return
        self._opener.open(path)
        if self._window.desk is not None:
            text = words.translate("Backups", "Gone back. The plan as it was is kept as {file}")
            moved = aside[0].name if aside and aside[0] else ""
            self._window.bottom.tell(text.format(file=moved) if moved else "", False)

    # -- a file that is gone ---------------------------------------------------------------

    def offer_save_as(self, sentence: str) -> None:
        """The plan has lost its file; everything is still here and only needs another one."""
        from planner.ui.dialogs.frame import Asking

        words, plan = self._window.words, self._plan
        if plan is None:
            return
        dialog = Asking(
            words.translate("Window", "The plan has lost its file"),
            sentence,
            words.translate("Window", "Save as…"),
            words.translate("Plan", "Cancel"),
            self._window,
        )
        dialog.accepted.connect(self._ask_where)
        dialog.open()

    def _ask_where(self) -> None:
        words, plan = self._window.words, self._plan
        if plan is None:
            return
        self._doors.plans.mkdir(parents=True, exist_ok=True)
        title = words.translate("Window", "Where is the plan to lie?")
        start = str(self._doors.plans / plan.path.name)
        kinds = f"{words.translate('Window', 'Plans')} (*{SUFFIX})"
        name, _ = QFileDialog.getSaveFileName(self._window, title, start, kinds)
        if name:
            path = Path(name)
            self.save_as(path if path.suffix == SUFFIX else Path(name + SUFFIX))

    def save_as(self, path: Path) -> None:
        """Write all that is in memory to another file, with its journal, and go on there."""
        from planner.services.ports import StorageProblem
        from planner.services.problem_words import problem_text

        plan = self._plan
        if plan is None:
            return
        try:
            plan.save_as(path)
        except StorageProblem as problem:
            # Nothing was written; the plan stays open, so that another place can be tried.
            self.offer_save_as(problem_text(self._window.words, problem.problem))
        else:
            self._opener.open(path)
