"""The bar above the map: what is shown of it, that as chips, and writing it to a file."""

from __future__ import annotations

from functools import partial
from typing import get_args

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from planner.domain.record import label_of
from planner.domain.slots import State
from planner.services.naming import cut
from planner.ui.desk import Desk
from planner.ui.models.map_graph import Key, Shown
from planner.ui.widgets.tool_button import ticked, tool_button
from planner.ui.widgets.view_bar import GAP, Formats, ViewBar
from planner.ui.wording import state_word


class MapBar(ViewBar):
    """Changes `shown`; `narrowed`, `fold_asked` and `export_asked` say what is wished."""

    fold_asked = Signal(bool)

    def __init__(self, desk: Desk, shown: Shown, formats: Formats) -> None:
        super().__init__(desk, formats)
        self._shown = shown
        self.open_ = tool_button(checkable=True)
        self.open_.clicked.connect(lambda: self._turn("only_open", self.open_.isChecked()))
        self.shared = tool_button(checkable=True)
        self.shared.clicked.connect(lambda: self._turn("only_shared", self.shared.isChecked()))
        self.source = tool_button(self._fill_sources)
        self.state = tool_button(self._fill_states)
        self.more = tool_button(self._fill_more)
        self.fold = tool_button(checkable=True)
        self.fold.clicked.connect(lambda: self.fold_asked.emit(self.fold.isChecked()))
        tools = (*self._many(), self.more)
        for button in (*tools, self.export):
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.lay_out(tools)

    def _many(self) -> tuple[QToolButton, ...]:
        return self.open_, self.shared, self.source, self.state, self.fold

    def minimumSizeHint(self) -> QSize:
        """What does not fit gives way, so the bar asks for little."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the buttons say it shorter, then gather in one menu."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """As many words as there is room for."""
        for short, gathered in ((False, False), (True, False), (True, True)):
            self._word(short)
            shown = [self.open_, self.more] if gathered else list(self._many())
            for button in (*self._many(), self.more):
                button.setVisible(button in shown)
            shown.append(self.export)
            if sum(b.sizeHint().width() + GAP for b in shown) <= self.width():
                return

    def _fill_more(self, menu: QMenu) -> None:
        """What else narrows it, where the buttons have no room."""
        w, shown = self._desk.words, self._shown
        ticked(menu, w.translate("Map", "Serves more than one"), shown.only_shared,
               lambda: self._turn("only_shared", not shown.only_shared))  # fmt: skip
        ticked(menu, w.translate("Map", "Fold all"), bool(shown.folded),
               lambda: self.fold_asked.emit(not shown.folded))  # fmt: skip
        self._fill_sources(menu.addMenu(w.translate("Map", "Development")))
        self._fill_states(menu.addMenu(w.translate("Map", "State")))

    # -- what is shown -----------------------------------------------------------------------

    def _turn(self, name: str, on: bool) -> None:
        setattr(self._shown, name, on)
        self.renew()

    def _fill_sources(self, menu: QMenu) -> None:
        content, w = self._desk.content, self._desk.words
        self._choice(menu, w.translate("List", "Show everything"), self._shown.source is None, None)
        menu.addSeparator()
        kinds = ("developments", "goals") if content.plan.just_me else ("developments",)
        for kind in kinds:
            for record in content.table(kind).values():
                if getattr(record, "status", "") not in ("void", "did_not_come", "abandoned"):
                    key = Key(kind, record.id)
                    self._choice(menu, cut(label_of(record), 60), self._shown.source == key, key)

    def _choice(self, menu: QMenu, word: str, on: bool, key: Key | None) -> None:
        ticked(menu, word, on, lambda: self.only_source(key))

    def only_source(self, key: Key | None) -> None:
        """Show one development or goal alone, or all."""
        self._shown.source = key
        self.renew()

    def _fill_states(self, menu: QMenu) -> None:
        w = self._desk.words
        everything: list[State | None] = [None, *get_args(State)]
        for state in everything:
            word = state_word(w, state) if state else w.translate("List", "Show everything")
            ticked(menu, word, state == self._shown.state, partial(self.only_state, state))

    def only_state(self, state: State | None) -> None:
        """Show only what has a slot in a state, or everything."""
        self._shown.state = state
        self.renew()

    def clear(self) -> None:
        """Show everything again."""
        self._shown.clear()
        self._desk.only_team(None)
        self.renew()

    # -- words -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Words and chips anew."""
        self.open_.setChecked(self._shown.only_open)
        self.shared.setChecked(self._shown.only_shared)
        self._fit()
        self._show_chips()

    def _word(self, narrow: bool) -> None:
        w = self._desk.words
        for button, told, short, opens in (
            (self.open_, w.translate("Map", "Only what is late or open"),
             w.translate("Map", "Late or open"), False),
            (self.shared, w.translate("Map", "Serves more than one"),
             w.translate("Map", "Serves several"), False),
            (self.source, w.translate("Map", "Development"), "", True),
            (self.state, w.translate("Map", "State"), "", True),
            (self.more, w.translate("Map", "Show"), "", True),
            (self.fold, w.translate("Map", "Fold all"), w.translate("Map", "Fold"), False),
            (self.export, w.translate("Matrix", "Export"), "", True),
        ):  # fmt: skip
            text = short if narrow and short else told
            button.setText(f"{text} ▾" if opens else text)
            button.setAccessibleName(told)
            button.setToolTip(told if text != told else "")

    def _show_chips(self) -> None:
        shown, content, w = self._shown, self._desk.content, self._desk.words
        self.chips.clear()
        if shown.team is not None and shown.team in content.teams:
            team = label_of(content.teams[shown.team])
            self.chips.add(w, team, lambda: self._desk.only_team(None))
        record = content.get(shown.source.kind, shown.source.id) if shown.source else None
        if record is not None:
            self.chips.add(w, label_of(record), lambda: self.only_source(None))
        if shown.state is not None:
            self.chips.add(w, state_word(w, shown.state), lambda: self.only_state(None))
