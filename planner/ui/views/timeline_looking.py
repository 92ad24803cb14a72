"""Commands about how the timeline is looked at: in Edit, in the search box, by a key in the chart.

Another part of the timeline adds its own with `add`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from planner.services.wording import Words

Text = Callable[[Words], str]
"""The words of a command in a language."""


class TimelineLooking:
    """Commands in the order in which they were added."""

    def __init__(self, chart: QWidget, parent: QObject) -> None:
        self._chart, self._parent = chart, parent
        self._texts: list[tuple[QAction, Text]] = []

    def add(self, text: Text, act: Callable[[], object], key: str = "") -> QAction:
        """A command; its key works while the chart has the keyboard."""
        action = QAction(self._parent)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._chart.addAction(action)
        action.triggered.connect(act)
        self._texts.append((action, text))
        return action

    @property
    def actions(self) -> list[QAction]:
        """All of them."""
        return [action for action, _ in self._texts]

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        for action, text in self._texts:
            action.setText(text(words))
