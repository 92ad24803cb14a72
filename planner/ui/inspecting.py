"""When the inspector is seen: by itself where there is room, or as F4 said last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from planner.ui.settings import Settings
from planner.ui.widgets.divided import Divided

if TYPE_CHECKING:
    from planner.ui.desk import Desk
    from planner.ui.views.inspector import Inspector

ROOMY: Final = 1200
"""From this width of the window on, the inspector comes by itself with what is chosen."""
WIDE: Final = ("", "focus", "path", "reports")
"""Places that use the whole width again once nothing is chosen. In the others it stays, so that
nothing there jumps with every click."""
FITTED: Final = ("timeline",)
"""Places that fit everything into their width: there it stands from the start, because one that
came with the first choice would draw all of it anew, smaller."""
USUAL: Final = 344
"""Its width in pixels until somebody draws it wider."""
_KEY = "window/inspector"


class Inspecting(QObject):
    """The inspector of one window; made when it is first seen."""

    def __init__(self, window: QWidget, row: Divided, action: QAction, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._row, self._settings = window, row, settings
        row.setObjectName("sides")
        self._action = action
        self._desk: Desk | None = None
        self._place, self._aside = "", False
        self._came = False
        """Something was chosen since the place was opened: until then none gives room to a hint."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._come)
        self.inspector: Inspector | None = None
        action.setCheckable(True)

    def take(self, desk: Desk) -> None:
        """A plan was opened."""
        self._desk = desk
        desk.chosen.connect(self._come)
        desk.inspect_asked.connect(self.open)
        desk.part_asked.connect(self.open_part)
        desk.field_asked.connect(lambda name: self.open_part(name, "field"))
        self.show()

    def leave(self) -> None:
        """The plan is closed."""
        self._desk, self._came = None, False
        self._soon.stop()
        if self.inspector is not None:
            self.inspector.hide()
            self.inspector.setParent(None)
            self.inspector.deleteLater()
            self.inspector = None
        self._action.setChecked(False)

    def _come(self, *_: object) -> None:
        """It comes with what is chosen, but takes nothing away below a mouse.

        What is pressed may be dragged, or pressed twice: it comes when that is over.
        """
        chosen = self._chosen
        stands = self.inspector is not None and self.inspector.isVisible()
        if chosen and not stands and QApplication.mouseButtons():
            self._soon.start(QApplication.doubleClickInterval())
            return
        self._came = self._came or chosen
        self.show()

    def show(self, *_: object) -> None:
        """Show or hide it as it is wished, or as there is room."""
        seen = self._desk is not None and not self._aside and self._wanted()
        if seen and self.inspector is None and self._desk is not None:
            from planner.ui.views.inspector import Inspector

            self.inspector = Inspector(self._desk, self._settings)
            self._row.add(self.inspector, USUAL)
        if self.inspector is not None:
            self.inspector.setVisible(seen)
        self._action.setChecked(seen)

    @property
    def _chosen(self) -> bool:
        desk = self._desk
        return desk is not None and (desk.choice is not None or desk.several is not None)

    def _wanted(self) -> bool:
        assert self._desk is not None
        wish = self._settings.text(_KEY)
        if wish:
            return wish == "on"
        came = self._chosen if self._place in WIDE else self._came or self._place in FITTED
        return came and self._window.width() >= ROOMY

    def stand_beside(self, place: str) -> None:
        """Another place was opened: a moment at which nobody minds that things move."""
        if place != self._place:
            self._came = self._chosen
        self._place, self._aside = place, False
        self.show()

    def step_aside(self) -> None:
        """A page over the whole window is seen, until a place is opened again."""
        self._aside = True
        self.show()

    def turn(self) -> None:
        """F4: show it and go into it, or hide it; remembered."""
        if self.inspector is not None and self.inspector.isVisible():
            self._settings.keep(_KEY, "off")
            self.show()
        else:
            self.open()

    def open(self) -> None:
        """Show it, and go to its first field."""
        self._settings.keep(_KEY, "on")
        self.show()
        if self.inspector is not None:
            self.inspector.begin()

    def open_part(self, key: str, way: str = "section") -> None:
        """Show it, and go into a section of what it shows, or into a field."""
        self.open()
        if self.inspector is not None and self.inspector.page is not None:
            self.inspector.page.open_part(way, key)
