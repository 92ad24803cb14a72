"""What each level of a competency means: one line for every level of its scale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QLabel

from planner.services.scale_words import behaviour_of
from planner.ui.desk import Desk
from planner.ui.widgets.field_editor import FieldEditor
from planner.ui.widgets.line_fields import ReadField, text_field


class LevelTexts(FieldEditor):
    """Lines beside the labels of the levels; empty ones at the end are left out."""

    def __init__(self, desk: Desk, competency: Callable[[], str | None]) -> None:
        super().__init__()
        self._desk, self._competency = desk, competency
        self._name = ""
        self._value: tuple[str, ...] = ()
        self._labels: list[str] = []
        self.lines: list[ReadField] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def show_value(self, value: object) -> None:
        assert isinstance(value, tuple)
        self._value = value
        id_ = self._competency()
        labels = [level.label for level in self._desk.content.scale_of(id_ or "").levels]
        if labels != self._labels:
            self._build(labels)
        scale = self._desk.content.scale_of(id_ or "")
        for place, line in enumerate(self.lines):
            told = behaviour_of(self._desk.words, scale, place)
            line.line.setPlaceholderText(told)
            own = value[place] if place < len(value) else ""
            line.show_value(own)
            if not own:
                line.line.setToolTip(told)  # the line may be too narrow for it

    def _build(self, labels: list[str]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._labels, self.lines = labels, []
        for place, label in enumerate(labels):
            head = QLabel(label)
            head.setObjectName("quiet")
            self._grid.addWidget(head, place, 0)
            line = text_field()
            line.wished.connect(lambda text, at=place: self._change(at, str(text)))
            line.unread.connect(self.unread)
            line.taken_back.connect(self.taken_back)
            self._grid.addWidget(line, place, 1)
            self.lines.append(line)
        self.call(self._name)
        if self.lines:
            self.setFocusProxy(self.lines[0])

    def lock(self) -> None:
        for line in self.lines:
            line.lock()

    def call(self, name: str) -> None:
        self._name = name
        for label, line in zip(self._labels, self.lines, strict=True):
            line.call(f"{name}: {label}")

    def _change(self, place: int, text: str) -> None:
        texts = [*self._value, *[""] * (place + 1 - len(self._value))]
        texts[place] = text
        while texts and not texts[-1]:
            texts.pop()
        self.wished.emit(tuple(texts))
