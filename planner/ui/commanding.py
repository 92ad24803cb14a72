"""What the menus and buttons of one window ask for: done here, or asked for outside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from planner.services.works_council_words import mark_word, off_line
from planner.ui.trying import COMMANDS, Trying
from planner.ui.widgets.divided import next_line

if TYPE_CHECKING:
    from planner.services.wording import Words
    from planner.ui.desk import Desk
    from planner.ui.going import Going
    from planner.ui.inspecting import Inspecting
    from planner.ui.menus import Menus
    from planner.ui.placing import Placing
    from planner.ui.standing import Standing
    from planner.ui.widgets.bottom_bar import BottomBar
    from planner.ui.widgets.notice import UndoBar

_OF_PLAN = frozenset({"company", "plan", "next", "attach", "attach_link"})
ZOOMS = {"zoom_in": 1, "zoom_out": -1, "zoom_all": 0}


class Window(Protocol):
    """What of the window this needs."""

    menus: Menus
    words: Words
    desk: Desk | None
    bottom: BottomBar
    undo_bar: UndoBar
    inspecting: Inspecting
    standing: Standing
    going: Going
    trying: Trying
    placing: Placing

    @property
    def frame(self) -> QMainWindow:
        """The window around it all."""
        ...

    @property
    def command_asked(self) -> SignalInstance:
        """Somebody wishes for what the window can't do itself."""
        ...


class Commanding:
    """Connects every action of the menus once; nothing is kept here."""

    def __init__(self, window: Window) -> None:
        self._window = window
        window.menus.own = self._own
        for name, action in window.menus.actions.items():
            action.triggered.connect(lambda _=False, name=name: self.fulfil(name))
        for name in ("company", "table"):
            window.menus.actions[name].setCheckable(True)

    def _own(self) -> Sequence[QAction]:
        """The commands of the place that is open."""
        view = self._window.placing.here
        return view.commands() if view is not None else ()

    def fulfil(self, name: str) -> None:
        """Do what the window can do itself; everything else is asked outside."""
        window, view = self._window, self._window.placing.here
        if name == "quit":
            window.frame.close()
        elif name in ("undo", "redo") and window.desk is not None:
            window.undo_bar.offer("", "")
            turn = window.desk.editor.undo if name == "undo" else window.desk.editor.redo
            turn()
        elif name == "inspector":
            window.inspecting.turn()
        elif name == "divide":
            self._divide()
        elif name in _OF_PLAN and window.desk is not None:
            self._fulfil_on(window.desk, name)
        elif name in COMMANDS:
            window.trying.fulfil(name)
        elif name == "table" and view is not None:
            view.turn_table()
            window.placing.show_table()
        elif name in ZOOMS and view is not None:
            view.zoom(ZOOMS[name])
        else:
            window.command_asked.emit(name)

    def _fulfil_on(self, desk: Desk, name: str) -> None:
        """What is done to the plan that is open."""
        if name == "company":
            self._turn_company(desk)
        elif name == "plan":
            desk.choose("plan", "plan")
            self._window.inspecting.open()
        elif name == "next":
            self._take_next(desk)
        else:
            self._attach(desk, name)

    def _divide(self) -> None:
        """The keyboard goes to the next line between two parts: the arrow keys move it."""
        window = self._window
        if not next_line(window.frame):
            w = window.words
            told = w.translate("Window", "Nothing is divided here. F4 shows the details beside it.")
            window.bottom.tell(told, False)

    def _take_next(self, desk: Desk) -> None:
        """Press the button of the one next step that the details name; or say why there is none."""
        w, inspecting = self._window.words, self._window.inspecting
        stands = inspecting.inspector is not None and inspecting.inspector.isVisible()
        if not stands and desk.choice is not None:
            inspecting.open()
        page = inspecting.inspector.page if inspecting.inspector is not None else None
        if page is None or page.next is None:
            told = w.translate("Inspector", "Choose first whose next step it is: a line, a bar.")
            desk.editor.told.emit(told, False)
        elif page.next.button is None:
            desk.editor.told.emit(page.next.told, False)
        else:
            page.next.button.click()

    def _attach(self, desk: Desk, name: str) -> None:
        """To what is looked at now; where nothing is, say how to choose."""
        w = self._window.words
        if desk.plan.read_only:
            desk.editor.told.emit(w.translate("Matrix", "This plan can only be read here."), True)
            return
        self._window.inspecting.open()
        inspector = self._window.inspecting.inspector
        section = inspector.attachments if inspector is not None else None
        if section is None:
            told = w.translate(
                "Attachment", "Choose first what it belongs to: a line, a bar, a name."
            )
            desk.editor.told.emit(told, True)
        elif name == "attach":
            section.ask()
        else:
            section.begin_link()

    # -- in company ----------------------------------------------------------------------

    def _turn_company(self, desk: Desk) -> None:
        """Hide from those who look on what people hold, wish and worry about, and what is
        confidential; or show it again."""
        window = self._window
        desk.turn_company(not desk.in_company)
        self.show_company()
        if desk.in_company:  # what was told before may name what is hidden now
            window.bottom.tell("", False)
            window.undo_bar.offer("", "")
        window.standing.show()
        window.going.show()
        window.trying.show()

    def show_company(self) -> None:
        """Tick in the menu, and say below, whether somebody looks on."""
        window = self._window
        others = window.desk is not None and window.desk.in_company
        window.menus.actions["company"].setChecked(others)
        text = window.words.translate(
            "Window", "In company: levels, wishes, worries and confidences are hidden"
        )
        window.bottom.mark(text if others else "")
        plan = window.desk.content.plan if window.desk is not None else None
        off = off_line(window.words, plan) if plan is not None else ""
        window.bottom.stand(mark_word(window.words, bool(off)), off)
