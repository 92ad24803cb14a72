"""Editors of what is chosen: from a short list, yes or no, a level of a scale."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from planner.ui.desk import Desk
from planner.ui.models.field_choices import choice_word
from planner.ui.models.fields import Field
from planner.ui.widgets.field_editor import FieldEditor
from planner.ui.widgets.still_box import StillBox

NOTHING = "–"
Option = tuple[object, str]
"""A value and its word."""


class ChoiceField(FieldEditor):
    """One of several; the options are asked for whenever a value is shown."""

    def __init__(self, options: Callable[[], Sequence[Option]], parent: QWidget | None = None):
        super().__init__(parent)
        self._options = options
        self._values: list[object] = []
        self._value: object = None
        self.box = StillBox(self)
        self.box.setObjectName("field")
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(2)
        self.box.activated.connect(self._choose)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)

    def show_value(self, value: object) -> None:
        self._value = value
        options = list(self._options())
        if all(each != value for each, _ in options):
            options.insert(0, (value, NOTHING if value is None else str(value)))
        self._values = [each for each, _ in options]
        words = [word for _, word in options]
        if [self.box.itemText(i) for i in range(self.box.count())] != words:
            self.box.clear()
            self.box.addItems(words)
        self.box.setCurrentIndex(self._values.index(value))

    def renew(self) -> None:
        """The options may be others now."""
        self.show_value(self._value)

    def call(self, name: str) -> None:
        self.box.setAccessibleName(name)
        self.box.view().setAccessibleName(name)

    def _choose(self, place: int) -> None:
        value = self._values[place]
        if value == self._value:
            return
        kept = self._value
        self.wished.emit(value)
        if self._value == kept:  # refused: a list that lies would be worse than one that resets
            self.show_value(kept)


class YesField(FieldEditor):
    """Yes or no."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.clicked.connect(self._click)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 0, 3)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        self._value = False

    def show_value(self, value: object) -> None:
        self._value = bool(value)
        self.box.setChecked(self._value)

    def call(self, name: str) -> None:
        self.box.setAccessibleName(name)

    def _click(self, on: bool) -> None:
        kept = self._value
        self.wished.emit(on)
        if self._value == kept:
            self.box.setChecked(kept)


def choice_field(desk: Desk, field: Field) -> ChoiceField:
    """One of the values a field may hold; nothing, where it may be empty."""

    def options() -> list[Option]:
        found: list[Option] = [
            (each, choice_word(desk.words, field.name, each)) for each in field.choices
        ]
        if not field.required and field.default is None:
            found.insert(0, (None, NOTHING))
        return found

    return ChoiceField(options)


def maybe_field(desk: Desk) -> ChoiceField:
    """Yes, no, or not known yet."""

    def options() -> list[Option]:
        w = desk.words
        return [
            (None, NOTHING),
            (True, w.translate("Field", "yes")),
            (False, w.translate("Field", "no")),
        ]

    return ChoiceField(options)


def order_field(desk: Desk, field: Field) -> ChoiceField:
    """An order of few things, chosen among all there are."""

    def options() -> list[Option]:
        return [
            (order, ", ".join(choice_word(desk.words, field.name, each) for each in order))
            for order in itertools.permutations(field.choices)
        ]

    return ChoiceField(options)


class LevelField(ChoiceField):
    """A level of a scale; one that is beyond it stands there as what it is, and is not offered."""

    def __init__(self, desk: Desk, competency: Callable[[], str | None], optional: bool) -> None:
        super().__init__(self._levels)
        self._desk, self._competency, self._optional = desk, competency, optional

    def _levels(self) -> Sequence[Option]:
        content, id_ = self._desk.content, self._competency()
        levels = content.scale_of(id_).levels if id_ else ()
        found: list[Option] = [(i, level.label) for i, level in enumerate(levels)]
        held = self._value
        if id_ and isinstance(held, int) and held >= len(levels):
            found.append((held, self._desk.words.short_level(content, id_, held)))
        return [(None, NOTHING), *found] if self._optional else found


def level_field(
    desk: Desk, competency: Callable[[], str | None], optional: bool = False
) -> ChoiceField:
    """A level by the labels of the scale its competency is measured in."""
    return LevelField(desk, competency, optional)
