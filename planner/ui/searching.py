"""The search box at work: what it looks through, and what happens with what is chosen."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from planner.ui.tab_words import TABS
from planner.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from planner.domain.edit import Edit
    from planner.services.quick_line import QuickPreview
    from planner.services.wording import Words
    from planner.ui.desk import Desk
    from planner.ui.inspecting import Inspecting
    from planner.ui.menus import Menus
    from planner.ui.models.palette import Command, Palette
    from planner.ui.models.palette_rows import Row, TextPlace
    from planner.ui.models.text_rows import TextRows
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


class Searching(QObject):
    """Stands between the box and the window."""

    def __init__(self, shell: Window, box: SearchBox) -> None:
        super().__init__(box)
        self._shell, self._box = shell, box
        self._actions: list[QAction] = []
        self._tabs: list[tuple[str, int, str]] = []
        self._palette: Palette | None = None
        self._of: tuple[object, ...] | None = None
        self._texts: TextRows | None = None
        self._editing: QWidget | None = None
        box.begun.connect(self._begin)
        box.typed.connect(self._find)
        box.taken.connect(self._take)
        box.kind_asked.connect(self._only)
        box.kind_stepped.connect(self._step)
        shell.menus.actions["search"].triggered.connect(box.enter)
        shell.menus.actions["find"].triggered.connect(box.enter_texts)
        QApplication.instance().focusChanged.connect(self._watch_keys)  # type: ignore[union-attr]

    # -- its keys also where a text is edited ---------------------------------------------

    def _watch_keys(self, _: object, now: object) -> None:
        """Text fields take such keys for themselves on some systems; here they are ours."""
        if self._editing is not None:
            if isValid(self._editing):  # a field that goes loses the keyboard before it says so
                self._editing.removeEventFilter(self)
            self._editing = None
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit):
            self._editing = now
            now.installEventFilter(self)
            now.destroyed.connect(self._let_go)

    def _let_go(self) -> None:
        self._editing = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            asked = QKeySequence(event.keyCombination())
            actions = self._shell.menus.actions
            if any(asked in actions[name].shortcuts() for name in ("search", "find")):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    # -- looking -------------------------------------------------------------------------

    def _begin(self) -> None:
        """The index is made when the box is first entered with a plan; commands each time."""
        from planner.ui.models.palette import Palette

        shell, desk = self._shell, self._shell.desk
        self._actions = list(_actions(shell))
        self._tabs = list(_tabs(shell))
        commands = list(self._commands())
        today: object = desk.today if desk is not None else None
        others = desk is not None and desk.in_company
        wanted: tuple[object, ...] = (desk, shell.words.language, today, others)
        if self._palette is not None and self._of == wanted:
            self._palette.know_commands(commands)
            return
        if desk is None:
            self._palette, self._texts = Palette(shell.words, commands), None
        else:
            calendar = desk.figures.calendar
            self._palette = Palette(
                shell.words, commands, desk.content, desk.today, calendar, others,
                lambda: desk.figures.outlook,
            )  # fmt: skip
            if self._of is None or self._of[0] is not desk:
                from planner.ui.models.text_rows import TextRows

                self._texts = TextRows(desk.content, desk.plan.texts)
                desk.changed.connect(self._take_over)
                desk.worded.connect(self._look_again)
        self._of = wanted

    def _commands(self) -> Iterator[Command]:
        from planner.ui.models.palette import Command

        for number, action in enumerate(self._actions):
            keys = action.shortcut().toString(NATIVE)
            parent = action.parent()
            menu = parent.title() if isinstance(parent, QMenu) else ""
            yield Command(number, plain(action.text()), keys, plain(menu), action.isEnabled())
        for number, (key, _, word) in enumerate(self._tabs, len(self._actions)):
            place = plain(self._shell.menus.places[key].text())
            told = self._shell.words.translate("List", word)
            if told != place:  # else the place is found under that word
                yield Command(number, told, hint=place, ready=self._shell.desk is not None)

    def _take_over(self, edit: Edit, _: object) -> None:
        if self._palette is not None and self._of is not None and self._of[0] is self.sender():
            self._palette.take_over(edit)
            if self._texts is not None:
                self._texts.take_over(edit)

    def _find(self, text: str) -> None:
        desk = self._shell.desk
        if self._of is not None and desk is not None and self._of[-1] != desk.in_company:
            self._begin()  # others look on since the box was entered, or no longer
        if self._palette is None:
            return
        from planner.ui.models.text_rows import all_text_row

        words, texts = self._shell.words, self._texts
        if self._box.looks_in == "texts" and texts is not None and desk is not None:
            rows = texts.find(text, words, desk.in_company)
            self._box.show_rows(rows, words, texts.kinds, texts.kind)
            return
        if not text.strip():
            self._palette.forget_picks()
        rows = self._palette.find(text)
        if text.strip() and texts is not None:
            rows.append(all_text_row(words, text, self._keys("find")))
        self._box.show_rows(rows, words)

    def _look_again(self) -> None:
        """What stands below the box may be for others to read now."""
        if self._box.hasFocus():
            self._find(self._box.text())

    def _keys(self, name: str) -> str:
        return self._shell.menus.actions[name].shortcut().toString(NATIVE)

    def _only(self, kind: str) -> None:
        if self._texts is not None:
            self._texts.kind = kind
            self._find(self._box.text())

    def _step(self, by: int) -> None:
        if self._texts is not None:
            self._texts.step(by)
            self._find(self._box.text())

    def invite(self) -> None:
        """The box takes the keyboard and says, once, what one line can do."""
        from planner.ui.models.palette_quick import invitation

        desk = self._shell.desk
        self._box.enter()
        if desk is not None and not self._box.text():
            self._box.show_rows(
                invitation(self._shell.words, desk.content, desk.today), self._shell.words
            )

    # -- doing ---------------------------------------------------------------------------

    def _take(self, row: Row) -> None:
        from planner.services.quick_line import QuickPreview
        from planner.ui.models.palette_rows import AllText, OnlyKind, Pick, TextPlace

        if isinstance(row.what, Pick):
            assert self._palette is not None
            self._palette.pick(row.what)
            self._find(self._box.text())
            return
        if isinstance(row.what, QuickPreview):
            self._note(row.what)
            return
        if isinstance(row.what, AllText):
            self._box.enter_texts()
            return
        if isinstance(row.what, OnlyKind):
            self._only(row.what.kind)
            return
        self._box.leave()
        if isinstance(row.what, TextPlace):
            if self._shell.desk is not None:
                show_text(self._shell, self._shell.desk, row.what)
        elif row.section == "commands":
            self._do(row.what)
        elif row.section == "help":
            self._shell.command_asked.emit(f"help:{row.what}")
        elif self._shell.desk is not None:
            show_found(self._shell, self._shell.desk, *row.what)

    def _do(self, number: int) -> None:
        """Trigger a command, or go to a tab of a place."""
        if number < len(self._actions):
            self._actions[number].trigger()
            return
        key, at, _ = self._tabs[number - len(self._actions)]
        self._shell.go(key)
        view = self._shell.view(key)
        if view is not None:
            view.show_tab(at)
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self, preview: QuickPreview) -> None:
        """Make what was previewed; refused, the line stays to be mended."""
        from planner.services.quick_line import take_quick_line

        desk = self._shell.desk
        if desk is not None and desk.editor.run(take_quick_line, preview) is not None:
            self._box.leave()


def show_found(shell: Window, desk: Desk, kind: str, id_: str) -> None:
    """Go where a record can be seen, and look at it."""
    from planner.ui.models.whereabouts import place_of

    place = place_of(shell.place_keys, kind)
    if place:
        desk.go_asked.emit(place, desk.content.get(kind, id_))
    desk.choose(kind, id_)
    if not place:
        desk.inspect_asked.emit()


def show_text(shell: Window, desk: Desk, where: TextPlace) -> None:
    """Go where a record can be seen, and into the field that holds what was looked for."""
    show_found(shell, desk, where.kind, where.id)
    desk.inspect_asked.emit()
    inspector = shell.inspecting.inspector

    def begin() -> None:
        if inspector is not None and inspector.page is not None:
            inspector.begin()
            inspector.page.open_part("field", where.field)

    if inspector is not None:
        # A list takes the keyboard once it is seen; the field comes after it.
        QTimer.singleShot(0, inspector, begin)


def plain(text: str) -> str:
    """A menu's text as it is read: without the mark of its key and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….")


def _tabs(shell: Window) -> Iterator[tuple[str, int, str]]:
    """Place, number and word of every tab."""
    for key, words in TABS.items():
        if key in shell.place_keys:
            yield from ((key, at, word) for at, word in enumerate(words))


def _actions(shell: Window) -> Iterator[QAction]:
    """Every command that can be chosen now, menu after menu, those of the place among them."""
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
