"""The bar above a list: a text to look for, filters to choose, what is chosen as chips."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.ui.models.record_list import Filter, Listing, Narrowed, Sight
from planner.ui.widgets.filter_chips import FilterChips
from planner.ui.widgets.flow import Flow

WIDE, GAP = 160, 8
"""Pixels of the field for words, and between what stands beside it."""


class FilterBar(QWidget):
    """`changed`: what the list is narrowed to is another now."""

    changed = Signal()
    team_dropped = Signal()

    def __init__(
        self, listing: Listing, narrowed: Narrowed, sight: Callable[[], Sight],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._listing, self._narrowed, self._sight = listing, narrowed, sight
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        row = Flow(None, GAP, ends=True)
        column.addLayout(row)
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.setFixedWidth(WIDE)
        self.text.textChanged.connect(self._look_for)
        row.addWidget(self.text)
        self._buttons = {each.key: self._button(each) for each in listing.filters}
        for button in self._buttons.values():
            row.addWidget(button)
        self._chips = FilterChips()
        column.addWidget(self._chips)
        self.columns = QToolButton(self)
        self.columns.setObjectName("tool")
        self.columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        row.addWidget(self._end())

    def _end(self) -> QWidget:
        """Columns and count, at the right of their row."""
        end = QWidget(self)
        beside = QHBoxLayout(end)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP)
        beside.addWidget(self.columns)
        beside.addWidget(self.count)
        return end

    def _button(self, each: Filter) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("tool")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill(menu, each))
        button.setMenu(menu)
        return button

    def _fill(self, menu: QMenu, each: Filter) -> None:
        """The choices as they are now; ticked where the list is narrowed to them."""
        menu.clear()
        chosen = self._narrowed.chosen.get(each.key, set())
        for value, label in each.choices(self._sight()):
            action = menu.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(lambda on, value=value: self.narrow(each.key, value, on))

    def narrow(self, key: str, value: str, on: bool) -> None:
        """Take a value of a filter in or out."""
        values = self._narrowed.chosen.setdefault(key, set())
        (values.add if on else values.discard)(value)
        self.retranslate()
        self.changed.emit()

    def clear(self) -> None:
        """Show everything again."""
        self._narrowed.chosen.clear()
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        self._narrowed.text = ""
        self.retranslate()
        self.team_dropped.emit()
        self.changed.emit()

    def _look_for(self, text: str) -> None:
        self._narrowed.text = text
        self.changed.emit()

    def retranslate(self) -> None:
        """Words, choices and chips anew."""
        words = self._sight().words
        self.text.setPlaceholderText(words.translate("List", "Filter by words"))
        self.text.setAccessibleName(words.translate("List", "Filter by words"))
        self.text.setToolTip(words.translate("List", "Filter by words"))
        for each in self._listing.filters:
            head = words.translate("List", each.head)
            self._buttons[each.key].setText(f"{head} ▾")
            told = words.translate("List", "Filter by {what}").format(what=head)
            self._buttons[each.key].setAccessibleName(told)
            self._buttons[each.key].setToolTip(told)
        self._show_chips()

    def offer_columns(self, menu: QMenu) -> None:
        """The menu that says which columns are shown."""
        self.columns.setMenu(menu)

    def tell_columns(self, without_room: int) -> None:
        """Name the button; say how many columns there is no room for."""
        words = self._sight().words
        head = words.translate("List", "Columns")
        self.columns.setText(f"{head} (+{without_room}) ▾" if without_room else f"{head} ▾")
        self.columns.setAccessibleName(words.translate("List", "Choose columns"))
        one = words.translate("List", "{n} column has no room here")
        many = words.translate("List", "{n} columns have no room here")
        self.columns.setToolTip(words.count(without_room, one, many) if without_room else "")

    def _show_chips(self) -> None:
        self._chips.clear()
        sight = self._sight()
        words = sight.words
        if sight.team is not None:
            self._chips.add(words, sight.label("teams", sight.team), self.team_dropped.emit)
        for each in self._listing.filters:
            chosen = self._narrowed.chosen.get(each.key, set())
            for value, label in each.choices(sight) if chosen else ():
                if value in chosen:
                    self._chips.add(words, label, partial(self.narrow, each.key, value, False))
