"""Bringing files in: chosen from the menu or dropped anywhere on the window."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from planner.services.ports import SUFFIX
from planner.ui.collecting import Collecting
from planner.ui.doors import Doors
from planner.ui.dropping import Drops
from planner.ui.shell import Shell

if TYPE_CHECKING:
    from planner.services.ports import PlanFile
    from planner.services.preview import Line, Preview

ENDINGS: Final = "*.xlsx *.csv *.tsv *.txt *.json"
MOST_NAMED: Final = 3
"""Files that are named in one sentence."""
log = logging.getLogger(__name__)


class Opener(Protocol):
    """What opens and makes plans."""

    def open(self, path: Path) -> None:
        """Open a plan; the one that was open is closed."""

    def ask_new(self, then: Callable[[], None] | None = None) -> None:
        """Ask where a new, empty plan is to lie, make and open it; then go on."""

    def tried(self, act: object) -> bool:
        """Do something with files; what goes wrong is told on the welcome page."""


class Importing(QObject):
    """Fulfils File → Import, and what is dropped on the window."""

    def __init__(self, window: Shell, doors: Doors, opener: Opener) -> None:
        super().__init__(window)
        self._window, self._doors, self._opener = window, doors, opener
        self._drops = Drops(window.frame)
        self._drops.dropped.connect(self.take_all)
        self.collecting = Collecting(window, doors, opener)
        self._waiting: list[Path] = []
        """Files that are looked at after the one that is shown."""
        self._many = 1
        self._left_out: list[tuple[str, Line]] = []
        """(file, line) of what stayed out while the rest was taken in."""

    # -- which file ----------------------------------------------------------------------

    def ask(self) -> None:
        """Ask for a file, or several: they are looked at one after the other."""
        w = self._window.words
        desk = self._window.desk
        folder = str(desk.plan.path.parent if desk is not None else self._doors.plans)
        tables, every = (
            w.translate("Import", "Tables and plans"),
            w.translate("Import", "All files"),
        )
        kinds = f"{tables} ({ENDINGS});;{every} (*)"
        names, _ = QFileDialog.getOpenFileNames(
            self._window, w.translate("Import", "Import a file"), folder, kinds
        )
        self.take_all([Path(name) for name in names])

    def take_all(self, paths: Sequence[Path]) -> None:
        """Take files one after the other, by name; several plans, or a folder, are collected."""
        alone = [p for p in paths if p.suffix.lower() == SUFFIX or p.is_dir()]
        if len(alone) == len(paths) and (len(paths) > 1 or any(p.is_dir() for p in paths)):
            self.collecting.ask(paths)
            return
        if len(paths) == 1:
            alone = []
        self._waiting = sorted(set(paths) - set(alone))
        self._many = len(self._waiting)
        if alone:
            self._leave_out(alone)
        self._go_on()

    def _leave_out(self, alone: Sequence[Path]) -> None:
        w = self._window.words
        told = w.translate(
            "Import",
            "Left out: {names}. Drop plans and folders by themselves, without other files.",
        )
        names = ", ".join(sorted(path.name for path in alone)[:MOST_NAMED])
        self._say(told.format(names=names if len(alone) <= MOST_NAMED else f"{names} …"))

    def _say(self, told: str) -> None:
        """What was not done, where it is seen."""
        if self._window.desk is None:
            self._window.welcome.tell(told)
        else:
            self._window.bottom.tell(told, True)

    def _go_on(self) -> None:
        """The next file that waits, once what came of the one before is in the plan."""
        if self._waiting:
            self.take(self._waiting.pop(0))
        elif self._left_out:
            from planner.ui.models.import_words import left_out

            self._window.bottom.tell(left_out(self._window.words, self._left_out), True)
            self._left_out = []

    def take(self, path: Path) -> None:
        """A plan is opened; anything else is previewed, in a new plan where none is open."""
        desk = self._window.desk
        if path.suffix.lower() == SUFFIX:
            self._opener.open(path)
        elif desk is None:
            self._without_plan(path)
        elif desk.plan.read_only:
            w = self._window.words
            told = w.translate(
                "Import", "This plan can only be read; nothing can be brought into it."
            )
            self._window.bottom.tell(told, True)
        else:
            self.preview(path)

    def _without_plan(self, path: Path) -> None:
        from planner.exchange.importers import is_plan

        try:
            whole = is_plan(path)
        except OSError:
            whole = False
        if whole and self._many == 1:
            self.as_own_plan(path)
        else:
            self._opener.ask_new(lambda: self.preview(path))

    # -- preview -------------------------------------------------------------------------

    def preview(self, path: Path) -> None:
        """Show what a file would do to the plan that is open."""
        from planner.ui.dialogs.importing import ImportPreview

        desk = self._window.desk
        if desk is None:
            return
        place = (self._many - len(self._waiting), self._many)
        dialog = ImportPreview(desk, self._window.tasks, path, self._window, place)
        dialog.taken.connect(self._take_over)
        dialog.rejected.connect(self._go_on)
        dialog.own_asked.connect(self.as_own_plan)
        dialog.open()

    def _take_over(self, preview: Preview) -> None:
        """A copy of the plan first, in a worker; then everything as one step."""
        window, desk = self._window, self._window.desk
        if desk is None:
            return
        plan = desk.plan
        told = window.words.translate("Import", "Making a copy of the plan first …")

        def copy(report: Callable[[float, str], None]) -> None:
            report(0.1, told)
            plan.back_up_if_due("import")

        window.tasks.run(copy, lambda _: self._write(plan, preview), self._failed)

    def _write(self, plan: PlanFile, preview: Preview) -> None:
        from planner.services.importing import take_over

        desk = self._window.desk
        if desk is not None and desk.plan is plan:
            if desk.editor.run(take_over, preview) is None:
                self._waiting = []  # what goes wrong with one is told before another is asked about
                self._left_out = []
            else:
                self._left_out += [(preview.file, line) for line in preview.refused]
            self._go_on()

    def _failed(self, error: Exception) -> None:
        self._waiting, self._left_out = [], []
        from planner.services.ports import StorageProblem
        from planner.services.problem_words import problem_text
        from planner.ui.tasks import Stopped

        w = self._window.words
        if isinstance(error, Stopped):
            told = w.translate("Import", "Stopped; nothing was changed.")
            self._window.bottom.tell(told, False)
            return
        if isinstance(error, StorageProblem):
            told = problem_text(w, error.problem)
        else:
            log.error("an import failed: %s", type(error).__name__)
            told = w.translate("Import", "This is our fault; the plan was left alone.")
        self._window.bottom.tell(told, True)

    # -- a plan of its own ----------------------------------------------------------------

    def as_own_plan(self, path: Path) -> None:
        """Ask where the plan in a file of the open format is to lie, and open it from there."""
        w = self._window.words
        self._doors.plans.mkdir(parents=True, exist_ok=True)
        start = str(self._doors.plans / (path.stem.removesuffix(SUFFIX) + SUFFIX))
        title = w.translate("Window", "Where is the new plan to lie?")
        plans = w.translate("Window", "Plans")
        kinds = f"{plans} (*{SUFFIX})"
        name, _ = QFileDialog.getSaveFileName(self._window, title, start, kinds)
        if name:
            to = Path(name)
            self._load(path, to if to.suffix == SUFFIX else Path(name + SUFFIX))

    def _load(self, path: Path, to: Path) -> None:
        told = self._window.words.translate("Import", "Reading {name} …").format(name=path.name)
        load = self._doors.load

        def work(report: Callable[[float, str], None]) -> None:
            report(0.1, told)
            load(path, to)

        self._window.tasks.run(work, lambda _: self._opener.open(to), self._not_loaded)

    def _not_loaded(self, error: Exception) -> None:
        from planner.domain.problem import Refused
        from planner.services.problem_words import problem_text

        if isinstance(error, Refused):
            self._say(problem_text(self._window.words, error.problems[0]))
        else:
            self._failed(error)
