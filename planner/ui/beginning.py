"""From the welcome page to a plan: what is pasted or wished is read while typed, then made."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject

from planner.services.ports import SUFFIX
from planner.ui.doors import Doors

if TYPE_CHECKING:
    from planner.domain.content import Content
    from planner.domain.problem import Problem
    from planner.services.preview import Preview
    from planner.services.starting import AloneStart, TeamStart
    from planner.ui.shell import Shell
    from planner.ui.tasks import Report, Task

    Read = Problem | tuple[Preview, TeamStart]

AT_ONCE: Final = 10_000
"""Characters that are read within one key press."""
log = logging.getLogger(__name__)


class Opener(Protocol):
    """What opens plans."""

    def open(self, path: Path, place: str = "") -> None:
        """Open a plan at a place; the one that was open is closed."""

    def tried(self, act: object) -> bool:
        """Do something with files; what goes wrong is told on the welcome page."""


class Beginning(QObject):
    """Stands between the welcome page, which shows, and the services, which read and make."""

    def __init__(self, window: Shell, doors: Doors, opener: Opener) -> None:
        super().__init__(window)
        self._window, self._doors, self._opener = window, doors, opener
        self._team: TeamStart | None = None
        self._task: Task | None = None
        self._asked = 0
        """How often a text was to be read: what comes of an earlier one is of no use."""
        self._alone: AloneStart | None = None
        welcome = window.welcome
        welcome.team.typed.connect(self._read_team)
        welcome.team.asked.connect(self._make_team)
        welcome.alone.typed.connect(self._read_alone)
        welcome.alone.asked.connect(self._make_alone)
        welcome.retranslate(window.words)

    # -- a team ----------------------------------------------------------------------------

    def _read_team(self, text: str) -> None:
        self._team = None
        self._asked += 1
        if self._task is not None:
            self._task.stop()
            self._task = None
        if text.strip():
            self._show_team(text)
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        """Needs no reader: the first picture waits for nothing."""
        from planner.ui.models.start_offer import understood

        w = self._window.words
        head, lines = understood(w)
        button = w.translate("Start", "Make the plan")
        self._window.welcome.team.show_read(head, lines, button, False)

    def _show_team(self, text: str) -> None:
        """Read at once, or in a worker where that takes a while."""
        if len(text) <= AT_ONCE:
            self._show_read(self._reader(text)(lambda *_: None))
            return
        w, window = self._window.words, self._window
        window.welcome.team.show_read(
            w.translate("Start", "Reading …"), (), w.translate("Start", "Make the plan"), False
        )
        asked = self._asked
        self._task = window.tasks.run(
            self._reader(text),
            lambda read: self._show_read(read) if asked == self._asked else None,
            lambda error: self._show_stopped(error) if asked == self._asked else None,
        )

    def _reader(self, text: str) -> Callable[[Report], Read]:
        """What reads a text into a plan, in any thread."""
        w, today = self._window.words, self._doors.today
        name, told = w.translate("Start", "My team"), w.translate("Start", "Reading …")

        def read(report: Report) -> Read:
            from planner.domain.content import Content
            from planner.domain.plan import Plan
            from planner.domain.problem import Refused
            from planner.exchange.pasted import read_pasted
            from planner.services.starting import start_team

            try:
                preview = read_pasted(
                    text, Content(Plan()), today, heed=lambda share: report(share, told)
                )
            except Refused as refused:
                return refused.problems[0]
            return preview, start_team(preview, name)

        return read

    def _show_stopped(self, error: Exception) -> None:
        """Cancelled, or our fault: nothing was made, the text stays."""
        log.info("a paste was not read: %s", type(error).__name__)
        w = self._window.words
        told = w.translate("Start", "Reading was stopped. Change the text to read it again.")
        self._window.welcome.team.show_read(told, (), w.translate("Start", "Make the plan"), False)

    def _show_read(self, read: Read) -> None:
        from planner.domain.problem import Problem
        from planner.services.problem_words import problem_text
        from planner.ui.models import start_words
        from planner.ui.models.palette_rows import Line
        from planner.ui.widgets.preview_box import and_more

        w, card = self._window.words, self._window.welcome.team
        if isinstance(read, Problem):
            line = Line(problem_text(w, read), trouble=True)
            head = w.translate("Start", "Nothing here can be taken yet")
            card.show_read(head, [line], w.translate("Start", "Make the plan"), False)
            return
        preview, start = read
        troubles = start_words.team_troubles(w, preview)
        lines = [
            *start_words.team_lines(w, start, preview),
            *and_more(w, troubles, start_words.FEW_TROUBLES),
        ]
        button = start_words.team_button(w, start)
        card.show_read(start_words.team_head(w, start), lines, button, start.ready)
        self._team = start if start.ready else None

    def _make_team(self) -> None:
        if self._team is not None and self.make(self._team.content, "focus"):
            self._window.searching.invite()

    # -- just me ---------------------------------------------------------------------------

    def _read_alone(self) -> None:
        from planner.services.problem_words import problem_text
        from planner.services.starting import AloneWish, start_alone
        from planner.ui.models import start_words

        w, page, today = self._window.words, self._window.welcome.alone, self._doors.today
        start = start_alone(
            AloneWish(*page.answers),
            name=w.translate("Start", "My path"),
            me=w.translate("Start", "Me"),
            today=today,
        )
        self._alone = start if start.ready else None
        troubles = {name: problem_text(w, each) for name, each in start.problems.items()}
        page.show_read(
            start_words.alone_head(w, start), start_words.alone_lines(w, start, today), troubles
        )

    def _make_alone(self) -> None:
        if self._alone is not None:
            keys = self._window.place_keys
            self.make(self._alone.content, "path" if "path" in keys else "focus")

    # -- the file --------------------------------------------------------------------------

    def make(self, content: Content, place: str) -> bool:
        """Make a plan file in the usual folder and open it; the foot of the window says where."""
        path = self._free_path(content.plan.name)
        window = self._window
        if not self._opener.tried(lambda: self._doors.make_plan(path, content)):
            return False
        self._opener.open(path, place)
        if window.desk is None:
            return False
        window.welcome.clear()
        self.tell_where()
        return True

    def tell_where(self) -> None:
        """The foot of the window says where the plan that was made lies."""
        window = self._window
        if window.desk is not None:
            text = window.words.translate("Start", "Your plan lies in {path}")
            window.bottom.tell(text.format(path=window.desk.plan.path), False)

    def _free_path(self, name: str) -> Path:
        """A file that isn't there yet, called as the plan."""
        from planner.services.starting import file_stem

        stem = file_stem(name, self._window.words.translate("Window", "New plan"))
        return free_path(self._doors.plans, stem, Path.exists)


def free_path(folder: Path, stem: str, taken: Callable[[Path], bool]) -> Path:
    """`stem.vorlauf`, or `stem 2.vorlauf` and so on where that is taken."""
    path, number = folder / f"{stem}{SUFFIX}", 1
    while taken(path):
        number += 1
        path = folder / f"{stem} {number}{SUFFIX}"
    return path
