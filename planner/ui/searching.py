"""The search box at work: what it looks through, and what happens with what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from planner.ui.all_commands import NATIVE, Doable, Window, all_commands
from planner.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from planner.domain.edit import Edit
    from planner.services.quick_line import QuickPreview
    from planner.ui.desk import Desk
    from planner.ui.models.palette import Palette
    from planner.ui.models.palette_rows import Row, TextPlace
    from planner.ui.models.text_rows import TextRows


class Searching(QObject):
    """Stands between the box and the window."""

    def __init__(self, shell: Window, box: SearchBox) -> None:
        super().__init__(box)
        self._shell, self._box = shell, box
        self._doable: list[Doable] = []
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
        self._doable = all_commands(shell)
        commands = [each.command for each in self._doable]
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
            self._doable[row.what].do()
        elif row.section == "help":
            self._shell.command_asked.emit(f"help:{row.what}")
        elif self._shell.desk is not None:
            show_found(self._shell, self._shell.desk, *row.what)

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
