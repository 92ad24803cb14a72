"""Opening, making and closing plans, and the commands of the menus that the window passes on.

Stands between the window, which shows, and the doors, which reach the file.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from planner.services.ports import SUFFIX
from planner.ui import errands
from planner.ui.beginning import Beginning
from planner.ui.beside import Beside
from planner.ui.doors import Doors, Kind
from planner.ui.guiding import Guiding
from planner.ui.importing import Importing
from planner.ui.keeping import Keeping
from planner.ui.manual import Manual
from planner.ui.reminding import Reminding
from planner.ui.settings import week_start
from planner.ui.shell import Shell

if TYPE_CHECKING:
    from planner.services.ports import PlanFile

log = logging.getLogger(__name__)


class Opening(QObject):
    """Holds the open plan of one window and fulfils the wishes of its File menu."""

    def __init__(self, window: Shell, doors: Doors) -> None:
        super().__init__(window)
        self._window = window
        self._doors = doors
        self._plan: PlanFile | None = None
        self._day: dt.date | None = None
        """The day everything is seen from, where it isn't today."""
        self._trouble = ""
        """What went wrong with a file last."""
        self.manual = Manual(window)
        self.keeping = Keeping(window, doors, self)
        self.beside = Beside(window, doors.preload, self)
        self.beginning = Beginning(window, doors, self)
        self.guiding = Guiding(window, doors, self.beginning)
        self.importing = Importing(window, doors, self)
        self.reminding = Reminding(window, doors.today)
        window.command_asked.connect(self.fulfil)
        window.frame.closing.connect(self.close)
        window.notice.asked.connect(self.keeping.ask_copy)

    def fulfil(self, name: str) -> None:
        """A command of the menu or the welcome; some carry what they are about after a colon."""
        window = self._window
        what, _, about = name.partition(":")
        acts: dict[str, Callable[[], object]] = {
            "open": self._ask_open,
            "new": self.ask_new,
            "import": self.importing.ask,
            "collect": self.importing.collecting.ask,
            "practice": lambda: self.open_sample("practice"),
            "me": lambda: self.open_sample("me"),
            "recent": lambda: self.open(Path(about)),
            "close": self.close,
            "guided": self.guiding.show,
            "backups": self.keeping.show_backups,
            "duplicate": self.keeping.ask_copy,
            "move": self.keeping.ask_move,
            "folder": self.keeping.show_folder,
            "path": self.keeping.copy_path,
            "settings": lambda: self.show_settings(about),
            "timeline": lambda: errands.export(window, what),
            "sow": lambda: errands.export(window, what),
            "readiness": lambda: errands.export(window, what),
            "calendar": lambda: errands.export(window, what),
            "document": lambda: errands.export(window, about),
            "print": lambda: errands.print_seen(window),
            "picture": lambda: errands.copy_picture(window),
            "chart": lambda: errands.show_chart(window, about),
            "profile": lambda: errands.show_profile(window, about),
            "manual": lambda: self.manual.open("manual"),
            "help": lambda: self.manual.open(about),
            "keys": lambda: errands.show_keys(window),
            "about": lambda: errands.show_program(window),
        }
        if what in acts:
            acts[what]()

    def show_settings(self, about: str = "") -> None:
        """What window and plan are set to; `about` is the key of the field to be in."""
        from planner.ui.dialogs.settings import SettingsDialog

        window = self._window
        dialog = SettingsDialog(window, self._doors.today, self.see_from, window)
        dialog.open()
        dialog.begin(about)

    def see_from(self, day: dt.date | None) -> None:
        """See the plan as on another day; None comes back to today. Nothing in it changes."""
        self._day = None if day == self._doors.today else day
        if self._window.desk is not None:
            self._window.desk.what_if.drop()
        if self._plan is not None:
            self._show(self._plan)

    # -- opening -------------------------------------------------------------------------

    def _filter(self) -> str:
        plans = self._window.words.translate("Window", "Plans")
        return f"{plans} (*{SUFFIX})"

    def _ask_open(self) -> None:
        title = self._window.words.translate("Window", "Open a plan")
        folder = str(self._plan.path.parent if self._plan else self._doors.plans)
        name, _ = QFileDialog.getOpenFileName(self._window, title, folder, self._filter())
        if name:
            self.open(Path(name))

    def ask_new(self, then: Callable[[], None] | None = None) -> None:
        """Ask where a new, empty plan is to lie, make and open it; then go on."""
        words = self._window.words
        title = words.translate("Window", "Where is the new plan to lie?")
        self._doors.plans.mkdir(parents=True, exist_ok=True)
        start = str(self._doors.plans / (words.translate("Window", "New plan") + SUFFIX))
        name, _ = QFileDialog.getSaveFileName(self._window, title, start, self._filter())
        if name:
            path = Path(name)
            self.make(path if path.suffix == SUFFIX else Path(name + SUFFIX), "empty")
            if then is not None and self._plan is not None:
                then()

    def open_sample(self, kind: Kind) -> None:
        """Open a sample plan; made when it is first asked for in this language."""
        language = self._window.words.language
        path = self._doors.plans / f"{kind}-{language}{SUFFIX}"
        if path.exists():
            self.open(path)
        else:
            self.make(path, kind)

    def make(self, path: Path, kind: Kind) -> None:
        """Make a plan file and open it."""
        if self.tried(lambda: self._doors.new_plan(path, kind, self._window.words.language)):
            self.open(path)
        elif self._plan is not None:
            self._show(self._plan)
            self._window.bottom.tell(self._trouble, True)

    def open_soon(self, path: Path) -> None:
        """Show that a plan is being opened, and open it once that was seen."""
        self._window.show_opening(path.name)
        QTimer.singleShot(0, lambda: self.open(path))

    def open(self, path: Path, place: str = "") -> None:
        """Open a plan, at a place or where one was last; the one that was open is closed.

        Where that fails, the one that was open is open again.
        """
        before = self._plan.path if self._plan is not None else path
        self.close()
        self._window.show_opening(path.name)
        if not self.tried(lambda: self._open(path, place)) and before != path:
            told = self._trouble
            if self.tried(lambda: self._open(before, "")):
                self._window.bottom.tell(told, True)

    def _open(self, path: Path, place: str) -> None:
        plan = self._doors.open_plan(path)
        try:
            self._show(plan, place)
        except BaseException:
            plan.close()
            raise
        self._plan = plan
        self.reminding.look(path)
        self._window.settings.keep("plan/last", str(path))
        self.keeping.take(plan, path)
        self.beside.take(plan)

    def _show(self, plan: PlanFile, place: str = "") -> None:
        """Put an open plan on the screen, seen from the day that is wished."""
        from planner.services.figures import make_figures
        from planner.ui.desk import Desk

        window = self._window
        figures = make_figures(plan.store.content, self._day or self._doors.today)
        desk = Desk(plan, figures, window.words, window.look, window)
        desk.week_start = week_start(window.settings)
        window.show_desk(desk, place or window.place or window.settings.text("window/place"))
        desk.worded.connect(self._tell_notice)
        desk.editor.lost.connect(self.keeping.offer_save_as)
        desk.editor.edited.connect(self.beside.warm_up, Qt.ConnectionType.SingleShotConnection)
        self._tell_notice()

    def _tell_notice(self) -> None:
        """Who holds the plan, and from which day it is seen."""
        from planner.ui.plan_words import day_line, read_only_line

        window = self._window
        if window.desk is not None:
            lines = [read_only_line(window.words, window.desk.plan)]
            lines.append(day_line(window.words, self._day))
            copy = window.words.translate("Menu", "D&uplicate…").replace("&", "")
            copy = copy if window.desk.plan.read_only else ""
            window.notice.tell(" ".join(filter(None, lines)), copy)

    def tried(self, act: object) -> bool:
        """Do something with files; what goes wrong is told on the welcome page."""
        from planner.domain.problem import Refused
        from planner.services.disk_causes import cause_text
        from planner.services.ports import StorageProblem
        from planner.services.problem_words import problem_text

        assert callable(act)
        words = self._window.words
        try:
            act()
        except StorageProblem as problem:
            self._fail(problem_text(words, problem.problem))
        except Refused as refused:
            self._fail(problem_text(words, refused.problems[0]))
        except OSError as error:
            text = words.translate("Window", "The file can't be written or read: {cause}")
            self._fail(text.format(cause=cause_text(words, error)))
        except Exception:
            log.exception("a plan could not be opened or made")
            text = words.translate(
                "Window",
                "This is our fault, not yours. The plan was left alone; the log says more.",
            )
            self._fail(text)
        else:
            return True
        return False

    def _fail(self, text: str) -> None:
        self._trouble = text
        self._window.leave_plan(text)

    def close(self) -> None:
        """Give the plan back."""
        self.beside.leave()
        if self._plan is not None:
            self._window.tasks.close()
            self._window.leave_plan()
            self._plan.close()
            self._plan = None
            self.keeping.leave()
