"""The bar above the map: what is shown of it, that as chips, and writing it to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, get_args

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.record import label_of
from planner.domain.slots import State
from planner.services.wording import Words
from planner.ui.desk import Desk
from planner.ui.models.map_graph import Key, Shown
from planner.ui.wording import state_word

_SPACE: Final = 8
_MOST: Final = 40
Formats = Sequence[tuple[str, str]]
"""Ending and what it is, of each format."""


class MapBar(QWidget):
    """Changes `shown`; `narrowed`, `fold_asked` and `export_asked` say what is wished."""

    narrowed = Signal()
    fold_asked = Signal(bool)
    export_asked = Signal(str)

    def __init__(self, desk: Desk, shown: Shown, formats: Formats) -> None:
        super().__init__()
        self._desk, self._shown, self._formats = desk, shown, formats
        self.open_ = self._button(checkable=True)
        self.open_.clicked.connect(lambda: self._turn("only_open", self.open_.isChecked()))
        self.shared = self._button(checkable=True)
        self.shared.clicked.connect(lambda: self._turn("only_shared", self.shared.isChecked()))
        self.source = self._button(self._fill_sources)
        self.state = self._button(self._fill_states)
        self.more = self._button(self._fill_more)
        self.fold = self._button(checkable=True)
        self.fold.clicked.connect(lambda: self.fold_asked.emit(self.fold.isChecked()))
        self.export = self._button(self._fill_formats)
        self._chip_row = QWidget()
        self._chips = QHBoxLayout(self._chip_row)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(6)
        self._lay_out()

    def _button(
        self, fill: Callable[[QMenu], None] | None = None, *, checkable: bool = False
    ) -> QToolButton:
        button = QToolButton()
        button.setObjectName("tool")
        button.setCheckable(checkable)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if fill is not None:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            menu = QMenu(button)
            menu.aboutToShow.connect(menu.clear)
            menu.aboutToShow.connect(lambda: fill(menu))
            button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(_SPACE)
        for button in (*self._many(), self.more):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.export)
        column.addLayout(row)
        chips = QHBoxLayout()
        chips.addWidget(self._chip_row)
        chips.addStretch(1)
        column.addLayout(chips)

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
            if sum(b.sizeHint().width() + _SPACE for b in shown) <= self.width():
                return

    def _fill_more(self, menu: QMenu) -> None:
        """What else narrows it, where the buttons have no room."""
        w, shown = self._desk.words, self._shown
        several = menu.addAction(w.translate("Map", "Serves more than one"))
        several.setCheckable(True)
        several.setChecked(shown.only_shared)
        several.triggered.connect(lambda: self._turn("only_shared", not shown.only_shared))
        fold = menu.addAction(w.translate("Map", "Fold all"))
        fold.setCheckable(True)
        fold.setChecked(bool(shown.folded))
        fold.triggered.connect(lambda: self.fold_asked.emit(not shown.folded))
        self._fill_sources(menu.addMenu(w.translate("Map", "Development")))
        self._fill_states(menu.addMenu(w.translate("Map", "State")))

    # -- what is shown -----------------------------------------------------------------------

    def _turn(self, name: str, on: bool) -> None:
        setattr(self._shown, name, on)
        self._changed()

    def _changed(self) -> None:
        self.retranslate()
        self.narrowed.emit()

    def _fill_sources(self, menu: QMenu) -> None:
        content, w = self._desk.content, self._desk.words
        self._choice(menu, w.translate("List", "Show everything"), self._shown.source is None, None)
        menu.addSeparator()
        kinds = ("developments", "goals") if content.plan.just_me else ("developments",)
        for kind in kinds:
            for record in content.table(kind).values():
                if getattr(record, "status", "") not in ("void", "did_not_come", "abandoned"):
                    key = Key(kind, record.id)
                    self._choice(menu, label_of(record)[:60], self._shown.source == key, key)

    def _choice(self, menu: QMenu, word: str, on: bool, key: Key | None) -> None:
        action = menu.addAction(word.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self.only_source(key))

    def only_source(self, key: Key | None) -> None:
        """Show one development or goal alone, or all."""
        self._shown.source = key
        self._changed()

    def _fill_states(self, menu: QMenu) -> None:
        w = self._desk.words
        everything: list[State | None] = [None, *get_args(State)]
        for state in everything:
            word = state_word(w, state) if state else w.translate("List", "Show everything")
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(state == self._shown.state)
            action.triggered.connect(lambda _=False, state=state: self.only_state(state))

    def only_state(self, state: State | None) -> None:
        """Show only what has a slot in a state, or everything."""
        self._shown.state = state
        self._changed()

    def clear(self) -> None:
        """Show everything again."""
        self._shown.clear()
        self._desk.only_team(None)
        self._changed()

    def _fill_formats(self, menu: QMenu) -> None:
        for ending, word in self._formats:
            action = menu.addAction(self._desk.words.translate("Export", word))
            action.triggered.connect(lambda _=False, ending=ending: self.export_asked.emit(ending))

    # -- words -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Words and chips anew."""
        self.open_.setChecked(self._shown.only_open)
        self.shared.setChecked(self._shown.only_shared)
        self._fit()
        self._show_chips(self._desk.words)

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

    def _show_chips(self, w: Words) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown, content = self._shown, self._desk.content
        if shown.team is not None and shown.team in content.teams:
            self._chip(label_of(content.teams[shown.team]), lambda: self._desk.only_team(None))
        record = content.get(shown.source.kind, shown.source.id) if shown.source else None
        if record is not None:
            self._chip(label_of(record), lambda: self.only_source(None))
        if shown.state is not None:
            self._chip(state_word(w, shown.state), lambda: self.only_state(None))
        self._chip_row.setVisible(bool(self._chips.count()))

    def _chip(self, label: str, drop: Callable[[], object]) -> None:
        short = label if len(label) <= _MOST else f"{label[: _MOST - 1]}…"
        chip = QPushButton(f"{short}  ✕".replace("&", "&&"))
        chip.setObjectName("filterChip")
        told = self._desk.words.translate("List", "Take the filter “{name}” away")
        chip.setAccessibleName(told.format(name=label))
        chip.setToolTip(told.format(name=label))
        chip.clicked.connect(drop)
        self._chips.addWidget(chip)
