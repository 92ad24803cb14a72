"""The menu of saved views: look through one, keep what is seen, rename it, delete it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from planner.services.matching import fold
from planner.services.naming import cut
from planner.services.records import add_record, change_record
from planner.ui.desk import Desk
from planner.ui.views.named_record import NamedRecord
from planner.ui.widgets.choice_popup import ChoicePopup
from planner.ui.widgets.tool_button import ticked, tool_button

Seen = Callable[[], dict[str, Any]]
"""How it is looked at now, as plain values of a view, with a title that says so."""


class SavedViews(QObject):
    """Views of one sort, of the timeline or the matrix. `asked`: it is to be looked at as one
    says.
    """

    asked = Signal(object)

    def __init__(self, desk: Desk, kind: str, seen: Seen, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._seen = desk, kind, seen
        self.current: str | None = None
        """The view that was chosen last, or made."""
        self.button = tool_button(self._fill)
        self.menu = self.button.menu()
        self._named = NamedRecord(desk, kind, self.button)

    # -- the menu ----------------------------------------------------------------------

    def _fill(self, menu: QMenu) -> None:
        w = self._desk.words
        views = self._desk.content.table(self._kind)
        for view in sorted(views.values(), key=lambda view: fold(view.title)):
            look = partial(self.look_through, view.id)
            ticked(menu, cut(view.title or view.id, 80), view.id == self.current, look)
        if self._desk.plan.read_only:
            self._hint_if_empty()
            return
        menu.addSeparator()
        menu.addAction(w.translate("Timeline", "Keep what is seen"), self.keep)
        held = views.get(self.current or "")
        if held is not None:
            self._offer(held)

    def _hint_if_empty(self) -> None:
        if not self.menu.actions():
            told = self._desk.words.translate("Timeline", "No view has been kept yet")
            self.menu.addAction(told).setEnabled(False)

    def _offer(self, view: Any) -> None:
        """What can be done to the view one looks through."""
        w = self._desk.words
        lines = (
            (w.translate("Timeline", "Rename {name}…"), self.ask_title),
            (w.translate("Timeline", "Replace {name} by what is seen"), self.replace),
            (w.translate("Timeline", "Details of {name}"), self.inspect),
            (w.translate("Timeline", "Delete {name}"), self.delete),
        )
        self._named.offer(self.menu, view.title or view.id, lines)

    # -- what is wished ----------------------------------------------------------------

    def look_through(self, id_: str) -> None:
        """Look at it as a view says."""
        view = self._desk.content.get(self._kind, id_)
        if view is not None:
            self.current = id_
            self.asked.emit(view)

    def keep(self) -> None:
        """Keep what is seen, under a name that says what it is."""
        edit = self._desk.editor.run(add_record, self._kind, self._seen())
        if edit is not None:
            self.current = next(iter(edit.changes)).id

    def replace(self) -> None:
        """Let the view hold what is seen now."""
        if self.current is not None:
            values = {name: each for name, each in self._seen().items() if name != "title"}
            self._desk.editor.run(change_record, self._kind, self.current, values)

    def ask_title(self) -> ChoicePopup | None:
        """Ask what the view is to be called."""
        view: Any = self._desk.content.get(self._kind, self.current or "")
        if view is None:
            return None
        w = self._desk.words
        head = w.translate("Timeline", "Name of the view")
        nameless = w.translate("Timeline", "A view needs a name.")
        return self._named.ask_title(view.id, view.title, head, nameless)

    def inspect(self) -> None:
        """Show its fields in the details."""
        self._named.inspect(self.current)

    def delete(self) -> None:
        """Delete the view; what is seen stays as it is."""
        gone, self.current = self.current, None
        self._named.delete(gone)

    # -- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak another language."""
        w = self._desk.words
        word = w.translate("Timeline", "Views")
        self.button.setText(f"{word} ▾")
        self.menu.setTitle(word)
        self.button.setAccessibleName(w.translate("Timeline", "Saved views"))
