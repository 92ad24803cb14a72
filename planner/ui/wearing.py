"""Which colours a window wears: light, dark, or as the system says, also while it changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication

from planner.ui.colours import Colours, colours_named
from planner.ui.settings import Settings
from planner.ui.theme import Look

_KEY: Final = "window/look"
SYSTEM: Final = "system"


class Part(Protocol):
    """A part of the window that is tinted by hand."""

    def recolour(self, colours: Colours) -> None:
        """Take another look."""


class Wearing(QObject):
    """Ticks the choice in the menu, remembers it, and tints what no style sheet reaches."""

    def __init__(
        self,
        look: Look,
        settings: Settings,
        choices: Mapping[str, QAction],
        parts: Sequence[Part],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look, self._settings = look, settings
        self._choices, self._parts = choices, parts
        for name, action in choices.items():
            action.triggered.connect(lambda _=False, name=name: self.wear(name))
        choices.get(self._kept(), choices[SYSTEM]).setChecked(True)
        look.changed.connect(self._recolour)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._recolour()

    def _kept(self) -> str:
        return self._settings.text(_KEY, SYSTEM)

    def wear(self, name: str) -> None:
        """Another look: "light", "dark", or as the "system" says."""
        self._settings.keep(_KEY, name)
        self._choices[name].setChecked(True)
        self._look.choose(colours_named(name))

    def _follow_system(self, *_: object) -> None:
        """The system turned light or dark, as some do in the evening."""
        if self._kept() == SYSTEM:
            self._look.choose(colours_named(SYSTEM))

    def _recolour(self) -> None:
        for part in self._parts:
            part.recolour(self._look.colours)
