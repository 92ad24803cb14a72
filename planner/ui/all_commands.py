"""Everything that can be done, as the search box finds it: menus, tabs of places, settings.

Each is found by its words in the language of the window and, less well, in the other one.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from planner.services.both_languages import in_both_languages, in_other_language
from planner.ui.tab_words import TABS

if TYPE_CHECKING:
    from planner.services.wording import Words
    from planner.ui.desk import Desk
    from planner.ui.inspecting import Inspecting
    from planner.ui.menus import Menus
    from planner.ui.models.palette import Command
    from planner.ui.place import PlaceView


class Window(Protocol):
    """What of the window the search needs."""

    menus: Menus
    words: Words
    desk: Desk | None
    inspecting: Inspecting

    @property
    def frame(self) -> QMainWindow:
        """The window around it all."""
        ...

    @property
    def command_asked(self) -> SignalInstance:
        """Goes out with a command's name."""
        ...

    @property
    def place_keys(self) -> Container[str]:
        """The keys of the places there are."""
        ...

    def view(self, key: str) -> PlaceView | None:
        """A place's view, if it was visited."""
        ...

    def go(self, key: str) -> None:
        """Open a place."""
        ...


NATIVE: Final = QKeySequence.SequenceFormat.NativeText


class Doable(NamedTuple):
    """A command as it is found, and what it does."""

    command: Command
    do: Callable[[], object]


def all_commands(shell: Window) -> list[Doable]:
    """What can be done now, menu after menu, those of the place among them; then tabs and
    settings."""
    from planner.ui.models import found_by
    from planner.ui.models.palette import Command

    found: list[Doable] = []

    def add(
        text: str, do: Callable[[], object], keys: str = "", hint: str = "", also: str = "",
        ready: bool = True,
    ) -> None:  # fmt: skip
        also = f"{in_other_language(shell.words, text)} {also}"
        told = plain(text)
        found.append(Doable(Command(len(found), told, keys, hint, ready, plain(also)), do))

    for action in _actions(shell):
        parent = action.parent()
        menu = plain(parent.title()) if isinstance(parent, QMenu) else ""
        keys = action.shortcut().toString(NATIVE)
        also = in_both_languages("Search", found_by.COMMANDS.get(action.objectName(), ""))
        add(action.text(), action.trigger, keys, menu, also, action.isEnabled())
    for key, at, word in _tabs(shell):
        place = plain(shell.menus.places[key].text())
        told = shell.words.translate("List", word)
        if told != place:  # else the place is found under that word
            ready = shell.desk is not None
            add(told, partial(_show_tab, shell, key, at), hint=place, ready=ready)
    for key, told in _documents(shell.words):
        ask = partial(shell.command_asked.emit, f"document:{key}")
        also = in_both_languages("Search", found_by.DOCUMENTS[key])
        hint = plain(shell.menus.places["reports"].text())
        add(told, ask, hint=hint, also=also, ready=shell.desk is not None)
    for told, also, hint, do in _settings(shell):
        add(told, do, hint=hint, also=also)
    return found


def plain(text: str) -> str:
    """A menu's text as it is read: without the mark of its key and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("… .")


def _actions(shell: Window) -> Iterator[QAction]:
    own = shell.menus.actions["search"]
    shell.menus.show_own()
    menus = [action.menu() for action in shell.frame.menuBar().actions()]
    while menus:
        menu = menus.pop(0)
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                menus.append(below)
            elif action.isVisible() and action.text() and action is not own:
                yield action


def _tabs(shell: Window) -> Iterator[tuple[str, int, str]]:
    """Place, number and word of every tab."""
    for key, words in TABS.items():
        if key in shell.place_keys:
            yield from ((key, at, word) for at, word in enumerate(words))


def _show_tab(shell: Window, key: str, at: int) -> None:
    shell.go(key)
    view = shell.view(key)
    if view is not None:
        view.show_tab(at)
        view.setFocus(Qt.FocusReason.OtherFocusReason)


def _documents(words: Words) -> Iterator[tuple[str, str]]:
    """Key and name of what can be written and is in no menu."""
    from planner.ui.models.found_by import DOCUMENTS
    from planner.ui.models.report_documents import REPORTS

    for document in REPORTS:
        if document.key in DOCUMENTS:
            yield document.key, words.translate("Report", document.title)


def _settings(shell: Window) -> Iterator[tuple[str, str, str, Callable[[], object]]]:
    """Name, what else it is found by, where it stands, and how to get there."""
    from planner.ui.models import setting_words as set_by
    from planner.ui.models.found_by import SETTINGS
    from planner.ui.models.word_tips import tip_of

    w, desk = shell.words, shell.desk
    here = w.translate("Settings", "Settings")

    def also(key: str) -> str:
        return in_both_languages("Search", SETTINGS.get(key, "")) + " " + tip_of(w, "plan", key)

    for key, told in set_by.window_settings(w):
        yield told, also(key), here, partial(shell.command_asked.emit, f"settings:{key}")
    if desk is None:
        return
    details = plain(w.translate("Menu", "Plan settin&gs"))
    for name, told in set_by.plan_settings(w):
        if name in set_by.OF_PLAN and not desk.plan.read_only:
            yield told, also(name), here, partial(shell.command_asked.emit, f"settings:{name}")
        else:
            yield told, also(name), details, partial(_show_plan_field, shell, name)


def _show_plan_field(shell: Window, name: str) -> None:
    if shell.desk is not None:
        shell.desk.choose("plan", "plan")
        shell.desk.field_asked.emit(name)
