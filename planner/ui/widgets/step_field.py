"""A number of few steps, chosen by a key or a click: −3 … 3, 1 … 5."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from planner.ui.models.field_reading import signed
from planner.ui.widgets.field_editor import FieldEditor
from planner.ui.widgets.spoken import SLIDER


class StepField(FieldEditor):
    """Left and right go a step, a digit chooses, Del takes it back where it may be empty."""

    spoken_as = SLIDER

    def __init__(self, low: int, high: int, optional: bool) -> None:
        super().__init__()
        self._low, self._high, self._optional = low, high, optional
        self._name = ""
        self._locked = False
        self.value: int | None = None
        self.buttons: dict[int, QToolButton] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for number in range(low, high + 1):
            button = QToolButton()
            button.setObjectName("step")
            button.setCheckable(True)
            button.setText(signed(number))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _, n=number: self._click(n))
            row.addWidget(button)
            self.buttons[number] = button
        row.addStretch(1)

    def show_value(self, value: object) -> None:
        assert value is None or isinstance(value, int)
        self.value = value
        for number, button in self.buttons.items():
            button.setChecked(number == value)
        self._tell()

    def call(self, name: str) -> None:
        self._name = name
        for number, button in self.buttons.items():
            button.setAccessibleName(f"{name}: {signed(number)}")
        self._tell()

    def _tell(self) -> None:
        chosen = "–" if self.value is None else signed(self.value)
        self.setAccessibleName(f"{self._name}: {chosen}")

    def lock(self) -> None:
        self._locked = True
        for button in self.buttons.values():
            button.setEnabled(button.isChecked())

    def _click(self, number: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._ask(None if number == self.value and self._optional else number)

    def _ask(self, number: int | None) -> None:
        before = self.value
        if number != before and not self._locked:
            self.wished.emit(number)
        self.show_value(self.value)  # a refused press leaves what holds

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self._meant(event)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._optional:
            self._ask(None)
        elif number is None:
            super().keyPressEvent(event)
        elif self._low <= number <= self._high:
            self._ask(number)

    def _meant(self, event: QKeyEvent) -> int | None:
        """The number a key stands for; the minus turns the sign of what is chosen."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            start = self.value if self.value is not None else max(self._low, 0) - step
            return min(max(start + step, self._low), self._high)
        if event.text() in ("-", "−") and self.value is not None:
            return -self.value
        return int(event.text()) if event.text().isdecimal() else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame while it has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlight().color(), 1.4))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
