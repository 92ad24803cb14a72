"""The map as the first tab of the needs: bar, picture, legend, and a table beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.edit import Edit
from planner.domain.slots import IN_TIME
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.copying import copied_sentence
from planner.ui.desk import Desk
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.map import Map
from planner.ui.models.map_graph import ASKED, SOURCE, Box, Key, Shown
from planner.ui.views.begin_here import is_bare
from planner.ui.views.list_place import TabView
from planner.ui.views.map_bar import MapBar
from planner.ui.views.map_editor import NeedEditor
from planner.ui.views.map_table import MapTable
from planner.ui.views.map_view import MapView
from planner.ui.views.map_work import MapWork
from planner.ui.widgets.divided import Divided
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.empty_page import EmptyPage
from planner.ui.widgets.view_bar import Formats

_COMMANDS: Final = {
    "open": QT_TRANSLATE_NOOP("Map", "Look at the details (Enter)"),
    "pull": QT_TRANSLATE_NOOP("Map", "Pull a line… (L)"),
    "plan": QT_TRANSLATE_NOOP("Map", "Plan it the best way"),
    "copy": QT_TRANSLATE_NOOP("Map", "Copy needs from another development…"),
    "fold": QT_TRANSLATE_NOOP("Map", "Fold or open what it asks for (Space)"),
    "fold_all": QT_TRANSLATE_NOOP("Map", "Fold or open everything"),
    "delete": QT_TRANSLATE_NOOP("List", "Delete"),
}
AskExport = Callable[[QWidget, str, str], None]
"""Where to write (from this widget, which document, which ending)?"""


class MapPlace(TabView):
    """Runs what the view asks for, and hands edits back to it while it is seen."""

    def __init__(self, desk: Desk, formats: Formats, ask_export: AskExport) -> None:
        super().__init__()
        self._desk, self._stale = desk, False
        self.shown = Shown(team=desk.team)
        shown = Map(desk.figures, self.shown)
        if shown.is_crowded:
            shown.fold_all(True)
        self.map_view = MapView(shown, desk.words, desk.look.colours)
        self.map_view.scene.writable = not desk.plan.read_only
        self.editor = NeedEditor(desk, self.map_view)
        self.work = MapWork(desk, self.map_view, self.editor)
        self.bar = MapBar(desk, self.shown, formats)
        self.bar.export_asked.connect(lambda ending: ask_export(self, "map", ending))
        self.table: MapTable | None = None
        self.empty = EmptyPage()
        self.legend, self.count = Elided("", "small"), QLabel()
        self._parts = Divided(Qt.Orientation.Vertical, desk.words)
        self._pages = QStackedWidget()
        self._actions = {name: QAction(self) for name in _COMMANDS}
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.map_view)
        self.retranslate()

    def _lay_out(self) -> None:
        self._parts.add(self.map_view)
        self._pages.addWidget(self._parts)
        self._pages.addWidget(self.empty)
        self.count.setObjectName("small")
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 4, 16, 6)
        foot.setSpacing(12)
        foot.addWidget(self.legend, 1)
        foot.addWidget(self.count)
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 10, 16, 8)
        bar.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

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
        desk.changed.connect(self._take_over)
        desk.filtered.connect(self._take_team)
        desk.chosen.connect(self._follow)
        desk.look.changed.connect(self._recolour)

    def _with_box(self, act: Callable[[Box], object]) -> Callable[[], None]:
        def run() -> None:
            box = self.map_view.chosen_box
            if box is not None:
                act(box)

        return run

    def _recolour(self) -> None:
        self.map_view.recolour(self._desk.look.colours)

    # -- keeping up --------------------------------------------------------------------------

    @property
    def desk(self) -> Desk:
        """The plan it works with."""
        return self._desk

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

    def _take_over(self, edit: object, needs: object) -> None:
        assert isinstance(edit, Edit)
        assert isinstance(needs, frozenset)
        if not self.isVisible():
            self._stale = True
            return
        self._forget_gone()
        self.map_view.take_over(edit, needs)
        if edit.kinds() & {"teams", "developments", "goals"}:
            self.bar.retranslate()
        self._show_page()

    def _forget_gone(self) -> None:
        source = self.shown.source
        if source is not None and self._desk.content.get(source.kind, source.id) is None:
            self.shown.source = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._forget_gone()
            self.retranslate()

    def retranslate(self) -> None:
        """Speak the desk's language."""
        desk, view, w = self._desk, self.map_view, self._desk.words
        self._parts.speak(w)
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
        for command, word in _COMMANDS.items():
            context = "List" if command == "delete" else "Map"
            self._actions[command].setText(w.translate(context, word))
        self.legend.setText(
            w.translate(
                "Map",
                "Round: competency · square: structure · pull a line from a development to name "
                "a need, from a need to plan it · a need without a line to the right has no plan",
            )
        )
        self._show_page()

    def _show_page(self) -> None:
        """The map, or why there is none and what the first step is."""
        if not self.map_view.map.is_empty:
            self._pages.setCurrentWidget(self._parts)
        else:
            self._pages.setCurrentWidget(self.empty)
            self._say_empty()
        self.legend.setVisible(not self.map_view.map.is_empty)
        self.editor.setVisible(self.editor.isVisible() and not self.map_view.map.is_empty)
        self._show_counts()
        if self.table is not None and self.has_table:
            self.table.renew()

    def _show_counts(self) -> None:
        w, graph = self._desk.words, self.map_view.map.graph
        self.bar.fold.setChecked(bool(self.shown.folded))
        slots = [slot for box in graph.boxes if box.column == SOURCE for slot in box.slots]
        some = sum(slot.state in IN_TIME for slot in slots)
        told = w.translate("Map", "{some} of {all} prepared")
        self.count.setText(told.format(some=some, all=len(slots)) if slots else "")

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
        if self.table is not None and self.has_table:
            self.table.follow()

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
        box = self.map_view.chosen_box
        key = self._source_near(box)
        if key is None:
            self._desk.note_asked.emit()
            return
        self.map_view.choose_key(key)
        self.work.pull(self.map_view.map.graph.boxes[self.map_view.map.graph.places[key]])

    def _source_near(self, box: Box | None) -> Key | None:
        graph = self.map_view.map.graph
        chain = graph.chain(graph.places[box.key])[0] if box is not None else frozenset()
        order = self.map_view.map.columns[SOURCE]
        keys = [graph.boxes[at].key for at in order if graph.boxes[at].key.kind != "alone"]
        lit = [graph.boxes[at].key for at in order if at in chain]
        if self.map_view.source in lit:
            return self.map_view.source
        return next((key for key in (*lit, *keys) if key.kind != "alone"), None)

    def manual_page(self) -> str:
        return "map"

    def commands(self) -> Sequence[QAction]:
        self._enable()
        return list(self._actions.values())

    def _enable(self) -> None:
        """What a box can't do can't be chosen for it."""
        box, writing = self.map_view.chosen_box, not self._desk.plan.read_only
        source = self.work.source_of_box(box.key) if box is not None else None
        asked = box is not None and box.column == ASKED and box.key.kind != "ask"
        for name, can in (
            ("open", box is not None and box.key.kind != "alone"),
            ("pull", writing and (asked or source is not None)),
            ("plan", writing and asked),
            ("copy", writing and self.work.can_copy(source)),
            ("fold", box is not None and box.column == SOURCE and bool(box.needs)),
            (
                "delete",
                writing and box is not None and box.key.kind not in ("ask", "alone", "roles"),
            ),
        ):
            self._actions[name].setEnabled(can)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box = self.map_view.chosen_box
        for slot in box.slots if box is not None and box.column == ASKED else ():
            word = next_word(self._desk, slot)
            if word and box is not None and slot.state == box.state:
                menu.addAction(word, partial(take_next_step, self._desk, slot, self))
                menu.addSeparator()
                break
        menu.addActions(list(self.commands()))
        menu.popup(at)

    # -- the table beside it -----------------------------------------------------------------

    @property
    def has_table(self) -> bool:
        """True while the table is shown."""
        return self.table is not None and not self.table.isHidden()

    def turn_table(self) -> None:
        """Show the map as a table too, and go there; or hide it."""
        if self.table is None:
            self.table = MapTable(self.map_view)
            self.table.opened.connect(lambda _: self._with_box(self._open)())
            self.table.menu_asked.connect(lambda _, at: self._show_menu(at))
            self.table.copied.connect(self._tell_copied)
            self.table.setObjectName("mapTable")
            self._parts.add(self.table, self._parts.height() * 2 // 5)
        elif not self.table.isHidden():
            self.table.hide()
            self.map_view.setFocus()
            return
        self.table.show()
        self.table.renew()
        self.table.begin()
        QTimer.singleShot(0, self.map_view, self._reveal)

    def _reveal(self) -> None:
        """The map is only half as high beside the table: what is chosen stays in view."""
        at = self.map_view.map.place_of(self.map_view.scene.chosen)
        if at is not None:
            self.map_view.reveal(at)

    def _tell_copied(self, rows: int) -> None:
        self._desk.editor.told.emit(copied_sentence(self._desk.words, rows), False)
