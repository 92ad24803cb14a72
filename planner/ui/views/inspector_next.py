"""The next step of a record: one sentence and its one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.next_steps import NextStep
from planner.ui.views.inspector_parts import Go, left

Open = Callable[[str, str], None]
""""field" or "section", and its name: put the cursor there."""


class NextCard(QFrame):
    """`button` is None where nothing is to be done, or nothing may be written."""

    def __init__(self, desk: Desk, step: NextStep, go: Go, open_: Open) -> None:
        super().__init__()
        self._desk, self._step, self._go, self._open = desk, step, go, open_
        self.setObjectName("nextStep")
        inner = QVBoxLayout(self)
        inner.setContentsMargins(12, 10, 12, 10)
        inner.setSpacing(6)
        self.button: QPushButton | None = None
        inner.addWidget(text(step.told, "" if step.way != "none" else "quiet"))
        word = next_word(desk, step.slot) if step.slot is not None else step.word
        if word and (not desk.plan.read_only or step.way == "go"):
            self.button = QPushButton(word)
            self.button.setAccessibleDescription(step.told)
            self.button.clicked.connect(self._do)
            inner.addLayout(left(self.button))

    @property
    def told(self) -> str:
        """What is to be done, or that nothing is."""
        return self._step.told

    def shows(self, step: NextStep) -> bool:
        """True if it says the same; then what it does is the same too."""
        return _said(step) == _said(self._step)

    def _do(self) -> None:
        step = self._step
        if step.slot is not None:
            take_next_step(self._desk, step.slot, self)
        elif step.wish is not None:
            self._desk.editor.run(step.wish)
        elif step.way == "go":
            self._go(step.kind, step.target)
        else:
            self._open(step.way, step.target)


def _said(step: NextStep) -> tuple[object, ...]:
    return step.told, step.word, step.way, step.target, step.kind, step.slot
