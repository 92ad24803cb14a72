"""All commands of the window's menus, with their words and keys, in one table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.place import Place
from planner.ui.widgets.menu_keys import keep_keys


class Command(NamedTuple):
    """One line of a menu. An empty name stands for a line between two groups."""

    menu: str
    name: str = ""
    text: str = ""
    keys: tuple[str, ...] = ()
    needs_plan: bool = False


MENUS: Final = {
    "file": QT_TRANSLATE_NOOP("Menu", "&File"),
    "edit": QT_TRANSLATE_NOOP("Menu", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Menu", "&View"),
    "what_if": QT_TRANSLATE_NOOP("Menu", "&What if"),
    "help": QT_TRANSLATE_NOOP("Menu", "&Help"),
}

COMMANDS: Final = (
    Command("file", "new", QT_TRANSLATE_NOOP("Menu", "&New plan…"), ("Ctrl+N",)),
    Command("file", "open", QT_TRANSLATE_NOOP("Menu", "&Open plan…"), ("Ctrl+O",)),
    Command("file", "collect", QT_TRANSLATE_NOOP("Menu", "Co&llect plans…")),
    Command("file", "practice", QT_TRANSLATE_NOOP("Menu", "Sample: a &department")),
    Command("file", "me", QT_TRANSLATE_NOOP("Menu", "Sample: &just me")),
    Command("file"),
    Command("file", "import", QT_TRANSLATE_NOOP("Menu", "&Import…"), ("Ctrl+I",)),
    Command("file", "timeline", QT_TRANSLATE_NOOP("Menu", "Export &timeline…"), ("Ctrl+E",), True),
    Command(
        "file", "sow", QT_TRANSLATE_NOOP("Menu", "Export &sow-by list…"), ("Ctrl+Shift+E",), True
    ),
    Command("file", "readiness", QT_TRANSLATE_NOOP("Menu", "Export r&eadiness…"), (), True),
    Command("file", "calendar", QT_TRANSLATE_NOOP("Menu", "Export d&ates…"), (), True),
    Command("file", "print", QT_TRANSLATE_NOOP("Menu", "&Print…"), ("Ctrl+P",), True),
    Command("file"),
    Command("file", "backups", QT_TRANSLATE_NOOP("Menu", "&Backups…"), (), True),
    Command("file", "duplicate", QT_TRANSLATE_NOOP("Menu", "D&uplicate…"), (), True),
    Command("file", "move", QT_TRANSLATE_NOOP("Menu", "&Move or rename…"), (), True),
    Command("file", "folder", QT_TRANSLATE_NOOP("Menu", "Show the plan's &folder"), (), True),
    Command("file", "path", QT_TRANSLATE_NOOP("Menu", "Cop&y the plan's path"), (), True),
    Command("file"),
    Command("file", "settings", QT_TRANSLATE_NOOP("Menu", "Settin&gs…"), ("Ctrl+,",)),
    Command("file"),
    Command("file", "close", QT_TRANSLATE_NOOP("Menu", "&Close plan"), ("Ctrl+W",), True),
    Command("file", "quit", QT_TRANSLATE_NOOP("Menu", "&Quit"), ("Ctrl+Q",)),
    Command("edit", "undo", QT_TRANSLATE_NOOP("Menu", "&Undo"), ("Ctrl+Z",), True),
    # Linux knows only Ctrl+Shift+Z for redo by itself.
    Command("edit", "redo", QT_TRANSLATE_NOOP("Menu", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), True),
    Command(
        "edit", "picture", QT_TRANSLATE_NOOP("Menu", "Copy as &picture"), ("Ctrl+Shift+C",), True
    ),
    Command("edit"),
    Command("edit", "search", QT_TRANSLATE_NOOP("Menu", "&Search or note…"), ("Ctrl+K",)),
    Command("edit", "find", QT_TRANSLATE_NOOP("Menu", "&Find in all text…"), ("Ctrl+F",), True),
    Command("edit"),
    Command("edit", "next", QT_TRANSLATE_NOOP("Menu", "Do the ne&xt step"), ("F3",), True),
    Command(
        "edit", "attach", QT_TRANSLATE_NOOP("Menu", "A&ttach a file…"), ("Ctrl+Shift+A",), True
    ),
    Command("edit", "attach_link", QT_TRANSLATE_NOOP("Menu", "Attach a &link…"), (), True),
    Command("edit"),
    Command("edit", "plan", QT_TRANSLATE_NOOP("Menu", "Plan settin&gs"), (), True),
    Command("view"),
    Command("view", "back", QT_TRANSLATE_NOOP("Menu", "Bac&k"), ("Alt+Left", "Ctrl+[")),
    Command("view", "forward", QT_TRANSLATE_NOOP("Menu", "For&ward"), ("Alt+Right", "Ctrl+]")),
    Command("view"),
    Command("view", "inspector", QT_TRANSLATE_NOOP("Menu", "&Details"), ("F4",), True),
    Command(
        "view",
        "profile",
        QT_TRANSLATE_NOOP("Menu", "P&rofile of a person…"),
        ("Ctrl+Shift+P",),
        True,
    ),
    Command(
        "view", "divide", QT_TRANSLATE_NOOP("Menu", "Mo&ve a dividing line"), ("Ctrl+F8",), True
    ),
    Command("view", "company", QT_TRANSLATE_NOOP("Menu", "In &company"), ("F9",), True),
    Command("view"),
    Command("view", "zoom_in", QT_TRANSLATE_NOOP("Menu", "Zoom &in"), ("Ctrl++", "Ctrl+="), True),
    Command("view", "zoom_out", QT_TRANSLATE_NOOP("Menu", "Zoom &out"), ("Ctrl+-",), True),
    Command("view", "zoom_all", QT_TRANSLATE_NOOP("Menu", "Zoom to &all"), ("Ctrl+0",), True),
    Command("view", "table", QT_TRANSLATE_NOOP("Menu", "&Table beside the chart"), ("F6",), True),
    Command("view", "mend", QT_TRANSLATE_NOOP("Menu", "What doesn’t add &up"), ("F7",), True),
    Command("what_if", "date_on", QT_TRANSLATE_NOOP("Menu", "Move the &date on…"), (), True),
    Command("what_if", "wave", QT_TRANSLATE_NOOP("Menu", "Move a &wave…"), (), True),
    Command("what_if", "try", QT_TRANSLATE_NOOP("Menu", "&Try any changes"), (), True),
    Command("what_if"),
    Command("what_if", "take_over", QT_TRANSLATE_NOOP("Menu", "Take &over")),
    Command("what_if", "drop", QT_TRANSLATE_NOOP("Menu", "D&rop")),
    Command("what_if"),
    Command("what_if", "keep", QT_TRANSLATE_NOOP("Menu", "&Keep the plan of today"), (), True),
    Command("help", "manual", QT_TRANSLATE_NOOP("Menu", "&Manual"), ("F1",)),
    Command("help", "guided", QT_TRANSLATE_NOOP("Menu", "&Three questions")),
    Command("help", "keys", QT_TRANSLATE_NOOP("Menu", "&Keys"), ("Ctrl+F1",)),
    Command("help", "about", QT_TRANSLATE_NOOP("Menu", "&About Vorlauf")),
)

OF_CHARTS: Final = ("zoom_in", "zoom_out", "zoom_all", "table", "picture")
"""Commands only a place with a painted chart can follow."""

LANGUAGES: Final = (("de", "Deutsch"), ("en", "English"))
LOOKS: Final = (
    ("light", QT_TRANSLATE_NOOP("Menu", "&Light")),
    ("dark", QT_TRANSLATE_NOOP("Menu", "&Dark")),
    ("system", QT_TRANSLATE_NOOP("Menu", "As the &system")),
)


class Menus:
    """The menu bar of one window. `actions` are by name, `places` by the place's key."""

    def __init__(self, window: QMainWindow, places: Sequence[Place]) -> None:
        self._window = window
        self._kinds = places
        bar = window.menuBar()
        self._menus: dict[str, QMenu] = {name: keep_keys(bar.addMenu("")) for name in MENUS}
        view = self._menus["view"]
        self.places = {place.key: self._place(view, place) for place in places}
        self.actions = {c.name: self._command(c) for c in COMMANDS if self._is_command(c)}
        self.recent = QMenu(window)
        self._menus["file"].insertMenu(self.actions["collect"], self.recent)
        self.own: Callable[[], Sequence[QAction]] = tuple
        """What the place that is open can do by itself; asked when Edit opens."""
        self._shown: list[QAction] = []
        self._enabled: tuple[bool, bool, bool] | None = None
        self._menus["edit"].aboutToShow.connect(self.show_own)
        view.addSeparator()
        self.languages = self._choice(view, [name for name, _ in LANGUAGES])
        self.looks = self._choice(view, [name for name, _ in LOOKS])
        for language, own in LANGUAGES:
            self.languages[language].setText(own)

    def _is_command(self, command: Command) -> bool:
        if not command.name:
            self._menus[command.menu].addSeparator()
        return bool(command.name)

    def _command(self, command: Command) -> QAction:
        action = QAction(self._window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        self._menus[command.menu].addAction(action)
        return action

    def _place(self, menu: QMenu, place: Place) -> QAction:
        action = QAction(self._window)
        action.setShortcut(QKeySequence(place.shortcut))
        menu.addAction(action)
        return action

    def show_own(self) -> None:
        """Put the place's commands into Edit, below undo and redo."""
        edit = self._menus["edit"]
        for action in self._shown:
            edit.removeAction(action)
        lines = edit.actions()
        before = lines[lines.index(self.actions["redo"]) + 1]
        own = list(self.own())
        line = [edit.insertSeparator(before)] if own else []
        edit.insertActions(before, own)
        self._shown = [*line, *own]

    def _choice(self, menu: QMenu, names: Sequence[str]) -> dict[str, QAction]:
        """A submenu in which one of several holds."""
        sub = menu.addMenu("")
        group = QActionGroup(sub)
        made = {}
        for name in names:
            made[name] = sub.addAction("")
            made[name].setCheckable(True)
            group.addAction(made[name])
        return made

    def enable(self, plan: bool, zooms: bool, as_table: bool = False) -> None:
        """What needs a plan, or a place that zooms, can't be chosen without."""
        if (plan, zooms, as_table) == self._enabled:  # asked for after every edit
            return
        self._enabled = plan, zooms, as_table
        for command in COMMANDS:
            if command.needs_plan:
                can = plan and (zooms or command.name not in OF_CHARTS)
                can = can or (plan and as_table and command.name == "table")
                self.actions[command.name].setEnabled(can)
        for action in self.places.values():
            action.setEnabled(plan)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        for name, menu in self._menus.items():
            menu.setTitle(words.translate("Menu", MENUS[name]))
        for command in COMMANDS:
            if command.name:
                self.actions[command.name].setText(words.translate("Menu", command.text))
        self.recent.setTitle(words.translate("Menu", "Open &recent"))
        for place in self._kinds:
            self.places[place.key].setText(words.translate("Place", place.title))
        for name, text in LOOKS:
            self.looks[name].setText(words.translate("Menu", text))
        self._submenu(self.languages).setTitle(words.translate("Menu", "Lan&guage"))
        self._submenu(self.looks).setTitle(words.translate("Menu", "&Look"))

    @staticmethod
    def _submenu(choice: dict[str, QAction]) -> QMenu:
        menu = next(iter(choice.values())).parent()
        assert isinstance(menu, QMenu)
        return menu

    def in_order(self) -> list[QAction]:
        """All commands that have a key, places first."""
        return [a for a in (*self.places.values(), *self.actions.values()) if a.shortcuts()]

    def name_turns(self, words: Words, undo: str, redo: str) -> None:
        """Undo and redo say what they would do."""
        for name, text, sentence in (
            ("undo", words.translate("Menu", "&Undo"), undo),
            ("redo", words.translate("Menu", "&Redo"), redo),
        ):
            action = self.actions[name]
            action.setEnabled(bool(sentence))
            action.setText(f"{text}: {sentence}".replace("&&", "&") if sentence else text)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            plain = text.replace("&", "")
            action.setToolTip(f"{plain}: {sentence} ({keys})" if sentence else f"{plain} ({keys})")
