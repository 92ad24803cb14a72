"""The matrix as the first tab of the competencies: bar, cells, legend, and a table beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
)

from planner.domain.edit import Edit
from planner.domain.plan import AssessmentKind
from planner.engine.level_grid import Cell
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.main_window import MainWindow
from planner.ui.models.field_choices import choice_word
from planner.ui.models.matrix import Matrix, Shown
from planner.ui.rounds import begin_round
from planner.ui.views.list_place import TabView
from planner.ui.views.matrix_bar import MatrixBar
from planner.ui.views.matrix_entry import KINDS
from planner.ui.views.matrix_typing import LevelTyping
from planner.ui.views.matrix_view import MatrixView
from planner.ui.views.matrix_work import MatrixWork
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.empty_page import EmptyPage

_KIND: Final = "matrix/kind"
_COMMANDS: Final = {
    "assess": QT_TRANSLATE_NOOP("Matrix", "Assess…"),
    "round": QT_TRANSLATE_NOOP("Matrix", "Assess in turn…"),
    "copy": QT_TRANSLATE_NOOP("Matrix", "Copy cells"),
    "paste": QT_TRANSLATE_NOOP("Matrix", "Paste levels…"),
    "fill": QT_TRANSLATE_NOOP("Matrix", "Fill down"),
    "profile": QT_TRANSLATE_NOOP("Matrix", "Profile of this person…"),
    "group": QT_TRANSLATE_NOOP("Matrix", "Fold or open the group"),
    "category": QT_TRANSLATE_NOOP("Matrix", "Fold or open the category"),
    "sheets": QT_TRANSLATE_NOOP("Matrix", "Self-assessment sheets…"),
    "table": QT_TRANSLATE_NOOP("Matrix", "As a plain table"),
}
AskExport = Callable[["MatrixPlace", str], None]
"""Where to write what is shown, as a file with this ending?"""
AskSheets = Callable[["MatrixPlace"], None]
"""Where to write a self-assessment sheet for each person shown?"""


class MatrixPlace(TabView):
    """Runs what the view asks for, and hands edits back to it while it is seen."""

    def __init__(self, desk: Desk, ask_export: AskExport, ask_sheets: AskSheets) -> None:
        super().__init__()
        self._desk, self._stale = desk, False
        self._ask_export, self._ask_sheets = ask_export, ask_sheets
        self.shown = Shown(team=desk.team)
        self.bar = MatrixBar(desk, self.shown)
        matrix = Matrix(desk.figures, self.shown)
        self.matrix_view = MatrixView(matrix, desk.words, desk.look.colours)
        self.work = MatrixWork(desk, self.matrix_view, self.assess_as)
        self.typing = LevelTyping(self.matrix_view, self.work.save_typed)
        self.table, self.empty = QTableView(), EmptyPage()
        self.legend, self.count = Elided("", "small"), QLabel()
        self.kind = QToolButton()
        self._pages = QStackedWidget()
        self._actions = {name: QAction(self) for name in _COMMANDS}
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.matrix_view)
        self.retranslate()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("matrixCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        for page in (self.matrix_view, self.table, self.empty):
            self._pages.addWidget(page)
        inside.addWidget(self._pages)
        self.kind.setObjectName("fieldButton")
        self.kind.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.kind)
        menu.aboutToShow.connect(lambda: self._fill_kinds(menu))
        self.kind.setMenu(menu)
        self.count.setObjectName("small")
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 8, 6)
        foot.setSpacing(12)
        foot.addWidget(self.legend, 1)
        foot.addWidget(self.count)
        foot.addWidget(self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 16, 8)
        bar.addWidget(self.bar)
        column.addLayout(bar)
        column.addWidget(card, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        desk, view = self._desk, self.matrix_view
        self.bar.narrowed.connect(self._renew)
        self.bar.day_asked.connect(self.look_at)
        self.bar.export_asked.connect(lambda ending: self._ask_export(self, ending))
        view.typed.connect(self._type)
        view.entry_asked.connect(self.begin)
        view.copy_asked.connect(self.work.copy)
        view.paste_asked.connect(lambda: self.work.paste(self))
        view.fill_asked.connect(self.work.fill_down)
        view.delete_asked.connect(self.work.explain_delete)
        view.menu_asked.connect(self._show_menu)
        view.chosen.connect(self._choose)
        self.empty.asked.connect(self._fill)
        for name, done in (
            ("assess", self.begin),
            ("round", lambda: begin_round(desk, self, self.work.kind)),
            ("copy", self.work.copy),
            ("paste", lambda: self.work.paste(self)),
            ("fill", self.work.fill_down),
            ("profile", self._show_profile),
            ("group", lambda: view.fold_here(category=False)),
            ("category", lambda: view.fold_here(category=True)),
            ("sheets", lambda: self._ask_sheets(self)),
            ("table", self._turn_table),
        ):
            self._actions[name].triggered.connect(done)
        self._actions["table"].setCheckable(True)
        desk.changed.connect(self._take_over)
        desk.filtered.connect(self._take_team)
        desk.look.changed.connect(self._recolour)

    def _recolour(self) -> None:
        self.matrix_view.recolour(self._desk.look.colours)

    # -- keeping up --------------------------------------------------------------------------

    @property
    def desk(self) -> Desk:
        """The plan it works with."""
        return self._desk

    def _renew(self) -> None:
        """Rows and columns anew: another filter or grouping."""
        matrix = self.matrix_view.matrix
        kept = self.matrix_view.kept()
        if matrix.cells.development != self.shown.development:
            matrix.look_at(matrix.day)
        else:
            matrix.lay_out()
        self.matrix_view.lay_out_anew(kept)
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

    def _take_over(self, edit: object, needs: object) -> None:
        assert isinstance(edit, Edit)
        assert isinstance(needs, frozenset)
        if not self.isVisible():
            self._stale = True
            return
        if self.shown.development not in self._desk.content.developments:
            self.shown.development = None
        self.matrix_view.take_over(edit, needs)
        if edit.kinds() & {"teams", "developments"}:
            self.bar.retranslate()
        self._show_page()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        frame = self.window()
        if isinstance(frame, MainWindow):
            kept = frame.settings.text(_KIND)
            self.work.kind = next((kind for kind in KINDS if kind == kept), "manager")
            self._name_kind()
        if self._stale:
            self._stale = False
            self.retranslate(anew=True)

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
        self._name_kind()
        self._show_page()

    def _show_page(self) -> None:
        """The cells, or why there are none and what the first step is."""
        w, matrix = self._desk.words, self.matrix_view.matrix
        self.legend.setText(self.matrix_view.scene.texts.legend())
        self.count.setText(self.matrix_view.scene.texts.count())
        if matrix.rows and matrix.columns:
            as_table = self._actions["table"].isChecked()
            if as_table and self.table.model() is None:  # it asks each head for its size
                self.table.setModel(self.matrix_view.table)
                self.table.selectionModel().currentChanged.connect(self._follow)
            self._pages.setCurrentWidget(self.table if as_table else self.matrix_view)
            return
        self._pages.setCurrentWidget(self.empty)
        if self._desk.content.people and self._desk.content.competencies:
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

    def new_word(self) -> str:
        return self._desk.words.translate("Matrix", "Assess")

    def begin(self) -> None:
        self.work.open_entry(self)

    def manual_page(self) -> str:
        return "matrix"

    def commands(self) -> Sequence[QAction]:
        return list(self._actions.values())

    def _type(self, text: str) -> None:
        if self._desk.plan.read_only:
            self.work.save_typed(text)
        else:
            self.typing.begin(text, self.work.labels())

    def _choose(self, cell: Cell | None) -> None:
        if cell is not None:
            self._desk.choose_cell(*self.matrix_view.matrix.pair(cell))

    def _show_profile(self) -> None:
        if self._desk.cell is not None:
            self._desk.profile_asked.emit(self._desk.cell[0])

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self._actions.values()))
        menu.popup(at)

    def _turn_table(self) -> None:
        self._show_page()
        shown = self.table if self._actions["table"].isChecked() else self.matrix_view
        self.setFocusProxy(shown)
        shown.setFocus()

    def _follow(self, now: QModelIndex, before: QModelIndex) -> None:
        """What is chosen in the table is chosen in the matrix too."""
        del before
        cell = self.matrix_view.matrix.cell(now.row(), now.column())
        if cell is not None:
            self.matrix_view.choose_cell(cell)

    def _fill_kinds(self, menu: QMenu) -> None:
        menu.clear()
        for kind in KINDS:
            action = menu.addAction(choice_word(self._desk.words, "kind", kind))
            action.setCheckable(True)
            action.setChecked(kind == self.work.kind)
            action.triggered.connect(lambda _=False, kind=kind: self.assess_as(kind))

    def assess_as(self, kind: AssessmentKind) -> None:
        """Whose word a typed level is from now on; remembered."""
        self.work.kind = kind
        frame = self.window()
        if isinstance(frame, MainWindow):
            frame.settings.keep(_KIND, kind)
        self._name_kind()

    def _name_kind(self) -> None:
        w = self._desk.words
        told = w.translate("Matrix", "Typed levels: {kind}")
        told = told.format(kind=choice_word(w, "kind", self.work.kind))
        self.kind.setText(f"{told} ▾")
        self.kind.setAccessibleName(told)
