"""The one way in: every wish of the window runs here, and what it changed goes out as one signal.

Undo and redo live in the plan's journal, so they survive a restart; no stack is kept here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from planner.domain.edit import Edit, Title
    from planner.services.ports import Store
    from planner.services.wording import Words
    from planner.ui.patience import Patience

P = ParamSpec("P")
GONE = ("plan.vanished", "plan.replaced")
log = logging.getLogger(__name__)


class Editor(QObject):
    """Runs use cases on one store.

    `edited` carries the `Edit`; `told` a sentence and whether something went wrong.
    """

    edited = Signal(object)
    told = Signal(str, bool)
    remarked = Signal(str)
    """A sentence about what a wish brought about beside what was asked, to be taken back; empty
    once it was."""
    levels_asked = Signal(object)
    """Levels in use would be others: it must be said first what each becomes (`LevelsAsked`)."""
    waited = Signal(float)
    """A large write is under way: the share that is done; 1 when it is over."""
    lost = Signal(str)
    """The file is gone or is another one, with the sentence: nothing more can be written."""

    def __init__(self, store: Store, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.words = words
        self.in_company = False
        """Others look on: what is told names nothing confidential."""
        self.unsaved: Callable[[Store], Edit | None] | None = None
        """The wish that found the file gone: to be fulfilled once the plan has another."""
        self._wish: Callable[[Store], Edit | None] | None = None
        self._patience: Patience | None = None
        self._begin_pausing()

    def run(
        self,
        use_case: Callable[Concatenate[Store, P], Edit | None],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Edit | None:
        """Fulfil a wish: one transaction, one undo step.

        Returns:
            None where nothing changed or it was refused; then a sentence was told.
        """
        self._wish = lambda store: use_case(store, *args, **kwargs)
        edit = self._attempt(lambda: use_case(self._store, *args, **kwargs))
        self._wish = None
        if edit is not None:
            self.edited.emit(edit)
            self.told.emit(self.sentence(edit.title), False)
            self._remark(edit.title)
        return edit

    # -- large writes --------------------------------------------------------------------

    def _begin_pausing(self) -> None:
        from planner.services.ports import Pausing

        if isinstance(self._store, Pausing):
            self._store.pause = self._pause

    def _pause(self, share: float) -> None:
        from planner.ui.patience import Patience

        if self._patience is None:
            self._patience = Patience(self)
        self.waited.emit(share)
        self._patience.breathe()

    def stop(self) -> None:
        """Give the write up that is under way, if one is."""
        if self._patience is not None:
            self._patience.stop()

    def _end_pausing(self) -> None:
        if self._patience is not None:
            self._patience.end()
            self._patience = None
            self.waited.emit(1.0)

    def _remark(self, title: Title) -> None:
        from planner.services.remark_words import remarks_text

        more = remarks_text(self.words, title)
        if more:
            self.remarked.emit(f"{self.sentence(title)}: {more}")

    def undo(self) -> Edit | None:
        """Take the last edit back."""
        from planner.services.history import undo

        title = self.undo_title()
        text = self.words.translate("Editor", "Taken back: {title}")
        edit = self._turn(undo, title, text)
        if edit is not None:
            self.remarked.emit("")  # a second press would take back what came before it
        return edit

    def redo(self) -> Edit | None:
        """Do the edit taken back last again."""
        from planner.services.history import redo

        title = self.redo_title()
        return self._turn(redo, title, self.words.translate("Editor", "Done again: {title}"))

    def work_on(self, store: Store) -> None:
        """From now on fulfil wishes on another store: a plan that is tried out, or the plan."""
        self._store = store

    def write(self, use_case: Callable[[Store], Edit | None], store: Store) -> Edit | None:
        """Fulfil one wish on another store; what goes wrong is told, what is done is not yet."""
        return self._attempt(lambda: use_case(store))

    def _turn(self, turn: Callable[[Store], Edit], title: str, text: str) -> Edit | None:
        edit = self._attempt(lambda: turn(self._store))
        if edit is not None:
            self.edited.emit(edit)
            self.told.emit(text.format(title=title), False)
        return edit

    def undo_title(self) -> str:
        """What `undo` would take back, in words; empty for nothing."""
        return self.sentence(self._store.undo_title())

    def redo_title(self) -> str:
        """What `redo` would do again, in words; empty for nothing."""
        return self.sentence(self._store.redo_title())

    def sentence(self, title: Title | None) -> str:
        """What an edit is called, in words."""
        from planner.services.confidential import shown_title

        if title is None:
            return ""
        return shown_title(self.words, self._store.content, title, self.in_company)

    def _attempt(self, wish: Callable[[], Edit | None]) -> Edit | None:
        """Fulfil a wish; whatever comes of it, the window takes others again."""
        try:
            return self._tried(wish)
        finally:
            self._end_pausing()

    def _tried(self, wish: Callable[[], Edit | None]) -> Edit | None:
        """Fulfil a wish; what goes wrong is told as the user's rule, the disk or our fault."""
        from planner.domain.problem import Refused
        from planner.services.ports import StorageProblem
        from planner.services.problem_words import problem_text
        from planner.ui.tasks import Stopped

        try:
            return wish()
        except Stopped:
            told = self.words.translate("Import", "Stopped; nothing was changed.")
            self.told.emit(told, False)
            return None
        except Refused as refused:
            if refused.problems[0].code == "levels.asked":
                self.levels_asked.emit(refused)
            told = problem_text(self.words, refused.problems[0])
        except StorageProblem as problem:
            log.warning("not written: %s", problem.code)
            told = problem_text(self.words, problem.problem)
            if problem.code in GONE:
                self.unsaved = self._wish
                self.told.emit(told, True)
                self.lost.emit(told)
                return None
        except Exception:
            log.exception("a wish failed")
            told = self.words.translate(
                "Editor",
                "This is our fault, not yours: nothing was changed, the plan is as it was. "
                "The log says more.",
            )
        self.told.emit(told, True)
        return None
