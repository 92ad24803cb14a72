"""The matrix as the first tab of the competencies: bar, cells, foot, and a table beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QTableView, QVBoxLayout

from planner.domain.edit import Edit
from planner.domain.plan import AssessmentKind
from planner.engine.level_grid import Cell
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.main_window import MainWindow
from planner.ui.models.matrix import Matrix, Shown
from planner.ui.rounds import begin_round
from planner.ui.settings import Settings
from planner.ui.views.matrix_bar import MatrixBar
from planner.ui.views.matrix_foot import MatrixFoot
from planner.ui.views.matrix_hiding import MatrixHiding
from planner.ui.views.matrix_keeping import Habits, habits_of, keep_habits, keep_look, look_as_kept
from planner.ui.views.matrix_steps import Grading
from planner.ui.views.matrix_typing import LevelTyping
from planner.ui.views.matrix_view import MatrixView
from planner.ui.views.matrix_work import MatrixWork
from planner.ui.views.painted_place import Edges, PaintedPlace

_COMMANDS: Final = {
    "assess": QT_TRANSLATE_NOOP("Matrix", "Assess…"),
    "round": QT_TRANSLATE_NOOP("Matrix", "Assess in turn…"),
    "copy": QT_TRANSLATE_NOOP("Matrix", "Copy cells"),
    "copy_heads": QT_TRANSLATE_NOOP("Matrix", "Copy with names and heads"),
    "paste": QT_TRANSLATE_NOOP("Matrix", "Paste levels…"),
    "fill": QT_TRANSLATE_NOOP("Matrix", "Fill down"),
    "profile": QT_TRANSLATE_NOOP("Matrix", "Profile of this person…"),
    "hide_people": QT_TRANSLATE_NOOP("Matrix", "Hide these people"),
    "hide_competencies": QT_TRANSLATE_NOOP("Matrix", "Hide these competencies"),
    "hidden": QT_TRANSLATE_NOOP("Matrix", "Bring back what is hidden"),
    "freeze": QT_TRANSLATE_NOOP("Matrix", "Keep at the left, or let go"),
    "group": QT_TRANSLATE_NOOP("Matrix", "Fold or open the group"),
    "category": QT_TRANSLATE_NOOP("Matrix", "Fold or open the category"),
    "sheets": QT_TRANSLATE_NOOP("Matrix", "Self-assessment sheets…"),
    "view": QT_TRANSLATE_NOOP("Matrix", "Keep what is seen as a view"),
    "table": QT_TRANSLATE_NOOP("Matrix", "As a plain table"),
}
_KEYS: Final = {
    "assess": "F2",
    "copy": "Ctrl+C",
    "paste": "Ctrl+V",
    "fill": "Ctrl+D",
    "hide_people": "Ctrl+Shift+H",
    "hide_competencies": "Ctrl+H",
    "freeze": "Ctrl+Shift+F",
}
"""What the view hears; the menus only say so."""
HEAD: Final = 124
"""Pixels of a head of the plain table."""
AskExport = Callable[["MatrixPlace", str], None]
"""Where to write what is shown, as a file with this ending?"""
AskSheets = Callable[["MatrixPlace"], None]
"""Where to write a self-assessment sheet for each person shown?"""


class MatrixPlace(PaintedPlace):
    """Runs what the view asks for, and hands edits back to it while it is seen."""

    def __init__(self, desk: Desk, ask_export: AskExport, ask_sheets: AskSheets) -> None:
        super().__init__(desk, _COMMANDS)
        self._ask_export, self._ask_sheets = ask_export, ask_sheets
        self._settings: Settings | None = None
        self.shown = Shown(team=desk.team)
        matrix = Matrix(desk.figures, self.shown)
        self.matrix_view = MatrixView(matrix, desk.words, desk.look.colours)
        self.work = MatrixWork(desk, self.matrix_view, self.assess_as)
        self.typing = LevelTyping(self.matrix_view, self.work.save_typed)
        self.hiding = MatrixHiding(desk, self.matrix_view, self.shown, self._look_otherwise)
        self.bar = MatrixBar(desk, self.shown, self.hiding)
        self.table, self.foot = QTableView(), MatrixFoot(desk)
        head = self.table.horizontalHeader()
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setDefaultSectionSize(HEAD)
        card = QFrame()
        card.setObjectName("matrixCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        for page in (self.matrix_view, self.table, self.empty):
            self._pages.addWidget(page)
        inside.addWidget(self._pages)
        self._stack(self.bar, card, self.foot, Edges())
        self._connect()
        self.setFocusProxy(self.matrix_view)
        self.retranslate()

    def _connect(self) -> None:
        view = self.matrix_view
        self.bar.narrowed.connect(self._renew)
        self.bar.day_asked.connect(self.look_at)
        self.bar.export_asked.connect(lambda ending: self._ask_export(self, ending))
        self.foot.kind_chosen.connect(self.assess_as)
        self.foot.grading_chosen.connect(self.grade)
        view.typed.connect(self._type)
        view.entry_asked.connect(self.begin)
        view.copy_asked.connect(self.work.copy)
        view.paste_asked.connect(lambda: self.work.paste(self))
        view.asked.connect(lambda name: self._actions[name].trigger())
        view.delete_asked.connect(self.work.explain_delete)
        view.menu_asked.connect(self._popup)
        view.chosen.connect(self._choose)
        view.folded.connect(self._keep)
        self.empty.asked.connect(self._fill)
        for name, done in (
            ("assess", self.begin),
            ("round", lambda: begin_round(self._desk, self, self.work.kind)),
            ("copy", self.work.copy),
            ("copy_heads", self.work.copy_with_heads),
            ("paste", lambda: self.work.paste(self)),
            ("fill", self.work.fill_down),
            ("profile", self._show_profile),
            ("hide_people", partial(self.hiding.hide, "people")),
            ("hide_competencies", partial(self.hiding.hide, "competencies")),
            ("freeze", self.hiding.freeze),
            ("group", lambda: view.fold_here(category=False)),
            ("category", lambda: view.fold_here(category=True)),
            ("sheets", lambda: self._ask_sheets(self)),
            ("view", self.bar.views.saved.keep),
            ("table", self._turn_table),
        ):
            self._actions[name].triggered.connect(lambda _=False, done=done: done())
        for name, key in _KEYS.items():
            self._actions[name].setShortcut(QKeySequence(key))
            self._actions[name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._actions["table"].setCheckable(True)
        back = QMenu(self)
        back.aboutToShow.connect(back.clear)
        back.aboutToShow.connect(lambda: self.hiding.fill(back))
        self._actions["hidden"].setMenu(back)
        self._listen()

    def _recolour(self) -> None:
        self.matrix_view.recolour(self._desk.look.colours)

    # -- keeping up --------------------------------------------------------------------------

    def _renew(self) -> None:
        """Rows and columns anew: another filter or grouping."""
        matrix = self.matrix_view.matrix
        kept = self.matrix_view.kept()
        if matrix.cells.development != self.shown.development:
            matrix.look_at(matrix.day)
        else:
            matrix.lay_out()
        self.matrix_view.lay_out_anew(kept)
        self._keep()
        self._show_page()

    def look_at(self, day: dt.date) -> None:
        """Show the levels of another day."""
        kept = self.matrix_view.kept()
        self.matrix_view.matrix.look_at(day)
        self.matrix_view.lay_out_anew(kept)
        self._show_page()

    def _take_team(self) -> None:
        self.shown.team = self._desk.team
        self.bar.retranslate()
        self._renew()

    def _look_otherwise(self) -> None:
        """Something was hidden, brought back or kept at the left: another cell may be chosen."""
        self.bar.renew()
        self._choose(self.matrix_view.kept())

    def _take_over(self, edit: Edit, needs: frozenset[str]) -> None:
        if self.shown.development not in self._desk.content.developments:
            self.shown.development = None
        self.matrix_view.take_over(edit, needs)
        if edit.kinds() & {"teams", "developments", "people", "competencies"}:
            self.bar.retranslate()
        self._show_page()

    def _freshen(self) -> None:
        self.retranslate(anew=True)

    def showEvent(self, event: QShowEvent) -> None:
        frame = self.window()
        if self._settings is None and isinstance(frame, MainWindow):
            self._settings = frame.settings
            self._take_habits(habits_of(frame.settings))
            if look_as_kept(frame.settings, self._desk.plan.path, self.shown):
                self.bar.renew()
        super().showEvent(event)

    def _keep(self) -> None:
        """Remember what is hidden, folded and kept at the left in this plan."""
        if self._settings is not None:
            keep_look(self._settings, self._desk.plan.path, self.shown)

    def retranslate(self, anew: bool = False) -> None:
        """Speak the desk's language, and hide what others who look on need not see."""
        desk, view = self._desk, self.matrix_view
        w = desk.words
        self.bar.retranslate()
        self.typing.retranslate(w)
        matrix = view.matrix
        if anew or matrix.figures is not desk.figures:
            matrix = Matrix(desk.figures, self.shown, matrix.day)
        view.show_matrix(matrix, w, desk.in_company)
        name = w.translate("Matrix", "Matrix of people and competencies")
        for widget in (view, self.table):
            widget.setAccessibleName(name)
        for command, word in _COMMANDS.items():
            self._actions[command].setText(w.translate("Matrix", word))
        self.foot.retranslate(w)
        self._show_page()

    def _show_page(self) -> None:
        """The cells, or why there are none and what the first step is."""
        w, matrix = self._desk.words, self.matrix_view.matrix
        self.foot.say(self.matrix_view.scene.texts)
        content = self._desk.content
        for part in (self.bar, self.foot):  # where there is nothing, there is nothing to filter
            part.setVisible(bool(content.people and content.competencies))
        if matrix.rows and matrix.columns:
            as_table = self.has_table
            if as_table and self.table.model() is None:  # it asks each head for its size
                self.table.setModel(self.matrix_view.table)
                self.table.selectionModel().currentChanged.connect(self._follow)
            self._pages.setCurrentWidget(self.table if as_table else self.matrix_view)
            return
        self._pages.setCurrentWidget(self.empty)
        if content.people and content.competencies:
            told = w.translate("List", "Nothing here fits what is chosen above.")
            self.empty.say("", told, w.translate("List", "Show everything"))
        else:
            self.empty.say(
                w.translate("Matrix", "Who can do what?"),
                w.translate(
                    "Matrix",
                    "The matrix needs people and competencies. Write them, or paste them from a "
                    "spreadsheet, in the tabs People and Catalogue above.",
                ),
                w.translate("Matrix", "Paste names or a matrix…"),
            )

    # -- doing -------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Show everything there is; where there is nothing, let it be pasted."""
        content = self._desk.content
        if content.people and content.competencies:
            self.bar.clear()
        elif not self._desk.plan.read_only:
            from planner.ui.dialogs.pasting import Pasting  # reads much that is seldom wanted

            Pasting(self._desk, self).open()

    def show_record(self, record: object) -> None:
        """Look through a saved view."""
        if isinstance(record, tuple):
            self.bar.views.show(record[1])

    def new_word(self) -> str:
        return self._desk.words.translate("Matrix", "Assess")

    def begin(self) -> None:
        self.work.open_entry(self)

    def manual_page(self) -> str:
        return "matrix"

    def _type(self, text: str) -> None:
        if self._desk.plan.read_only:
            self.work.save_typed(text)
        else:
            self.typing.begin(text, self.work.labels())

    def _choose(self, cell: Cell | None) -> None:
        if cell is not None:
            self._desk.choose_cell(*self.matrix_view.matrix.pair(cell))

    def _show_profile(self) -> None:
        cell = self.matrix_view.kept()
        if cell is not None:
            self._desk.profile_asked.emit(self.matrix_view.matrix.pair(cell)[0])

    @property
    def has_table(self) -> bool:
        """True while the plain table stands in place of the cells."""
        return self._actions["table"].isChecked()

    def turn_table(self) -> None:
        self._actions["table"].trigger()

    def _turn_table(self) -> None:
        self._show_page()
        shown = self.table if self.has_table else self.matrix_view
        self.setFocusProxy(shown)
        shown.setFocus()

    def _follow(self, now: QModelIndex, before: QModelIndex) -> None:
        """What is chosen in the table is chosen in the matrix too."""
        del before
        cell = self.matrix_view.matrix.cell(now.row(), now.column())
        if cell is not None:
            self.matrix_view.choose_cell(cell)

    # -- habits ------------------------------------------------------------------------------

    def assess_as(self, kind: AssessmentKind) -> None:
        """Whose word a typed level is from now on; remembered."""
        view = self.matrix_view
        self._take_habits(Habits(kind, view.grading, view.goes_on), keep=True)

    def grade(self, grading: Grading, goes_on: bool) -> None:
        """Where Enter goes on from now on, and whether a level does by itself; remembered."""
        self._take_habits(Habits(self.work.kind, grading, goes_on), keep=True)

    def _take_habits(self, habits: Habits, keep: bool = False) -> None:
        self.work.kind, self.matrix_view.grading, self.matrix_view.goes_on = habits
        self.foot.hold(*habits)
        if keep and self._settings is not None:
            keep_habits(self._settings, habits)
