"""What was done to a record and when, from the journal."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from planner.domain.edit import Title
from planner.services.confidential import is_confidential, shown_title, without_names
from planner.ui.desk import Desk
from planner.ui.views.inspector_parts import Section
from planner.ui.widgets.still_text import StillText

ENTRIES: Final = 8
"""Lines that are shown; the rest is counted."""


class History(Section):
    """The newest first; nothing where nothing was done yet."""

    key = "history"

    def __init__(self, desk: Desk, kind: str, id_: str) -> None:
        super().__init__(desk)
        self._kind, self._id = kind, id_
        self._head, self._lines = StillText("strong"), StillText("small")
        self._more = StillText("quiet")
        for part in (self._head, self._lines, self._more):
            self.column.addWidget(part)

    def renew(self) -> None:
        w = self.desk.words
        entries = [
            entry
            for entry in self.desk.plan.history(self._kind, self._id)
            if entry.act == "edit" and entry.state == "done"
        ]
        told = [
            f"{w.day(entry.at.astimezone().date())}  {self._said(entry.title)}"
            for entry in reversed(entries[-ENTRIES:])
        ]
        counted = [(line, len(list(alike))) for line, alike in groupby(told)]
        lines = [line if times == 1 else f"{line} ({times}×)" for line, times in counted]
        more = w.translate("Focus", "and {n} more").format(n=len(entries) - ENTRIES)
        self._head.say(w.translate("Details", "History") if told else "")
        self._lines.say("\n".join(lines))
        self._more.say(more if len(entries) > ENTRIES else "")

    def _said(self, title: Title) -> str:
        """What was done; of a confidential record also under names it had before."""
        desk, content = self.desk, self.desk.content
        if desk.in_company and is_confidential(content, content.get(self._kind, self._id)):
            title = without_names(desk.words, title)
        return shown_title(desk.words, content, title, desk.in_company)
