"""Keeping plans: those opened lately, copies and the way back, a plan whose file is gone."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from planner.services.ports import SUFFIX, StorageProblem
from planner.ui.doors import Counts, Doors
from planner.ui.recent import forget, recent_plans, remember
from planner.ui.shell import Shell
from planner.ui.tasks import Report

if TYPE_CHECKING:
    from planner.services.ports import Backup, PlanFile
    from planner.ui.dialogs.backups import Backups

T = TypeVar("T")

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
        self._offered = False
        """True while a plan that lost its file is offered to be saved elsewhere."""
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
        self._window.bottom.show_path(str(path.absolute()))
        remember(self._window.settings, path)
        self.list_recent()

    def leave(self) -> None:
        """The plan was closed."""
        self._plan = None
        self.list_recent()

    # -- copies ----------------------------------------------------------------------------

    def show_backups(self) -> None:
        """The copies of the open plan; how much is in each comes one by one, from a worker."""
        from planner.ui.dialogs.backups import Backups

        plan = self._plan
        if plan is None:
            return
        path, words = plan.path, self._window.words
        try:
            copies = self._doors.backups(path)
        except StorageProblem as problem:
            self._tell(problem)
            return
        dialog = Backups(words, copies, lambda copy: self._restore(path, copy), self._window)
        dialog.open()
        self._count(dialog, copies)

    def _count(self, dialog: Backups, copies: Sequence[Backup], row: int = 0) -> None:
        """Count one copy after the other while the dialog is open."""
        if row >= len(copies) or dialog.closed:
            return
        counts, copy = self._doors.counts, copies[row]

        def show(found: Counts | None) -> None:
            if not dialog.closed:
                dialog.show_counts(row, found)
            self._count(dialog, copies, row + 1)

        self._window.tasks.run(lambda _: counts(copy), show, lambda _: show(None), quiet=True)

    def _restore(self, path: Path, copy: Backup) -> None:
        """Close the plan, put the copy in its place in a worker, open it again."""
        words, doors = self._window.words, self._doors

        def restore() -> Path | None:
            # Another copy may have been made since they were listed: its number is another now.
            numbers = {each.path: each.number for each in doors.backups(path)}
            return doors.restore(path, numbers.get(copy.path, 0))

        def done(aside: Path | None) -> None:
            self._opener.open(path)
            if self._window.desk is not None and aside is not None:
                text = words.translate("Backups", "Gone back. The plan as it was is kept as {file}")
                self._window.bottom.tell(text.format(file=aside.name), False)

        told = words.translate("Backups", "Going back to the copy …")
        self._elsewhere(path, restore, done, told)

    # -- another place ---------------------------------------------------------------------

    def ask_copy(self) -> None:
        """Ask where a copy of the plan is to lie; work goes on there."""
        w = self._window.words
        named = w.translate("Keeping", "{plan} – copy")
        to = self._ask(w.translate("Keeping", "Duplicate the plan"), named)
        if to is not None:
            self.copy_to(to)

    def copy_to(self, to: Path) -> None:
        """Copy the open plan with its journal in a worker, and open the copy."""
        plan, words = self._plan, self._window.words
        if plan is None:
            return
        path, copy = plan.path, self._doors.copy
        told = words.translate("Keeping", "Copying {plan} …").format(plan=path.name)

        def done(_: None) -> None:
            self._opener.open(to)
            if self._window.desk is not None:
                text = words.translate("Keeping", "You are in the copy now; {plan} is as it was.")
                self._window.bottom.tell(text.format(plan=path.name), False)

        self._work(lambda: copy(path, to), done, self._tell, told)

    def ask_move(self) -> None:
        """Ask where the plan is to lie, or what it is to be called."""
        w, plan = self._window.words, self._plan
        if plan is None:
            return
        if plan.read_only:
            text = w.translate(
                "Keeping", "This plan can only be read here, so it can't be moved; duplicate it."
            )
            self._window.bottom.tell(text, True)
            return
        to = self._ask(w.translate("Keeping", "Move or rename the plan"), "{plan}")
        if to is not None and to != plan.path:
            self.move_to(to)

    def move_to(self, to: Path) -> None:
        """Close the plan, move it with its copies, open it there; else where it was."""
        plan, words = self._plan, self._window.words
        if plan is None:
            return
        path, move = plan.path, self._doors.move

        def done(_: None) -> None:
            forget(self._window.settings, path)
            self._opener.open(to)
            if self._window.desk is not None:
                text = words.translate("Keeping", "The plan lies in {folder} now.")
                self._window.bottom.tell(text.format(folder=to.parent), False)

        told = words.translate("Keeping", "Moving {plan} …").format(plan=path.name)
        self._elsewhere(path, lambda: move(path, to), done, told)

    def _elsewhere(
        self, path: Path, act: Callable[[], T], done: Callable[[T], None], told: str
    ) -> None:
        """Do something with the closed plan in a worker; when it fails the plan opens again."""
        self._opener.close()
        self._window.show_opening(path.name)

        def failed(error: Exception) -> None:
            self._opener.open(path)
            self._tell(error)

        self._work(act, done, failed, told)

    def _work(
        self,
        act: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        told: str,
    ) -> None:
        """Do something with files in a worker; stopped when it was done already, it is done."""
        made: list[T] = []

        def work(report: Report) -> None:
            report(0.1, told)
            made.append(act())

        def end(error: Exception | None = None) -> None:
            if made:
                done(made[0])
            elif error is not None:
                failed(error)

        self._window.tasks.run(work, lambda _: end(), end)

    def _ask(self, title: str, named: str) -> Path | None:
        """Where a plan is to lie; the dialog begins where the open one does, or with the plans of
        one's own if nothing can be written there."""
        words, plan = self._window.words, self._plan
        if plan is None:
            return None
        folder = plan.path.parent
        if plan.read_only == "folder":
            folder = self._doors.plans
            folder.mkdir(parents=True, exist_ok=True)
        start = folder / (named.format(plan=plan.path.stem) + SUFFIX)
        plans = words.translate("Window", "Plans")
        kinds = f"{plans} (*{SUFFIX})"
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(start), kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix == SUFFIX else Path(name + SUFFIX)

    def _tell(self, error: Exception) -> None:
        """What went wrong with a file, at the foot; the plan stays open."""
        from planner.services.problem_words import problem_text
        from planner.ui.tasks import Stopped

        w = self._window.words
        if isinstance(error, StorageProblem):
            text = problem_text(w, error.problem)
        elif isinstance(error, Stopped):
            text = w.translate("Keeping", "Stopped; the plan is where it was.")
        else:
            log.error("keeping failed: %s", type(error).__name__)
            text = w.translate("Keeping", "This is our fault; the plan was left alone.")
        self._window.bottom.tell(text, not isinstance(error, Stopped))

    # -- where it lies ---------------------------------------------------------------------

    def show_folder(self) -> None:
        """Open the plan's folder."""
        if self._plan is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._plan.path.parent)))

    def copy_path(self) -> None:
        """Put where the plan lies on the clipboard, and say it."""
        if self._plan is not None:
            path = str(self._plan.path.absolute())
            QGuiApplication.clipboard().setText(path)
            text = self._window.words.translate("Keeping", "On the clipboard: {path}")
            self._window.bottom.tell(text.format(path=path), False)

    # -- a file that is gone ---------------------------------------------------------------

    def offer_save_as(self, sentence: str) -> None:
        """The plan has lost its file; everything is still here and only needs another one."""
        from planner.ui.dialogs.frame import Asking

        words, plan = self._window.words, self._plan
        if plan is None or self._offered:  # a field that is left asks a second time
            return
        self._offered = True
        dialog = Asking(
            words.translate("Window", "The plan has lost its file"),
            sentence,
            words.translate("Window", "Save as…"),
            words.translate("Plan", "Cancel"),
            self._window,
        )
        dialog.finished.connect(self._offer_over)
        dialog.accepted.connect(self._ask_where)
        dialog.open()

    def _offer_over(self) -> None:
        self._offered = False

    def _ask_where(self) -> None:
        words, plan = self._window.words, self._plan
        if plan is None:
            return
        self._doors.plans.mkdir(parents=True, exist_ok=True)
        title = words.translate("Window", "Where is the plan to lie?")
        start = str(self._doors.plans / plan.path.name)
        plans = words.translate("Window", "Plans")
        kinds = f"{plans} (*{SUFFIX})"
        name, _ = QFileDialog.getSaveFileName(self._window, title, start, kinds)
        if name:
            path = Path(name)
            self.save_as(path if path.suffix == SUFFIX else Path(name + SUFFIX))

    def save_as(self, path: Path) -> None:
        """Write all that is in memory to another file, with its journal, and go on there."""
        from planner.services.problem_words import problem_text

        plan = self._plan
        if plan is None:
            return
        try:
            plan.save_as(path)
        except StorageProblem as problem:
            # Nothing was written; the plan stays open, so that another place can be tried.
            self._offered = False
            self.offer_save_as(problem_text(self._window.words, problem.problem))
        else:
            self._open_as_it_was(path)

    def _open_as_it_was(self, path: Path) -> None:
        """Open it where one was; what could not be saved is done now, or stands there typed."""
        from planner.ui.widgets.entry_line import EntryLine

        window = self._window
        seen, view = window.going.seen(), window.view(window.place)
        typed = [each.typed for each in view.findChildren(EntryLine)] if view is not None else []
        unsaved = window.desk.editor.unsaved if window.desk is not None else None
        self._opener.open(path)
        if window.desk is None:
            return
        window.going.come_back(seen)
        if unsaved is not None and window.desk.editor.run(unsaved) is not None:
            return
        view = window.view(seen.place)
        lines = view.findChildren(EntryLine) if view is not None else []
        for line, texts in zip(lines, typed, strict=False):
            line.type_again(texts)
