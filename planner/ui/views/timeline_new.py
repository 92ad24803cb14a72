"""The timeline's primary button: what can be begun here, by its name and its key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from planner.ui.desk import Desk
from planner.ui.views.timeline_commands import TimelineCommands

BEGUN: Final = ("new", "milestone", "forecast")
"""The commands of the timeline that make something."""


class TimelineNew:
    """Offers the quick line first, as on every start page, then what belongs to a lane."""

    def __init__(self, desk: Desk, hands: TimelineCommands, parent: QObject) -> None:
        self._desk = desk
        self.button = QPushButton()
        self.button.setObjectName("primary")
        self.button.setEnabled(not desk.plan.read_only)
        self.line = QAction(parent)
        self.line.triggered.connect(desk.note_asked)
        menu = QMenu(self.button)
        menu.addAction(self.line)
        menu.addSeparator()
        menu.addActions([hands.actions[name] for name in BEGUN])
        self.button.setMenu(menu)

    def retranslate(self) -> None:
        """Speak the desk's language."""
        w = self._desk.words
        self.button.setText(f"{w.translate('Focus', '+ New')} ▾")
        self.button.setAccessibleName(w.translate("Focus", "+ New"))
        self.line.setText(w.translate("Begin", "Note a line (Ctrl+K)"))
