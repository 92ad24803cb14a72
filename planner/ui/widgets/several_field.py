"""Several of a few: a button that says which, and opens the list to tick them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton

from planner.ui.desk import Desk
from planner.ui.models.field_choices import choice_word
from planner.ui.models.fields import Field
from planner.ui.widgets.choice_fields import NOTHING
from planner.ui.widgets.field_editor import FieldEditor


class SeveralField(FieldEditor):
    """Each tick is a wish of its own; values stand in the order their type names them."""

    def __init__(self, desk: Desk, field: Field) -> None:
        super().__init__()
        self._desk, self._field = desk, field
        self._value: tuple[str, ...] = ()
        self.button = QToolButton(self)
        self.button.setObjectName("tool")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self.setFocusProxy(self.button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self._name = ""

    def _word(self, value: str) -> str:
        return choice_word(self._desk.words, self._field.name, value)

    def _fill(self) -> None:
        self.menu.clear()
        for each in self._field.choices:
            action = self.menu.addAction(self._word(each))
            action.setCheckable(True)
            action.setChecked(each in self._value)
            action.triggered.connect(lambda on, each=each: self._tick(each, on))

    def _tick(self, value: str, on: bool) -> None:
        held = set(self._value) | {value} if on else set(self._value) - {value}
        self.wished.emit(tuple(each for each in self._field.choices if each in held))

    def show_value(self, value: object) -> None:
        assert isinstance(value, tuple)
        self._value = value
        text = ", ".join(map(self._word, value)) or NOTHING
        self.button.setText(text)
        self.button.setToolTip(text)
        self.call(self._name)

    def call(self, name: str) -> None:
        self._name = name
        self.button.setAccessibleName(f"{name}: {self.button.text()}")
