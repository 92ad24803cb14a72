"""The board of structures: a column for each stage, a card moves on by mouse or by keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout

from planner.domain.need import Stage
from planner.services.many_records import add_records
from planner.services.needs import set_stage
from planner.services.records import delete_record
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.attempt import attempt
from planner.ui.desk import Desk
from planner.ui.models import list_choices
from planner.ui.models.new_things import new_things
from planner.ui.models.record_list import Sight, Wish
from planner.ui.models.structures import ENTRY, STAGES, cards_by_stage
from planner.ui.views.list_place import TabView
from planner.ui.views.stage_column import StageColumn
from planner.ui.widgets.empty_page import EmptyPage
from planner.ui.widgets.entry_line import EntryLine

_KIND = "needs"
TEXTS = {
    "open": (QT_TRANSLATE_NOOP("List", "Open the details"), "Return"),
    "back": (QT_TRANSLATE_NOOP("List", "One stage back"), "Ctrl+Left"),
    "on": (QT_TRANSLATE_NOOP("List", "One stage on"), "Ctrl+Right"),
    "delete": (QT_TRANSLATE_NOOP("List", "Delete"), "Del"),
}
"""Name → (text, key)."""


class StructuresBoard(TabView):
    """Patched when it is seen; the cards are few, so they are laid anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("listPlace")
        self._desk = desk
        self._stale = False
        self._sight = Sight(desk.figures, desk.words, desk.team)
        writing = not desk.plan.read_only
        self.entry = EntryLine(ENTRY, self._save, self._offer)
        if not writing:
            self.entry.hide()
        self.columns = {stage: StageColumn(desk.look, writing) for stage in STAGES}
        self._heads = {stage: QLabel() for stage in STAGES}
        self.empty = EmptyPage()
        self._pages = QStackedWidget()
        self._build()
        for stage, column in self.columns.items():
            column.moved.connect(partial(self.move_to, stage=stage))
            column.stepped.connect(self.step)
            column.left.connect(partial(self._beside, stage))
            column.opened.connect(self._open)
            column.menu_asked.connect(lambda at: self.menu().popup(at))
            column.itemSelectionChanged.connect(partial(self._chosen, stage))
        self.actions_ = self._actions(writing)
        self.empty.asked.connect(self.begin)
        desk.changed.connect(self._take_over)
        desk.filtered.connect(self._renew)
        desk.look.changed.connect(self._recolour)
        self.setFocusProxy(self.columns["open"])
        self.retranslate()

    def _build(self) -> None:
        board = QFrame()
        row = QHBoxLayout(board)
        row.setContentsMargins(10, 10, 10, 10)
        row.setSpacing(10)
        for stage, column in self.columns.items():
            head = self._heads[stage]
            head.setObjectName("cardTitle")
            head.setBuddy(column)
            one = QVBoxLayout()
            one.setSpacing(4)
            one.addWidget(head)
            one.addWidget(column, 1)
            row.addLayout(one, 1)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.entry)
        self._pages.addWidget(board)
        self._pages.addWidget(self.empty)
        inside.addWidget(self._pages, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(22, 16, 22, 18)
        around.addWidget(card)

    def _actions(self, writing: bool) -> dict[str, QAction]:
        acts = {
            "open": lambda: self._open(self.chosen()),
            "back": lambda: self.step(self.chosen(), -1),
            "on": lambda: self.step(self.chosen(), 1),
            "delete": self._delete,
        }
        made = {}
        for name, act in acts.items():
            made[name] = action = QAction(self)
            action.setShortcut(QKeySequence(TEXTS[name][1]))
            # The columns hear the keys themselves; here they are named for the menus.
            context = Qt.ShortcutContext.WidgetShortcut
            action.setShortcutContext(context)
            action.triggered.connect(act)
            action.setEnabled(writing or name == "open")
        for column in self.columns.values():
            column.addAction(made["delete"])
        return made

    # -- keeping up ----------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the desk's language."""
        words = self._desk.words
        self._sight = Sight(self._desk.figures, words, self._desk.team)
        self.entry.retranslate(words, self._sight)
        for name, action in self.actions_.items():
            action.setText(words.translate("List", TEXTS[name][0]))
        self._renew()

    def _renew(self) -> None:
        self._stale = False
        self._sight = Sight(self._desk.figures, self._desk.words, self._desk.team)
        words = dict(list_choices.stages(self._sight))
        every = cards_by_stage(self._sight)
        for stage, column in self.columns.items():
            column.show_cards(every[stage])
            head = f"{words[stage][:1].upper()}{words[stage][1:]}"
            self._heads[stage].setText(f"{head} · {len(every[stage])}")
            column.setAccessibleName(head)
        self._show_page(any(every.values()))

    def _show_page(self, some: bool) -> None:
        words = self._desk.words
        title = words.translate("List", "What must be in place?")
        text = words.translate(
            "List",
            "A role, a process, a decision paper, an agreement: structures take time as learning "
            "does. Each goes from open over drafted and agreed to in force.",
        )
        button = "" if self._desk.plan.read_only else f"+ {self.new_word()}"
        self.empty.say(title, text, button)
        self._pages.setCurrentIndex(0 if some else 1)

    def _recolour(self) -> None:
        for column in self.columns.values():
            column.viewport().update()

    def _take_over(self, edit: object, needs: object) -> None:
        del edit, needs
        if self.isVisible():
            self._renew()
            self.entry.renew(self._sight)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._renew()
            self.entry.renew(self._sight)

    # -- choosing ------------------------------------------------------------------------

    def chosen(self) -> str:
        """The id of the chosen card; empty for none."""
        return next((c.chosen() for c in self.columns.values() if c.chosen()), "")

    def choose(self, id_: str) -> None:
        """Choose a card, and put the keyboard on it."""
        for column in self.columns.values():
            if column.choose(id_):
                column.setFocus()

    def _chosen(self, stage: Stage) -> None:
        """One card is chosen on the whole board."""
        id_ = self.columns[stage].chosen()
        if not id_:
            return
        for other, column in self.columns.items():
            if other != stage:
                column.blockSignals(True)
                column.clearSelection()
                column.blockSignals(False)
        self._desk.choose(_KIND, id_)

    def _beside(self, stage: Stage, step: int) -> None:
        """To the next column that has cards."""
        place = STAGES.index(stage) + step
        while 0 <= place < len(STAGES):
            column = self.columns[STAGES[place]]
            if column.count():
                column.setFocus()
                column.setCurrentRow(min(max(self.columns[stage].currentRow(), 0),
                                         column.count() - 1))  # fmt: skip
                return
            place += step

    def show_record(self, record: object) -> None:
        if isinstance(record, tuple):
            self.choose(record[1])

    def _open(self, id_: str) -> None:
        if id_:
            self._desk.choose(_KIND, id_)
            self._desk.inspect_asked.emit()

    # -- changing ------------------------------------------------------------------------

    def move_to(self, id_: str, stage: Stage) -> None:
        """Take a structure to a stage, as one step; the card stays chosen."""
        need = self._desk.content.needs.get(id_)
        if need is None or need.stage == stage:
            return
        today = self._desk.today
        attempt(self._desk, lambda: lambda store: set_stage(store, id_, stage, today=today))
        self.choose(id_)

    def step(self, id_: str, by: int) -> None:
        """Take a structure so many stages on."""
        need = self._desk.content.needs.get(id_)
        if need is not None:
            place = STAGES.index(need.stage) + by
            if 0 <= place < len(STAGES):
                self.move_to(id_, STAGES[place])

    def _delete(self) -> None:
        id_ = self.chosen()
        if id_:
            attempt(self._desk, lambda: lambda store: delete_record(store, _KIND, id_))

    def _offer(self, lines: Sequence[Sequence[str]]) -> str:
        """Whom and what a line names that nobody has entered yet; empty where there is nothing."""
        sentence = new_things(self._sight, _KIND, ENTRY, lines)
        if sentence:  # heard, not only seen
            self._desk.editor.told.emit(sentence, False)
        return sentence

    def _save(self, lines: Sequence[Sequence[str]]) -> str:
        before = set(self._desk.content.needs)

        def make() -> Wish:
            drafts = ENTRY.drafts(self._sight, lines)
            return lambda store: add_records(store, _KIND, drafts)

        refused = attempt(self._desk, make)
        for id_ in self._desk.content.needs:
            if id_ not in before:
                self.columns["open"].choose(id_)
        return refused

    # -- as a tab ------------------------------------------------------------------------

    def new_word(self) -> str:
        return self._desk.words.translate("List", ENTRY.button)

    def begin(self) -> None:
        self.entry.begin()

    def commands(self) -> Sequence[QAction]:
        return list(self.actions_.values())

    def menu(self) -> QMenu:
        """What can be done with the chosen card."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.commands()))
        return menu
