"""Real windows on plans in memory, for tests and pictures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.services.figures import make_figures
from planner.services.ports import Backup, Entry, Holder
from planner.services.text_scan import TextScan
from planner.services.wording import load_words
from planner.ui.desk import Desk
from planner.ui.main_window import MainWindow
from planner.ui.places import PLACES
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.theme import Look
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

__all__ = ["TODAY", "MemoryPlan", "open_window"]


class MemoryPlan:
    """`services.ports.PlanFile` without a file."""

    def __init__(self, content: Content, read_only: str = "", holder: Holder | None = None) -> None:
        self.store = MemoryStore(content)
        self.texts = TextScan(content)
        self.attached = self
        self.path = Path("Thermomanagement.vorlauf")
        self.read_only = read_only
        self.holder = holder
        self.closed = False

    def read(self, sha256: str) -> bytes:
        """`services.ports.Attached`: what was attached here."""
        return self.store.contents[sha256]

    def index_texts(self) -> Iterator[None]:
        """Nothing to index."""
        return iter(())

    def warm_up(self) -> None:
        """Nothing to load."""

    def refresh(self) -> Sequence[Edit]:
        return ()

    def given_back(self) -> bool:
        return False

    def history(self, kind: str, id_: str) -> Sequence[Entry]:
        """What has been done here, not taken back."""
        now = dt.datetime.combine(TODAY, dt.time(12), dt.UTC)
        return [
            Entry(edit.id, now, "edit", None, "done", edit.title)
            for edit in self.store.done
            if any((change.kind, change.id) == (kind, id_) for change in edit.changes)
        ]

    def back_up_if_due(self, reason: str) -> Backup | None:
        del reason

    def close(self) -> None:
        self.closed = True


def open_window(
    look: Look, content: Content, settings: Path, lang: str = "en", plan: MemoryPlan | None = None
) -> Shell:
    """A window with a plan open; its frame is not shown yet."""
    words = load_words(lang)
    frame = MainWindow(Settings(settings), look.colours)
    shell = Shell(frame, PLACES, words, look)
    held = plan or MemoryPlan(content)
    desk = Desk(held, make_figures(held.store.content, TODAY), words, look, shell)
    shell.show_desk(desk)
    return shell
