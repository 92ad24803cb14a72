"""What pages leave behind when they go, taken away in a quiet moment."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from planner.ui.heap import give_back

if TYPE_CHECKING:
    from planner.ui.desk import Desk

SOON: Final = 250
"""Milliseconds after something else was chosen; the page for it is painted by then."""
READ: Final = 2000
"""Milliseconds after a plan was shown: until then its records and first pages are made."""


class Tidying(QObject):
    """Looks for circles of forgotten objects; lives as long as the desk of a plan.

    Widgets and the small functions that answer them hold each other, so Python can't drop a page
    the moment it goes: it looks for such circles only when a quarter more objects have come, and
    until then the pages pile up (6 MB after a look into every place). The plan itself is set
    apart: it is no rubbish as long as it is open, and looking through ten thousand records would
    be felt.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(_tidy)
        desk.chosen.connect(self.soon)
        self.destroyed.connect(gc.unfreeze)
        QTimer.singleShot(READ, self, _set_apart)

    def soon(self, *_: object) -> None:
        """Something was thrown away."""
        if not self._soon.isActive():
            self._soon.start()


def _tidy() -> None:
    gc.collect()
    give_back()


def _set_apart() -> None:
    _tidy()
    gc.freeze()
