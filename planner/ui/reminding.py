"""A quiet line when a plan opens and something is to be sown soon; once a day, never a window."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from planner.ui.shell import Shell

_KEY: Final = "reminder/told"


class Reminding(QObject):
    """Says on a day's first opening of a plan what must begin within two weeks."""

    def __init__(self, window: Shell, today: dt.date) -> None:
        super().__init__(window)
        self._window, self._today = window, today
        window.reminder.show_asked.connect(self._show)
        window.worded.connect(self._reword)

    def look(self, path: Path) -> None:
        """A plan was opened."""
        desk = self._window.desk
        if desk is None or desk.today != self._today or self._told(path):
            return
        if self._say():
            self._note(path)

    def _say(self) -> bool:
        from planner.services.soon import soon_line

        w, desk = self._window.words, self._window.desk
        line = soon_line(desk.figures, w) if desk is not None else ""
        self._window.reminder.remind(
            line, w.translate("Reminder", "Show"), w.translate("Reminder", "Put away")
        )
        return bool(line)

    def _reword(self) -> None:
        if self._window.reminder.isVisible():
            self._say()

    def _show(self) -> None:
        self._window.reminder.hide()
        self._window.go("focus")

    def _lines(self) -> list[str]:
        """The day, then the plans that were spoken of on it; of another day nothing."""
        lines = self._window.settings.text(_KEY).split("\n")
        return lines if lines[0] == self._today.isoformat() else [self._today.isoformat()]

    def _told(self, path: Path) -> bool:
        return str(path.absolute()) in self._lines()

    def _note(self, path: Path) -> None:
        self._window.settings.keep(_KEY, "\n".join([*self._lines(), str(path.absolute())]))
