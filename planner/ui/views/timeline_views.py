"""The menu of saved views: look through one, keep what is seen, rename it, delete it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from planner.domain.saved_view import SavedView
from planner.services.matching import fold
from planner.services.records import add_record, change_record
from planner.ui.desk import Desk
from planner.ui.models.timeline_showing import Showing, Span, title_for, values_of
from planner.ui.views.named_record import NamedRecord
from planner.ui.widgets.choice_popup import ChoicePopup

Seen = Callable[[], tuple[Showing, Span]]
"""How the timeline is looked at now."""


class TimelineViews(QObject):
    """`asked`: the timeline is to be looked at as a view says."""

    asked = Signal(object)

    def __init__(self, desk: Desk, seen: Seen, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._seen = desk, seen
        self.current: str | None = None
        """The view that was chosen last, or made."""
        self.button = QToolButton()
        self.button.setObjectName("tool")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self._named = NamedRecord(desk, "saved_views", self.button)

    # -- the menu ----------------------------------------------------------------------

    def _fill(self) -> None:
        w = self._desk.words
        self.menu.clear()
        views = self._desk.content.saved_views
        for view in sorted(views.values(), key=lambda view: fold(view.title)):
            action = self.menu.addAction((view.title or view.id)[:80].replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(view.id == self.current)
            action.triggered.connect(partial(self.look_through, view.id))
        if self._desk.plan.read_only:
            self._hint_if_empty()
            return
        self.menu.addSeparator()
        self.menu.addAction(w.translate("Timeline", "Keep what is seen"), self.keep)
        held = views.get(self.current or "")
        if held is not None:
            self._offer(held)

    def _hint_if_empty(self) -> None:
        if not self.menu.actions():
            told = self._desk.words.translate("Timeline", "No view has been kept yet")
            self.menu.addAction(told).setEnabled(False)

    def _offer(self, view: SavedView) -> None:
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

    def look_through(self, id_: str, _: bool = False) -> None:
        """Look at the timeline as a view says."""
        view = self._desk.content.saved_views.get(id_)
        if view is not None:
            self.current = id_
            self.asked.emit(view)

    def _values(self) -> dict[str, Any]:
        showing, span = self._seen()
        return values_of(showing, self._desk.team, span, self._desk.content)

    def keep(self) -> None:
        """Keep what is seen, under a name that says what it is."""
        desk = self._desk
        title = title_for(desk.words, desk.content, self._seen()[0], desk.team)
        edit = desk.editor.run(add_record, "saved_views", {"title": title, **self._values()})
        if edit is not None:
            self.current = next(iter(edit.changes)).id

    def replace(self) -> None:
        """Let the view hold what is seen now."""
        if self.current is not None:
            self._desk.editor.run(change_record, "saved_views", self.current, self._values())

    def ask_title(self) -> ChoicePopup | None:
        """Ask what the view is to be called."""
        view = self._desk.content.saved_views.get(self.current or "")
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
        """Delete the view; the timeline stays as it is looked at."""
        gone, self.current = self.current, None
        self._named.delete(gone)

    # -- words -------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak another language."""
        w = self._desk.words
        word = w.translate("Timeline", "Views")
        self.button.setText(f"{word} ▾")
        self.button.setAccessibleName(w.translate("Timeline", "Saved views"))
