"""The map as the first tab of the needs: bar, picture, legend, and a table beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.edit import Edit
from planner.ui.copying import copied_sentence
from planner.ui.desk import Desk
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.map import Map
from planner.ui.models.map_graph import ASKED, Box, Shown
from planner.ui.views.begin_here import is_bare
from planner.ui.views.map_bar import MapBar
from planner.ui.views.map_beside import MapBeside
from planner.ui.views.map_commands import COMMANDS, can_be_done, source_near
from planner.ui.views.map_editor import NeedEditor
from planner.ui.views.map_foot import MapFoot
from planner.ui.views.map_table import MapTable
from planner.ui.views.map_view import MapView
from planner.ui.views.map_work import MapWork
from planner.ui.views.painted_place import Edges, PaintedPlace
from planner.ui.widgets.view_bar import Formats

AskExport = Callable[[QWidget, str, str], None]
"""Where to write (from this widget, which document, which ending)?"""


class MapPlace(PaintedPlace):
    """Runs what the view asks for, and hands edits back to it while it is seen."""

    def __init__(self, desk: Desk, formats: Formats, ask_export: AskExport) -> None:
        super().__init__(desk, COMMANDS)
        self.shown = Shown(team=desk.team)
        shown = Map(desk.figures, self.shown)
        if shown.is_crowded:
            shown.fold_all(True)
        self.map_view = MapView(shown, desk.words, desk.look.colours)
        self.map_view.scene.writable = not desk.plan.read_only
        self.editor = NeedEditor(desk, self.map_view)
        self.work = MapWork(desk, self.map_view, self.editor)
        self.bar, self.foot = MapBar(desk, self.shown, formats), MapFoot()
        self.bar.export_asked.connect(lambda ending: ask_export(self, "map", ending))
        self.beside = MapBeside(self.map_view, desk.words)
        self._pages.addWidget(self.beside)
        self._pages.addWidget(self.empty)
        self._stack(self.bar, self._pages, self.foot, Edges())
        self._connect()
        self.setFocusProxy(self.map_view)
        self.retranslate()

    @property
    def table(self) -> MapTable | None:
        """The table beside it, once it was asked for."""
        return self.beside.table

    def _connect(self) -> None:
        desk, view = self._desk, self.map_view
        self.bar.narrowed.connect(self._renew)
        self.bar.fold_asked.connect(self.fold_all)
        view.chosen.connect(self._choose)
        view.opened.connect(self._open)
        view.menu_asked.connect(self._show_menu)
        view.folded.connect(self._show_counts)
        view.scrolled.connect(self.editor.leave_if_shown)
        self.empty.asked.connect(self._fill)
        for name, done in (
            ("open", self._open),
            ("pull", self.work.pull),
            ("plan", lambda box: self.work.plan(box.key)),
            ("copy", lambda box: self.work.copy_from(self.work.source_of_box(box.key) or box.key)),
            ("fold", lambda box: view.fold(box.key)),
            ("delete", self.work.delete),
        ):
            self._actions[name].triggered.connect(self._with_box(done))
        self._actions["fold_all"].triggered.connect(lambda: self.fold_all(not self.shown.folded))
        self.beside.opened.connect(self._with_box(self._open))
        self.beside.menu_asked.connect(self._show_menu)
        self.beside.copied.connect(self._tell_copied)
        desk.chosen.connect(self._follow)
        self._listen()

    def _with_box(self, act: Callable[[Box], object]) -> Callable[[], None]:
        def run() -> None:
            box = self.map_view.chosen_box
            if box is not None:
                act(box)

        return run

    def _recolour(self) -> None:
        self.map_view.recolour(self._desk.look.colours)

    # -- keeping up --------------------------------------------------------------------------

    def _renew(self) -> None:
        """Laid out anew: another filter."""
        self.map_view.map.lay_out()
        self.map_view.lay_out_anew()
        self._show_page()

    def fold_all(self, folded: bool) -> None:
        """Fold every development, or open them all."""
        self.map_view.map.fold_all(folded)
        self.map_view.lay_out_anew()
        self._show_page()

    def _take_team(self) -> None:
        self.shown.team = self._desk.team
        self.bar.retranslate()
        self._renew()

    def _take_over(self, edit: Edit, needs: frozenset[str]) -> None:
        self._forget_gone()
        self.map_view.take_over(edit, needs)
        if edit.kinds() & {"teams", "developments", "goals"}:
            self.bar.retranslate()
        self._show_page()

    def _forget_gone(self) -> None:
        source = self.shown.source
        if source is not None and self._desk.content.get(source.kind, source.id) is None:
            self.shown.source = None

    def _freshen(self) -> None:
        self._forget_gone()
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the desk's language."""
        desk, view, w = self._desk, self.map_view, self._desk.words
        self.beside.speak(w)
        self.bar.retranslate()
        self.editor.retranslate()
        shown = view.map
        if shown.figures is not desk.figures:
            shown = Map(desk.figures, self.shown)
        else:
            shown.lay_out()
        view.show_map(shown, w)
        name = w.translate("Map", "Map of developments, needs and learning")
        view.setAccessibleName(name)
        for command, word in COMMANDS.items():
            context = "List" if command == "delete" else "Map"
            self._actions[command].setText(w.translate(context, word))
        self.foot.retranslate(w)
        self._show_page()

    def _show_page(self) -> None:
        """The map, or why there is none and what the first step is."""
        if not self.map_view.map.is_empty:
            self._pages.setCurrentWidget(self.beside)
        else:
            self._pages.setCurrentWidget(self.empty)
            self._say_empty()
        self.foot.legend.setVisible(not self.map_view.map.is_empty)
        # Where there is nothing, there is nothing to filter either.
        self.bar.setVisible(not self.map_view.map.is_empty or bool(self.shown.narrowed))
        self.editor.setVisible(self.editor.isVisible() and not self.map_view.map.is_empty)
        self._show_counts()
        self.beside.renew()

    def _show_counts(self) -> None:
        self.bar.fold.setChecked(bool(self.shown.folded))
        self.foot.say(self._desk.words, self.map_view.map.graph)

    def _say_empty(self) -> None:
        w = self._desk.words
        if self.shown.narrowed:
            told = w.translate("List", "Nothing here fits what is chosen above.")
            self.empty.say("", told, w.translate("List", "Show everything"))
            return
        told = w.translate(
            "Map",
            "What is coming, what it will ask of us, what we do for it: the map shows it in three "
            "columns, with lines between. It begins with one line, like “Polish B1, Weber + "
            "Kaya, spring 2028”.",
        )
        button = "" if self._desk.plan.read_only else w.translate("Begin", "Note a line (Ctrl+K)")
        self.empty.say(w.translate("Map", "What does the future ask of us?"), told, button)

    # -- choosing ----------------------------------------------------------------------------

    def _choose(self, box: Box | None) -> None:
        """Tell the desk what is chosen here."""
        self.editor.leave_if_shown()
        if box is not None and box.key.kind not in ("alone", "offerings"):
            self._desk.choose(*self.work.record_of(box))
        self.beside.follow()

    def _follow(self, kind: str, id_: str) -> None:
        """What is chosen elsewhere is lit here, where it is seen."""
        if not self.isVisible():
            return
        box = self.map_view.chosen_box
        if box is not None and self.work.record_of(box) == (kind, id_):
            return
        key = self.map_view.map.key_for(kind, id_)
        if key is not None and key != self.map_view.scene.chosen:
            self.map_view.choose_key(key)

    def _open(self, box: Box) -> None:
        self._desk.choose(*self.work.record_of(box))
        self._desk.inspect_asked.emit()

    def show_record(self, record: object) -> None:
        """Light a need; filters and folds that hide it give way."""
        if not isinstance(record, tuple):
            return
        key = self.map_view.map.key_for(*record)
        if self.map_view.map.place_of(key) is None:
            self.shown.folded.clear()
            self.shown.clear()
            self.bar.retranslate()
            self._renew()
        self.map_view.choose_key(key)

    # -- doing -------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Show everything there is; where there is nothing, a line begins it."""
        if self.shown.narrowed:
            self.bar.clear()
        elif is_bare(self._desk) or not self._desk.plan.read_only:
            self._desk.note_asked.emit()

    def new_word(self) -> str:
        return self._desk.words.translate("List", "Need")

    def begin(self) -> None:
        """Name a need: of what is chosen, else of the first development."""
        key = source_near(self.map_view)
        if key is None:
            self._desk.note_asked.emit()
            return
        self.map_view.choose_key(key)
        self.work.pull(self.map_view.map.graph.boxes[self.map_view.map.graph.places[key]])

    def manual_page(self) -> str:
        return "map"

    def commands(self) -> Sequence[QAction]:
        """What a box can't do can't be chosen for it."""
        writing = not self._desk.plan.read_only
        for name, can in can_be_done(self.map_view.chosen_box, self.work, writing).items():
            self._actions[name].setEnabled(can)
        table = self.beside.table if self.has_table else None
        return [*super().commands(), *([table.sorting.menuAction()] if table is not None else [])]

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        box = self.map_view.chosen_box
        for slot in box.slots if box is not None and box.column == ASKED else ():
            word = next_word(self._desk, slot)
            if word and box is not None and slot.state == box.state:
                menu.addAction(word, partial(take_next_step, self._desk, slot, self))
                menu.addSeparator()
                break
        self._popup(at, menu)

    # -- the table beside it -----------------------------------------------------------------

    @property
    def has_table(self) -> bool:
        """True while the table is shown."""
        return self.beside.has_table

    def turn_table(self) -> None:
        """Show the map as a table too, and go there; or hide it."""
        self.beside.turn()

    def _tell_copied(self, rows: int) -> None:
        self._desk.editor.told.emit(copied_sentence(self._desk.words, rows), False)
