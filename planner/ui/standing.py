"""How the open plan stands, said by the frame: saved, counts, badges, teams, what undo does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from planner.services.wording import Words
    from planner.ui.desk import Desk
    from planner.ui.menus import Menus
    from planner.ui.models.levels_asked import LevelsAsked
    from planner.ui.place import Place
    from planner.ui.widgets.bottom_bar import BottomBar
    from planner.ui.widgets.notice import UndoBar
    from planner.ui.widgets.rail import Rail

_WIDE: Final = frozenset({"change_levels", "set_scale"})
"""Edits that reach far beyond what is on the screen."""


class Window(Protocol):
    """What of the window says it."""

    menus: Menus
    words: Words
    desk: Desk | None
    rail: Rail
    bottom: BottomBar
    undo_bar: UndoBar

    @property
    def frame(self) -> QMainWindow:
        """The window around it all."""
        ...

    @property
    def place(self) -> str:
        """The key of the place that is open."""
        ...


class Standing:
    """Nothing is kept here: every call says what holds now."""

    def __init__(self, window: Window, places: Mapping[str, Place]) -> None:
        self._window, self._places = window, places

    def take_over(self, edit: object, needs: object) -> None:
        """Something was edited."""
        del needs
        self.show()
        self._offer_undo(edit)

    def _offer_undo(self, edit: object) -> None:
        """After a deletion, after other levels, and where something is to be said (`offer`)."""
        from planner.domain.edit import Edit

        desk = self._window.desk
        assert desk is not None
        assert isinstance(edit, Edit)
        wide = edit.title.code in _WIDE
        gone = wide or (
            edit.title.code.startswith("delete") and any(c.after is None for c in edit.changes)
        )
        self.offer(desk.editor.sentence(edit.title) if gone else "")

    def offer(self, sentence: str) -> None:
        """Say what was done, with a way back; empty: nothing is offered any more."""
        undo = self._window.words.translate("Menu", "&Undo").replace("&", "")
        self._window.undo_bar.offer(sentence, undo)

    def ask_levels(self, asked: LevelsAsked) -> None:
        """Levels in use would be others: what becomes of each is asked in a dialog."""
        from planner.ui.dialogs.level_turns import ask_levels  # read when it is wanted

        desk = self._window.desk
        assert desk is not None
        ask_levels(desk, asked, self._window.frame)

    def show(self) -> None:
        """Saved state, counts, badges, teams, and what undo would take back."""
        window, desk = self._window, self._window.desk
        can = desk is not None and (not desk.plan.read_only or desk.what_if.on)
        undo = desk.editor.undo_title() if desk and can else ""
        redo = desk.editor.redo_title() if desk and can else ""
        place = self._places.get(window.place)
        zooms, table = (place.zooms, place.as_table) if place is not None else (False, False)
        window.menus.enable(desk is not None, zooms, table)
        window.menus.name_turns(window.words, undo, redo)
        if desk is None:
            window.bottom.show_facts("")
            window.frame.setWindowTitle("Vorlauf")
            return
        from planner.ui.plan_words import counts_line, plan_title

        window.bottom.show_facts(counts_line(desk))
        window.frame.setWindowTitle(f"{plan_title(desk)} – Vorlauf")
        self._show_rail(desk)

    def _show_rail(self, desk: Desk) -> None:
        from planner.ui.plan_words import late_line

        rail, here = self._window.rail, self._window.place
        teams = [(team.id, team.name or team.id) for team in desk.content.teams.values()]
        rail.show_teams(teams, desk.team)
        places = self._places.items()
        rail.show_only({key for key, each in places if each.shown(desk) or key == here})
        for key, each in places:
            if each.count is not None:
                number = each.count(desk)
                rail.count(key, number, late_line(self._window.words, number))
